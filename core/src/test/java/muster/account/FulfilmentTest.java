package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import muster.account.books.Booked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a plan of 29 October for 5,200 on 5 November 2018, as the picture has it. */
class FulfilmentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-11-05 | 2018-11-05 | 2018-11-05            | 5,600 | open
            2018-11-06 | 2018-11-05 | 2018-11-05            | 5,600 | met
            2018-11-10 | 2018-11-04 | 2018-11-04            | 5,600 | overdue
            2018-11-10 | 2018-11-07 | 2018-11-07            | 5,600 | met
            2018-11-10 | 2018-11-07 | 2018-11-07            | 5,200 | met
            2018-11-10 | 2018-11-07 | 2018-11-07            | ~4,950 | met
            2018-11-10 | 2018-11-07 | 2018-11-07            | 3,000..5,500 | overdue
            2018-11-10 | 2018-11-07 | 2018-11-07            | 4,930 | missed
            2018-11-10 | 2018-11-08 | 2018-11-08            | 3,500 | missed
            2018-11-10 | 2018-11-09 | 2018-11-09            | 3,500 | missed
            2019-02-01 | 2019-01-04 | 2019-01-04            | 5,600 | met
            2019-02-01 | 2019-01-05 | 2019-01-05            | 5,600 | overdue
            2018-12-10 | 2018-12-04 | 2018-11               | 5,200 | met
            2018-12-10 | 2018-12-04 | 2018-10               | 5,200 | overdue
            2018-12-10 | 2018-11-03 | 2018-11               | 5,200 | overdue
            2018-12-10 | 2018-12-04 | 2018-11-06/2018-11-30 | 5,200 | met
            """)
    void levelsSinceItsDayTell(String asked, String told, String of, String number, String standing) {
        Row row = Picture.of(
                        Booked.of(
                                """
                                        p | 2018-10-29 | Wire | | 5,200 | planned active | border | 2018-11-05
                                        """ + "l | " + told + " | Daily | | " + number + " | in-place active | border | " + of),
                        Rejections.NONE,
                        Question.on(LocalDate.parse(asked), 1),
                        List.of())
                .rows()
                .stream()
                .filter(one -> one.bestStatement().id().equals("p"))
                .findFirst()
                .orElseThrow();
        assertThat(row.standing().word()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-12-28 | open
            2018-12-29 | last-known
            """)
    void aPlanWithoutADayIsOnlyTheLastKnownAfterSixtyDays(String asked, String standing) {
        Row row = Picture.of(
                        Booked.of("p | 2018-10-29 | Wire | | 5,200 | planned active | border | -"),
                        Rejections.NONE,
                        Question.on(LocalDate.parse(asked), 1),
                        List.of())
                .rows()
                .getFirst();
        assertThat(row.standing().word()).isEqualTo(standing);
    }
}
