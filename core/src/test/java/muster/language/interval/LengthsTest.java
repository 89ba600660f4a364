package muster.language.interval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something takes, from when that is counted, and what comes again and again. Told on Wednesday, 14 November 2018 at 10:00. */
class LengthsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They meet tomorrow for 5 hours.   | tomorrow = 2018-11-15/2018-11-16; 5 hours = 18000
            They leave within 2 hours.        | 2 hours = 7200
            They stay 3 days.                 | 3 days = 259200
            They stay three days.             | three days = 259200
            They stay for 2 hours.            | 2 hours = 7200
            They stay an hour and a half.     | an hour and a half = 5400.0
            They stay half an hour.           | half an hour = 1800.0
            They stay half a year.            | half a year = 15768000.0
            They stay a half hour.            | a half hour = 1800.0
            They stay a few days.             | a few days = 259200
            They stay a couple of weeks.      | a couple of weeks = 1209600
            They stay a day.                  | a day = 86400
            They stay a few seconds.          | a few seconds = 3
            They stay several days.           | several days = 259200
            They stay 2 hours and 30 minutes. | 2 hours and 30 minutes = 9000
            They stay 2 hours 30 minutes.     | 2 hours 30 minutes = 9000
            They stay 1 year, 2 months.       | 1 year, 2 months = 36720000
            They stay 2 and a half hours.     | 2 and a half hours = 9000.0
            They stay 2.5 hours.              | 2.5 hours = 9000.0
            They stay 3h there.               | 3h = 10800
            They stay 30min there.            | 30min = 1800
            They stay less than 3 days.       | less than 3 days = 259200
            They stay more than two weeks.    | more than two weeks = 1209600
            They stay all day.                | all day = 86400
            They stay two decades.            | two decades = 630720000
            They stay a quarter.              | a quarter = 7776000
            They stay two and a half years.   | two and a half years = 78840000.0
            """)
    void howLong(String sentence, String intervals) {
        assertThat(IntervalsOf.ahead(sentence)).isEqualTo(intervals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They stay from tomorrow until Friday.      | from tomorrow until Friday = 2018-11-15/2018-11-16
            They stay from tomorrow 5pm to Friday 6pm. | from tomorrow 5pm to Friday 6pm = 2018-11-15T17:00/2018-11-16T18:00
            They stay from today to 2018-12-24.        | from today to 2018-12-24 = 2018-11-14/2018-12-24
            They left 3 days ago.                      | 3 days ago = 2018-11-11/2018-11-12
            They left two weeks ago.                   | two weeks ago = 2018-10-31/2018-11-01
            They left 2 hours ago.                     | 2 hours ago = 2018-11-14T08:00
            They left half an hour ago.                | half an hour ago = 2018-11-14T09:30
            They left an hour and a half ago.          | an hour and a half ago = 2018-11-14T08:30
            They left two months ago.                  | two months ago = 2018-09-14/2018-09-15
            They left 1.5 years ago.                   | 1.5 years ago = 2017-05-15/2017-05-16
            They leave in 3 days.                      | in 3 days = 2018-11-17/2018-11-18
            They leave in two hours.                   | in two hours = 2018-11-14T12:00
            They leave in a week.                      | in a week = 2018-11-21/2018-11-22
            They leave in 3 days from now.             | in 3 days from now = 2018-11-17/2018-11-18
            They leave 3 days from now.                | 3 days from now = 2018-11-17/2018-11-18
            They leave 3 days hence.                   | 3 days hence = 2018-11-17/2018-11-18
            They leave 3 days later.                   | 3 days later = 2018-11-17/2018-11-18
            They leave two weeks from tomorrow.        | two weeks from tomorrow = 2018-11-29/2018-11-30
            They leave two weeks after Christmas 2018. | two weeks after Christmas 2018 = 2019-01-08/2019-01-09
            They leave 3 days before Christmas 2018.   | 3 days before Christmas 2018 = 2018-12-22/2018-12-23
            They leave in 3 days from May 3, 2019.     | in 3 days from May 3, 2019 = 2019-05-06/2019-05-07
            They leave a month from today.             | a month from today = 2018-12-14/2018-12-15
            """)
    void countedFromADay(String sentence, String intervals) {
        assertThat(IntervalsOf.ahead(sentence)).isEqualTo(intervals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They meet daily.                | daily = P1D
            They meet weekly.               | weekly = P1W
            They meet bi-weekly.            | bi-weekly = P2W
            They meet biweekly.             | biweekly = P2W
            They meet bi-monthly.           | bi-monthly = P2M
            They meet bi-annual here.       | bi-annual = P6M
            They meet monthly.              | monthly = P1M
            They meet quarterly.            | quarterly = P3M
            They meet annually.             | annually = P1Y
            They meet weekends.             | weekends = P1WE
            They meet weekdays.             | weekdays = P1WD
            They meet on Mondays.           | Mondays = XXXX-WXX-1
            They meet every day.            | every day = P1D
            They meet each week.            | each week = P1W
            They meet every two weeks.      | every two weeks = P2W
            They meet every 3 months.       | every 3 months = P3M
            They meet every other day.      | every other day = P2D
            They meet every other Friday.   | every other Friday = XXXX-WXX-5
            They meet every Friday.         | every Friday = XXXX-WXX-5
            They meet every morning.        | every morning = TMO
            They meet every afternoon.      | every afternoon = TAF
            They meet every evening.        | every evening = TEV
            They meet every night.          | every night = TNI
            They meet every weekend.        | every weekend = P1WE
            They meet every weekday.        | every weekday = P1WD
            They meet every quarter.        | every quarter = P3M
            They meet every 2 quarters.     | every 2 quarters = P6M
            They meet every 4 hours.        | every 4 hours = PT4H
            They meet each Monday at 4pm.   | each Monday at 4pm = XXXX-WXX-1T16
            They meet every day at 4:30 pm. | every day at 4:30 pm = T16:30
            They meet daily at 5.           | daily at 5 = T05
            """)
    void againAndAgain(String sentence, String intervals) {
        assertThat(IntervalsOf.ahead(sentence)).isEqualTo(intervals);
    }
}
