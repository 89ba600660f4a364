package muster.language.interval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, months and years by their numbers and names. Told on Wednesday, 14 November 2018 at 10:00. */
class DaysByNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They left on 2018-10-25.                     | 2018-10-25 = 2018-10-25/2018-10-26
            They left on 10/25/2018.                     | 10/25/2018 = 2018-10-25/2018-10-26
            They left on 25/10/2018.                     | 25/10/2018 = 2018-10-25/2018-10-26
            They left on 10-25-18.                       | 10-25-18 = 2018-10-25/2018-10-26
            They left on 25.10.18.                       | 25.10.18 = 2018-10-25/2018-10-26
            They leave on 11/20.                         | 11/20 = 2018-11-20/2018-11-21
            They leave on 11/10.                         | 11/10 = 2019-11-10/2019-11-11
            They leave on 20/11.                         | 20/11 = 2018-11-20/2018-11-21
            They left in 2015-3.                         | 2015-3 = 2015-03-01/2015-04-01
            They left in 3/2015.                         | 3/2015 = 2015-03-01/2015-04-01
            They left on 2019-aug-1.                     | 2019-aug-1 = 2019-08-01/2019-08-02
            They left on 1-Aug-2019.                     | 1-Aug-2019 = 2019-08-01/2019-08-02
            They left on 2018/10/25.                     | 2018/10/25 = 2018-10-25/2018-10-26
            They left on 2/30/2018.                      | none
            They left on 3-4.                            | none
            The rate was 3/4%.                           | none
            They left 13/2015.                           | none
            They left on Oct. 25.                        | Oct. 25 = 2019-10-25/2019-10-26
            They leave on Oct 25.                        | Oct 25 = 2019-10-25/2019-10-26
            They leave on November 20.                   | November 20 = 2018-11-20/2018-11-21
            They leave on November 20, 2018.             | November 20, 2018 = 2018-11-20/2018-11-21
            They left on November 20 of 2017.            | November 20 of 2017 = 2017-11-20/2017-11-21
            They left on November 20 '17.                | November 20 '17 = 2017-11-20/2017-11-21
            They left on the 20th of November.           | the 20th of November = 2018-11-20/2018-11-21
            They left on the 20 November 2017.           | 20 November 2017 = 2017-11-20/2017-11-21
            They left on 20-Nov-2017.                    | 20-Nov-2017 = 2017-11-20/2017-11-21
            They left on November the 20th.              | November the 20th = 2018-11-20/2018-11-21
            They left on November 20th, 2017.            | November 20th, 2017 = 2017-11-20/2017-11-21
            They left on February 29.                    | none
            They left on November 31.                    | none
            They left on October the twenty-first.       | October the twenty-first = 2019-10-21/2019-10-22
            They left on the twenty first of October.    | the twenty first of October = 2019-10-21/2019-10-22
            They left in May 2019.                       | May 2019 = 2019-05-01/2019-06-01
            They left in May.                            | May = 2019-05-01/2019-06-01
            They left in November.                       | November = 2018-11-01/2018-12-01
            They left in December.                       | December = 2018-12-01/2019-01-01
            They left in May of 2019.                    | May of 2019 = 2019-05-01/2019-06-01
            They left in May, 2019.                      | May, 2019 = 2019-05-01/2019-06-01
            They left in 2017 April.                     | 2017 April = 2017-04-01/2017-05-01
            They left in Dec/2018.                       | Dec/2018 = 2018-12-01/2019-01-01
            They left in May 17.                         | May 17 = 2019-05-17/2019-05-18
            They left in the year 2008.                  | the year 2008 = 2008-01-01/2009-01-01
            They left in calendar year 2008.             | calendar year 2008 = 2008-01-01/2009-01-01
            They left in the calendar year 2008.         | the calendar year 2008 = 2008-01-01/2009-01-01
            They left in 2008.                           | 2008 = 2008-01-01/2009-01-01
            They paid $2008 then.                        | none
            They left in the 1990s.                      | the 1990s = 1990-01-01/2000-01-01
            They left in the 90s.                        | the 90s = 1990-01-01/2000-01-01
            They left in the 10s.                        | none
            They left in the 20's.                       | none
            They left in the 19th century.               | 19th century = 1800-01-01/1900-01-01
            They left in the twenty-first century.       | twenty-first century = 2000-01-01/2100-01-01
            They leave on the 20th.                      | the 20th = 2018-11-20/2018-11-21
            They leave on the 10th.                      | the 10th = 2018-12-10/2018-12-11
            They leave on the 32nd.                      | none
            They leave on the 20th of this month.        | the 20th of this month = 2018-11-20/2018-11-21
            They leave on the 20th of next month.        | the 20th of next month = 2018-12-20/2018-12-21
            They leave on the 20th of the month.         | the 20th of the month = 2018-11-20/2018-11-21
            They leave on the 3rd floor.                 | none
            They left in two thousand and eight.         | two thousand and eight = 2008-01-01/2009-01-01
            They left in nineteen ninety.                | nineteen ninety = 1990-01-01/1991-01-01
            They left in 1.2018 parts.                   | none
            They may leave on 5 May.                     | 5 May = 2019-05-05/2019-05-06
            They march on Sunday.                        | Sunday = 2018-11-18/2018-11-19
            They were there in march.                    | march = 2019-03-01/2019-04-01
            They left in the 1850s.                      | the 1850s = 1850-01-01/1860-01-01
            They leave on 23.10.2018 by road.            | 23.10.2018 = 2018-10-23/2018-10-24
            They left on 23.13.2018 by road.             | none
            They left on the 4th of July.                | the 4th of July = 2019-07-04/2019-07-05
            They leave on the fourth of July, 1995.      | the fourth of July, 1995 = 1995-07-04/1995-07-05
            They left in January and in March 2017.      | January = 2019-01-01/2019-02-01; March 2017 = 2017-03-01/2017-04-01
            They meet at ten to nine.                    | none
            They meet at 7.30.                           | none
            They meet from 5 until 6.                    | none
            They work 24/7.                              | none
            They stay for the rest of the month.         | rest of the month = 2018-11-14/2018-12-01
            They meet on the first Monday of next month. | the first Monday of next month = 2018-12-03/2018-12-04
            They left in the first two days of May 2019. | the first two days of May 2019 = 2019-05-01/2019-05-03
            They left in the third hour of May 2019.     | May 2019 = 2019-05-01/2019-06-01
            They leave at the end of the month.          | the end of the month = 2018-11-16/2018-12-01
            They leave at the end of May 2019.           | the end of May 2019 = 2019-05-16/2019-06-01
            They stay May 3 - May 9.                     | May 3 - May 9 = 2019-05-03/2019-05-09
            They stay December 3-5.                      | December 3-5 = 2018-12-03/2018-12-05
            They stay zero days.                         | none
            They meet every man.                         | none
            They leave on 24/6.                          | 24/6 = 2019-06-24/2019-06-25
            They leave on 24/7/2018.                     | 24/7/2018 = 2018-07-24/2018-07-25
            They left on 25.10.49 by road.               | 25.10.49 = 2049-10-25/2049-10-26
            They left on 25.10.50 by road.               | 25.10.50 = 1950-10-25/1950-10-26
            They left on 10/25/99.                       | 10/25/99 = 1999-10-25/1999-10-26
            They left on 1/13/2018.                      | 1/13/2018 = 2018-01-13/2018-01-14
            They left on 13/1/2018.                      | 13/1/2018 = 2018-01-13/2018-01-14
            They left on 12/10/2018.                     | 12/10/2018 = 2018-12-10/2018-12-11
            They left on 13/12/2018.                     | 13/12/2018 = 2018-12-13/2018-12-14
            They left in 2015-12.                        | 2015-12 = 2015-12-01/2016-01-01
            They left in 12/2015.                        | 12/2015 = 2015-12-01/2016-01-01
            They left on November, 20th.                 | November, 20th = 2018-11-20/2018-11-21
            They left on Nov-20.                         | Nov-20 = 2018-11-20/2018-11-21
            They left on Nov/20.                         | Nov/20 = 2018-11-20/2018-11-21
            They left on the 20-November.                | 20-November = 2018-11-20/2018-11-21
            They left on the 20 day of November 2017.    | 20 day of November 2017 = 2017-11-20/2017-11-21
            They left on 20th day of November 2017.      | 20th day of November 2017 = 2017-11-20/2017-11-21
            They left on May 2, 2018.                    | May 2, 2018 = 2018-05-02/2018-05-03
            They left in May 2 2018.                     | May 2 2018 = 2018-05-02/2018-05-03
            They leave on December 3-4.                  | December 3-4 = 2018-12-03/2018-12-04
            They left from 12/3-12/5.                    | from 12/3-12/5 = 2018-12-03/2018-12-05
            They stay 12/3-12/5.                         | 12/3-12/5 = 2018-12-03/2018-12-05
            They left on November 20, '17.               | November 20, '17 = 2017-11-20/2017-11-21
            They left on November 20 of 17.              | November 20 of 17 = 2017-11-20/2017-11-21
            They left in the year 2017 May.              | the year 2017 May = 2017-05-01/2017-06-01
            They left in the 1890s.                      | the 1890s = 1890-01-01/1900-01-01
            They left in the 20s.                        | the 20s = 1920-01-01/1930-01-01
            They leave on the 31st.                      | none
            They leave on the 14th.                      | the 14th = 2018-11-14/2018-11-15
            They leave on the 1st by road.               | the 1st = 2018-12-01/2018-12-02
            They leave on the 13th by road.              | the 13th = 2018-12-13/2018-12-14
            They leave on the second day of this month.  | the second day of this month = 2018-11-02/2018-11-03
            They leave on the tenth day of next month.   | the tenth day of next month = 2018-12-10/2018-12-11
            """)
    void aheadOfTheDay(String sentence, String intervals) {
        assertThat(IntervalsOf.ahead(sentence)).isEqualTo(intervals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They leave on 11/20.                      | 11/20 = 2017-11-20/2017-11-21
            They leave on 11/10.                      | 11/10 = 2018-11-10/2018-11-11
            They leave on 20/11.                      | 20/11 = 2017-11-20/2017-11-21
            They left on Oct. 25.                     | Oct. 25 = 2018-10-25/2018-10-26
            They leave on Oct 25.                     | Oct 25 = 2018-10-25/2018-10-26
            They leave on November 20.                | November 20 = 2017-11-20/2017-11-21
            They left on the 20th of November.        | the 20th of November = 2017-11-20/2017-11-21
            They left on November the 20th.           | November the 20th = 2017-11-20/2017-11-21
            They left on October the twenty-first.    | October the twenty-first = 2018-10-21/2018-10-22
            They left on the twenty first of October. | the twenty first of October = 2018-10-21/2018-10-22
            They left in May.                         | May = 2018-05-01/2018-06-01
            They left in November.                    | November = 2017-11-01/2017-12-01
            They left in December.                    | December = 2017-12-01/2018-01-01
            They left in May 17.                      | May 17 = 2018-05-17/2018-05-18
            They leave on the 20th.                   | the 20th = 2018-10-20/2018-10-21
            They leave on the 10th.                   | the 10th = 2018-11-10/2018-11-11
            They may leave on 5 May.                  | 5 May = 2018-05-05/2018-05-06
            They march on Sunday.                     | Sunday = 2018-11-11/2018-11-12
            They were there in march.                 | march = 2018-03-01/2018-04-01
            They left on the 4th of July.             | the 4th of July = 2018-07-04/2018-07-05
            They left in January and in March 2017.   | January = 2018-01-01/2018-02-01; March 2017 = 2017-03-01/2017-04-01
            They stay May 3 - May 9.                  | May 3 - May 9 = 2018-05-03/2018-05-09
            They stay December 3-5.                   | December 3-5 = 2017-12-03/2017-12-05
            They leave on 24/6.                       | 24/6 = 2018-06-24/2018-06-25
            They left on November, 20th.                 | November, 20th = 2017-11-20/2017-11-21
            They left on Nov-20.                         | Nov-20 = 2017-11-20/2017-11-21
            They left on Nov/20.                         | Nov/20 = 2017-11-20/2017-11-21
            They left on the 20-November.                | 20-November = 2017-11-20/2017-11-21
            They leave on December 3-4.                  | December 3-4 = 2017-12-03/2017-12-04
            They left from 12/3-12/5.                    | from 12/3-12/5 = 2017-12-03/2017-12-05
            They stay 12/3-12/5.                         | 12/3-12/5 = 2017-12-03/2017-12-05
            They leave on the 14th.                      | the 14th = 2018-10-14/2018-10-15
            They leave on the 1st by road.               | the 1st = 2018-11-01/2018-11-02
            They leave on the 13th by road.              | the 13th = 2018-11-13/2018-11-14
            """)
    void behindTheDay(String sentence, String intervals) {
        assertThat(IntervalsOf.behind(sentence)).isEqualTo(intervals);
    }
}
