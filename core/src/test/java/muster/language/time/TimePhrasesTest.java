package muster.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import muster.language.Said;
import muster.language.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases with their TIMEX3 value, in a report of Wednesday, 14 November 2018. */
class TimePhrasesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2018, 11, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met at 12:00 UTC Monday.        | 12:00 UTC Monday   | 2018-11-12T12:00Z
            They left on Thursday night.         | Thursday night     | 2018-11-08TNI
            They stayed nearly five months.      | nearly five months | P5M
            They stayed for more than two years. | more than two years | P2Y
            They stayed for over a decade.       | over a decade      | P10Y
            They stayed for decades.             | decades            | PXDE
            It fell in recent years.             | recent years       | PAST_REF
            It will rise in the near future.     | the near future    | FUTURE_REF
            It closed lower on the day.          | the day            | 2018-11-14
            It is calm for the time being.       | the time being     | PRESENT_REF
            """)
    void aPhraseIsWhatAReaderWouldMark(String sentence, String written, String value) {
        Words words = Said.words(sentence);

        assertThat(TimePhrases.in(words, Times.in(words), WEDNESDAY, Tendency.PAST))
                .singleElement()
                .satisfies(phrase -> {
                    assertThat(phrase.span().in(sentence)).isEqualTo(written);
                    assertThat(phrase.value()).isEqualTo(value);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            They met at 12:00 UTC Monday.        | 12:00 UTC Monday = TIME 2018-11-12T12:00Z 2018-11-12/2018-11-13
            They met at 6 a.m. on Friday.        | 6 a.m. = TIME 2018-11-14T06 06:00; Friday = DATE 2018-11-09 2018-11-09/2018-11-10
            They met at 6 a.m. for 30 days.      | 6 a.m. = TIME 2018-11-14T06 06:00; 30 days = DURATION P30D 2592000
            They left on Thursday night.         | Thursday night = TIME 2018-11-08TNI 2018-11-08/2018-11-09
            They left at night.                  | ``
            They met at 4:33 p.m. again.         | 4:33 p.m. = TIME 2018-11-14T16:33 16:33
            They met at midnight.                | midnight = TIME 2018-11-14T24:00 00:00
            They left overnight.                 | overnight = TIME 2018-11-14TNI
            They stayed for the about five months. | five months = DURATION P5M 12960000
            They stayed at least two weeks.      | at least two weeks = DURATION P2W 1209600
            They stayed up to 36 hours.          | up to 36 hours = DURATION PT36H 129600
            They stayed about 90 minutes.        | about 90 minutes = DURATION PT90M 5400
            They stayed over 30 seconds.         | over 30 seconds = DURATION PT30S 30
            They stayed nearly two years.        | nearly two years = DURATION P2Y 63072000
            They stayed almost two decades.      | almost two decades = DURATION P20Y 630720000
            They stayed under two centuries.     | under two centuries = DURATION P2CE 6307200000
            They worked the past 48 hours.       | the past 48 hours = DURATION PT48H 172800
            They worked the last few days.       | the last few days = DURATION PXD 2018-11-11/2018-11-14
            They rest for the next two weeks.    | the next two weeks = DURATION P2W 2018-11-15/2018-11-29
            They worked the last few hours.      | the last few hours = DURATION PTXH
            They patrol every week.              | every week = SET P1W P1W
            They left two weeks later.           | two weeks later = DATE FUTURE_REF
            They are there now.                  | now = DATE PRESENT_REF 2018-11-14/2018-11-15
            They left in October.                | October = DATE 2018-10 2018-10-01/2018-11-01
            They left last October.              | last October = DATE 2018-10 2018-10-01/2018-11-01
            They left in the summer of 2016.     | summer of 2016 = DATE 2016-SU 2016-06-01/2016-09-01
            They left last weekend.              | last weekend = DATE 2018-W45-WE 2018-11-10/2018-11-12
            They left two hours ago.             | two hours ago = TIME 2018-11-14 2018-11-14/2018-11-15
            """)
    void aPhraseHasATypeAValueAndWhatItCovers(String sentence, String phrases) {
        assertThat(line(sentence)).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            They left that day.                  | that day = DATE 2018-11-14 2018-11-14/2018-11-15
            They left that same week.            | that same week = DATE 2018-W46 2018-11-12/2018-11-19
            They left in the week of the storm.  | ``
            They saw the day care center.        | ``
            They saw that the days were dry.     | ``
            They saw that the night was dry.     | ``
            They slept for that minute.          | ``
            They left at that time.              | that time = DATE PAST_REF
            They liked it in the past.           | the past = DATE PAST_REF
            They saw the past president.         | ``
            They see it in the long term.        | the long term = DATE FUTURE_REF
            They see it in the future.           | the future = DATE FUTURE_REF
            They see it in the term.             | ``
            They met at the time.                | ``
            They like the current plan.          | current = DATE PRESENT_REF 2018-11-14/2018-11-15
            They saw recent floods.              | recent = DATE PAST_REF
            They will do it later.               | later = DATE FUTURE_REF
            They will see it later in the plan.  | ``
            They stay for a year.                | a year = DURATION P1Y 31536000
            They stay for over a year.           | over a year = DURATION P1Y 31536000
            A year passed.                       | A year = DURATION P1Y 31536000
            They drank 900 gallons a year.       | ``
            They stay for a quarter.             | ``
            They stay for a second.              | ``
            They came within minutes.            | minutes = DURATION PTXM
            They stayed for months.              | months = DURATION PXM
            The weeks were dry.                  | ``
            """)
    void nounsOfTimeAreMarkedWhereNothingElseIs(String sentence, String phrases) {
        assertThat(line(sentence)).isEqualTo(phrases);
    }

    private static String line(String sentence) {
        Words words = Said.words(sentence);
        return TimePhrases.in(words, Times.in(words), WEDNESDAY, Tendency.PAST).stream()
                .map(phrase -> phrase.span().in(sentence) + " = " + phrase.type() + " "
                        + (phrase.value() + " " + ExtentText.of(phrase.extent())).strip())
                .collect(Collectors.joining("; "));
    }
}
