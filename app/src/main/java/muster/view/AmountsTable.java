package muster.view;

import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Figure;
import muster.export.Table;

/** Flows or costs, as rows for programs. */
public final class AmountsTable {
    private AmountsTable() {}

    /** A row for each statement, then one for each figure. */
    public static Table of(Course course, AmountKind amounts) {
        CourseTable table = new CourseTable(
                course,
                "kind",
                "type",
                "value",
                "low",
                "high",
                "unit",
                "state",
                "modality",
                "by",
                "for",
                "from",
                "to",
                "places",
                "when");
        for (Testimony told : amounts.told(course)) {
            table.add(
                    told,
                    told.kind().word(),
                    told.type(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    told.statement().modality().word(),
                    told.detail(Detail.BY),
                    told.detail(Detail.FOR),
                    told.detail(Detail.FROM),
                    told.detail(Detail.TO),
                    told.places(),
                    CourseTable.iso(told.statement().when()));
        }
        for (Evidence evidence : amounts.figures(course)) {
            Figure figure = evidence.figure();
            table.add(
                    evidence,
                    "figure",
                    figure.meaning().word(),
                    figure.quote(),
                    figure.quantity().low(),
                    figure.quantity().high(),
                    figure.quantity().unit(),
                    FigureTable.word(figure.status()),
                    null,
                    null,
                    null,
                    null,
                    null,
                    figure.places(),
                    CourseTable.iso(figure.valid()));
        }
        return table.build();
    }
}
