package muster.account.books;

import static muster.account.books.BooksTest.findings;
import static muster.account.books.BooksTest.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is built, how far it is, who says otherwise, and how long a way takes. */
class WorksAndWaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            70 | planned works unit:mile              | arithmetic R8-progress 30% * 140 = 42: d p t
            42 | planned works unit:mile              | none
            70 | increase in-progress works unit:mile | derived R8-progress 70 + 30% * 140 = 112: d p t
            """)
    void percentOfATarget(String done, String target, String finding) {
        assertThat(String.join(
                        " ",
                        findings("d | 2019-02-22 | Wire | | " + done
                                + " | cumulative in-place works unit:mile | border\n"
                                + "t | 2019-02-22 | Wire | | 140 | "
                                + target + " | border\n"
                                + "p | 2019-02-22 | Wire | | 30 | share in-progress progress unit:percent | border")))
                .isEqualTo(finding.equals("none") ? "" : finding);
    }

    @Test
    void percentOfATargetOfWhichNothingIsToldToBeDone() {
        String target = "t | 2019-02-22 | Wire | | 140 | planned works unit:mile | border\n";
        String share = "p | 2019-02-22 | Wire | | 30 | share in-progress progress unit:percent | border\n";
        assertThat(findings(target + share)).containsExactly("derived R8-progress 30% * 140 = 42: t p");
        assertThat(findings(target + share + "d | 2019-02-22 | Daily | | 70 | in-place works unit:mile | border"))
                .containsExactly("derived R8-progress 30% * 140 = 42: t p");
        assertThat(findings(target + share + "d | 2019-02-22 | Wire | | 70 | in-place works unit:mile | Texas"))
                .containsExactly("derived R8-progress 30% * 140 = 42: t p");
        assertThat(findings(share)).isEmpty();
        assertThat(findings(target.replace("Wire", "Daily") + share)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            112 | in-place works unit:mile            | border | arithmetic R8-progress 112 - 90 = 22: b a
            80  | in-place works unit:mile            | border | none
            112 | in-place works unit:mile            | Texas  | none
            112 | planned works unit:mile             | border | none
            112 | in-place works unit:kilometre       | border | none
            112 | cumulative in-place works unit:mile | border | none
            """)
    void whatIsDoneDoesNotShrink(String before, String words, String place, String finding) {
        assertThat(String.join(
                        " ",
                        findings("a | 2019-02-22 | Wire | | " + before + " | " + words + " | " + place + "\n"
                                + "b | 2019-03-22 | Daily | | 90 | in-place works unit:mile | border")))
                .isEqualTo(finding.equals("none") ? "" : finding);
    }

    @Test
    void aWayTakesAsManyDaysAsItsReportTellsMilesADay() {
        assertThat(found(
                        Booked.in(
                                "They make 30 miles a day.",
                                "p | 2018-10-28 | Wire | | 30 | rate distance unit:mile | "),
                        Booked.in("They are 900 miles away.", "w | 2018-10-28 | Wire | | 900 | distance unit:mile | "),
                        Booked.in("They are 20 miles away.", "v | 2018-10-28 | Wire | | 20 | distance unit:mile | "),
                        Booked.in("They are 900 miles away.", "x | 2018-10-28 | Daily | | 900 | distance unit:mile | "),
                        Booked.in(
                                "They are 800 kilometres away.",
                                "y | 2018-10-28 | Wire | | 800 | distance unit:kilometre | ")))
                .containsExactly("derived R15-travel 900 / 30 = 30: w p");
        assertThat(found(
                        Booked.in("They make 30 miles.", "p | 2018-10-28 | Wire | | 30 | rate distance unit:mile | "),
                        Booked.in("They are 900 miles away.", "w | 2018-10-28 | Wire | | 900 | distance unit:mile | ")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-10-28 | in-place active                       | real R4-supersede 5600 - 4800 = 800: a b
            2018-10-29 | in-place active                       | none
            2018-10-25 | cumulative in-place money unit:USD    | real R4-supersede 5600 - 4800 = 800: b a
            2018-10-26 | cumulative in-place money unit:USD    | none
            2018-10-25 | planned money unit:USD                | none
            2018-10-25 | rate activity                         | none
            """)
    void twoSpeakersDisagreeOfOneTime(String day, String words, String finding) {
        assertThat(String.join(
                        " ",
                        findings("a | 2018-10-25 | Wire | Pentagon | 5,600 | " + words + " | border\n" + "b | " + day
                                + " | Daily | Command | 4,800 | " + words + " | border")))
                .isEqualTo(finding.equals("none") ? "" : finding);
    }

    @Test
    void whoGivesANumberInOtherWordsIsOnTheSideThatItAgreesWith() {
        String sides = """
                a | 2018-10-25 | Wire  | Pentagon | 5,600  | in-place active | border
                b | 2018-10-25 | Daily | Command  | 4,800  | in-place active | border
                """;
        assertThat(findings(sides + """
                c | 2018-10-25 | Post  | Bureau  | 5,600  | in-place active | border
                d | 2018-10-25 | Sun   | Sheriff | ~4,800 | in-place active | border
                e | 2018-10-25 | Globe | Mayor   | ~5,600 | in-place active | border
                """)).containsExactly("real R4-supersede 5600 - 4800 = 800: d b a e c");
        assertThat(findings(sides + "c | 2018-10-25 | Post | Command | 5,600 | in-place active | border"))
                .isEmpty();
    }

    @Test
    void partsMakeNoMoreThanTheirWhole() {
        assertThat(findings("""
                w | 2018-11-13 | Wire | Command | 5,000 | in-place | Texas, Arizona
                a | 2018-11-13 | Wire | Command | 3,400 | in-place | Texas
                b | 2018-11-13 | Wire | Command | 2,600 | in-place | Arizona
                """)).containsExactly("arithmetic R7-wholes 5000 - 3400 - 2600 = -1000: w a b");
    }

    @Test
    void partsThatAreLessThanAThirdOfTheWholeSayLittleOfIt() {
        String figures = """
                w | 2018-11-13 | Wire | Command | 5,100 | in-place | US-Mexico border
                a | 2018-11-13 | Wire | Command | 1,100 | in-place | Texas
                b | 2018-11-13 | Wire | Command | 600   | in-place | Arizona
                """;
        assertThat(findings(figures)).containsExactly("derived R7-wholes 5100 - 1100 - 600 = 3400: w a b");
        assertThat(findings(figures.replace("5,100", "5,200"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6,000 troops, including 2,100 of the Guard and 3,000 on active duty | 3,000 | derived R7-wholes 6000 - 2100 - 3000 = 900: w a b
            6,000 troops, including 2,100 of the Guard and 3,900 on active duty | 3,900 | derived R7-wholes 6000 - 2100 - 3900 = 0: w a b
            6,000 troops, including 2,100 of the Guard and 5,900 on active duty | 5,900 | arithmetic R7-wholes 6000 - 2100 - 5900 = -2000: w a b
            6,000 troops, alongside 2,100 of the Guard and 3,000 on active duty | 3,000 | none
            """)
    void forcesAreTakenFromTheWholeThatIncludesThem(String sentence, String active, String finding) {
        assertThat(String.join(
                        " ",
                        found(
                                Booked.in(sentence, "w | 2018-11-13 | Wire | Command | 6,000 | in-place | border"),
                                Booked.in(
                                        sentence, "a | 2018-11-13 | Wire | Command | 2,100 | in-place guard | border"),
                                Booked.in(
                                        sentence,
                                        "b | 2018-11-13 | Wire | Command | " + active
                                                + " | in-place active | border"))))
                .isEqualTo(finding.equals("none") ? "" : finding);
    }
}
