package muster.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as they are written, from the first token of a sentence to its end. */
class WrittenNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two thousand and two hundred         | 2200
            two hundred and two thousand         | 202000
            six crore and two hundred            | 60000200
            three lakh crore                     | 3000000000000
            three hundred and two dozens         | 324
            4 thousand 3 hundred and 21          | 4321
            1 414 021 100                        | 1414021100
            12,34,567.89                         | 1234567.89
            1.111,11                             | 1111.11
            3 million and a half                 | 3500000
            one billion and a half million       | 1000500000
            five billion and three quarters      | 5750000000
            two hundred point zero three         | 200.03
            nought point eleven                  | 0.11
            10 1/2                               | 10.5
            -1 4/5                               | -1.8
            minus five point five                | -5.5
            five eighths                         | 0.625
            twenty and three fifths              | 20.6
            one hundred and thirty fifths        | 26
            one hundred and three quarters       | 100.75
            two and fifty-four hundredths        | 2.54
            a trillionth                         | 0.000000000001
            1.3x10^6                             | 1300000
            12.32e+14                            | 1232000000000000
            2.5^-1                               | 0.4
            one in twenty                        | 0.05
            half a dozen                         | 6
            """)
    void aNumberIsOneHoweverItIsWritten(String written, BigDecimal value) {
        Words words = Said.words(written);

        assertThat(new WrittenNumbers(words.tokens()).at(0)).isNotNull().satisfies(number -> {
            assertThat(number.to()).isEqualTo(words.size());
            assertThat(number.value()).isEqualByComparingTo(value);
        });
    }

    @Test
    void whatIsGluedToLettersIsNoNumberByItself() {
        assertThat(new WrittenNumbers(Said.words("180ml of it").tokens()).at(0)).isNull();
        assertThat(new WrittenNumbers(Said.words("4th of May").tokens()).at(0)).isNull();
    }
}
