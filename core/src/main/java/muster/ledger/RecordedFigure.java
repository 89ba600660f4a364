package muster.ledger;

import muster.claim.Figure;

/**
 * A figure as the ledger has it.
 *
 * @param id from report, kind, span and ordinal, so that judgements follow it from reading to reading
 * @param figure as people have corrected it
 * @param verdict what people have said of it
 */
public record RecordedFigure(
        String id, String reportId, Metadata report, Figure figure, KnownPoint known, Verdict verdict)
        implements RecordedClaim {
    /** A figure that nobody has judged. */
    public RecordedFigure(String id, String reportId, Metadata report, Figure figure, KnownPoint known) {
        this(id, reportId, report, figure, known, Verdict.NONE);
    }

    @Override
    public Figure claim() {
        return figure;
    }
}
