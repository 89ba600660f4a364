package muster.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import muster.account.Cell;
import muster.account.Evidence;
import muster.account.Question;
import muster.account.Row;
import muster.account.Series;
import muster.account.Standing;
import muster.account.Step;
import muster.claim.Component;
import muster.claim.Rung;
import muster.claim.Subject;
import muster.claim.Term;
import muster.export.Column;
import muster.export.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code muster series}. */
@Command(
        name = "series",
        description = "Shows how the answer for a place and component went over time, in steps with low and high.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SeriesCommand extends CourseCommand {
    @Option(names = "--place", paramLabel = "PLACE", description = "Only what is counted at this place.")
    @Nullable
    String place;

    @Option(names = "--component", paramLabel = "active|guard|reserve", description = "Only this component.")
    @Nullable
    String component;

    @Option(
            names = "--rung",
            paramLabel = "RUNG",
            description = "Only this step of the ladder of a strength, such as in-place or authorized.")
    @Nullable
    String rung;

    @Option(
            names = "--subject",
            paramLabel = "SUBJECT",
            description = "What is counted, such as works (default: the strengths: troops, staff and units).")
    @Nullable
    String subject;

    @Mixin
    final PackOptions packs = new PackOptions();

    SeriesCommand(Console console) {
        super(console);
    }

    @Override
    Table rows(Course course) {
        CourseTable table = new CourseTable(
                course,
                "cell",
                "subject",
                "reading",
                "rung",
                "status",
                "component",
                "duty_status",
                "service",
                "places",
                "scope",
                "counted",
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
                "claims");
        for (Series series : series(course)) {
            for (Step step : series.steps()) {
                add(series.cell(), step, table);
            }
        }
        return table.build();
    }

    private static void add(Cell cell, Step step, CourseTable table) {
        Row row = step.row();
        table.add(
                row.bestStatement(),
                cell.id(),
                cell.subject().word(),
                cell.meaning().word(),
                FigureTable.word(cell.rung()),
                FigureTable.word(cell.status()),
                FigureTable.word(cell.force().component()),
                FigureTable.word(cell.force().dutyStatus()),
                FigureTable.word(cell.force().service()),
                cell.places(),
                cell.scope(),
                cell.counted().isEmpty() ? null : cell.counted(),
                step.from().toString(),
                Objects.toString(step.to(), null),
                row.low(),
                row.best(),
                row.high(),
                cell.unit(),
                row.standing().word(),
                row.origins(),
                row.dissent().stream().map(PictureTable::dissent).toList(),
                row.rules(),
                row.claims());
    }

    @Override
    void page(Course course, CoursePage page) {
        CoursePage.Section section = new CoursePage.Section(
                Column.shown("what"),
                Column.shown("component"),
                Column.shown("rung"),
                Column.shown("place"),
                Column.whole("from"),
                Column.whole("to"),
                Column.shown("low"),
                Column.shown("best"),
                Column.shown("high"),
                Column.shown("stands"),
                Column.shown("origins"),
                Column.yielding("who_says"));
        for (Series series : series(course)) {
            boolean begun = false;
            for (Step step : series.steps()) {
                Row row = step.row();
                Scale scale = Scale.of(row);
                section.add(
                        notes(row),
                        begun ? "" : PicturePage.what(row, scale),
                        begun ? "" : PicturePage.component(series.cell()),
                        begun ? "" : PicturePage.rung(series.cell()),
                        begun ? "" : PicturePage.place(series.cell()),
                        step.from().toString(),
                        Objects.toString(step.to(), ""),
                        scale.of(row.low()),
                        scale.of(row.best()),
                        scale.of(row.high()),
                        row.standing() == Standing.HOLDS
                                ? ""
                                : row.standing().word().replace('-', ' '),
                        row.origins(),
                        row.source());
                begun = true;
            }
        }
        page.print(section, "Nothing of the kind is known by that day.");
    }

    private static List<String> notes(Row row) {
        List<String> notes = new ArrayList<>();
        notes.add(Quoted.of(row.bestStatement()));
        row.dissent()
                .forEach(dissent -> notes.add("otherwise: " + dissent.value() + ", " + Quoted.of(dissent.statement())));
        return notes;
    }

    private List<Series> series(Course course) {
        Component wantedComponent = term(Component.class, component, "--component");
        Rung wantedRung = term(Rung.class, rung, "--rung");
        Subject wantedSubject = term(Subject.class, subject, "--subject");
        requirePlace(course.figures());
        Question question = new Question(course.asked(), course.known().seq(), common.mission, place, wantedComponent);
        return Series.of(
                        course.figures(),
                        course.rejections(),
                        question,
                        packs.inForce(console).missions())
                .stream()
                .filter(series -> wantedSubject == null
                        ? series.cell().isStrength()
                        : series.cell().subject() == wantedSubject)
                .filter(series -> wantedRung == null || series.cell().rung() == wantedRung)
                .toList();
    }

    private void requirePlace(List<Evidence> figures) {
        if (place == null) {
            return;
        }
        String wanted = place;
        List<String> places = figures.stream()
                .flatMap(figure -> figure.figure().places().stream())
                .distinct()
                .toList();
        if (places.stream().noneMatch(wanted::equalsIgnoreCase)) {
            throw Questions.unknown("place", wanted, places, "'muster figures' lists its places");
        }
    }

    private static <E extends Enum<E> & Term> @Nullable E term(Class<E> list, @Nullable String word, String option) {
        if (word == null) {
            return null;
        }
        try {
            return Term.of(list, word.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Failure.wrongUsage(option + ": " + e.getMessage());
        }
    }
}
