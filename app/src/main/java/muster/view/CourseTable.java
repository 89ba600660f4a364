package muster.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.DateRange;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.RecordedClaim;
import org.jspecify.annotations.Nullable;

/** Rows for programs: the fields of a view, then those that every row has: its sentence, source, clocks and id. */
public final class CourseTable {
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

    void add(Assertion assertion, @Nullable Object... own) {
        RecordedClaim claim = assertion.recorded();
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(row, own);
        Collections.addAll(
                row,
                claim.claim().mission(),
                claim.claim().quote(),
                assertion.sentence(),
                claim.report().name(),
                assertion.source(),
                iso(assertion.valid()),
                Objects.toString(assertion.said(), null),
                Objects.toString(claim.report().published(), null),
                claim.known().seq(),
                claim.id(),
                course.asked().toString(),
                course.known().seq());
        table.row(row.toArray());
    }

    /** A row that no claim makes: a report that was read, a judgement. */
    void add(Map<String, ?> fields, @Nullable Object... own) {
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(row, own);
        EVERY_ROW.forEach(name -> row.add(fields.get(name)));
        row.set(row.size() - 2, course.asked().toString());
        row.set(row.size() - 1, course.known().seq());
        table.row(row.toArray());
    }

    Table build() {
        return table.build();
    }

    /** A claim within a row of another one. */
    static Map<String, @Nullable Object> within(Assertion assertion) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", assertion.id());
        switch (assertion) {
            case Testimony testimony -> {
                fields.put("state", FigureTable.word(testimony.stage()));
                fields.put("firmness", testimony.firmness().word());
            }
            case Evidence evidence -> {
                fields.put("state", FigureTable.word(evidence.figure().status()));
                fields.put("firmness", null);
            }
        }
        fields.put("when", iso(assertion.valid()));
        fields.put("sentence", assertion.sentence());
        fields.put("report", assertion.recorded().report().name());
        fields.put("source", assertion.source());
        return fields;
    }

    /** Days as ISO 8601 writes them; null for none. */
    public static @Nullable String iso(@Nullable DateRange range) {
        return range == null ? null : range.iso();
    }

    /** The day or days of a statement; else that on which it was told, which is the latest that it can be. */
    public static String day(Testimony testimony) {
        DateRange when = testimony.statement().when();
        if (when != null) {
            return when.iso();
        }
        return testimony.stated() == null ? "no day" : "by " + testimony.stated();
    }

    /** The day or days of a figure; else that by which it was told. */
    public static String day(Evidence evidence) {
        if (evidence.figure().valid() != null) {
            return evidence.figure().valid().iso();
        }
        return evidence.stated() == null ? "no day" : "by " + evidence.stated();
    }

    /** The ids of claims, in their order. */
    static List<String> ids(List<? extends Assertion> assertions) {
        return assertions.stream().map(Assertion::id).toList();
    }
}
