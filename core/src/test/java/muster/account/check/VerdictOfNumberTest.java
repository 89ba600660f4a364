package muster.account.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the numbers alone decide: ranges, bounds, numbers that are near, and numbers of several places. */
class VerdictOfNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4,000..6,000 | thousands of             | supported
            4,000..6,000 | between 4,000 and 5,000  | supported
            4,000..6,000 | 5,500                    | supported
            4,000..6,000 | 6,500                    | contradicted
            4,000..6,000 | 100 to 20,000            | supported
            4,000..6,000 | between 6,500 and 7,500  | contradicted
            4,000..6,000 | at least 3,000           | supported
            4,000..6,000 | at least 5,000           | supported
            4,000..6,000 | at least 7,000           | contradicted
            2,000..9,000 | between 4,000 and 5,000  | supported
            1,999..5,000 | between 4,000 and 5,000  | not-known
            4,000..10,000 | between 4,000 and 5,000 | supported
            4,000..10,001 | between 4,000 and 5,000 | not-known
            100..9,000   | 5,000                    | not-known
            100..9,000   | hundreds of              | not-known
            2,000+       | thousands of             | supported
            2,000+       | 2,000                    | supported
            2,000+       | 2,300                    | not-known
            2,000+       | 1,500                    | contradicted
            2,000+       | more than 1,000          | supported
            2,000+       | more than 2,500          | not-known
            2,000+       | fewer than 2,500         | not-known
            2,000+       | fewer than 1,500         | contradicted
            ~900         | hundreds of              | supported
            ~900         | dozens of                | contradicted
            ~900         | 900                      | supported
            ~900         | 1,000                    | supported
            ~900         | 1,010                    | contradicted
            ~900         | more than 800            | supported
            ~900         | more than 880            | supported
            ~900         | up to 900                | supported
            """)
    void ofRangesBoundsAndRoundNumbers(String known, String asked, String answer) {
        assertThat(answer(
                        "There are " + asked + " active-duty troops in Texas.",
                        "a | 2018-11-09 | Wire | Command | " + known + " | in-place active | Texas"))
                .isEqualTo(answer);
    }

    @Test
    void whereNoPlaceIsAskedCountsOfSeveralExcludeNothing() {
        String known = """
                a | 2018-11-09 | Wire | Command | 1,000 | in-place active | Texas
                b | 2018-11-09 | Wire | Command | 1,500 | in-place active | Arizona
                """;
        assertThat(words("There are 1,000 active-duty troops.", known))
                .isEqualTo("supported: 1,000 are said to be there in Texas (Command, for 2018-11-09).");
        assertThat(words("There are 1,500 active-duty troops.", known))
                .isEqualTo("supported: 1,500 are said to be there in Arizona (Command, for 2018-11-09).");
        assertThat(answer("There are 3,000 active-duty troops.", known)).isEqualTo("not-known");
        assertThat(answer("There are 3,000 active-duty troops.", known.split("\n")[0]))
                .isEqualTo("contradicted");
        assertThat(words("There are 2,500 active-duty troops in Texas and Arizona.", known))
                .isEqualTo("not-known: No number is known of that for 2018-11-10;"
                        + " what is known is 1,500, of Arizona, not of Texas and Arizona together.");
    }

    @Test
    void aSecondNumberOfTheSameReportIsHardlyOfTheSame() {
        assertThat(words("There are 300 active-duty troops in Texas.", """
                a | 2018-11-09 | Wire | Command | 5,000 | in-place active | Texas
                b | 2018-11-09 | Wire | Command | 300   | in-place active | Texas
                """))
                .isEqualTo("other-scope: 300 is said beside 5,000, and so hardly of the same.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            There are 1,000 active-duty troops in Texas. | other-rung: 1,000 is said of those planned for 2018-11-09, not of those there, and of the National Guard, not of active forces; of that itself no number is known for 2018-11-10.
            There are 970 active-duty troops in Texas. | not-known: No number is known of that for 2018-11-10; what is known is 500, of the National Guard, not of active forces.
            There are 1,000 active-duty troops in Utah. | not-known: No number is known of that for 2018-11-10.
            There are 700 active-duty troops in Texas. | other-component: 700 is said of the National Guard, not of active forces, and of 2018-10-09, not of 2018-11-10 (Command has since given 500 for 2018-11-09); of that itself no number is known for 2018-11-10.
            There are 250 active-duty troops in Texas. | not-known: No number is known of that for 2018-11-10; what is known is 500, of the National Guard, not of active forces.
            There are 250 National Guard troops in Texas. | other-time: 250 is said of 2018-05-09, not of 2018-11-10 (Command has since given 500 for 2018-11-09).
            There are 270 National Guard troops in Texas. | contradicted: 500 are said to be there (Command, for 2018-11-09); that excludes 270.
            """)
    void whatDiffersInTwoKindsMustBeTheVeryNumberOfANearTime(String sentence, String answer) {
        assertThat(words(sentence, """
                a | 2018-11-09 | Wire | Command | 1,000 | planned guard  | Texas
                c | 2018-10-09 | Wire | Command | 700   | in-place guard | Texas
                d | 2018-11-09 | Wire | Command | 500   | in-place guard | Texas
                e | 2018-05-09 | Wire | Command | 250   | in-place guard | Texas
                """)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-11-13 | There are 2,000 troops in Arizona.                | true
            2018-11-13 | There are 1,900 to 2,100 troops in Arizona.       | true
            2018-11-13 | There are 2,500 troops in Arizona.                | false
            2018-11-13 | There are up to 4,000 troops in Arizona.          | true
            2018-11-13 | There are up to 4,001 troops in Arizona.          | false
            2018-11-13 | There are 2,000 National Guard troops in Arizona. | false
            2018-11-13 | There are 2,000 troops in Ohio.                   | false
            2018-11-13 | There are 2,000 helicopters in Arizona.           | false
            2019-01-12 | There are 2,000 troops in Arizona.                | true
            2019-01-13 | There are 2,000 troops in Arizona.                | false
            """)
    void whatFollowsFromSeveralIsToldOfItsSortAndTimeOnly(String day, String sentence, boolean follows) {
        Verdict verdict = VerificationTest.verdict(sentence, day, """
                w | 2018-11-13 | Wire | Command | 5,900 | in-place | Texas, Arizona, California
                a | 2018-11-13 | Wire | Command | 2,800 | in-place | Texas
                b | 2018-11-13 | Wire | Command | 1,100 | in-place | California
                """);
        assertThat(!verdict.follows().isEmpty()).isEqualTo(follows);
        assertThat(verdict.rules().contains("R7-wholes")).isEqualTo(follows);
    }

    private static String answer(String sentence, String known) {
        return VerificationTest.verdict(sentence, "2018-11-10", known).answer().word();
    }

    private static String words(String sentence, String known) {
        return VerdictWordsTest.answer(sentence, "2018-11-10", known);
    }
}
