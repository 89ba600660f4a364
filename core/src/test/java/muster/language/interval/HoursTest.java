package muster.language.interval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day, alone and of a day. Told on Wednesday, 14 November 2018 at 10:00. */
class HoursTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They meet at noon.                      | at noon = 12:00
            They meet at midday.                    | at midday = 12:00
            They meet at midnight.                  | at midnight = 00:00
            They meet at 12 noon.                   | at 12 noon = 12:00
            They meet at 12 midnight.               | at 12 midnight = 00:00
            They meet at half past seven pm.        | at half past seven pm = 19:30
            They meet at a quarter past 5.          | at a quarter past 5 = 05:15
            They meet at quarter to eight.          | at quarter to eight = 07:45
            They meet at a quarter of eight.        | at a quarter of eight = 07:45
            They meet at 20 min past eight.         | at 20 min past eight = 08:20
            They meet at twenty minutes to nine.    | at twenty minutes to nine = 08:40
            They meet at ten past nine.             | at ten past nine = 09:10
            They meet at 7:56:30 pm.                | at 7:56:30 pm = 19:56:30
            They meet at 7:56.                      | at 7:56 = 07:56
            They meet at 7:56:30.                   | at 7:56:30 = 07:56:30
            They meet at 19:56.                     | at 19:56 = 19:56
            They meet at 24:00.                     | at 24:00 = 00:00
            They meet at 25:00.                     | none
            They meet at 7:75.                      | none
            They meet at 7.30 pm.                   | at 7.30 pm = 19:30
            They meet at 24.30 pm.                  | none
            They meet at 1130 a.m.                  | at 1130 a.m. = 11:30
            They meet at 5.                         | none
            They meet at 5 pm.                      | at 5 pm = 17:00
            They meet at 5pm.                       | at 5pm = 17:00
            They meet 5 p.m. sharp.                 | 5 p.m. = 17:00
            They meet at 5 p m there.               | at 5 p m = 17:00
            They meet at 5p there.                  | at 5p = 17:00
            They meet at 12 am.                     | at 12 am = 00:00
            They meet at 12 pm.                     | at 12 pm = 12:00
            They meet at 13 pm.                     | none
            They meet at 5 o'clock.                 | at 5 o'clock = 05:00
            They meet at five o'clock pm.           | at five o'clock pm = 17:00
            They meet at seven thirty pm.           | at seven thirty pm = 19:30
            They meet at seven thirty am.           | at seven thirty am = 07:30
            They meet at seven.                     | none
            They meet at around 5pm.                | at around 5pm = 17:00
            They meet @ 5pm.                        | @ 5pm = 17:00
            They meet at 9 in the morning.          | at 9 in the morning = 09:00
            They meet at 8 at night.                | at 8 at night = 20:00
            They meet at 12 in the afternoon.       | at 12 in the afternoon = 12:00
            They meet at 3 in the afternoon.        | at 3 in the afternoon = 15:00
            They meet at seven in the evening.      | at seven in the evening = 19:00
            They meet 8-9am there.                  | 8-9am = 08:00/09:00
            They had 5 and 6pm shows.               | 6pm = 18:00
            They meet in the morning.               | in the morning = 08:00/12:00
            They meet in the afternoon.             | in the afternoon = 12:00/16:00
            They meet in the evening.               | in the evening = 16:00/20:00
            They meet during the night.             | during the night = 20:00/23:59:59
            They meet during the daytime.           | during the daytime = 08:00/18:00
            They meet early in the morning.         | early in the morning = 08:00/10:00
            They meet late in the afternoon.        | late in the afternoon = 14:00/16:00
            They meet in the late afternoon.        | late afternoon = 14:00/16:00
            Good morning to all.                    | none
            They meet in the afternoon at 7.        | in the afternoon at 7 = 19:00
            They meet in the morning at 7.          | in the morning at 7 = 07:00
            They meet in the evening 7:30.          | in the evening 7:30 = 19:30
            They meet tonight.                      | tonight = 2018-11-14T20:00/2018-11-14T23:59:59
            They meet late tonight.                 | late tonight = 2018-11-14T20:00/2018-11-14T23:59:59
            They met last night.                    | last night = 2018-11-13T20:00/2018-11-13T23:59:59
            They meet this afternoon.               | this afternoon = 2018-11-14T12:00/2018-11-14T16:00
            They meet late this morning.            | late this morning = 2018-11-14T10:00/2018-11-14T12:00
            They meet this night.                   | this night = 2018-11-14T20:00/2018-11-14T23:59:59
            They meet at the end of the day.        | the end of the day = 2018-11-14T23:59:59
            They meet end of day.                   | end of day = 2018-11-14T23:59:59
            They meet at the end of tomorrow.       | the end of tomorrow = 2018-11-15T23:59:59
            They meet tomorrow at 5.                | tomorrow at 5 = 2018-11-15T05:00
            They meet tomorrow at 5pm.              | tomorrow at 5pm = 2018-11-15T17:00
            They meet tomorrow, 5pm.                | tomorrow, 5pm = 2018-11-15T17:00
            They meet tomorrow morning.             | tomorrow morning = 2018-11-15T08:00/2018-11-15T12:00
            They meet on Friday, in the afternoon.  | Friday, in the afternoon = 2018-11-16T12:00/2018-11-16T16:00
            They meet at 5pm on Friday.             | at 5pm on Friday = 2018-11-16T17:00
            They meet at 5pm, tomorrow.             | at 5pm, tomorrow = 2018-11-15T17:00
            They meet in the morning of December 3. | in the morning of December 3 = 2018-12-03T08:00/2018-12-03T12:00
            They meet now.                          | now = 2018-11-14T10:00
            They meet right now.                    | right now = 2018-11-14T10:00
            They meet at 2018-12-03 17:00.          | 2018-12-03 17:00 = 2018-12-03T17:00
            They meet on 12/3/2018 5:30pm.          | 12/3/2018 5:30pm = 2018-12-03T17:30
            They meet at 5pm this week.             | at 5pm = 17:00; this week = 2018-11-12/2018-11-19
            They leave on Friday 16 at noon.        | Friday 16 at noon = 2018-11-16T12:00
            They meet at 5 p. m. there.                  | at 5 p. m = 17:00
            They meet at 5 a. m. there.                  | at 5 a. m = 05:00
            They meet at 5 p.m there.                    | at 5 p.m = 17:00
            They meet at 5 pm est there.                 | at 5 pm est = 17:00
            They meet at 5pm GMT there.                  | at 5pm GMT = 17:00
            They meet at 59 minutes past 12.             | at 59 minutes past 12 = 12:59
            They meet at 10 minutes past 1.              | at 10 minutes past 1 = 01:10
            They meet at 7.59 pm.                        | at 7.59 pm = 19:59
            They meet at 7.60 pm.                        | none
            They meet at 1259 pm.                        | at 1259 pm = 12:59
            They meet at 0100 am.                        | at 0100 am = 01:00
            They meet at 0060 am.                        | none
            They meet at 1359 pm.                        | none
            They meet at 23.30 pm.                       | none
            They meet at 7:00.                           | at 7:00 = 07:00
            They meet at 7:59:59.                        | at 7:59:59 = 07:59:59
            They meet at 0:00.                           | at 0:00 = 00:00
            They meet at 12:00.                          | at 12:00 = 12:00
            They meet at 12:30 am.                       | at 12:30 am = 00:30
            They meet at seven fifty-nine pm.            | at seven fifty-nine pm = 19:59
            They meet at seven ten pm.                   | at seven ten pm = 19:10
            They meet at twelve ten pm.                  | at twelve ten pm = 12:10
            They meet at 5,2 pm.                         | none
            They meet at 5% pm.                          | none
            They meet at 12 at night.                    | at 12 at night = 00:00
            They meet at 12:30 in the afternoon.         | at 12:30 in the afternoon = 12:30
            They meet at 13:30 in the afternoon.         | at 13:30 = 13:30; in the afternoon = 12:00/16:00
            They meet from 12 to 1pm.                    | from 12 to 1pm = 12:00/13:00
            They meet from 11 to 12pm.                   | from 11 to 12pm = 11:00/12:00
            They meet from 1 to 12pm.                    | from 1 to 12pm = 01:00/12:00
            They meet from 12pm to 1.                    | from 12pm to 1 = 12:00/13:00
            They meet from 10am to 10.                   | from 10am to 10 = 10:00/22:00
            They meet from 10am to 12.                   | from 10am to 12 = 10:00/12:00
            They meet in the afternoon at 12:30.         | in the afternoon at 12:30 = 12:30
            They meet in the afternoon at 13:30.         | in the afternoon = 12:00/16:00; at 13:30 = 13:30
            They meet in the afternoon at 13.            | in the afternoon = 12:00/16:00
            They meet late morning.                      | late morning = 10:00/12:00
            They meet late in the evening.               | late in the evening = 18:00/20:00
            They meet early evening.                     | early evening = 16:00/18:00
            """)
    void ofTheDay(String sentence, String intervals) {
        assertThat(IntervalsOf.ahead(sentence)).isEqualTo(intervals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They meet from 5 to 6pm.             | from 5 to 6pm = 17:00/18:00
            They meet from 11 to 1pm.            | from 11 to 1pm = 11:00/13:00
            They meet from 11am to 1.            | from 11am to 1 = 11:00/13:00
            They meet from 9am to 11am.          | from 9am to 11am = 09:00/11:00
            They meet between 6:30 and 9.        | between 6:30 and 9 = 06:30/09:00
            They meet between 5 and 6pm.         | between 5 and 6pm = 17:00/18:00
            They meet from 5:00 till 6:30.       | from 5:00 till 6:30 = 05:00/06:30
            They meet from noon through 3 pm.    | from noon through 3 pm = 12:00/15:00
            They meet tomorrow from 2 to 3 pm.   | tomorrow from 2 to 3 pm = 2018-11-15T14:00/2018-11-15T15:00
            They meet tomorrow from 11pm to 2am. | tomorrow from 11pm to 2am = 2018-11-15T23:00/2018-11-16T02:00
            They meet tomorrow before 5pm.       | tomorrow before 5pm = ../2018-11-15T17:00
            They meet tomorrow after 5pm.        | tomorrow after 5pm = 2018-11-15T17:00/..
            They meet at 5pm or later.           | at 5pm or later = 17:00/..
            They leave after around 5pm.         | after around 5pm = 17:00/..
            They leave before 5pm.               | before 5pm = ../17:00
            They leave after 5pm.                | after 5pm = 17:00/..
            They leave after 5pm tomorrow.       | after 5pm tomorrow = 2018-11-15T17:00/..
            They leave before tomorrow at 5pm.   | before tomorrow at 5pm = ../2018-11-15T17:00
            They stay from 11am to 1.            | from 11am to 1 = 11:00/13:00
            They stay from 2pm to 4.             | from 2pm to 4 = 14:00/16:00
            They stay from 2pm to 1.             | from 2pm to 1 = 14:00/01:00
            """)
    void fromOneToAnother(String sentence, String intervals) {
        assertThat(IntervalsOf.ahead(sentence)).isEqualTo(intervals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They meet on Friday, in the afternoon.  | Friday, in the afternoon = 2018-11-09T12:00/2018-11-09T16:00
            They meet at 5pm on Friday.             | at 5pm on Friday = 2018-11-09T17:00
            They meet in the morning of December 3. | in the morning of December 3 = 2017-12-03T08:00/2017-12-03T12:00
            They leave on Friday 16 at noon.        | Friday 16 at noon = 2018-03-16T12:00
            """)
    void behindTheDay(String sentence, String intervals) {
        assertThat(IntervalsOf.behind(sentence)).isEqualTo(intervals);
    }
}
