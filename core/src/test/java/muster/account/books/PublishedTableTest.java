package muster.account.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table of published figures, each entered by hand, as many speakers gave them: what is found, and nothing besides. */
class PublishedTableTest {
    @Test
    void aBaseAnIncreaseAndALevelOfThreeSpeakersAreChained() {
        assertThat(sentences("""
                b | 2019-01-29 | hand | Deputy   | 2,350 | in-place active          | US-Mexico border
                i | 2019-02-03 | hand | Pentagon | 3,750 | increase ordered active  | US-Mexico border
                l | 2019-02-04 | hand | Command  | 4,350 | planned active           | US-Mexico border | 2019-02
                """))
                .containsExactly("3,750 more active-duty troops (Pentagon), making 4,350 on the US-Mexico border"
                        + " (Command), imply about 600 before; but 2,350 active-duty troops on the US-Mexico border were"
                        + " there on 29 January 2019 (Deputy), and nothing says that 1,750 left in between.");
    }

    @Test
    void aChainOfThreeSpeakersThatClosesIsToldAsSuch() {
        assertThat(sentences("""
                b | 2025-01-22 | hand | Pentagon | 2,500 | in-place                 | US-Mexico border
                i | 2025-01-22 | hand | Deputy   | 1,500 | increase ordered active  | US-Mexico border
                l | 2025-01-22 | hand | Command  | 4,000 | planned                  | US-Mexico border | 2025-01-31
                """))
                .containsExactly("1,500 more active-duty troops (Deputy), making 4,000 on the US-Mexico border"
                        + " (Command), imply about 2,500 before, as Pentagon says on 22 January 2025.");
    }

    @Test
    void anIncreaseAndALevelOfOtherTimesOrOfSeveralIncreasesAreNotChained() {
        assertThat(sentences("""
                i | 2019-02-03 | hand | Pentagon | 3,750 | increase ordered active | US-Mexico border
                l | 2019-02-20 | hand | Command  | 4,350 | planned active          | US-Mexico border | 2019-03
                """)).isEmpty();
        assertThat(sentences("""
                i | 2019-02-03 | hand | Pentagon | 3,750 | increase ordered active | US-Mexico border
                j | 2019-02-03 | hand | Deputy   | 250   | increase ordered active | US-Mexico border
                l | 2019-02-04 | hand | Command  | 4,350 | planned active          | US-Mexico border | 2019-02
                """)).isEmpty();
    }

    @Test
    void aNumberThatRoundsAnotherIsNeitherADisputeNorAnyRoundNumber() {
        assertThat(findings("""
                a | 2019-02-28 | hand | Auditor  | 3,951  | in-place active | US-Mexico border
                b | 2019-02-28 | hand | Pentagon | ~4,000 | in-place active | US-Mexico border
                """)).containsExactly("rounding: a b");
        assertThat(findings("""
                a | 2019-02-28 | hand | Auditor  | 3,951 | in-place active | US-Mexico border
                b | 2019-02-26 | hand | Pentagon | 3,900 | in-place active | US-Mexico border
                """)).containsExactly("rounding: a b");
        assertThat(findings("""
                a | 2025-05-05 | hand | Command  | 8,500  | in-place | US-Mexico border
                b | 2025-05-06 | hand | Pentagon | ~9,000 | in-place | US-Mexico border
                c | 2018-10-29 | hand | Bureau   | 5,200  | planned  | US-Mexico border | 2018-11-05
                d | 2018-10-29 | hand | Papers   | 5,000  | planned  | US-Mexico border | 2018-11-05
                """)).doesNotContain("rounding: a b", "rounding: c d");
    }

    @Test
    void oneNumberOfTwoComponentsIsToldOnceAndDisputesNothingBesides() {
        assertThat(findings("""
                g | 2019-02-22 | hand | Bureau   | 2,100 | in-place guard  | US-Mexico border
                h | 2019-02-26 | hand | Pentagon | 2,100 | in-place guard  | US-Mexico border
                a | 2019-02-26 | hand | Pentagon | 3,900 | in-place active | US-Mexico border
                x | 2019-02-27 | hand | Gazette  | 2,100 | in-place active | US-Mexico border
                """)).containsExactly("component: g x h");
    }

    @Test
    void aStaleNumberIsNoDisputeBesides() {
        assertThat(findings("""
                a | 2018-11-18 | hand | Command | 5,900 | in-place active | US-Mexico border
                b | 2018-12-04 | hand | Command | 5,200 | in-place active | US-Mexico border
                c | 2018-12-06 | hand | Gazette | 5,900 | in-place active | US-Mexico border
                """)).containsExactly("stale: c a b");
    }

    @Test
    void aNumberOnTheWayToTheNextOneIsNotStale() {
        assertThat(findings("""
                a | 2018-11-07 | hand | Command  | 5,600 | in-place active | US-Mexico border
                b | 2018-11-18 | hand | Command  | 5,900 | in-place active | US-Mexico border
                c | 2018-11-26 | hand | Pentagon | 5,600 | in-place active | US-Mexico border
                d | 2018-12-04 | hand | Command  | 5,200 | in-place active | US-Mexico border
                """)).isEmpty();
    }

