package muster.ledger;

/**
 * A row of the ledger's log.
 *
 * @param kind what was appended: {@code report}, {@code version} or {@code reading}
 * @param what the report's name
 * @param detail one line for people
 */
public record LogRow(KnownPoint known, String kind, String what, String detail) {}
