package muster.view;

import muster.export.Column;
import muster.export.Table;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;

/** The rows of a ledger, as a list. */
public final class LogTable {
    private LogTable() {}

    /** A row for each that the ledger had by a point, the newest first. */
    public static Table of(Ledger ledger, KnownPoint known) {
        Table.Builder table = Table.of(
                Column.shown("known"),
                Column.shown("time"),
                Column.shown("kind"),
                Column.shown("report"),
                Column.shown("detail"));
        ledger.log(known.seq())
                .forEach(row -> table.row(
                        row.known().seq(), row.known().time().toString(), row.kind(), row.what(), row.detail()));
        return table.build();
    }
}
