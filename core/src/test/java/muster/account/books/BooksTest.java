package muster.account.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Cited;
import muster.account.Evidence;
import org.junit.jupiter.api.Test;

/** What the books find, a line a finding: type, rule, formula, claims. */
class BooksTest {
    @Test
    void whatThePartsOfAWholeLeaveIsElsewhere() {
        assertThat(findings("""
                w | 2018-11-13 | Ledger | Command | 5,900  | assigned | Texas, Arizona, California
                a | 2018-11-13 | Ledger |         | ~2,800 | assigned | Texas
                b | 2018-11-13 | Ledger |         | ~1,100 | assigned marine-corps | California
                """)).containsExactly("derived R7-wholes 5900 - 2800 - 1100 = 2000: w a b");
    }

    @Test
    void partsThatMakeUpTheWholeAddUp() {
        assertThat(findings("""
                w | 2013-06-12 | Ministry | | 5,000 | in-place | Saxony, Brandenburg
                a | 2013-06-12 | Ministry | | 3,400 | in-place | Brandenburg
                b | 2013-06-12 | Ministry | | 1,600 | in-place | Saxony
                """)).containsExactly("derived R7-wholes 5000 - 3400 - 1600 = 0: w a b");
    }

    @Test
    void partsOfAllPlacesThatMakeLessThanTheWholeDoNotAddUp() {
        assertThat(findings("""
                w | 2013-06-12 | Ministry | | 5,900 | in-place | Saxony, Brandenburg
                a | 2013-06-12 | Ministry | | 3,400 | in-place | Brandenburg
                b | 2013-06-12 | Ministry | | 1,600 | in-place | Saxony
                """)).containsExactly("arithmetic R7-wholes 5900 - 3400 - 1600 = 900: w a b");
    }

    @Test
    void partsOfOneSpeakerAreNotTakenFromTheWholeOfAnother() {
        assertThat(findings("""
                w | 2018-11-08 | Ledger | Press Office | 4,800 | in-place | US-Mexico border
                v | 2018-11-08 | Ledger | Command      | 5,600 | in-place | US-Mexico border
                a | 2018-11-08 | Ledger | Command      | 2,900 | in-place | Texas
                b | 2018-11-08 | Ledger | Command      | 2,700 | in-place | Arizona
                """)).containsExactly("real R4-supersede 5600 - 4800 = 800: w v");
    }

    @Test
    void thoseOnTheLineArePartOfThoseAtThePlace() {
        assertThat(findings("""
                w | 2018-11-13 | Ledger | | ~2,800 | assigned | Texas
                a | 2018-11-13 | Ledger | | 1,300  | assigned | Texas, US-Mexico border
                b | 2018-11-13 | Ledger | | ~1,300 | assigned | Texas, US-Mexico border
                """))
                .containsExactly("scope R7-wholes 2800 - 1300 = 1500: w a b", "rounding R3-origins: a b");
    }

    @Test
    void whatIsThereStandsBelowItsCeiling() {
        assertThat(findings("""
                c | 2018-10-25 | Wire | Pentagon | ~4,000 | authorized guard | US-Mexico border
                a | 2018-10-25 | Wire | Pentagon | 2,100  | in-place guard   | US-Mexico border
                """)).containsExactly("rung R7-wholes 4000 - 2100 = 1900: c a");
    }

    @Test
    void whatStandsAboveItsCeilingDoesNotAddUp() {
        assertThat(findings("""
                c | 2022-10-01 | Wire  | Pentagon | -2,500 | authorized guard | US-Mexico border
                a | 2022-10-20 | Daily | Pentagon | 2,708  | in-place guard   | US-Mexico border
                """)).containsExactly("arithmetic R7-wholes 2708 - 2500 = 208: a c");
    }

    @Test
    void aCeilingOfOneComponentIsNoneOfAnother() {
        assertThat(findings("""
                c | 2018-10-25 | Wire | Pentagon | 4,000 | authorized guard  | US-Mexico border
                a | 2018-10-25 | Wire | Pentagon | 5,200 | in-place active   | US-Mexico border
                """)).isEmpty();
    }

    @Test
    void anIncreaseThatLeadsToALevelImpliesTheLevelBefore() {
        assertThat(found(
                        Booked.in(
                                "The force is to grow to about 6,000 by March.",
                                "l | 2019-02-22 | Wire | | ~6,000 | planned | US-Mexico border | 2019-03-01"),
                        Booked.in(
                                "Another 1,000 troops will go.",
                                "i | 2019-02-22 | Wire | | 1,000 | increase planned | US-Mexico border | 2019-03-01")))
                .containsExactly("derived R6-changes 6000 - 1000 = 5000: l i");
    }

