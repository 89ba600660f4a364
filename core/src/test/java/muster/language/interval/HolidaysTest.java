package muster.language.interval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays, those too that move. Told on Wednesday, 14 November 2018 at 10:00. */
class HolidaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They meet on Christmas.                 | Christmas = 2018-12-25/2018-12-26
            They meet on Christmas 2019.            | Christmas 2019 = 2019-12-25/2019-12-26
            They meet next Christmas.               | next Christmas = 2018-12-25/2018-12-26
            They met last Christmas.                | last Christmas = 2017-12-25/2017-12-26
            They meet this Christmas.               | this Christmas = 2018-12-25/2018-12-26
            They meet on New Year's Day.            | New Year's Day = 2019-01-01/2019-01-02
            They meet on Easter 2018.               | Easter 2018 = 2018-04-01/2018-04-02
            They meet on Easter 2019.               | Easter 2019 = 2019-04-21/2019-04-22
            They meet on Easter 1954.               | Easter 1954 = 1954-04-18/1954-04-19
            They meet on Good Friday 2019.          | Good Friday 2019 = 2019-04-19/2019-04-20
            They meet on Thanksgiving.              | Thanksgiving = 2018-11-22/2018-11-23
            They meet on Labor Day 2021.            | Labor Day 2021 = 2021-09-06/2021-09-07
            They meet on Memorial Day weekend.      | Memorial Day weekend = 2019-05-25/2019-05-28
            They meet on Christmas weekend 2018.    | Christmas weekend 2018 = 2018-12-22/2018-12-24
            They meet on Labor Day weekend 2019.    | Labor Day weekend 2019 = 2019-08-31/2019-09-03
            They meet on Thanksgiving 2018 weekend. | Thanksgiving 2018 weekend = 2018-11-24/2018-11-26
            They meet on halloween.                 | halloween = 2019-10-31/2019-11-01
            They meet on Christmas at noon.         | Christmas = 2018-12-25/2018-12-26; at noon = 12:00
            """)
    void aheadOfTheDay(String sentence, String intervals) {
        assertThat(IntervalsOf.ahead(sentence)).isEqualTo(intervals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They meet on Christmas.            | Christmas = 2017-12-25/2017-12-26
            They meet on New Year's Day.       | New Year's Day = 2018-01-01/2018-01-02
            They meet on Thanksgiving.         | Thanksgiving = 2017-11-23/2017-11-24
            They meet on Memorial Day weekend. | Memorial Day weekend = 2018-05-26/2018-05-29
            They meet on halloween.            | halloween = 2018-10-31/2018-11-01
            They meet on Christmas at noon.    | Christmas = 2017-12-25/2017-12-26; at noon = 12:00
            """)
    void behindTheDay(String sentence, String intervals) {
        assertThat(IntervalsOf.behind(sentence)).isEqualTo(intervals);
    }
}
