package muster.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.account.Cited;
import muster.account.books.Finding;
import muster.export.Column;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** Findings as rows for programs. */
public final class FindingTable {
    private FindingTable() {}

    /** A row for each finding, in the order given. */
    public static Table of(List<Finding> findings, Course course) {
        Table.Builder table = Table.of(
                Column.shown("id"),
                Column.shown("type"),
                Column.shown("rule"),
                Column.shown("mission"),
                Column.shown("day"),
                Column.shown("low"),
                Column.shown("best"),
                Column.shown("high"),
                Column.shown("unit"),
                Column.shown("formula"),
                Column.shown("sentence"),
                Column.shown("claims"),
                Column.shown("cited"),
                Column.shown("asked"),
                Column.shown("as_known"));
        for (Finding finding : findings) {
            table.row(
                    finding.id(),
                    finding.type().word(),
                    finding.rule().id(),
                    finding.mission(),
                    Objects.toString(finding.day(), null),
                    finding.low(),
                    finding.best(),
                    finding.high(),
                    finding.unit(),
                    finding.formula(),
                    finding.sentence(),
                    finding.claims().stream().map(Cited::id).toList(),
                    finding.claims().stream().map(FindingTable::cited).toList(),
                    course.asked().toString(),
                    course.known().seq());
        }
        return table.build();
    }

    static Map<String, @Nullable Object> cited(Cited claim) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", claim.id());
        fields.put("quote", claim.quote());
        fields.put("source", claim.source());
        fields.put("report", claim.report());
        fields.put("stated", Objects.toString(claim.stated(), null));
        fields.put("sentence", claim.sentence());
        return fields;
    }
}
