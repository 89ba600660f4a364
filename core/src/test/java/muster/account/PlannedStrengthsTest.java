package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.course.Forecasts;
import muster.claim.LinkKind;
import muster.claim.Meaning;
import muster.claim.Rung;
import org.junit.jupiter.api.Test;

class PlannedStrengthsTest {
    @Test
    void aLevelThatReachesThePlannedOneFulfilsItAndALowerOneMissesIt() {
        Saying plan = planned("p", "2018-10-29", 5200).at("2018-11-05");
        assertThat(print("2018-11-05", plan)).isEqualTo("2018-11-05 5,200: not-yet-due [p]\n");
        assertThat(print("2018-11-10", plan)).isEqualTo("2018-11-05 5,200: overdue [p]\n");
        assertThat(print("2018-11-10", plan, Saying.level("l", "AP", "2018-11-07", 5600)))
                .isEqualTo("2018-11-05 5,200: fulfilled by l [p]\n");
        assertThat(print("2018-11-10", plan, Saying.level("l", "AP", "2018-11-07", 3500)))
                .isEqualTo("2018-11-05 5,200: missed by l [p]\n");
    }

    @Test
    void aLevelToldLaterOfTheMonthOfThePlanFulfilsItThoughFewerAreLeftSince() {
        assertThat(print(
                        "2018-12-05",
                        planned("p", "2018-11-08", 5800).at("2018-11-15"),
                        Saying.level("l1", "AP", "2018-12-04", 5150),
                        Saying.level("l2", "AP", "2018-12-04", 5800).at("2018-11")))
                .isEqualTo("2018-11-15 5,800: fulfilled by l2 [p]\n");
    }

    @Test
    void aWideMarginThatReachesThePlanDoesNotFulfilIt() {
        assertThat(print(
                        "2019-03-01",
                        planned("p", "2019-02-03", 4350).at("2019-02-28"),
                        Saying.level("l1", "AP", "2019-02-28", 4000).about(),
                        Saying.level("l2", "Auditor", "2019-02-28", 3951)))
                .isEqualTo("2019-02-28 4,350: missed by l2 [p]\n");
    }

    @Test
    void theSameNumberForAnotherDayByTheSameSpeakerIsThePlanMoved() {
        assertThat(print(
                        "2018-11-04",
                        planned("p1", "2018-10-29", 5200).at("2018-11-05").by("Pentagon", LinkKind.ORGANISATION),
                        planned("p2", "2018-11-02", 5200).at("2018-11-12").by("Pentagon", LinkKind.ORGANISATION),
                        planned("p3", "2018-11-02", 5200).at("2018-11-09").by("White House", LinkKind.ORGANISATION)))
                .isEqualTo("""
                        2018-11-05 5,200: moved by p2 [p1]
                        2018-11-09 5,200: not-yet-due [p3]
                        2018-11-12 5,200: not-yet-due [p2]
                        """);
    }

    @Test
    void twoNumbersForTwoDaysAreTwoPlans() {
        assertThat(print(
                        "2018-11-04",
                        planned("p1", "2018-10-29", 5200).at("2018-11-05"),
                        planned("p2", "2018-11-02", 7000).at("2018-12-01")))
                .isEqualTo("""
                        2018-11-05 5,200: not-yet-due [p1]
                        2018-12-01 7,000: not-yet-due [p2]
                        """);
    }

    @Test
    void withinAReportANameMayBeShortened() {
        assertThat(print(
                        "2019-02-23",
                        planned("p1", "2019-02-22", 6000).at("2019-03-01").by("The Washington Post", LinkKind.OUTLET),
                        planned("p2", "2019-02-22", 6000).at("2019-03").by("the Post", LinkKind.OUTLET)))
                .isEqualTo("2019-03-01 6,000: not-yet-due [p1, p2]\n");
    }

    @Test
    void anOrderHasTheDayOnWhichItWasGivenUnlessItNamesALaterOne() {
        Saying order = Saying.level("o", "AP", "2018-10-29", 5200).on(Rung.ORDERED);
        assertThat(print("2018-11-10", order)).isEmpty();
        assertThat(print("2018-11-10", order.at("2018-11-03"))).isEqualTo("2018-11-03 5,200: overdue [o]\n");
    }

    @Test
    void whatCouldBeSentIsNoPlan() {
        assertThat(print(
                        "2018-11-10",
                        planned("p", "2018-10-25", 800)
                                .on(Rung.CONSIDERED)
                                .as(Meaning.INCREASE)
                                .at("2018-10-25")))
                .isEmpty();
    }

    private static Saying planned(String id, String published, int number) {
        return Saying.level(id, "AP", published, number).on(Rung.PLANNED);
    }

    private static String print(String day, Saying... sayings) {
        List<Evidence> figures = Stream.of(sayings).map(Saying::statement).toList();
        return Forecasts.of(List.of(), figures, LocalDate.parse(day)).forecasts().stream()
                .map(forecast -> forecast.due().iso() + " "
                        + ((Evidence) forecast.assertion()).figure().quote() + ": "
                        + forecast.outlook().word()
                        + forecast.sequels().stream()
                                .map(sequel -> " by " + sequel.id())
                                .collect(Collectors.joining())
                        + " "
                        + forecast.mentions().stream().map(Assertion::id).toList() + "\n")
                .collect(Collectors.joining());
    }
}