    @Test
    void sidesThatAgreeAmongThemselvesHaveOneDispute() {
        assertThat(findings("""
                a | 2018-11-05 | hand | Command  | 4,800  | in-place active | US-Mexico border
                b | 2018-11-05 | hand | Bureau   | ~4,850 | in-place active | US-Mexico border
                c | 2018-11-06 | hand | Pentagon | 4,000  | in-place active | US-Mexico border
                d | 2018-11-06 | hand | Deputy   | 4,020  | in-place active | US-Mexico border
                """))
                .filteredOn(finding -> finding.startsWith("real"))
                .hasSize(1);
    }

    @Test
    void aPlanToldAsAFactIsNoFactUnlessWhoeverIsNearerSaysSo() {
        assertThat(findings("""
                p | 2025-02-07 | hand  | Command | 3,600 | planned active  | US-Mexico border | 2025-02-14
                f | 2025-02-08 | Paper |         | 3,600 | in-place active | US-Mexico border
                """)).containsExactly("rung: f p");
        assertThat(findings("""
                p | 2025-02-07 | Paper |         | 3,600 | planned active  | US-Mexico border | 2025-02-14
                f | 2025-02-08 | hand  | Command | 3,600 | in-place active | US-Mexico border
                """)).isEmpty();
    }

    @Test
    void aPlanThatFellShortOnItsDayWasMissedThoughTheNumberWasReachedLater() {
        assertThat(sentences("""
                p | 2025-02-07 | hand | Command | 3,600 | planned active  | US-Mexico border | 2025-02-14
                l | 2025-02-14 | hand | Command | 2,200 | in-place active | US-Mexico border
                m | 2025-04-10 | hand | Command | 6,700 | in-place active | US-Mexico border
                """))
                .containsExactly("3,600 active-duty troops on the US-Mexico border are planned for 14 February 2025"
                        + " (Command, 7 February 2025); but 2,200 were in place on 14 February 2025 (Command).");
    }

    @Test
    void whatIsAddedIsSaidToBeMore() {
        assertThat(sentences("""
                p | 2019-06-21 | hand | Pentagon | 1,000  | increase planned guard | Texas | 2019-07
                q | 2019-06-21 | hand | Pentagon | 2,000+ | increase planned active | Arizona | 2019-07
                g | 2019-10-20 | hand | Bureau   | 2,100  | in-place guard | California
                """))
                .containsExactlyInAnyOrder(
                        "1,000 more Guard troops in Texas are planned for July 2019 (Pentagon, 21 June 2019); nothing"
                                + " known tells whether it came about.",
                        "2,000 or more additional active-duty troops in Arizona are planned for July 2019 (Pentagon, 21"
                                + " June 2019); nothing known tells whether it came about.");
    }

    @Test
    void aCeilingHoldsFromItsFirstDayAndUpToIsOne() {
        assertThat(findings("""
                c | 2022-07-05 | hand | Pentagon | -2,500 | authorized | US-Mexico border | 2022-10-01
                l | 2022-10-20 | hand | Command  | 2,708  | in-place   | US-Mexico border
                """)).containsExactly("arithmetic: l c");
        assertThat(findings("""
                c | 2018-04-06 | hand | Pentagon | -4,000 | authorized guard | US-Mexico border
                l | 2018-04-30 | hand | Pentagon | ~900   | in-place guard   | US-Mexico border
                """)).containsExactly("rung: c l");
    }

    @Test
    void partsOfAllPlacesThatMakeMoreThanTheWholeDoNotAddUp() {
        assertThat(sentences("""
                w | 2018-10-26 | hand | Bureau | 2,092 | in-place guard | Arizona, California, New Mexico, Texas
                a | 2018-10-26 | hand | Bureau | 1,142 | in-place guard | Texas
                b | 2018-10-26 | hand | Bureau | 603   | in-place guard | Arizona
                c | 2018-10-26 | hand | Bureau | 360   | in-place guard | California
                """))
                .containsExactly("Of 2,092 Guard troops in Arizona, California, New Mexico and Texas on 26 October 2018"
                        + " (Bureau), 1,142 in Texas, 603 in Arizona and 360 in California are said to be parts, which"
                        + " make 2,105, more than the whole.");
    }

    private static List<String> findings(String lines) {
        return found(lines)
                .map(finding -> finding.type().word() + ": "
                        + String.join(
                                " ",
                                finding.claims().stream()
                                        .map(claim -> claim.id())
                                        .toList()))
                .toList();
    }

    private static List<String> sentences(String lines) {
        return found(lines).map(Finding::sentence).toList();
    }

    private static Stream<Finding> found(String lines) {
        return Books.findings(Booked.of(lines), List.of(), LocalDate.parse("2026-01-01")).stream();
    }
}
