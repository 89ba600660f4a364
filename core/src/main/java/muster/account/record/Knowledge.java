package muster.account.record;

import java.util.List;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.ledger.RecordedJudgement;
import muster.ledger.RecordedReport;

/**
 * What a ledger knew at a point.
 *
 * @param figures also those that people rejected
 * @param told the statements that count
 */
public record Knowledge(
        long known,
        List<RecordedReport> reports,
        List<Evidence> figures,
        List<Testimony> told,
        List<RecordedJudgement> judgements) {
    public Knowledge {
        reports = List.copyOf(reports);
        figures = List.copyOf(figures);
        told = List.copyOf(told);
        judgements = List.copyOf(judgements);
    }

    /** The figures that count. */
    public List<Evidence> counting() {
        return figures.stream().filter(figure -> !figure.verdict().rejected()).toList();
    }
}
