package muster.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Statement;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.RecordedClaim;
import org.jspecify.annotations.Nullable;

/** Rows for programs: the fields of a view, then those that every row has: its sentence, source, clocks and id. */
final class CourseTable {
    private static final List<String> EVERY_ROW = List.of(
            "mission",
            "quote",
            "sentence",
            "report",
            "source",
            "valid",
            "said",
            "published",
            "known",
            "id",
            "asked",
            "as_known");

    private final Course course;
    private final Table.Builder table;

    CourseTable(Course course, String... own) {
        this.course = course;
        this.table = Table.of(Stream.concat(Stream.of(own), EVERY_ROW.stream())
                .map(Column::shown)
                .toArray(Column[]::new));
    }

    void add(Testimony testimony, @Nullable Object... own) {
        Statement statement = testimony.statement();
        String said = Objects.toString(statement.said(), null);
        add(testimony.recorded(), testimony.sentence(), testimony.source(), iso(statement.when()), said, own);
    }

    void add(Evidence evidence, @Nullable Object... own) {
        Figure figure = evidence.figure();
        String said = Objects.toString(figure.said(), null);
        add(evidence.recorded(), evidence.sentence(), evidence.source(), iso(figure.valid()), said, own);
    }

    private void add(
            RecordedClaim claim,
            String sentence,
            String source,
            @Nullable String valid,
            @Nullable String said,
            @Nullable Object... own) {
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(row, own);
        Collections.addAll(
                row,
                claim.claim().mission(),
                claim.claim().quote(),
                sentence,
                claim.report().name(),
                source,
                valid,
                said,
                Objects.toString(claim.report().published(), null),
                claim.known().seq(),
                claim.id(),
                course.asked().toString(),
                course.known().seq());
        table.row(row.toArray());
    }

    Table build() {
        return table.build();
    }

    /** A statement within a row of another one. */
    static Map<String, @Nullable Object> within(Testimony testimony) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", testimony.id());
        fields.put("state", FigureTable.word(testimony.stage()));
        fields.put("firmness", testimony.firmness().word());
        fields.put("when", iso(testimony.statement().when()));
        fields.put("sentence", testimony.sentence());
        fields.put("report", testimony.recorded().report().name());
        fields.put("source", testimony.source());
        return fields;
    }

    static @Nullable String iso(@Nullable DateRange range) {
        return range == null ? null : range.iso();
    }

    /** The day or days of a statement; else that on which it was told, which is the latest that it can be. */
    static String day(Testimony testimony) {
        DateRange when = testimony.statement().when();
        if (when != null) {
            return when.iso();
        }
        return testimony.stated() == null ? "no day" : "by " + testimony.stated();
    }
}
