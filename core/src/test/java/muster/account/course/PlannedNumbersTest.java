package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import muster.account.Assertion;
import muster.account.Evidence;
import muster.account.books.Booked;
import org.junit.jupiter.api.Test;

class PlannedNumbersTest {
    private static final String PLAN = "p | 2018-10-29 | Wire | | 5,200 | planned active | border | 2018-11-05\n";

    @Test
    void aLevelThatReachesThePlannedOneFulfilsItAndALowerOneMissesIt() {
        assertThat(print("2018-11-05", PLAN)).isEqualTo("2018-11-05 5,200: not-yet-due [p]\n");
        assertThat(print("2018-11-06", PLAN)).isEqualTo("2018-11-05 5,200: overdue [p]\n");
        assertThat(print("2018-11-10", PLAN + "l | 2018-11-07 | Wire | | 5,600 | in-place active | border"))
                .isEqualTo("2018-11-05 5,200: fulfilled by l [p]\n");
        assertThat(print("2018-11-10", PLAN + "l | 2018-11-07 | Wire | | 3,500 | in-place active | border"))
                .isEqualTo("2018-11-05 5,200: missed by l [p]\n");
    }

    @Test
    void whatIsOnTheWayFulfilsNothing() {
        assertThat(print("2018-11-10", PLAN + "l | 2018-11-07 | Wire | | 5,600 | en-route active | border"))
                .isEqualTo("2018-11-05 5,200: overdue [p]\n");
    }

    @Test
    void aLevelToldLaterOfTheMonthOfThePlanFulfilsItThoughFewerAreLeftSince() {
        assertThat(print("2018-12-05", """
                p  | 2018-11-08 | Wire | | 5,800 | planned active  | border | 2018-11-15
                l1 | 2018-12-04 | Wire | | 5,150 | in-place active | border
                l2 | 2018-12-04 | Wire | | 5,800 | in-place active | border | 2018-11
                """)).isEqualTo("2018-11-15 5,800: fulfilled by l2 [p]\n");
    }

    @Test
    void aWideMarginThatReachesThePlanDoesNotFulfilIt() {
        assertThat(print("2019-03-01", """
                p  | 2019-02-03 | Wire    | | 4,350  | planned active  | border | 2019-02-28
                l1 | 2019-02-28 | Wire    | | ~4,000 | in-place active | border
                l2 | 2019-02-28 | Auditor | | 3,951  | in-place active | border
                """)).isEqualTo("2019-02-28 4,350: missed by l2 [p]\n");
    }

    @Test
    void theSameNumberForAnotherDayByTheSameSpeakerIsThePlanMoved() {
        assertThat(print("2018-11-04", """
                p1 | 2018-10-29 | Wire  | Pentagon    | 5,200 | planned active | border | 2018-11-05
                p2 | 2018-11-02 | Daily | Pentagon    | 5,200 | planned active | border | 2018-11-12
                p3 | 2018-11-02 | Daily | White House | 5,200 | planned active | border | 2018-11-09
                """)).isEqualTo("""
                2018-11-05 5,200: moved by p2 [p1]
                2018-11-09 5,200: not-yet-due [p3]
                2018-11-12 5,200: not-yet-due [p2]
                """);
    }

    @Test
    void anotherNumberForTheSameDayIsThePlanMoved() {
        assertThat(print("2018-11-04", PLAN + "q | 2018-11-02 | Wire | | 7,000 | planned active | border | 2018-11-05"))
                .isEqualTo("""
                        2018-11-05 5,200: moved by q [p]
                        2018-11-05 7,000: not-yet-due [q]
                        """);
    }

    @Test
    void twoNumbersForTwoDaysAreTwoPlans() {
        assertThat(print("2018-11-04", PLAN + "q | 2018-11-02 | Wire | | 7,000 | planned active | border | 2018-12-01"))
                .isEqualTo("""
                        2018-11-05 5,200: not-yet-due [p]
                        2018-12-01 7,000: not-yet-due [q]
                        """);
    }

