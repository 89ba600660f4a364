package muster.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.account.Testimony;
import muster.account.course.Joined;
import muster.account.course.RequestStep;
import muster.account.course.Requests;
import muster.account.course.SupportRequest;
import muster.claim.Detail;
import muster.export.Column;
import muster.export.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code muster requests}. */
@Command(
        name = "requests",
        description = "Shows each request for support with its life, joined from what several reports tell of it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RequestsCommand extends CourseCommand {
    @Option(
            names = "--mentions",
            description = "A row for each statement about a request, and why it was taken for one of that request.")
    boolean mentions;

    @Mixin
    final PackOptions packs = new PackOptions();

    RequestsCommand(Console console) {
        super(console);
    }

    @Override
    Table rows(Course course) {
        return mentions ? mentionRows(course) : requestRows(course);
    }

    private Table requestRows(Course course) {
        CourseTable table = new CourseTable(
                course,
                "request",
                "requester",
                "decider",
                "capacity",
                "state",
                "when",
                "type",
                "items",
                "numbers",
                "periods",
                "places",
                "criteria",
                "findings",
                "reasons",
                "steps",
                "mentions");
        for (SupportRequest request : requests(course)) {
            Testimony latest = request.latest().testimony();
            table.add(
                    latest,
                    request.id(),
                    request.requester(),
                    request.decider(),
                    request.capacity(),
                    request.state(),
                    CourseTable.iso(latest.statement().when()),
                    latest.type(),
                    request.details(Detail.ITEM),
                    request.details(Detail.NUMBER),
                    request.details(Detail.PERIOD),
                    request.places(),
                    request.details(Detail.CRITERION),
                    request.details(Detail.FINDING),
                    request.details(Detail.REASON),
                    request.steps().stream().map(RequestsCommand::step).toList(),
                    request.mentions().stream().map(RequestsCommand::mention).toList());
        }
        return table.build();
    }

    private Table mentionRows(Course course) {
        CourseTable table = new CourseTable(
                course,
                "request",
                "joined",
                "state",
                "firmness",
                "when",
                "type",
                "by",
                "decider",
                "item",
                "number",
                "places",
                "about");
        for (SupportRequest request : requests(course)) {
            for (Joined joined : request.mentions()) {
                Testimony told = joined.testimony();
                table.add(
                        told,
                        request.id(),
                        joined.why(),
                        FigureTable.word(told.stage()),
                        told.firmness().word(),
                        CourseTable.iso(told.statement().when()),
                        told.type(),
                        told.detail(Detail.BY),
                        told.detail(Detail.DECIDER),
                        told.detail(Detail.ITEM),
                        told.detail(Detail.NUMBER),
                        told.places(),
                        told.detail(Detail.ABOUT));
            }
        }
        return table.build();
    }

    @Override
    void page(Course course, CoursePage page) {
        CoursePage.Section section = new CoursePage.Section(
                Column.shown("requester"),
                Column.shown("asked_for"),
                Column.shown("place"),
                Column.shown("state"),
                Column.shown("as_of"),
                Column.shown("decider"),
                Column.shown("capacity"),
                Column.whole("mentions"));
        for (SupportRequest request : requests(course)) {
            section.add(
                    mentions ? whys(request) : life(request),
                    request.requester(),
                    asked(request),
                    request.places(),
                    request.state(),
                    CourseTable.day(request.latest().testimony()),
                    request.decider(),
                    request.capacity(),
                    request.mentions().size());
        }
        page.print(section, "No request is known.");
    }

    private List<SupportRequest> requests(Course course) {
        return Requests.of(course.told(), course.asked(), packs.inForce(console));
    }

    /** The number goes before what it counts. */
    private static String asked(SupportRequest request) {
        List<String> asked = new ArrayList<>(request.details(Detail.NUMBER));
        asked.addAll(request.details(Detail.ITEM));
        asked.addAll(request.details(Detail.PERIOD));
        return String.join(", ", asked);
    }

    private static List<String> life(SupportRequest request) {
        return request.steps().stream()
                .map(step -> CourseTable.day(step.testimony()) + " " + state(step)
                        + (step.isReached()
                                ? ""
                                : " (" + step.testimony().firmness().word() + ")") + ", "
                        + Quoted.of(step.testimony()))
                .toList();
    }

    private static List<String> whys(SupportRequest request) {
        return request.mentions().stream()
                .map(joined -> joined.testimony().id() + ", " + joined.why() + "; " + Quoted.of(joined.testimony()))
                .toList();
    }

    private static String state(RequestStep step) {
        return step.state() == null ? "spoken of" : step.state();
    }

    private static Map<String, @Nullable Object> step(RequestStep step) {
        Map<String, @Nullable Object> fields = CourseTable.within(step.testimony());
        fields.put("state", step.state());
        fields.put("item", step.testimony().detail(Detail.ITEM));
        fields.put("also", CourseCommand.ids(step.also()));
        return fields;
    }

    private static Map<String, Object> mention(Joined joined) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", joined.testimony().id());
        fields.put("joined", joined.why());
        return fields;
    }
}
