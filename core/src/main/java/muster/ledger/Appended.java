package muster.ledger;

/**
 * What came of appending a reading.
 *
 * @param outcome what the ledger did with it
 * @param known the point at which the ledger has it
 */
public record Appended(Outcome outcome, KnownPoint known) {
    public enum Outcome {
        /** The report was not in the ledger. */
        NEW,
        /** The report's text has changed: a new version beside the old one. */
        NEW_VERSION,
        /** The same text, read anew with other rules, pack or metadata. */
        NEW_READING,
        /** This very reading is in the ledger already; nothing was added. */
        ALREADY_KNOWN
    }
}
