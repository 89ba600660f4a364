package muster.view;

import muster.export.Column;
import muster.export.Table;
import muster.intake.Additions;

/** What came of entries that were added, as a list. */
public final class AdditionsTable {
    private AdditionsTable() {}

    /** A row for each entry, in their order. */
    public static Table of(Additions additions) {
        Table.Builder table = Table.of(
                Column.shown("report"),
                Column.shown("claim"),
                Column.shown("outcome"),
                Column.shown("known"),
                Column.shown("text"));
        for (Additions.Addition addition : additions.all()) {
            table.row(
                    addition.reading().metadata().name(),
                    addition.claim(),
                    addition.isNew() ? "added" : "already known",
                    addition.appended().known().seq(),
                    addition.reading().version().text());
        }
        return table.build();
    }
}
