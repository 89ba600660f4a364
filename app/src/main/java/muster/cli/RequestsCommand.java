package muster.cli;

import java.util.ArrayList;
import java.util.List;
import muster.account.course.RequestStep;
import muster.account.course.Requests;
import muster.account.course.SupportRequest;
import muster.claim.Detail;
import muster.export.Column;
import muster.export.Table;
import muster.view.Course;
import muster.view.CourseTable;
import muster.view.Quoted;
import muster.view.RequestsTable;
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
        return mentions ? RequestsTable.mentions(course, requests(course)) : RequestsTable.of(course, requests(course));
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
}
