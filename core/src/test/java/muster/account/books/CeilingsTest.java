package muster.account.books;

import static muster.account.books.BooksTest.findings;
import static muster.account.books.BooksTest.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is authorized, and who is there in spite of it. */
class CeilingsTest {
    private static final String ABOVE = "arithmetic R7-wholes 4500 - 4010 = 490: a c";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-10-01            | 2018-10-01 | true
            2018-10-01            | 2018-11-30 | true
            2018-10-01            | 2018-12-01 | false
            2018-10-01            | 2018-09-30 | false
            2018-11-01            | 2018-10-31 | false
            2018-11-01            | 2018-11-01 | true
            2018-10-01/2019-10-01 | 2019-11-30 | true
            2018-10-01/2019-10-01 | 2019-12-01 | false
            -                     | 2018-10-05 | true
            """)
    void aCeilingHoldsFromItsDayUntilSixtyDaysAfterItsLast(String ofTheCeiling, String there, boolean above) {
        String figures = "c | 2018-10-01 | Wire  | Pentagon | 4,010 | authorized guard | border | " + ofTheCeiling
                + "\n" + "a | " + there + " | Daily | Bureau | 4,500 | in-place guard | border";
        assertThat(findings(figures).contains(ABOVE)).isEqualTo(above);
    }

    @Test
    void whatOneReportTellsBesideACeilingIsAboveItOnlyWhereOneSentenceSaysSo() {
        String ceiling = "c | 2018-10-01 | Wire | Pentagon | 4,010 | authorized guard | border";
        String there = "a | 2018-10-01 | Wire | Pentagon | 4,500 | in-place guard | border";
        assertThat(findings(ceiling + "\n" + there)).isEmpty();
        String sentence = "Though 4,010 are authorized, 4,500 are there.";
        assertThat(found(Booked.in(sentence, ceiling), Booked.in(sentence, there)))
                .containsExactly(ABOVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4,010  | 3,000        | rung R7-wholes 4010 - 3000 = 1010: c a
            -4,010 | 3,000        | rung R7-wholes 4010 - 3000 = 1010: c a
            ~4,000 | 2,900        | rung R7-wholes 4000 - 2900 = 1100: c a
            4,010  | 3,000+       | none
            4,010  | 4,010        | none
            4,010  | 3,900..4,005 | none
            """)
    void howManyMoreMayCome(String ceiling, String there, String finding) {
        assertThat(String.join(
                        " ",
                        findings("c | 2018-10-01 | Wire | Pentagon | " + ceiling
                                + " | authorized guard | border\n" + "a | 2018-10-01 | Wire | Pentagon | " + there
                                + " | in-place guard | border")))
                .isEqualTo(finding.equals("none") ? "" : finding);
    }

    @Test
    void ofSeveralLevelsBelowTheOneOfItsReportThenTheNearestIsTold() {
        String figures = """
                c | 2018-10-01 | Wire  | Pentagon | 4,010 | authorized guard | border
                a | 2018-10-03 | Daily | Bureau   | 3,010 | in-place guard   | border
                b | 2018-10-09 | Daily | Bureau   | 3,510 | in-place guard   | border
                """;
        assertThat(findings(figures)).containsExactly("rung R7-wholes 4010 - 3010 = 1000: c a");
        assertThat(findings(figures + "d | 2018-10-01 | Wire | Sheriff | 2,010 | in-place guard | border"))
                .contains("rung R7-wholes 4010 - 2010 = 2000: c d");
    }

    @Test
    void aCeilingOfAllBindsThoseOfOneForceThatItsOwnAccountTellsOnly() {
        String ceiling = "c | 2018-10-01 | Wire | Pentagon | 4,010 | authorized | border\n";
        assertThat(findings(ceiling + "a | 2018-10-01 | Daily | Bureau | 4,500 | in-place guard | border"))
                .isEmpty();
        assertThat(findings(ceiling + "a | 2018-10-01 | Daily | Pentagon | 4,500 | in-place guard | border"))
                .containsExactly(ABOVE);
    }
}