    @Test
    void anIncreaseBesideALevelNeedNotLeadToIt() {
        assertThat(found(
                        Booked.in(
                                "There are 6,000 troops at the border.",
                                "l | 2019-02-22 | Wire | | 6,000 | in-place | US-Mexico border"),
                        Booked.in(
                                "Another 1,000 troops came.",
                                "i | 2019-02-22 | Wire | | 1,000 | increase in-place | US-Mexico border")))
                .isEmpty();
    }

    @Test
    void aLevelThatNoIncreaseCanHaveLedToDoesNotAddUp() {
        assertThat(
                        found(
                                Booked.in(
                                        "So 2,350 were there in January.",
                                        "k | 2019-01-29 | Wire | Pentagon | 2,350 | in-place active | US-Mexico border"),
                                Booked.in(
                                        "It sends 3,750 more, for a total of 4,350.",
                                        "l | 2019-02-03 | Wire | Pentagon | 4,350 | planned active | US-Mexico border | -"),
                                Booked.in(
                                        "It sends 3,750 more, for a total of 4,350.",
                                        "i | 2019-02-03 | Wire | Pentagon | 3,750 | increase planned active | US-Mexico border | -")))
                .containsExactly("arithmetic R6-changes 4350 - 3750 = 600: l i k");
    }

    @Test
    void percentOfATargetOnTopOfWhatIsDoneIsDoneToo() {
        assertThat(findings("""
                d | 2019-02-22 | Wire | | ~70 | cumulative in-place works unit:mile   | US-Mexico border
                t | 2019-02-22 | Wire | | 140 | increase in-progress works unit:mile  | US-Mexico border
                p | 2019-02-22 | Wire | | ~30 | share in-progress progress unit:percent | US-Mexico border
                """)).containsExactly("derived R8-progress 70 + 30% * 140 = 112: d p t");
    }

    @Test
    void whatIsDoneDoesNotShrink() {
        assertThat(findings("""
                a | 2019-02-22 | Wire  | | 112 | in-place works unit:mile | US-Mexico border
                b | 2019-03-22 | Daily | | 90  | in-place works unit:mile | US-Mexico border
                """)).containsExactly("arithmetic R8-progress 112 - 90 = 22: b a");
    }

    @Test
    void distanceAndPaceGiveTheDays() {
        assertThat(found(
                        Booked.in(
                                "They are 1,000 miles away and make 30 miles a day.",
                                "w | 2018-10-28 | Wire | | ~1,000 | distance unit:mile | "),
                        Booked.in(
                                "They are 1,000 miles away and make 30 miles a day.",
                                "p | 2018-10-28 | Wire | | ~30 | rate distance unit:mile | ")))
                .containsExactly("derived R15-travel 1000 / 30 = 33: w p");
    }

    @Test
    void exactAndRoundedAreOneNumber() {
        assertThat(findings("""
                a | 2018-10-25 | Wire  | Pentagon     | 2,100 | in-place guard | US-Mexico border
                b | 2018-10-26 | Daily | Guard Bureau | 2,092 | in-place guard | US-Mexico border
                """)).containsExactly("rounding R2-interval: b a");
    }

    @Test
    void twoSpeakersWhoCannotBothBeRightDisagree() {
        assertThat(findings("""
                a | 2018-10-25 | Wire  | Pentagon | 5,600 | in-place active | US-Mexico border
                b | 2018-10-26 | Daily | Command  | 4,800 | in-place active | US-Mexico border
                """)).containsExactly("real R4-supersede 5600 - 4800 = 800: a b");
    }

    @Test
    void aLaterCountAnotherComponentOrSeveralTimesTheNumberIsNoDisagreement() {
        assertThat(findings("""
                a | 2018-10-25 | Wire  | Pentagon | 5,600  | in-place active | US-Mexico border
                b | 2018-11-26 | Daily | Command  | 4,800  | in-place active | US-Mexico border
                c | 2018-10-25 | Daily | Command  | 2,100  | in-place guard  | US-Mexico border
                d | 2018-10-25 | Post  | Bureau   | 15,000 | in-place active | US-Mexico border
                """)).isEmpty();
    }

    @Test
    void aNumberRepeatedAfterItWasReplacedIsStale() {
        assertThat(findings("""
                a | 2018-11-18 | Wire  | Command | 5,900 | in-place active | US-Mexico border
                b | 2018-11-23 | Wire  | Command | 5,600 | in-place active | US-Mexico border
                c | 2018-12-04 | Daily |         | 5,900 | in-place active | US-Mexico border
                """)).containsExactly("stale R5-stale: c a b");
    }

