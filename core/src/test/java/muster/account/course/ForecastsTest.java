package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.Testimony;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import org.junit.jupiter.api.Test;

class ForecastsTest {
    @Test
    void aPlanIsNotYetDueUntilItsDayHasPassedThenOverdue() {
        Telling arrival = arrival("m1", "2019-02-22").on("2019-03-01");
        assertThat(print("2019-03-01", arrival)).isEqualTo("2019-03-01 arrive-by: not-yet-due [m1]\n");
        assertThat(print("2019-03-02", arrival)).isEqualTo("2019-03-01 arrive-by: overdue [m1]\n");
    }

    @Test
    void aClaimThatItCameAboutFulfilsIt() {
        assertThat(print(
                        "2019-03-10",
                        arrival("m1", "2019-02-22").on("2019-03-01"),
                        Telling.of("s1", "2019-03-04", Kind.STRENGTH, "some", Stage.IN_PLACE)))
                .isEqualTo("2019-03-01 arrive-by: fulfilled by s1 [m1]\n");
    }

    @Test
    void aClaimThatItDidNotMissesIt() {
        assertThat(print(
                        "2019-03-10",
                        arrival("m1", "2019-02-22").on("2019-03-01"),
                        Telling.of("m2", "2019-03-02", Kind.MILESTONE, "arrive-by", null)
                                .as(Modality.NEGATED)))
                .isEqualTo("2019-03-01 arrive-by: missed by m2 [m1]\n");
    }

    @Test
    void anEndForWhichAnotherDayIsNamedMoves() {
        assertThat(print(
                        "2018-12-20",
                        Telling.of("m1", "2018-11-13", Kind.MILESTONE, "end", null)
                                .on("2018-12-15"),
                        Telling.of("m2", "2018-12-04", Kind.MILESTONE, "extended-to", null)
                                .on("2019-01-31")))
                .isEqualTo("""
                        2018-12-15 end: moved by m2 [m1]
                        2019-01-31 extended-to: not-yet-due [m2]
                        """);
    }

    @Test
    void theSameDayToldLessExactlyMovesNothing() {
        assertThat(print(
                        "2018-12-01",
                        Telling.of("m1", "2018-11-13", Kind.MILESTONE, "end", null)
                                .on("2018-12-15"),
                        Telling.of("m2", "2018-11-20", Kind.MILESTONE, "end", null)
                                .on("2018-12")))
                .isEqualTo("""
                        2018-12-15 end: not-yet-due [m1]
                        2018-12 end: not-yet-due [m2]
                        """);
    }

    @Test
    void aPlanThatOneSpeakerRepeatsIsOneAsExactAsItIsToldAnywhere() {
        assertThat(print(
                        "2019-02-25",
                        arrival("m1", "2019-02-20").on("2019-03").report("Post"),
                        arrival("m2", "2019-02-22").on("2019-03-01").report("Post"),
                        arrival("m3", "2019-02-22").on("2019-03-01").report("Times")))
                .isEqualTo("""
                        2019-03-01 arrive-by: not-yet-due [m1, m2]
                        2019-03-01 arrive-by: not-yet-due [m3]
                        """);
    }

    @Test
    void aReportThatExpectsAnOrderDoesNotTellInTheSameBreathThatItWasGiven() {
        Telling expected = Telling.of("o1", "2018-10-25", Kind.ORDER, "deployment", Stage.EXPECTED)
                .on("2018-10-25")
                .report("Post");
        assertThat(print(
                        "2018-10-27",
                        expected,
                        Telling.of("o2", "2018-10-25", Kind.ORDER, "deployment", Stage.ANNOUNCED)
                                .report("Post")))
                .isEqualTo("2018-10-25 deployment: overdue [o1]\n");
        assertThat(print(
                        "2018-10-27", expected, Telling.of("o2", "2018-10-26", Kind.ORDER, "deployment", Stage.SIGNED)))
                .isEqualTo("2018-10-25 deployment: fulfilled by o2 [o1]\n");
    }

    @Test
    void whatNamesNoDayIsCountedOnlyAndWhatCouldBeIsNoPlan() {
        Forecasts forecasts = forecasts(
                "2018-12-20",
                arrival("m1", "2018-11-01"),
                Telling.of("o1", "2018-11-02", Kind.ORDER, "deployment", Stage.EXPECTED)
                        .as(Modality.POSSIBLE)
                        .on("2018-11-10"));
        assertThat(forecasts.forecasts()).isEmpty();
        assertThat(forecasts.undated()).extracting(Assertion::id).containsExactly("m1");
    }

    @Test
    void inWhateverOrderTheClaimsComeTheAnswerIsTheSame() {
        List<Telling> tellings = new ArrayList<>(List.of(
                arrival("m1", "2019-02-20").on("2019-03").report("Post"),
                arrival("m2", "2019-02-22").on("2019-03-01").report("Post"),
                Telling.of("s1", "2019-03-04", Kind.STRENGTH, "some", Stage.IN_PLACE),
                Telling.of("s2", "2019-03-04", Kind.STRENGTH, "some", Stage.IN_PLACE)));
        String once = print("2019-03-10", tellings.toArray(Telling[]::new));
        Collections.reverse(tellings);
        assertThat(print("2019-03-10", tellings.toArray(Telling[]::new))).isEqualTo(once);
    }

    private static Telling arrival(String id, String published) {
        return Telling.of(id, published, Kind.MILESTONE, "arrive-by", null).as(Modality.EXPECTED);
    }

    private static Forecasts forecasts(String day, Telling... told) {
        return Forecasts.of(Stream.of(told).map(Telling::told).toList(), List.of(), LocalDate.parse(day));
    }

    private static String print(String day, Telling... told) {
        return forecasts(day, told).forecasts().stream()
                .map(forecast -> forecast.due().iso() + " "
                        + told(forecast).type() + ": "
                        + forecast.outlook().word()
                        + forecast.sequels().stream()
                                .map(sequel -> " by " + sequel.id())
                                .collect(Collectors.joining())
                        + " "
                        + forecast.mentions().stream().map(Assertion::id).toList() + "\n")
                .collect(Collectors.joining());
    }

    private static Testimony told(Forecast forecast) {
        return (Testimony) forecast.assertion();
    }
}
