package muster.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Figure;
import muster.claim.Kind;
import muster.claim.Subject;
import muster.export.Column;
import muster.export.Table;

/** What the views of flows and costs share: statements of one kind, and the figures of the subject that goes with it. */
abstract class AmountsCommand extends CourseCommand {
    private final Kind kind;
    private final Subject subject;

    AmountsCommand(Console console, Kind kind, Subject subject) {
        super(console);
        this.kind = kind;
        this.subject = subject;
    }

    @Override
    Table rows(Course course) {
        CourseTable table = new CourseTable(
                course,
                "kind",
                "type",
                "value",
                "low",
                "high",
                "unit",
                "state",
                "modality",
                "by",
                "for",
                "from",
                "to",
                "places",
                "when");
        for (Testimony told : told(course)) {
            table.add(
                    told,
                    told.kind().word(),
                    told.type(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    told.statement().modality().word(),
                    told.detail(Detail.BY),
                    told.detail(Detail.FOR),
                    told.detail(Detail.FROM),
                    told.detail(Detail.TO),
                    told.places(),
                    CourseTable.iso(told.statement().when()));
        }
        for (Evidence evidence : figures(course)) {
            Figure figure = evidence.figure();
            table.add(
                    evidence,
                    "figure",
                    figure.meaning().word(),
                    figure.quote(),
                    figure.quantity().low(),
                    figure.quantity().high(),
                    figure.quantity().unit(),
                    FigureTable.word(figure.status()),
                    null,
                    null,
                    null,
                    null,
                    null,
                    figure.places(),
                    CourseTable.iso(figure.valid()));
        }
        return table.build();
    }

    @Override
    void page(Course course, CoursePage page) {
        CoursePage.Section section = new CoursePage.Section(
                Column.shown("day"),
                Column.shown("type"),
                Column.shown("value"),
                Column.shown("what"),
                Column.shown("meant"),
                Column.shown("place"),
                Column.yielding("who_says"));
        for (Testimony told : told(course)) {
            section.add(
                    List.of(Quoted.of(told)),
                    CourseTable.day(told),
                    told.type(),
                    null,
                    told.detail(Detail.BY),
                    told.statement().modality().word(),
                    told.places(),
                    told.source());
        }
        for (Evidence evidence : figures(course)) {
            Figure figure = evidence.figure();
            section.add(
                    List.of(Quoted.of(evidence)),
                    day(evidence),
                    figure.meaning().word(),
                    figure.quote(),
                    evidence.counted(),
                    FigureTable.word(figure.status()),
                    figure.places(),
                    evidence.source());
        }
        page.print(section, "Nothing is known of " + kind.word() + "s.");
    }

    private List<Testimony> told(Course course) {
        return course.told().stream()
                .filter(told -> told.kind() == kind && told.countsOn(course.asked()))
                .sorted(Testimony.IN_TIME)
                .toList();
    }

    private List<Evidence> figures(Course course) {
        List<Evidence> figures = new ArrayList<>(course.figures());
        figures.removeIf(evidence -> evidence.figure().subject() != subject || !evidence.countsOn(course.asked()));
        figures.sort(Comparator.comparing(AmountsCommand::day).thenComparing(Evidence::id));
        return figures;
    }

    private static String day(Evidence evidence) {
        if (evidence.figure().valid() != null) {
            return evidence.figure().valid().iso();
        }
        return evidence.stated() == null ? "no day" : "by " + evidence.stated();
    }
}
