package muster.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Row;
import muster.account.record.Change;
import muster.account.record.Turn;
import muster.claim.Detail;
import muster.export.Column;
import muster.ledger.RecordedReport;
import muster.view.CourseTable;
import muster.view.JudgementTable;
import muster.view.Quoted;
import muster.view.RowWords;
import muster.view.Scale;
import muster.view.Told;
import org.jspecify.annotations.Nullable;

/** What happened and what became known, for people; new claims are counted with their reports. */
final class ChangesPage {
    private final CoursePage page;

    ChangesPage(Console console) {
        this.page = new CoursePage(console);
    }

    void print(List<Change> happened, List<Change> learnt) {
        print("Happened", happened, "Nothing is known to have happened.");
        List<Change> told = learnt.stream()
                .filter(change -> !(change instanceof Change.OfClaim claim) || claim.turn() != Turn.FIRST)
                .toList();
        print("Became known", told, "Nothing became known.");
    }

    private void print(String title, List<Change> changes, String nothing) {
        page.title(title);
        CoursePage.Section section = new CoursePage.Section(
                Column.whole("day"),
                Column.shown("turn"),
                Column.shown("what"),
                Column.shown("state"),
                Column.shown("component"),
                Column.shown("place"),
                Column.shown("before"),
                Column.shown("after"),
                Column.yielding("who_says"));
        changes.forEach(change -> add(change, section));
        page.print(section, nothing);
    }

    private static void add(Change change, CoursePage.Section section) {
        String turn = change.turn().word().replace('-', ' ');
        switch (change) {
            case Change.OfCell cell -> {
                Row row = cell.row();
                section.add(
                        List.of(Quoted.of(row.bestStatement())),
                        cell.day().toString(),
                        turn,
                        RowWords.what(row, Scale.ONE),
                        RowWords.rung(cell.cell()),
                        RowWords.component(cell.cell()),
                        RowWords.place(cell.cell()),
                        best(cell.before()),
                        best(cell.after()),
                        row.source());
            }
            case Change.OfNumber number -> {
                Told told = new Told(number.figure());
                section.add(
                        List.of(Quoted.of(number.figure())),
                        number.day().toString(),
                        turn,
                        told.what(),
                        Stream.of(told.state(), told.reading())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", ")),
                        told.component(),
                        told.places(),
                        "",
                        "",
                        number.figure().source());
            }
            case Change.OfCourse course -> {
                Told told = new Told(course.happening().testimony());
                section.add(
                        course.happening().testimonies().stream()
                                .map(Quoted::of)
                                .toList(),
                        CourseTable.day(course.happening().testimony()),
                        turn,
                        told.what() + (told.detail(Detail.BY) == null ? "" : ", by " + told.detail(Detail.BY)),
                        told.state(),
                        "",
                        told.places(),
                        "",
                        "",
                        course.happening().testimony().source());
            }
            case Change.OfReport report -> addReport(report, turn, section);
            case Change.OfClaim claim -> {
                Told told = new Told(claim.claim());
                section.add(
                        List.of(Quoted.of(claim.claim())),
                        CourseTable.iso(claim.claim().valid()),
                        turn,
                        "claim: " + told.what(),
                        told.state(),
                        told.component(),
                        told.places(),
                        "",
                        "",
                        claim.claim().source());
            }
            case Change.OfJudgement judged ->
                section.add(
                        List.of("judged: " + JudgementTable.words(judged.judgement())),
                        null,
                        turn,
                        "claim " + judged.judgement().judgement().claim(),
                        judged.judgement().judgement().act().word(),
                        "",
                        "",
                        "",
                        "",
                        judged.judgement().judgement().by());
        }
    }

    private static void addReport(Change.OfReport change, String turn, CoursePage.Section section) {
        RecordedReport report = change.report();
        section.add(
                List.of(),
                Objects.toString(report.metadata().published(), "no day"),
                turn,
                "report " + report.metadata().name() + ", " + change.claims()
                        + (change.claims() == 1 ? " new claim" : " new claims"),
                "",
                "",
                "",
                "",
                "",
                report.metadata().outlet());
    }

    private static @Nullable BigDecimal best(@Nullable Row row) {
        return row == null ? null : row.best();
    }
}
