package muster.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import muster.account.Row;
import muster.account.Series;
import muster.account.Standing;
import muster.account.Step;
import muster.claim.Component;
import muster.claim.Rung;
import muster.claim.Subject;
import muster.export.Column;
import muster.export.Table;
import muster.view.Asked;
import muster.view.Course;
import muster.view.Quoted;
import muster.view.RowWords;
import muster.view.Scale;
import muster.view.SeriesQuestion;
import muster.view.SeriesTable;
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
        return SeriesTable.of(course, series(course));
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
                        begun ? "" : RowWords.what(row, scale),
                        begun ? "" : RowWords.component(series.cell()),
                        begun ? "" : RowWords.rung(series.cell()),
                        begun ? "" : RowWords.place(series.cell()),
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
        SeriesQuestion question = new SeriesQuestion(
                common.mission,
                place,
                Asked.term(Component.class, component, "--component"),
                Asked.term(Rung.class, rung, "--rung"),
                Asked.term(Subject.class, subject, "--subject"));
        return question.of(course, packs.inForce(console).missions());
    }
}
