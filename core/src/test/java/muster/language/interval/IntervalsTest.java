package muster.language.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import muster.language.Said;
import muster.language.time.ExtentText;
import muster.language.time.Tendency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals from their begin to before their end, told on Wednesday, 14 November 2018 at 10:00. */
class IntervalsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2018, 11, 14, 10, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They leave tomorrow.                        | tomorrow                      | 2018-11-15/2018-11-16
            They leave next Friday.                     | next Friday                   | 2018-11-23/2018-11-24
            They leave on Friday 23.                    | Friday 23                     | 2018-11-23/2018-11-24
            They left on 23.10.2018 by road.            | 23.10.2018                    | 2018-10-23/2018-10-24
            They left on the 4th of July 1995.          | the 4th of July 1995          | 1995-07-04/1995-07-05
            They stay the next 3 days.                  | the next 3 days               | 2018-11-15/2018-11-18
            They stay from May 3 to May 9, 2019.        | from May 3 to May 9, 2019     | 2019-05-03/2019-05-09
            They stay from January to April 2019.       | from January to April 2019    | 2019-01-01/2019-04-01
            They are there since October 2018.          | since October 2018            | 2018-10-01/..
            They leave before 2020.                     | before 2020                   | ../2020-01-01
            They leave two weeks after Christmas 2018.  | two weeks after Christmas 2018 | 2019-01-08/2019-01-09
            They left three days ago.                   | three days ago                | 2018-11-11/2018-11-12
            They meet on the first Monday of next month. | the first Monday of next month | 2018-12-03/2018-12-04
            They were paid in q3 2019.                  | q3 2019                       | 2019-07-01/2019-10-01
            They left in the last week of 2016.         | the last week of 2016         | 2016-12-26/2017-01-02
            They were there in week 31.                 | week 31                       | 2018-07-30/2018-08-06
            They meet on Easter Monday 2019.            | Easter Monday 2019            | 2019-04-22/2019-04-23
            They meet tomorrow at 5pm.                  | tomorrow at 5pm               | 2018-11-15T17:00
            They meet tomorrow before 5pm.              | tomorrow before 5pm           | ../2018-11-15T17:00
            They met yesterday afternoon.               | yesterday afternoon           | 2018-11-13T12:00/2018-11-13T16:00
            They meet from 5 to 6pm.                    | from 5 to 6pm                 | 17:00/18:00
            They meet at half past seven.               | at half past seven            | 07:30
            They stay an hour and a half.               | an hour and a half            | 5400.0
            They meet each Monday at 4pm.               | each Monday at 4pm            | XXXX-WXX-1T16
            """)
    void aPhraseIsWhatBoundsOneInterval(String sentence, String written, String interval) {
        assertThat(Intervals.in(Said.words(sentence), NOW, Tendency.FUTURE))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.span().in(sentence)).isEqualTo(written);
                    assertThat(ExtentText.of(found.extent())).isEqualTo(interval);
                });
    }
}
