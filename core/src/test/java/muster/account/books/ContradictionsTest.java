package muster.account.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import muster.account.Cited;
import org.junit.jupiter.api.Test;

/** What no single account contradicts, but all of them together do. */
class ContradictionsTest {
    @Test
    void partsOfSeveralSpeakersThatMakeMoreThanTheWholeOfAnotherCannotAllBeRight() {
        assertThat(found("""
                w | 2018-11-13 | Wire   | Command    | 4,900 | in-place active | US-Mexico border
                a | 2018-11-13 | Ledger | Texas Desk | 2,800 | in-place active | Texas
                b | 2018-11-12 | Daily  | Base       | 1,500 | in-place active | Arizona
                c | 2018-11-11 | Herald | Marines    | 1,300 | in-place active | California
                """)).containsExactly("R7-wholes 4900 - 2800 - 1500 - 1300 = -700: w a b c");
    }

    @Test
    void itIsToldInWordsThatSayWhoCountedWhat() {
        assertThat(contradictions("""
                w | 2018-11-13 | Wire   | Command    | 4,900 | in-place active | US-Mexico border
                a | 2018-11-13 | Ledger | Texas Desk | 2,800 | in-place active | Texas
                b | 2018-11-12 | Daily  | Base       | 3,500 | in-place active | Arizona
                """))
                .singleElement()
                .extracting(Finding::sentence)
                .isEqualTo("3,500 active-duty troops in Arizona in place on 12 November 2018 (Base) and 2,800"
                        + " active-duty troops in Texas in place on 13 November 2018 (Texas Desk) make 6,300, more than"
                        + " 4,900 active-duty troops on the US-Mexico border in place on 13 November 2018 (Command): not"
                        + " all of them can be right.");
    }

    @Test
    void whatRoundingAllowsIsNoContradiction() {
        assertThat(found("""
                w | 2018-11-13 | Wire   | Command    | ~5,900 | in-place active | US-Mexico border
                a | 2018-11-13 | Ledger | Texas Desk | ~2,800 | in-place active | Texas
                b | 2018-11-13 | Daily  | Base       | ~1,800 | in-place active | Arizona
                c | 2018-11-13 | Herald | Marines    | ~1,500 | in-place active | California
                """)).isEmpty();
    }

    @Test
    void aWholeOnWhichSpeakersDisagreeIsAsLargeAsAnyOfThemSays() {
        String parts = """
                v | 2018-11-13 | Wire   | Press Office | 4,200 | in-place active | US-Mexico border
                a | 2018-11-13 | Ledger | Texas Desk | 2,800 | in-place active | Texas
                b | 2018-11-13 | Daily  | Base       | 1,800 | in-place active | Arizona
                """;
        assertThat(found(parts)).hasSize(1);
        assertThat(found(parts + "w | 2018-11-13 | Herald | Command | 4,600 | in-place active | US-Mexico border\n"))
                .isEmpty();
    }

    @Test
    void placesWithinPlacesAreCountedOnce() {
        String nested = """
                w | 2019-02-01 | Wire   | Command  | 2,050 | in-place guard title-32 | US-Mexico border
                a | 2019-02-01 | Ledger | Desk     | 1,200 | in-place guard title-32 | Texas
                b | 2019-02-01 | Daily  | Sheriff  | 1,100 | in-place guard title-32 | El Paso
                """;
        assertThat(found(nested)).isEmpty();
        assertThat(found(nested + "c | 2019-02-01 | Herald | Mayor | 1,010 | in-place guard title-32 | Arizona\n"))
                .containsExactly("R7-wholes 2050 - 1200 - 1010 = -160: w a c");
    }

    @Test
    void placesThatMayOverlapAreNotAddedUp() {
        assertThat(found("""
                w | 2019-02-01 | Wire   | Command | 2,000 | in-place guard title-32 | Texas
                a | 2019-02-01 | Ledger | Desk    | 1,500 | in-place guard title-32 | South Texas
                b | 2019-02-01 | Daily  | Sheriff | 1,100 | in-place guard title-32 | Laredo
                """)).isEmpty();
    }

    @Test
    void whatIsInSeveralStatesStandsBelowTheCeilingForAll() {
        assertThat(found("""
                w | 2018-06-01 | Wire   | Pentagon | 4,000 | authorized guard title-32 | US-Mexico border
                a | 2018-06-20 | Ledger | Governor | 2,700 | in-place guard title-32 | Texas
                b | 2018-06-21 | Daily  | Adjutant | 1,300 | in-place guard title-32 | Arizona
                c | 2018-06-21 | Herald | Mayor    | 800   | in-place guard title-32 | California
                """)).containsExactly("R7-wholes 4000 - 2700 - 1300 - 800 = -800: w a b c");
    }

    @Test
    void guardMembersOfWhomNobodySaysWhomTheyServeAreNotAddedUp() {
        assertThat(found("""
                w | 2022-10-20 | Wire   | Pentagon | -2,500 | authorized guard | US-Mexico border
                a | 2022-10-28 | Ledger | Governor | 5,000  | in-place guard   | Texas
                """)).isEmpty();
    }

    @Test
    void whatLaterPartsMakeIsNoContradictionOfAnEarlierWhole() {
        assertThat(found("""
                w | 2018-11-13 | Wire   | Command    | 3,900 | in-place active | US-Mexico border
                a | 2018-11-20 | Ledger | Texas Desk | 2,800 | in-place active | Texas
                b | 2018-11-21 | Daily  | Base       | 1,500 | in-place active | Arizona
                """)).isEmpty();
    }

    @Test
    void theGuardIsNoPartOfTroopsThatNobodySaysItIsPartOf() {
        assertThat(found("""
                w | 2018-11-13 | Wire   | Command  | 5,900 | in-place | US-Mexico border
                a | 2018-11-13 | Ledger | Governor | 3,800 | in-place guard | Texas
                b | 2018-11-13 | Daily  | Adjutant | 2,500 | in-place guard | Arizona
                """)).isEmpty();
    }

    @Test
    void whatWasThereInPartsAndWhatCameMakeWhatIsThere() {
        assertThat(found("""
                a | 2019-01-10 | Ledger | Desk    | 1,600 | in-place active | Texas
                b | 2019-01-11 | Daily  | Base    | 1,900 | in-place active | Arizona
                c | 2019-02-03 | hand   | Command | 1,000 | increase in-place active | US-Mexico border
                w | 2019-02-03 | hand   | Command | 3,600 | in-place active | US-Mexico border
                """)).containsExactly("R6-changes 3600 - 1900 - 1600 - 1000 = -900: w b a c");
    }

    @Test
    void whatAnotherRuleTellsIsNotToldAgain() {
        assertThat(found("""
                w | 2018-11-13 | Ledger | Command | 4,900 | in-place | Texas, Arizona, California
                a | 2018-11-13 | Ledger | Command | 2,800 | in-place | Texas
                b | 2018-11-13 | Ledger | Command | 3,100 | in-place | California
                """)).isEmpty();
    }

    private static List<Finding> contradictions(String lines) {
        return Books.findings(Booked.of(lines), List.of(), LocalDate.parse("2026-01-01")).stream()
                .filter(finding -> finding.sentence().endsWith("not all of them can be right."))
                .toList();
    }

    private static List<String> found(String lines) {
        return contradictions(lines).stream()
                .map(finding -> finding.rule().id() + " " + finding.formula() + ": "
                        + finding.claims().stream().map(Cited::id).collect(Collectors.joining(" ")))
                .toList();
    }
}
