package muster.language.interval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, weeks, months and quarters counted from the day on which they are told, and parts of them. Told on Wednesday, 14 November 2018 at 10:00. */
class DaysByShiftTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They left on the 3rd day of May 2019.             | the 3rd day of May 2019 = 2019-05-03/2019-05-04
            They left in year 08.                             | none
            They leave today.                                 | today = 2018-11-14/2018-11-15
            They leave tomorrow.                              | tomorrow = 2018-11-15/2018-11-16
            They leave the day after tomorrow.                | the day after tomorrow = 2018-11-16/2018-11-17
            They left the day before yesterday.               | the day before yesterday = 2018-11-12/2018-11-13
            They left yesterday.                              | yesterday = 2018-11-13/2018-11-14
            They leave on Friday.                             | Friday = 2018-11-16/2018-11-17
            They leave on Wednesday.                          | Wednesday = 2018-11-14/2018-11-15
            They leave next Friday.                           | next Friday = 2018-11-23/2018-11-24
            They left last Friday.                            | last Friday = 2018-11-09/2018-11-10
            They leave this Friday.                           | this Friday = 2018-11-16/2018-11-17
            They left past Friday.                            | past Friday = 2018-11-09/2018-11-10
            They leave the coming Friday.                     | coming Friday = 2018-11-16/2018-11-17
            They leave this coming Friday.                    | coming Friday = 2018-11-16/2018-11-17
            They leave Friday next week.                      | Friday next week = 2018-11-23/2018-11-24
            They left Friday of last week.                    | Friday of last week = 2018-11-09/2018-11-10
            They left on Monday of the previous week.         | Monday of the previous week = 2018-11-05/2018-11-06
            They leave next week on Friday.                   | next week on Friday = 2018-11-23/2018-11-24
            They leave next week Monday.                      | next week Monday = 2018-11-19/2018-11-20
            They left on Friday 16.                           | Friday 16 = 2018-11-16/2018-11-17
            They leave on Tue, Nov 20.                        | Tue, Nov 20 = 2018-11-20/2018-11-21
            They leave on Tuesday, November 20, 2018.         | Tuesday, November 20, 2018 = 2018-11-20/2018-11-21
            They leave next week.                             | next week = 2018-11-19/2018-11-26
            They left last week.                              | last week = 2018-11-05/2018-11-12
            They leave this week.                             | this week = 2018-11-12/2018-11-19
            They stay this weekend.                           | this weekend = 2018-11-17/2018-11-19
            They left last weekend.                           | last weekend = 2018-11-10/2018-11-12
            They stay the weekend.                            | the weekend = 2018-11-17/2018-11-19
            They stay next workweek.                          | next workweek = 2018-11-19/2018-11-24
            They stay this work week.                         | this work week = 2018-11-12/2018-11-17
            They leave next month.                            | next month = 2018-12-01/2019-01-01
            They left last month.                             | last month = 2018-10-01/2018-11-01
            They leave this month.                            | this month = 2018-11-01/2018-12-01
            They leave next quarter.                          | next quarter = 2019-01-01/2019-04-01
            They left last quarter.                           | last quarter = 2018-07-01/2018-10-01
            They leave next year.                             | next year = 2019-01-01/2020-01-01
            They left last year.                              | last year = 2017-01-01/2018-01-01
            They leave this year.                             | this year = 2018-01-01/2019-01-01
            They left last decade.                            | last decade = 2000-01-01/2010-01-01
            They left last century.                           | last century = 1900-01-01/2000-01-01
            They leave next June.                             | next June = 2019-06-01/2019-07-01
            They left last June.                              | last June = 2017-06-01/2017-07-01
            They leave this June.                             | this June = 2018-06-01/2018-07-01
            They stay the next 3 days.                        | the next 3 days = 2018-11-15/2018-11-18
            They stay the next three weeks.                   | the next three weeks = 2018-11-15/2018-12-06
            They were there for the past 5 years.             | the past 5 years = 2013-11-14/2018-11-14
            They were there the past few weeks.               | the past few weeks = 2018-10-24/2018-11-14
            They were there the last couple of months.        | the last couple of months = 2018-09-14/2018-11-14
            They stay the next several months.                | the next several months = 2018-11-15/2019-02-15
            They were there the past two quarters.            | the past two quarters = 2018-04-01/2018-10-01
            They stay the next two quarters.                  | the next two quarters = 2019-01-01/2019-07-01
            They were there the past two decades.             | the past two decades = 1990-01-01/2010-01-01
            They stay the next two decades.                   | the next two decades = 2020-01-01/2040-01-01
            They were there 5 past years.                     | 5 past years = 2013-11-14/2018-11-14
            They stay 3 coming weeks.                         | 3 coming weeks = 2018-11-15/2018-12-06
            They leave within 9 months.                       | within 9 months = 2018-11-15/2019-08-15
            They leave within the next 9 months.              | within the next 9 months = 2018-11-15/2019-08-15
            They leave within two days.                       | within two days = 2018-11-15/2018-11-17
            They leave in week 31.                            | week 31 = 2018-07-30/2018-08-06
            They leave in the week 31.                        | the week 31 = 2018-07-30/2018-08-06
            They leave in week 3 of 2027.                     | week 3 of 2027 = 2027-01-18/2027-01-25
            They leave in week 54.                            | none
            They leave in the week of April 10th.             | the week of April 10th = 2019-04-08/2019-04-15
            They leave in the week beginning February 4.      | the week beginning February 4 = 2019-02-04/2019-02-11
            They leave later this week.                       | later this week = 2018-11-15/2018-11-19
            They leave later this month.                      | later this month = 2018-11-14/2018-12-01
            They leave later this year.                       | later this year = 2018-07-01/2019-01-01
            They left earlier this week.                      | earlier this week = 2018-11-12/2018-11-14
            They left earlier this year.                      | earlier this year = 2018-01-01/2018-11-14
            They left earlier in the month.                   | earlier in the month = 2018-11-01/2018-11-14
            They stay for the rest of the week.               | rest of the week = 2018-11-14/2018-11-19
            They stay the remainder of this year.             | remainder of this year = 2018-11-14/2019-01-01
            They grew in the year to date.                    | the year to date = 2018-01-01/2018-11-14
            They meet on the third Thursday of November 2018. | the third Thursday of November 2018 = 2018-11-15/2018-11-16
            They meet on the last Friday of May 2019.         | the last Friday of May 2019 = 2019-05-31/2019-06-01
            They meet on the last day of 2018.                | the last day of 2018 = 2018-12-31/2019-01-01
            They meet on the 100th day of 2019.               | the 100th day of 2019 = 2019-04-10/2019-04-11
            They left in the first week of 2016.              | the first week of 2016 = 2016-01-04/2016-01-11
            They left in the last week of 2016.               | the last week of 2016 = 2016-12-26/2017-01-02
            They left in the second week of May 2019.         | the second week of May 2019 = 2019-05-06/2019-05-13
            They left in the first 2 weeks of 2021.           | the first 2 weeks of 2021 = 2021-01-04/2021-01-18
            They left in the last four months of 2021.        | the last four months of 2021 = 2021-09-01/2022-01-01
            They left in the third month of 2019.             | the third month of 2019 = 2019-03-01/2019-04-01
            They leave in q3.                                 | q3 = 2018-07-01/2018-10-01
            They leave in q3 2019.                            | q3 2019 = 2019-07-01/2019-10-01
            They leave in q3 of 2019.                         | q3 of 2019 = 2019-07-01/2019-10-01
            They leave in 2019 q3.                            | 2019 q3 = 2019-07-01/2019-10-01
            They leave in 2019-q3.                            | 2019-q3 = 2019-07-01/2019-10-01
            They leave in q5 2019.                            | 2019 = 2019-01-01/2020-01-01
            They leave in the third quarter.                  | the third quarter = 2018-07-01/2018-10-01
            They leave in the third quarter of 2019.          | the third quarter of 2019 = 2019-07-01/2019-10-01
            They leave in the first quarter of next year.     | the first quarter of next year = 2019-01-01/2019-04-01
            They leave in the fifth quarter.                  | none
            They leave in h1 2019.                            | h1 2019 = 2019-01-01/2019-07-01
            They leave in 2019 h2.                            | 2019 h2 = 2019-07-01/2020-01-01
            They leave in the first half of 2019.             | the first half of 2019 = 2019-01-01/2019-07-01
            They leave in the first half.                     | none
            They leave in the second half of next year.       | the second half of next year = 2019-07-01/2020-01-01
            They leave in early May.                          | early May = 2019-05-01/2019-05-16
            They leave in mid-May.                            | mid-May = 2019-05-10/2019-05-21
            They leave in late May.                           | late May = 2019-05-16/2019-06-01
            They leave in mid-2011.                           | mid-2011 = 2011-05-01/2011-09-01
            They leave in early 2011.                         | early 2011 = 2011-01-01/2011-07-01
            They leave in late 2011.                          | late 2011 = 2011-07-01/2012-01-01
            They leave in the middle of the week.             | the middle of the week = 2018-11-14/2018-11-17
            They leave at the end of next week.               | the end of next week = 2018-11-22/2018-11-26
            They leave early next week.                       | early next week = 2018-11-19/2018-11-23
            They leave end of year.                           | end of year = 2018-07-01/2019-01-01
            They stay three quarters.                         | none
            They grew year to date.                           | year to date = 2018-01-01/2018-11-14
            """)
    void aheadOfTheDay(String sentence, String intervals) {
        assertThat(IntervalsOf.ahead(sentence)).isEqualTo(intervals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They leave on Friday.                        | Friday = 2018-11-09/2018-11-10
            They leave on Wednesday.                     | Wednesday = 2018-11-07/2018-11-08
            They left on Friday 16.                      | Friday 16 = 2018-03-16/2018-03-17
            They leave on Tue, Nov 20.                   | Tue, Nov 20 = 2017-11-20/2017-11-21
            They leave in the week of April 10th.        | the week of April 10th = 2018-04-09/2018-04-16
            They leave in the week beginning February 4. | the week beginning February 4 = 2018-02-04/2018-02-11
            They leave in early May.                     | early May = 2018-05-01/2018-05-16
            They leave in mid-May.                       | mid-May = 2018-05-10/2018-05-21
            They leave in late May.                      | late May = 2018-05-16/2018-06-01
            """)
    void behindTheDay(String sentence, String intervals) {
        assertThat(IntervalsOf.behind(sentence)).isEqualTo(intervals);
    }
}
