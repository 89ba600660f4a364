package muster.ledger;

/**
 * A row of the ledger's log: a reading, for a report enters the ledger whole or not at all, or a judgement.
 *
 * @param kind the most that was new with it: {@code report}, {@code version}, {@code reading} or {@code judgement}
 * @param what the report's name; of a judgement, that of the claim
 * @param detail one line for people
 */
public record LogRow(KnownPoint known, String kind, String what, String detail) {}
