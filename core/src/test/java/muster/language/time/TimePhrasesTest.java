package muster.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}
