package muster.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.account.course.Circumstances;
import muster.account.course.Happening;
import muster.account.course.LimitSpan;
import muster.account.course.OpenPoint;
import muster.account.course.RequestStep;
import muster.account.course.Requests;
import muster.account.course.SupportRequest;
import muster.account.course.TaskState;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.pack.Pack;
import muster.view.Sitrep.Line;
import muster.view.Sitrep.Section;
import org.jspecify.annotations.Nullable;

/** The parts of a situation report that stand beside the strengths. */
record SitrepCourse(Course course, Circumstances circumstances, SitrepReferences references) {
    /** Where a request has come to its end. */
    private static final Set<String> OVER = Set.of("completed", "withdrawn", "refused", "task-complete");

    List<Section> sections(Pack pack) {
        return List.of(tasks(), limits(), milestones(), requests(pack), unknowns());
    }

    /** A task and its stage: "medical support (in progress)". */
    static String task(TaskState task) {
        String stage = stage(task);
        return SitrepWords.plain(task.testimony().type()) + (stage.isEmpty() ? "" : " (" + stage + ")");
    }

    /** What only is to be is told from what is. */
    private static String stage(TaskState task) {
        String stage =
                task.stage() == null ? "" : SitrepWords.plain(task.stage().word());
        Firmness firmness = task.testimony().firmness();
        boolean plain = firmness == Firmness.ACTUAL || stage.equals("planned") || stage.equals("considered");
        return plain ? stage : (stage + ", " + firmness.word()).replaceFirst("^, ", "");
    }

    private Section tasks() {
        List<Line> lines = circumstances.tasks().stream()
                .map(task -> new Line(
                        List.of(
                                SitrepWords.plain(task.testimony().type()),
                                SitrepWords.listed(task.testimony().places()),
                                detail(task.detail(Detail.BY)),
                                detail(task.detail(Detail.FOR)),
                                stage(task),
                                asOf(task.testimony())),
                        references.of(Stream.concat(Stream.of(task.testimony()), task.otherwise().stream()))))
                .toList();
        return new Section(
                "tasks",
                "Tasks",
                List.of("Task", "Where", "By", "For", "Stage", "As of"),
                lines,
                "No task is known to go on.");
    }

    private Section limits() {
        List<Line> lines = circumstances.limits().stream()
                .map(span -> new Line(
                        List.of(SitrepWords.plain(span.testimony().type()), detail(span.binds()), since(span)),
                        references.of(LimitsTable.told(span).stream())))
                .toList();
        return new Section(
                "limits", "Limits in force", List.of("Limit", "Binds", "Since"), lines, "No limit in force is known.");
    }

    private static String since(LimitSpan span) {
        return (span.from() == null ? "" : SitrepWords.day(span.from()))
                + (span.to() == null ? "" : ", until " + SitrepWords.day(span.to()));
    }

    private Section milestones() {
        List<Line> lines = circumstances.milestones().stream()
                .map(happening -> new Line(
                        List.of(
                                day(happening),
                                what(happening.testimony()),
                                SitrepWords.listed(happening.testimony().places()),
                                SitrepWords.plain(FigureTable.word(happening.fate()))),
                        references.of(happening.testimonies().stream())))
                .toList();
        return new Section(
                "milestones",
                "Next milestones",
                List.of("Day", "What", "Where", "Stands"),
                lines,
                "Nothing is expected next.");
    }

    private static String day(Happening happening) {
        DateRange when = happening.when();
        return when == null ? asOf(happening.testimony()) : SitrepWords.days(when);
    }

    private static String what(Testimony told) {
        String state =
                told.stage() == null ? "" : " " + SitrepWords.plain(told.stage().word());
        String item = told.detail(Detail.ITEM) == null ? "" : ": " + told.detail(Detail.ITEM);
        String kind = told.kind() == Kind.MILESTONE
                ? ""
                : SitrepWords.plain(told.kind().word()) + ": ";
        return kind + SitrepWords.plain(told.type()) + state + item;
    }

    private Section requests(Pack pack) {
        List<Line> lines = Requests.of(course.told(), course.asked(), pack).stream()
                .filter(request -> request.state() == null || !OVER.contains(request.state()))
                .map(this::request)
                .toList();
        return new Section(
                "requests",
                "Requests open",
                List.of("Asked by", "Asked for", "Where", "State", "As of", "Decided by"),
                lines,
                "No open request is known.");
    }

    private Line request(SupportRequest request) {
        String asked = Stream.of(Detail.NUMBER, Detail.ITEM, Detail.PERIOD)
                .flatMap(detail -> request.details(detail).stream())
                .collect(Collectors.joining(", "));
        return new Line(
                List.of(
                        detail(request.requester()),
                        asked,
                        SitrepWords.listed(request.places()),
                        request.state() == null ? "spoken of" : SitrepWords.plain(request.state()),
                        asOf(request.latest().testimony()),
                        SitrepWords.inCapacity(request.decider(), request.capacity())),
                references.of(request.steps().stream().map(RequestStep::testimony)));
    }

    private Section unknowns() {
        List<Line> lines = circumstances.unknowns().stream().map(this::unknown).toList();
        return new Section(
                "unknowns",
                "Not known, or disputed",
                List.of("Of what", "In the words", "Said by", "As of"),
                lines,
                "Nothing is said not to be known.");
    }

    private Line unknown(OpenPoint point) {
        Testimony told = point.testimony();
        return new Line(
                List.of(
                        SitrepWords.plain(told.type()) + (told.kind() == Kind.DISPUTE ? " (disputed)" : ""),
                        told.sentence(),
                        told.source(),
                        asOf(told)),
                references.of(Stream.of(told)));
    }

    /** The day or days of a statement; else that on which it was told, which is the latest that it can be. */
    private static String asOf(Testimony told) {
        DateRange when = told.statement().when();
        if (when != null) {
            return SitrepWords.days(when);
        }
        return told.stated() == null ? "" : "by " + SitrepWords.day(told.stated());
    }

    private static String detail(@Nullable String value) {
        return value == null ? "" : value;
    }
}
