package muster.ledger;

import muster.claim.Figure;

/**
 * A figure as the ledger has it.
 *
 * @param id from report, kind, span and ordinal, so that judgements follow it from reading to reading
 */
public record RecordedFigure(String id, String reportId, Metadata report, Figure figure, KnownPoint known)
        implements RecordedClaim {
    @Override
    public Figure claim() {
        return figure;
    }
}
