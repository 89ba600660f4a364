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
