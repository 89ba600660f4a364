package muster.view;

import java.util.List;
import java.util.Objects;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.SearchHit;

/** What is found of words, as rows. */
public final class SearchTable {
    private SearchTable() {}

    /** A row for each hit, the best first. */
    public static Table of(List<SearchHit> hits) {
        Table.Builder table = Table.of(
                Column.shown("kind"),
                Column.shown("report"),
                Column.whole("published"),
                Column.shown("snippet"),
                Column.shown("speaker"),
                Column.whole("id"),
                Column.hidden("known"));
        for (SearchHit hit : hits) {
            table.row(
                    hit.kind(),
                    hit.report().name(),
                    Objects.toString(hit.report().published(), null),
                    hit.snippet(),
                    hit.speaker().isEmpty() ? null : hit.speaker(),
                    hit.id(),
                    hit.known().seq());
        }
        return table.build();
    }
}