    @Test
    void oneNumberOfTwoComponentsIsToldAsSuch() {
        assertThat(findings("""
                a | 2024-12-01 | Wire  | Command | 2,500 | in-place guard  | US-Mexico border
                b | 2024-12-02 | Daily |         | 2,500 | in-place active | US-Mexico border
                """)).containsExactly("component R1-cell: a b");
    }

    @Test
    void twoComponentsThatOneReportCountsAlikeAreTwoCounts() {
        assertThat(findings("""
                a | 2024-12-01 | Wire | | 2,500 | in-place guard  | US-Mexico border
                b | 2024-12-01 | Wire | | 2,500 | in-place active | US-Mexico border
                """)).isEmpty();
    }

    @Test
    void oneNumberUnderTwoDutyStatusesIsAMatterOfDefinition() {
        assertThat(findings("""
                a | 2024-12-01 | Wire  | Command | 2,500 | in-place guard title-32 | US-Mexico border
                b | 2024-12-02 | Daily | Bureau  | 2,500 | in-place guard title-10 | US-Mexico border
                """)).containsExactly("definition R1-cell: a b");
    }

    @Test
    void aPlanToldAsAFactIsNoticed() {
        assertThat(findings("""
                p | 2018-10-29 | Wire  | Command | 5,200 | increase planned active | US-Mexico border | 2018-11-04
                f | 2018-10-31 | Daily |         | 5,200 | in-place active         | US-Mexico border
                """)).containsExactly("rung R9-plans: f p");
    }

    @Test
    void aPlanIsOverdueWhereLaterReportsSayNothingOfIt() {
        assertThat(findings("""
                p | 2018-10-29 | Wire  | Command | 5,200 | planned active  | US-Mexico border | 2018-11-04
                g | 2018-11-20 | Daily |         | 2,100 | in-place guard  | US-Mexico border
                """)).containsExactly("time R9-plans: p");
    }

    @Test
    void aPlanIsNotOverdueWhereSoManyAreThereOrNothingIsKnownOfTheDaysSince() {
        assertThat(findings("""
                p | 2018-10-29 | Wire  | Command | 5,200 | increase planned active | US-Mexico border | 2018-11-04
                l | 2018-11-20 | Daily |         | 5,600 | in-place active         | US-Mexico border
                """)).isEmpty();
        assertThat(findings("""
                p | 2018-10-29 | Wire  | Command | 5,200 | planned active | US-Mexico border | 2018-11-04
                """)).isEmpty();
    }

    @Test
    void theOrderOfReadingChangesNothing() {
        List<Evidence> figures = Booked.of("""
                w | 2018-11-13 | Ledger | Command  | 5,900  | assigned | Texas, Arizona, California
                a | 2018-11-13 | Ledger |          | ~2,800 | assigned | Texas
                b | 2018-11-13 | Ledger |          | ~1,100 | assigned marine-corps | California
                c | 2018-11-13 | Ledger |          | 1,300  | assigned | Texas, US-Mexico border
                d | 2018-11-13 | Ledger |          | ~1,300 | assigned | Texas, US-Mexico border
                e | 2018-11-12 | Wire   | Bureau   | 5,400  | assigned | Texas, Arizona, California
                f | 2018-11-14 | Daily  | Pentagon | 7,000  | authorized | Texas, Arizona, California
                """);
        List<Finding> expected = found(figures);
        assertThat(expected).hasSizeGreaterThan(3);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<Evidence> shuffled = new ArrayList<>(figures);
            Collections.shuffle(shuffled, random);
            assertThat(found(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void whatIsStatedAfterTheDayAskedIsNotLookedAt() {
        assertThat(Books.findings(Booked.of("""
                                a | 2018-10-25 | Wire  | Pentagon | 5,600 | in-place active | US-Mexico border
                                b | 2018-10-26 | Daily | Command  | 4,800 | in-place active | US-Mexico border
                                """), List.of(), LocalDate.parse("2018-10-25")))
                .isEmpty();
    }

    static List<String> findings(String lines) {
        return told(found(Booked.of(lines)));
    }

    static List<String> found(Evidence... figures) {
        return told(found(List.of(figures)));
    }

    private static List<Finding> found(List<Evidence> figures) {
        return Books.findings(figures, List.of(), LocalDate.parse("2026-01-01"));
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Stream.of(finding.type().word(), finding.rule().id(), finding.formula())
                                .filter(word -> word != null)
                                .collect(Collectors.joining(" "))
                        + ": "
                        + finding.claims().stream().map(Cited::id).collect(Collectors.joining(" ")))
                .toList();
    }
}
