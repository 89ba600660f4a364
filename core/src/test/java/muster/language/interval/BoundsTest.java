package muster.language.interval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals with a begin and an end of their own, or with one of them. Told on Wednesday, 14 November 2018 at 10:00. */
class BoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They meet by the end of the day.                  | by the end of the day = ../2018-11-14T23:59:59
            They meet tomorrow from 2 to 3.                   | tomorrow from 2 to 3 = 2018-11-15T02:00/2018-11-15T03:00
            They meet from 3 to 8 tomorrow.                   | from 3 to 8 tomorrow = 2018-11-15T03:00/2018-11-15T08:00
            They stay from May 3 to May 9, 2019.              | from May 3 to May 9, 2019 = 2019-05-03/2019-05-09
            They stay from January to April 2019.             | from January to April 2019 = 2019-01-01/2019-04-01
            They stayed from November to April 2018.          | from November to April 2018 = 2017-11-01/2018-04-01
            They stay between May and June.                   | between May and June = 2019-05-01/2019-06-01
            They stay between May 3 and May 9.                | between May 3 and May 9 = 2019-05-03/2019-05-09
            They stay December 3 through 17th.                | December 3 through 17th = 2018-12-03/2018-12-17
            They stay December 30 to 2.                       | December 30 to 2 = 2018-12-30/2019-01-02
            They stay from December 3 until the 17th.         | from December 3 until the 17th = 2018-12-03/2018-12-17
            They stay from 3 to 17 December.                  | from 3 to 17 December = 2018-12-03/2018-12-17
            They stay from the 3rd to the 17th of December.   | from the 3rd to the 17th of December = 2018-12-03/2018-12-17
            They stay between 3 and 17 December 2018.         | between 3 and 17 December 2018 = 2018-12-03/2018-12-17
            They stay from the 20th to the 25th.              | from the 20th to the 25th = 2018-11-20/2018-11-25
            They stay from 2016 to 2018.                      | from 2016 to 2018 = 2016-01-01/2018-01-01
            They stay from 2018 to 2016.                      | 2018 = 2018-01-01/2019-01-01; 2016 = 2016-01-01/2017-01-01
            They stay from Monday to Friday.                  | from Monday to Friday = 2018-11-19/2018-11-23
            They stayed from May 3, 2018 till now.            | from May 3, 2018 till now = 2018-05-03/2018-11-14
            They are there since 2016.                        | since 2016 = 2016-01-01/..
            They are there since May.                         | since May = 2019-05-01/..
            They leave before May.                            | before May = ../2019-05-01
            They leave by May 2019.                           | by May 2019 = ../2019-06-01
            They leave by tomorrow.                           | by tomorrow = ../2018-11-15
            They leave by Friday.                             | by Friday = ../2018-11-16
            They stay until May 2019.                         | until May 2019 = ../2019-06-01
            They stay till Friday.                            | till Friday = ../2018-11-16
            They leave after 2018.                            | after 2018 = 2019-01-01/..
            They leave after tomorrow.                        | after tomorrow = 2018-11-15/..
            They leave after May 3.                           | after May 3 = 2019-05-03/..
            They leave starting on December 3.                | starting on December 3 = 2018-12-03/..
            They leave starting from 2019.                    | starting from 2019 = 2019-01-01/..
            They leave prior to 2019.                         | prior to 2019 = ../2019-01-01
            They leave previous to 2019.                      | previous to 2019 = ../2019-01-01
            They leave earlier than 2019.                     | earlier than 2019 = ../2019-01-01
            They leave later than 2019.                       | later than 2019 = 2020-01-01/..
            They leave no later than 2019.                    | no later than 2019 = ../2020-01-01
            They leave as late as 2019.                       | as late as 2019 = ../2020-01-01
            They leave as early as 2019.                      | as early as 2019 = 2019-01-01/..
            They leave on or after December 3.                | on or after December 3 = 2018-12-03/..
            They leave on or before December 3.               | on or before December 3 = ../2018-12-03
            They were built in 2012 or later.                 | 2012 or later = 2012-01-01/..
            They were built in 2012 or earlier.               | 2012 or earlier = ../2013-01-01
            They were built in 2012 and greater.              | 2012 and greater = 2012-01-01/..
            They were built in 2012 or before.                | 2012 or before = ../2013-01-01
            They were built in 2012 or before 2010.           | 2012 = 2012-01-01/2013-01-01; before 2010 = ../2010-01-01
            They stay from the 20th to the 25th of the month. | from the 20th to the 25th of the month = 2018-11-20/2018-11-25
            They stay from Friday through Monday.             | from Friday through Monday = 2018-11-16/2018-11-19
            They stay from Friday to tomorrow.                | Friday = 2018-11-16/2018-11-17; tomorrow = 2018-11-15/2018-11-16
            They stay from December 24 to January 2.          | from December 24 to January 2 = 2018-12-24/2019-01-02
            They stay April 9th through 17th.                 | April 9th through 17th = 2019-04-09/2019-04-17
            They stay from Dec. 3 to 5.                       | from Dec. 3 to 5 = 2018-12-03/2018-12-05
            They stay from October 2016 to 2018.              | from October 2016 to 2018 = 2016-10-01/2018-01-01
            """)
    void aheadOfTheDay(String sentence, String intervals) {
        assertThat(IntervalsOf.ahead(sentence)).isEqualTo(intervals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They stay between May and June.                 | between May and June = 2018-05-01/2018-06-01
            They stay between May 3 and May 9.              | between May 3 and May 9 = 2018-05-03/2018-05-09
            They stay December 3 through 17th.              | December 3 through 17th = 2017-12-03/2017-12-17
            They stay December 30 to 2.                     | December 30 to 2 = 2017-12-30/2018-01-02
            They stay from December 3 until the 17th.       | from December 3 until the 17th = 2017-12-03/2017-12-17
            They stay from 3 to 17 December.                | from 3 to 17 December = 2017-12-03/2017-12-17
            They stay from the 3rd to the 17th of December. | from the 3rd to the 17th of December = 2017-12-03/2017-12-17
            They stay from the 20th to the 25th.            | from the 20th to the 25th = 2018-10-20/2018-10-25
            They stay from Monday to Friday.                | from Monday to Friday = 2018-11-12/2018-11-16
            They are there since May.                       | since May = 2018-05-01/..
            They leave before May.                          | before May = ../2018-05-01
            They leave by Friday.                           | by Friday = ../2018-11-09
            They stay till Friday.                          | till Friday = ../2018-11-09
            They leave after May 3.                         | after May 3 = 2018-05-03/..
            They leave starting on December 3.              | starting on December 3 = 2017-12-03/..
            They leave on or after December 3.              | on or after December 3 = 2017-12-03/..
            They leave on or before December 3.             | on or before December 3 = ../2017-12-03
            They stay from Friday through Monday.           | from Friday through Monday = 2018-11-09/2018-11-12
            They stay from Friday to tomorrow.              | from Friday to tomorrow = 2018-11-09/2018-11-15
            They stay from December 24 to January 2.        | from December 24 to January 2 = 2017-12-24/2018-01-02
            They stay April 9th through 17th.               | April 9th through 17th = 2018-04-09/2018-04-17
            They stay from Dec. 3 to 5.                     | from Dec. 3 to 5 = 2017-12-03/2017-12-05
            """)
    void behindTheDay(String sentence, String intervals) {
        assertThat(IntervalsOf.behind(sentence)).isEqualTo(intervals);
    }
}
