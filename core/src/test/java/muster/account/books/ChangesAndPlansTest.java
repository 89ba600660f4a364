package muster.account.books;

import static muster.account.books.BooksTest.findings;
import static muster.account.books.BooksTest.found;
import static org.assertj.core.api.Assertions.assertThat;

import muster.account.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Additions that lead to a level, plans whose day has passed, and plans told as facts. */
class ChangesAndPlansTest {
    private static final String GUARD_SINCE = "g | 2018-11-20 | Daily | | 300 | in-place reserve | border";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6,000 | planned active    | increase planned active    | derived R6-changes 6000 - 1000 = 5000: l i
            6,000 | planned           | increase planned active    | derived R6-changes 6000 - 1000 = 5000: l i
            6,000 | planned active    | increase en-route active   | derived R6-changes 6000 - 1000 = 5000: l i
            6,000 | in-place active   | increase in-place active   | derived R6-changes 6000 - 1000 = 5000: l i
            6,000 | in-place active   | decrease in-place active   | derived R6-changes 6000 + 1000 = 7000: l i
            600   | in-place active   | decrease in-place active   | derived R6-changes 600 + 1000 = 1600: l i
            6,000 | planned guard     | increase planned active    | none
            6,000 | in-place active   | increase planned active    | none
            6,000 | authorized active | increase authorized active | none
            600   | planned active    | increase planned active    | none
            6,000 | planned active scope:engineers | increase planned active | none
            """)
    void aChangeLeadsToALevelOfItsForceThatItMayReach(String number, String level, String change, String finding) {
        String sentence = "It sends 1,000 more, for a total of " + number + ".";
        assertThat(String.join(
                        " ",
                        found(
                                Booked.in(
                                        sentence,
                                        "l | 2019-02-03 | Wire | Pentagon | " + number + " | " + level + " | border"),
                                Booked.in(
                                        sentence,
                                        "i | 2019-02-03 | Wire | Pentagon | 1,000 | " + change + " | border"))))
                .isEqualTo(finding.equals("none") ? "" : finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-01-29 | 5,000 | derived R6-changes 6000 - 1000 = 5000: l i k
            2019-01-29 | 3,000 | arithmetic R6-changes 6000 - 1000 = 5000: l i k
            2018-12-05 | 3,000 | arithmetic R6-changes 6000 - 1000 = 5000: l i k
            2018-12-04 | 3,000 | derived R6-changes 6000 - 1000 = 5000: l i
            2019-02-03 | 3,000 | arithmetic R6-changes 6000 - 1000 = 5000: l i k
            2019-02-04 | 3,000 | derived R6-changes 6000 - 1000 = 5000: l i
            """)
    void whatWasThereShortlyBeforeBearsItOutOrNot(String day, String number, String finding) {
        String sentence = "It sends 1,000 more, for a total of 6,000.";
        assertThat(found(
                        Booked.in(sentence, "l | 2019-02-03 | Wire | Pentagon | 6,000 | planned active | border | -"),
                        Booked.in(
                                sentence,
                                "i | 2019-02-03 | Wire | Pentagon | 1,000 | increase planned active | border | -"),
                        figure("k | " + day + " | Wire | Pentagon | " + number + " | in-place active | border")))
                .contains(finding);
    }

    @Test
    void othersMayTellWhatAChangeLeadsToWithinThreeDays() {
        Evidence change = Booked.in(
                "The Pentagon sends 1,000 more.",
                "i | 2019-02-03 | Wire | Pentagon | 1,000 | increase planned active | border | -");
        Evidence other = Booked.in(
                "The Guard sends 500 more.",
                "j | 2019-02-03 | Post | Guard | 500 | increase planned active | border | -");
        assertThat(found(change, level("2019-02-06", "This brings the force to 6,000.")))
                .containsExactly("derived R6-changes 6000 - 1000 = 5000: l i");
        assertThat(found(change, level("2019-02-07", "This brings the force to 6,000.")))
                .isEmpty();
        assertThat(found(change, level("2019-02-06", "There will be 6,000."))).isEmpty();
        assertThat(found(change, other, level("2019-02-06", "This brings the force to 6,000.")))
                .isEmpty();
    }

    private static Evidence level(String day, String sentence) {
        return Booked.in(sentence, "l | " + day + " | Daily | Bureau | 6,000 | planned active | border | -");
    }

    @Test
    void anEntryLeadsToTheLevelOfAnEntryForNoEarlierDay() {
        String change = "i | 2019-02-03 | hand | Pentagon | 1,000 | increase planned active | border | 2019-03-01\n";
        assertThat(findings(change + "l | 2019-02-04 | hand | Bureau | 6,000 | planned active | border | 2019-03-01"))
                .containsExactly("derived R6-changes 6000 - 1000 = 5000: l i");
        assertThat(findings(change + "l | 2019-02-04 | hand | Bureau | 6,000 | planned active | border | 2019-02-28"))
                .isEmpty();
        assertThat(findings(change + "l | 2019-02-04 | Wire | Bureau | 6,000 | planned active | border | 2019-03-01"))
                .isEmpty();
    }

    @Test
    void aChangeThatItsReportRepeatsLeadsToTheLevelOnce() {
        String sentence = "It sends 1,000 more, for a total of 6,000.";
        assertThat(found(
                        Booked.in(sentence, "l | 2019-02-03 | Wire | Pentagon | 6,000 | planned active | border | -"),
                        Booked.in(
                                sentence,
                                "i | 2019-02-03 | Wire | Pentagon | 1,000 | increase planned active | border | -"),
                        Booked.in(
                                "The 1,000 are engineers.",
                                "j | 2019-02-03 | Wire | Pentagon | 1,000 | increase planned active | border | -")))
                .containsExactly("rounding R3-origins: j i", "derived R6-changes 6000 - 1000 = 5000: l j");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5,200  | planned active          | 2018-11-04 | time R9-plans: p
            5,200  | planned units           | 2018-11-04 | time R9-plans: p
            5,200  | planned active          | 2018-11-20 | none
            5,200  | planned active          | 2018-10-29 | none
            -5,200 | planned active          | 2018-11-04 | none
            20     | planned materiel        | 2018-11-04 | none
            """)
    void aPlanIsOverdueThatWasToldBeforeItsDayAndCountsForces(String number, String words, String due, String finding) {
        assertThat(String.join(
                        " ",
                        findings("p | 2018-10-29 | Wire | Command | " + number + " | " + words + " | border | " + due
                                + "\n" + GUARD_SINCE)))
                .isEqualTo(finding.equals("none") ? "" : finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-01-03 | 5,600 | in-place active | none
            2019-01-04 | 5,600 | in-place active | time R9-plans: p
            2018-11-20 | 4,000 | in-place active | time R9-plans: p
            2018-11-20 | 5,600 | in-place guard  | time R9-plans: p
            2018-11-20 | 5,200 | planned active  | none
            2018-11-20 | 5,300 | planned active  | time R9-plans: p
            """)
    void whatIsThereOrSaidWithinSixtyDaysTellsOfAnAddition(String day, String number, String words, String finding) {
        assertThat(String.join(
                        " ",
                        findings("""
                p | 2018-10-29 | Wire  | Command | 5,200 | increase planned active | border | 2018-11-04
                """ + "l | " + day + " | Daily | Bureau | " + number + " | " + words
                                + " | border | " + (words.startsWith("planned") ? "2026-01-02" : day))))
                .isEqualTo(finding.equals("none") ? "" : finding);
    }

    @Test
    void aLevelThatFallsShortMissesAPlan() {
        assertThat(findings("""
                p | 2018-10-29 | Wire  | Command | 5,200 | planned active  | border | 2018-11-04
                l | 2018-11-10 | Daily | Bureau  | 4,000 | in-place active | border
                """)).containsExactly("time R9-plans: p l");
    }

    @Test
    void ofAPlanAndItsPartsOnlyTheWholeIsOverdue() {
        String sentence = "There will be 6,000 of them, among them 2,100 of the Guard.";
        assertThat(found(
                        Booked.in(sentence, "w | 2018-10-29 | Wire | Command | 6,000 | planned | border | 2018-11-04"),
                        Booked.in(
                                sentence,
                                "a | 2018-10-29 | Wire | Command | 2,100 | planned guard | border | 2018-11-04"),
                        figure(GUARD_SINCE)))
                .containsExactly("derived R7-wholes 6000 - 2100 = 3900: w a", "time R9-plans: w");
        String level =
                "l | 2018-10-29 | Wire  | Command | 6,000 | planned | border | 2018-11-04\n" + GUARD_SINCE + "\n";
        String change = "c | 2018-10-29 | Daily | Command | 1,000 | increase planned | border | 2018-11-04";
        assertThat(findings(level + change)).containsExactly("time R9-plans: l");
        assertThat(findings(level + change.replace("11-04", "11-05")))
                .containsExactly("time R9-plans: l", "time R9-plans: c");
        assertThat(findings(level + change.replace("border", "Texas")))
                .containsExactly("time R9-plans: l", "time R9-plans: c");
        assertThat(findings(level + change.replace("10-29", "10-30")))
                .containsExactly("time R9-plans: l", "time R9-plans: c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-10-29 | Command | planned active          | 2018-11-04 |         | rung R9-plans: f p
            2018-10-29 | Command | increase planned active | 2018-11-04 |         | rung R9-plans: f p
            2018-10-29 | Command | decrease planned active | 2018-11-04 |         | none
            2018-10-29 | Command | planned guard           | 2018-11-04 |         | none
            2018-10-29 | Command | planned active          | 2018-10-31 |         | none
            2018-10-17 | Command | planned active          | 2018-11-04 |         | rung R9-plans: f p
            2018-10-16 | Command | planned active          | 2018-11-04 |         | none
            2018-11-03 | Command | planned active          | 2018-11-14 |         | rung R9-plans: f p
            2018-11-04 | Command | planned active          | 2018-11-14 |         | none
            2018-10-31 | Command | planned active          | -          |         | rung R9-plans: f p
            2018-10-30 | Command | planned active          | -          |         | none
            2018-10-29 | Command | planned active          | 2018-11-04 | Command | none
            2018-10-29 |         | planned active          | 2018-11-04 | Command | none
            """)
    void aPlanIsToldAsAFactBeforeItsDay(
            String told, String planner, String plan, String due, String speaker, String finding) {
        String who = planner == null ? "" : planner;
        String says = speaker == null ? "" : speaker;
        assertThat(String.join(
                        " ",
                        findings("p | " + told + " | Wire | " + who + " | 5,200 | " + plan + " | border | " + due + "\n"
                                + "f | 2018-10-31 | Daily | " + says + " | 5,200 | in-place active | border")))
                .isEqualTo(finding.equals("none") ? "" : finding);
    }

    private static Evidence figure(String line) {
        return Booked.of(line).getFirst();
    }
}
