package muster.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.account.Cell;
import muster.account.Row;
import muster.account.course.Happening;
import muster.account.record.Change;
import muster.claim.Detail;
import muster.export.Table;
import muster.ledger.RecordedJudgement;
import muster.ledger.RecordedReport;
import org.jspecify.annotations.Nullable;

/** What happened and what became known, as rows for programs. */
public final class ChangesTable {
    private static final List<String> FIELDS = List.of(
            "list",
            "what",
            "turn",
            "day",
            "kind",
            "type",
            "state",
            "reading",
            "component",
            "places",
            "scope",
            "before",
            "after",
            "low",
            "high",
            "unit",
            "standing",
            "by",
            "detail",
            "cell",
            "claims");

    private final CourseTable table;

    private ChangesTable(Course course) {
        this.table = new CourseTable(course, FIELDS.toArray(String[]::new));
    }

    /** A row for each change: what happened, then what became known. */
    public static Table of(ChangesAnswer answer) {
        ChangesTable changes = new ChangesTable(answer.course());
        answer.happened().forEach(change -> changes.add("happened", change));
        answer.learnt().forEach(change -> changes.add("became-known", change));
        return changes.table.build();
    }

    private void add(String list, Change change) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        own.put("list", list);
        own.put("turn", change.turn().word());
        switch (change) {
            case Change.OfCell cell -> addCell(cell, own);
            case Change.OfNumber number -> {
                own.put("what", "number");
                own.put("day", number.day().toString());
                own.put("after", number.figure().figure().quote());
                addTold(new Told(number.figure()), own);
                table.add(number.figure(), values(own));
            }
            case Change.OfCourse course -> addHappening(course.happening(), own);
            case Change.OfReport report -> addReport(report, own);
            case Change.OfClaim claim -> {
                own.put("what", "claim");
                own.put("day", CourseTable.iso(claim.claim().valid()));
                own.put("after", new Told(claim.claim()).value());
                addTold(new Told(claim.claim()), own);
                table.add(claim.claim(), values(own));
            }
            case Change.OfJudgement judged -> addJudgement(judged.judgement(), own);
        }
    }

    private void addCell(Change.OfCell change, Map<String, @Nullable Object> own) {
        Cell cell = change.cell();
        Row row = change.row();
        addTold(new Told(row.bestStatement()), own);
        own.put("what", "cell");
        own.put("day", change.day().toString());
        own.put("scope", cell.scope());
        own.put("before", change.before() == null ? null : change.before().best());
        own.put("after", change.after() == null ? null : change.after().best());
        own.put("low", row.low());
        own.put("high", row.high());
        own.put("standing", row.standing().word());
        own.put("cell", cell.id());
        own.put("claims", row.claims());
        table.add(row.bestStatement(), values(own));
    }

    private void addHappening(Happening happening, Map<String, @Nullable Object> own) {
        addTold(new Told(happening.testimony()), own);
        own.put("what", "happening");
        own.put("day", CourseTable.iso(happening.when()));
        own.put("claims", CourseTable.ids(happening.testimonies()));
        table.add(happening.testimony(), values(own));
    }

    private void addReport(Change.OfReport change, Map<String, @Nullable Object> own) {
        RecordedReport report = change.report();
        own.put("what", "report");
        own.put("detail", change.claims() + " new claims");
        table.add(
                Map.of(
                        "report", report.metadata().name(),
                        "source", report.metadata().outlet(),
                        "published", Objects.toString(report.metadata().published(), ""),
                        "known", report.known().seq(),
                        "id", report.reportId()),
                values(own));
    }

    private void addJudgement(RecordedJudgement recorded, Map<String, @Nullable Object> own) {
        own.put("what", "judgement");
        own.put("type", recorded.judgement().act().word());
        own.put("by", recorded.judgement().by());
        own.put("detail", JudgementTable.words(recorded));
        own.put("claims", List.of(recorded.judgement().claim()));
        table.add(Map.of("known", recorded.known().seq(), "id", recorded.id()), values(own));
    }

    private static void addTold(Told told, Map<String, @Nullable Object> own) {
        own.put("kind", told.kind());
        own.put("type", told.type());
        own.put("state", told.state());
        own.put("reading", told.reading());
        own.put("component", told.component());
        own.put("places", told.places());
        own.put("low", told.low());
        own.put("high", told.high());
        own.put("unit", told.unit());
        own.put("by", told.detail(Detail.BY));
        own.put("claims", List.of(told.assertion().id()));
    }

    private static @Nullable Object[] values(Map<String, @Nullable Object> own) {
        return FIELDS.stream().map(own::get).toArray();
    }
}
