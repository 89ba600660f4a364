package muster.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import muster.language.Numeral.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5200 troops                    | 5200
            5,200 troops                   | 5200
            15 000 troops                  | 15000
            1 200 000 people               | 1200000
            2.5 million people             | 2500000
            2.5-million people             | 2500000
            20k people                     | 20000
            3M masks                       | 3000000
            12 dozen eggs                  | 144
            3 hundred people               | 300
            2½ miles                       | 2.5
            ½ mile                         | 0.5
            """)
    void digitsAreReadWithTheirScale(String text, BigDecimal value) {
        assertThat(numeral(text).low()).isEqualByComparingTo(value);
        assertThat(numeral(text).high()).isEqualByComparingTo(value);
        assertThat(numeral(text).form()).isEqualTo(Form.DIGITS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seven boats                        | 7
            twenty-one boats                   | 21
            twenty one boats                   | 21
            two hundred and five boats         | 205
            nineteen hundred boats             | 1900
            three thousand boats               | 3000
            two thousand four hundred boats    | 2400
            one and a half million people      | 1500000
            a hundred boats                    | 100
            a dozen boats                      | 12
            two dozen boats                    | 24
            a thousand boats                   | 1000
            half a million people              | 500000
            half a dozen boats                 | 6
            a half-dozen boats                 | 6
            a pair of boats                    | 2
            a couple of boats                  | 2
            a good dozen boats                 | 12
            """)
    void wordsAreReadAsExactNumbers(String text, BigDecimal value) {
        assertThat(numeral(text).low()).isEqualByComparingTo(value);
        assertThat(numeral(text).high()).isEqualByComparingTo(value);
        assertThat(numeral(text).approximate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thousands of people                | 2000   | 9999
            tens of thousands of people        | 20000  | 99999
            hundreds of thousands of people    | 200000 | 999999
            hundreds of people                 | 200    | 999
            many thousands of people           | 2000   | 9999
            dozens of people                   | 24     | 99
            scores of people                   | 40     | 199
            several people                     | 3      | 9
            a few people                       | 3      | 9
            a handful of people                | 3      | 9
            several hundred people             | 300    | 900
            several dozen people               | 36     | 108
            a few thousand people              | 3000   | 9000
            a couple of hundred people         | 200    | 200
            """)
    void magnitudesAndVagueCountsAreStretchesOfNumbers(String text, BigDecimal low, BigDecimal high) {
        assertThat(numeral(text).low()).isEqualByComparingTo(low);
        assertThat(numeral(text).high()).isEqualByComparingTo(high);
        assertThat(numeral(text).approximate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half of the town           | 50
            half the town              | 50
            a third of the town        | 33
            two-thirds of the town     | 67
            one in four of the boats   | 25
            nine out of 10 boats       | 90
            another third of the town  | 33
            a quarter of the town      | 25
            three quarters of it       | 75
            one fifth of the town      | 20
            two tenths of it           | 20
            """)
    void fractionsAreReadInPercent(String text, BigDecimal percent) {
        assertThat(numeral(text).low()).isEqualByComparingTo(percent);
        assertThat(numeral(text).form()).isEqualTo(Form.FRACTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a boat", "few boats", "a third boat", "an old boat", "second boat", "boats"})
    void otherWordsAreNoNumbers(String text) {
        assertThat(new Numerals(Said.words(text).tokens()).at(0)).isNull();
    }

    @Test
    void aSmallLetterBehindDigitsIsAScaleOnlyBehindACurrency() {
        assertThat(new Numerals(Said.words("$ 5m was spent").tokens()).at(1))
                .satisfies(numeral ->
                        assertThat(Objects.requireNonNull(numeral).low()).isEqualByComparingTo("5000000"));
        assertThat(numeral("5m of cable").low()).isEqualByComparingTo("5");
    }

    @Test
    void aNumeralEndsBehindItsLastWord() {
        assertThat(numeral("two hundred and five boats").to()).isEqualTo(4);
        assertThat(numeral("twenty-one boats").to()).isEqualTo(3);
        assertThat(numeral("two and three boats").to()).isEqualTo(1);
    }

    private static Numeral numeral(String text) {
        return Objects.requireNonNull(new Numerals(Said.words(text).tokens()).at(0));
    }
}
