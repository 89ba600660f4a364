package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Question;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands beside the strengths of a mission, as of 1 December 2018. */
class CircumstancesTest {
    private static final List<Telling> TOLD = List.of(
            task("tents", Stage.IN_PROGRESS),
            task("wire", Stage.STARTED).in("Texas"),
            task("ports", Stage.STARTED).in("Arizona"),
            task("roads", Stage.COMPLETE),
            task("bridges", Stage.STOPPED),
            task("levees", Stage.STARTED).of("flood"),
            Telling.of("medical", "2018-11-13", Kind.LIMIT, "no-medical", Stage.IN_FORCE),
            Telling.of("contact", "2018-11-13", Kind.LIMIT, "no-contact", Stage.ENDED),
            Telling.of("end", "2018-11-13", Kind.MILESTONE, "end", null).on("2018-12-15"),
            Telling.of("past", "2018-11-13", Kind.MILESTONE, "arrive-by", null).on("2018-11-20"),
            unknown("young", "2018-10-02", "arms"),
            unknown("old", "2018-10-01", "arms"),
            unknown("settled", "2018-11-13", "orders").in("Texas"),
            Telling.of("order", "2018-11-19", Kind.ORDER, "deployment", Stage.SIGNED)
                    .in("Texas"),
            Telling.of("apart", "2018-11-13", Kind.RELATION, "separate-from", null)
                    .by("Operation Lantern")
                    .with(Detail.TO, "this mission"),
            Telling.of("under", "2018-11-13", Kind.RELATION, "under-command", null)
                    .by("Task Force South")
                    .with(Detail.TO, "U.S. Northern Command"));

    @Test
    void whatIsOverSettledOrOfAnotherMissionIsLeftOut() {
        assertThat(at("border", null)).isEqualTo("""
                tasks: ports tents wire
                limits: medical
                ahead: end
                unknown: young
                separate: apart
                """);
    }

    @Test
    void ofAPlaceItsTasksAndThoseOfNoPlaceAreShown() {
        assertThat(at("border", "texas")).startsWith("tasks: tents wire\n");
    }

    @Test
    void withoutAMissionAllAreShown() {
        assertThat(at(null, null)).startsWith("tasks: levees ports tents wire\n");
    }

    private static Telling task(String type, Stage stage) {
        return Telling.of(type, "2018-11-13", Kind.TASK, type, stage);
    }

    private static Telling unknown(String id, String day, String type) {
        return Telling.of(id, day, Kind.UNKNOWN, type, null).as(Modality.UNKNOWN);
    }

    private static String at(@Nullable String mission, @Nullable String place) {
        Circumstances found = Circumstances.of(
                TOLD.stream().map(Telling::told).toList(),
                List.of(),
                new Question(LocalDate.parse("2018-12-01"), 1, mission, place, null));
        return line("tasks", found.tasks().stream().map(task -> task.testimony().id()))
                + line(
                        "limits",
                        found.limits().stream().map(limit -> limit.testimony().id()))
                + line(
                        "ahead",
                        found.milestones().stream().map(due -> due.testimony().id()))
                + line(
                        "unknown",
                        found.unknowns().stream().map(point -> point.testimony().id()))
                + line(
                        "separate",
                        found.separate().stream()
                                .map(tie -> tie.testimonies().getFirst().id()));
    }

    private static String line(String name, Stream<String> ids) {
        return name + ids.collect(Collectors.joining(" ", ": ", "\n"));
    }
}
