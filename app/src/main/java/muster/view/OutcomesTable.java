package muster.view;

import java.util.List;
import muster.export.Column;
import muster.export.Table;
import muster.intake.Outcome;

/** What came of sources that were taken in, as a list. */
public final class OutcomesTable {
    private OutcomesTable() {}

    /** A row for each source, in their order. */
    public static Table of(List<Outcome> outcomes) {
        Table.Builder table = Table.of(
                Column.shown("path"),
                Column.shown("outcome"),
                Column.shown("figures"),
                Column.shown("statements"),
                Column.shown("note"));
        outcomes.forEach(outcome -> table.row(
                outcome.path().toString(),
                outcome.word(),
                outcome.figures() < 0 ? null : outcome.figures(),
                outcome.statements() < 0 ? null : outcome.statements(),
                outcome.note().isEmpty() ? null : outcome.note()));
        return table.build();
    }
}
