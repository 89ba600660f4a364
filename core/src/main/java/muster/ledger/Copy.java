package muster.ledger;

/**
 * A report of much the same words as an earlier one of another outlet.
 *
 * @param originalId the report that was published first of all that have these words
 * @param shared how much of the shorter text stands in the other, 0 to 1, of those two of the group that come nearest
 */
public record Copy(String reportId, String originalId, double shared) {}
