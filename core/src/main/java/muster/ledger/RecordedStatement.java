package muster.ledger;

import muster.claim.Statement;

/**
 * A statement as the ledger has it.
 *
 * @param id from report, kind, span and ordinal, so that judgements follow it from reading to reading
 */
public record RecordedStatement(String id, String reportId, Metadata report, Statement statement, KnownPoint known)
        implements RecordedClaim {
    @Override
    public Statement claim() {
        return statement;
    }
}
