package muster.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import muster.language.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on the calendar, counted from Wednesday, 14 November 2018. */
class TimeResolverTest {
    private static final TimeResolver WEDNESDAY = new TimeResolver(LocalDate.of(2018, 11, 14));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on Monday                  | PAST   | 2018-11-12
            on Monday                  | FUTURE | 2018-11-19
            on Wednesday               | PAST   | 2018-11-14
            on Wednesday               | FUTURE | 2018-11-14
            next Friday                | PAST   | 2018-11-16
            last Wednesday             | PAST   | 2018-11-07
            in October                 | PAST   | 2018-10
            in October                 | FUTURE | 2019-10
            in December                | PAST   | 2017-12
            in December                | FUTURE | 2018-12
            on March 3                 | FUTURE | 2019-03-03
            on December 20             | PAST   | 2017-12-20
            in early October           | PAST   | 2018-10-01
            by the end of September    | PAST   | 2018-09-30
            by the end of the year     | FUTURE | 2018-12-31
            by year's end              | FUTURE | 2018-12-31
            by the end of 2019         | FUTURE | 2019-12-31
            at the start of the week   | PAST   | 2018-11-12
            last week                  | PAST   | 2018-11-05/2018-11-11
            next month                 | FUTURE | 2018-12
            this quarter               | PAST   | 2018-10/2018-12
            this weekend               | FUTURE | 2018-11-17/2018-11-18
            last weekend               | PAST   | 2018-11-10/2018-11-11
            in fiscal year 2019        | PAST   | 2018-10-01/2019-09-30
            over the past two days     | PAST   | 2018-11-12/2018-11-14
            for the next two weeks     | FUTURE | 2018-11-14/2018-11-28
            since summer               | PAST   | 2018-06/2018-08
            by spring                  | FUTURE | 2019-03/2019-05
            on Oct. 25-27              | PAST   | 2018-10-25/2018-10-27
            from 2014-2016             | PAST   | 2014/2016
            in the 1990s               | PAST   | 1990/1999
            six weeks ago              | PAST   | 2018-10-03
            tomorrow                   | FUTURE | 2018-11-15
            """)
    void timeIsFoundOnTheCalendarWhereTheTendencyPoints(String words, Tendency tendency, String days) {
        assertThat(Objects.requireNonNull(WEDNESDAY.resolve(expression(words), tendency))
                        .iso())
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-11-14 | PAST   | on December 14            | 2018-12-14
            2018-11-14 | PAST   | on December 15            | 2017-12-15
            2018-11-14 | FUTURE | on September 15           | 2018-09-15
            2018-11-14 | FUTURE | on September 14           | 2019-09-14
            2018-12-20 | PAST   | on January 5              | 2019-01-05
            2018-12-20 | PAST   | on January 20             | 2018-01-20
            2020-03-10 | PAST   | on February 29            | 2020-02-29
            2019-03-10 | PAST   | on February 29            | 2019-02-28
            2018-11-14 | FUTURE | on 3 to 9 May             | 2019-05-03/2019-05-09
            2018-11-14 | PAST   | in November               | 2018-11
            2018-11-14 | FUTURE | in November               | 2018-11
            2018-11-14 | FUTURE | in early March            | 2019-03-01
            2018-11-14 | PAST   | last week                 | 2018-11-05/2018-11-11
            2018-11-12 | PAST   | this week                 | 2018-11-12/2018-11-18
            2018-11-18 | PAST   | this week                 | 2018-11-12/2018-11-18
            2018-11-16 | FUTURE | this weekend              | 2018-11-17/2018-11-18
            2018-11-17 | FUTURE | this weekend              | 2018-11-17/2018-11-18
            2018-11-18 | FUTURE | this weekend              | 2018-11-17/2018-11-18
            2018-11-18 | PAST   | this weekend              | 2018-11-17/2018-11-18
            2018-11-16 | PAST   | over the weekend          | 2018-11-10/2018-11-11
            2018-11-17 | PAST   | last weekend              | 2018-11-10/2018-11-11
            2018-11-18 | PAST   | last weekend              | 2018-11-10/2018-11-11
            2018-11-19 | PAST   | last weekend              | 2018-11-17/2018-11-18
            2018-11-17 | FUTURE | next weekend              | 2018-11-24/2018-11-25
            2018-11-18 | FUTURE | next weekend              | 2018-11-24/2018-11-25
            2019-02-10 | PAST   | at the end of the year    | 2018-12-31
            2019-07-30 | PAST   | at the end of the year    | 2019-12-31
            2019-02-10 | PAST   | at the end of this year   | 2019-12-31
            2019-02-10 | FUTURE | at the end of the year    | 2019-12-31
            2019-02-10 | PAST   | at the end of the month   | 2019-02-28
            2019-02-10 | PAST   | at the start of the year  | 2019-01-01
            2019-02-10 | PAST   | at the start of the month | 2019-02-01
            2019-02-10 | PAST   | last century              | 1900/1999
            2019-02-10 | PAST   | this decade               | 2010/2019
            2019-02-10 | PAST   | last quarter              | 2018-10/2018-12
            2018-12-31 | PAST   | this quarter              | 2018-10/2018-12
            2018-03-31 | PAST   | this quarter              | 2018-01/2018-03
            2018-11-14 | FUTURE | over the next 25 hours    | 2018-11-14/2018-11-16
            2018-11-14 | PAST   | in the past 90 minutes    | 2018-11-13/2018-11-14
            2018-08-14 | FUTURE | by summer                 | 2018-06/2018-08
            2018-09-14 | FUTURE | by summer                 | 2019-06/2019-08
            2018-05-14 | PAST   | since summer              | 2017-06/2017-08
            2018-06-14 | PAST   | since summer              | 2018-06/2018-08
            2018-11-14 | PAST   | last fall                 | 2017-09/2017-11
            2018-12-14 | PAST   | last fall                 | 2018-09/2018-11
            2018-03-14 | PAST   | last summer               | 2017-06/2017-08
            2018-02-14 | FUTURE | next spring               | 2018-03/2018-05
            2018-03-14 | FUTURE | next spring               | 2019-03/2019-05
            """)
    void theDayOfTheReportDecidesWhichOneIsMeant(LocalDate told, Tendency tendency, String words, String days) {
        assertThat(Objects.requireNonNull(new TimeResolver(told).resolve(expression(words), tendency))
                        .iso())
                .isEqualTo(days);
    }

    @Test
    void lengthsAndTimesCountedFromElsewhereHaveNoDay() {
        assertThat(WEDNESDAY.resolve(expression("for 30 days"), Tendency.PAST)).isNull();
        assertThat(WEDNESDAY.resolve(expression("two days later"), Tendency.PAST))
                .isNull();
        assertThat(WEDNESDAY.resolve(expression("every week"), Tendency.PAST)).isNull();
    }

    @Test
    void withoutADayOfReferenceOnlyFullDatesAreFound() {
        TimeResolver unknown = new TimeResolver(null);

        assertThat(unknown.resolve(expression("on Monday"), Tendency.PAST)).isNull();
        assertThat(Objects.requireNonNull(unknown.resolve(expression("on October 25, 2018"), Tendency.PAST))
                        .iso())
                .isEqualTo("2018-10-25");
    }

    private static TimeExpression expression(String words) {
        return Times.in(Said.words("They leave " + words + ".")).getFirst().expression();
    }
}
