package muster.ledger;

import muster.claim.Statement;

/**
 * A statement as the ledger has it.
 *
 * @param id from report, kind, span and ordinal, so that judgements follow it from reading to reading
 * @param statement as people have corrected it
 * @param verdict what people have said of it
 */
public record RecordedStatement(
        String id, String reportId, Metadata report, Statement statement, KnownPoint known, Verdict verdict)
        implements RecordedClaim {
    /** A statement that nobody has judged. */
    public RecordedStatement(String id, String reportId, Metadata report, Statement statement, KnownPoint known) {
        this(id, reportId, report, statement, known, Verdict.NONE);
    }

    @Override
    public Statement claim() {
        return statement;
    }
}
