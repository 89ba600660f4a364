package muster.view;

import java.util.List;
import java.util.Objects;
import muster.account.Row;
import muster.account.Series;
import muster.account.Step;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** How answers went over time, as rows for programs. */
public final class SeriesTable {
    private SeriesTable() {}

    /** A row for each step, series by series. */
    public static Table of(Course course, List<Series> all) {
        CourseTable table = new CourseTable(
                course,
                CellFields.and(
                        "from",
                        "to",
                        "low",
                        "best",
                        "high",
                        "unit",
                        "standing",
                        "origins",
                        "dissent",
                        "rules",
                        "claims"));
        for (Series series : all) {
            @Nullable Object[] cell = CellFields.values(series.cell());
            for (Step step : series.steps()) {
                add(cell, series.cell().unit(), step, table);
            }
        }
        return table.build();
    }

    private static void add(@Nullable Object[] cell, String unit, Step step, CourseTable table) {
        Row row = step.row();
        table.add(
                row.bestStatement(),
                CellFields.and(
                        cell,
                        step.from().toString(),
                        Objects.toString(step.to(), null),
                        row.low(),
                        row.best(),
                        row.high(),
                        unit,
                        row.standing().word(),
                        row.origins(),
                        row.dissent().stream().map(PictureTable::dissent).toList(),
                        row.rules(),
                        row.claims()));
    }
}
