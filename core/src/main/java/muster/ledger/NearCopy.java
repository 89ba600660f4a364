package muster.ledger;

/**
 * Two versions that have most of their words in common.
 *
 * @param shared how much of the shorter one stands in the other, 0 to 1
 */
public record NearCopy(String versionId, String ofVersionId, double shared) {}
