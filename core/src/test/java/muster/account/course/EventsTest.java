package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import muster.account.record.Change;
import muster.account.record.Events;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import org.junit.jupiter.api.Test;

/** What happened between two days, of the course of a mission. */
class EventsTest {
    @Test
    void aHappeningIsOfTheDayOnWhichItWasElseOfTheDayOnWhichItWasTold() {
        assertThat(between(
                        "2018-10-26",
                        "2018-10-31",
                        Telling.request("late", "2018-10-31", Stage.APPROVED),
                        Telling.request("first", "2018-11-05", Stage.REFUSED).on("2018-10-27"),
                        Telling.request("before", "2018-10-30", Stage.RETURNED).on("2018-10-26"),
                        Telling.request("after", "2018-11-05", Stage.APPROVED).on("2018-11-01")))
                .containsExactly("first", "late");
    }

    @Test
    void whatIsExpectedOrSaidToBeUnchangedHasNotHappened() {
        assertThat(between(
                        "2018-10-01",
                        "2018-10-31",
                        Telling.of("order", "2018-10-20", Kind.ORDER, "deployment", Stage.SIGNED)
                                .as(Modality.EXPECTED)
                                .on("2018-10-26"),
                        Telling.of("same", "2018-10-20", Kind.MISSION_CHANGE, "none", null)
                                .on("2018-10-19"),
                        Telling.of("wider", "2018-10-20", Kind.MISSION_CHANGE, "extended", null)
                                .on("2018-10-19")))
                .containsExactly("wider");
    }

    private static List<String> between(String from, String to, Telling... told) {
        LocalDate last = LocalDate.parse(to);
        Timeline timeline = Timeline.of(Stream.of(told).map(Telling::told).toList(), LocalDate.parse("2020-01-01"));
        return new Events(LocalDate.parse(from), last)
                .of(List.of(), timeline, List.of()).stream()
                        .map(change -> change instanceof Change.OfCourse course
                                ? course.happening().testimony().id()
                                : change.toString())
                        .toList();
    }
}
