package muster.ledger;

/**
 * A row of the ledger's log: one reading, for a report enters the ledger whole or not at all.
 *
 * @param kind the most that was new with it: {@code report}, {@code version} or {@code reading}
 * @param what the report's name
 * @param detail one line for people
 */
public record LogRow(KnownPoint known, String kind, String what, String detail) {}