    @Test
    void whatIsToBeSentMayBeSentTwice() {
        assertThat(print("2018-11-04", """
                p | 2018-10-29 | Wire | | 800 | increase planned active | border | 2018-11-05
                q | 2018-11-02 | Wire | | 800 | increase planned active | border | 2018-11-12
                """)).isEqualTo("""
                2018-11-05 800: not-yet-due [p]
                2018-11-12 800: not-yet-due [q]
                """);
    }

    @Test
    void aPlanThatIsRepeatedIsOneAsExactAsItIsToldAnywhere() {
        assertThat(print("2018-11-04", """
                p | 2018-10-29 | Wire | | 5,200 | planned active | border | 2018-11
                q | 2018-11-02 | Wire | | 5,200 | planned active | border | 2018-11-05
                """)).isEqualTo("2018-11-05 5,200: not-yet-due [p, q]\n");
    }

    @Test
    void withinAReportANameMayBeShortened() {
        assertThat(print("2019-02-23", """
                p1 | 2019-02-22 | Wire | The Washington Post | 6,000 | planned active | border | 2019-03-01
                p2 | 2019-02-22 | Wire | the Post            | 6,000 | planned active | border | 2019-03
                """)).isEqualTo("2019-03-01 6,000: not-yet-due [p1, p2]\n");
        assertThat(print("2019-02-23", """
                p1 | 2019-02-22 | Wire | the Department of Homeland Security | 6,000 | planned active | border | 2019-03-01
                p2 | 2019-02-22 | Wire | Homeland Security                   | 6,000 | planned active | border | 2019-03
                """)).isEqualTo("2019-03-01 6,000: not-yet-due [p1, p2]\n");
        assertThat(print("2019-02-23", """
                p1 | 2019-02-22 | Daily | the Department of Homeland Security | 6,000 | planned active | border | 2019-03-01
                p2 | 2019-02-22 | Wire  | Homeland Security                   | 6,000 | planned active | border | 2019-03-01
                """)).isEqualTo("""
                2019-03-01 6,000: not-yet-due [p1]
                2019-03-01 6,000: not-yet-due [p2]
                """);
    }

    @Test
    void anOrderHasTheDayOnWhichItWasGivenUnlessItNamesALaterOne() {
        assertThat(print("2018-11-10", "o | 2018-10-29 | Wire | | 5,200 | ordered active | border"))
                .isEmpty();
        assertThat(print("2018-11-10", "o | 2018-10-29 | Wire | | 5,200 | ordered active | border | 2018-11-03"))
                .isEqualTo("2018-11-03 5,200: overdue [o]\n");
    }

    @Test
    void whatCouldBeSentWhatHasNoKindAndSharesAreNoPlans() {
        assertThat(print("2018-11-10", """
                c | 2018-10-25 | Wire | | 800 | increase considered active           | border | 2018-10-28
                o | 2018-10-25 | Wire | | 40  | planned other                        | border | 2018-10-28
                s | 2018-10-25 | Wire | | 40  | share planned works unit:percent     | border | 2018-10-28
                a | 2018-10-25 | Wire | | 900 | authorized active                    | border | 2018-10-28
                """)).isEmpty();
    }

    @Test
    void whatIsPlannedForNoDayStandsApartAndWhatIsOnlyOrderedDoesNot() {
        assertThat(undated("2018-11-10", """
                p | 2018-10-25 | Wire | | 800   | planned active | border | -
                o | 2018-10-25 | Wire | | 1,000 | ordered active | border | -
                d | 2018-10-25 | Wire | | 5,200 | planned active | border | 2018-11-05
                """)).containsExactly("p");
        assertThat(undated("2018-10-24", "p | 2018-10-25 | Wire | | 800 | planned active | border | -"))
                .isEmpty();
    }

    @Test
    void theDaysSinceItWasDueAreCounted() {
        assertThat(forecasts("2018-11-10", PLAN).forecasts().getFirst().daysSince(LocalDate.parse("2018-11-10")))
                .isEqualTo(5);
    }

    private static List<String> undated(String day, String figures) {
        return forecasts(day, figures).undated().stream().map(Assertion::id).toList();
    }

    private static Forecasts forecasts(String day, String figures) {
        return Forecasts.of(List.of(), new ArrayList<>(Booked.of(figures)), LocalDate.parse(day));
    }

    private static String print(String day, String figures) {
        return forecasts(day, figures).forecasts().stream()
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
