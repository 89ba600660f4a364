package muster.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import muster.language.Said;
import muster.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            It holds more than 20 and fewer than 35 tons. | more than 20 and fewer than 35 tons | 20    | 35    | ton
            It fell by -366.94 points.                    | -366.94 points                      | -366.94 | -366.94 | point
            He is 34 years old.                           | 34 years                            | 34    | 34    | year
            It costs 26 cents.                            | 26 cents                            | 0.26  | 0.26  | USD
            It costs three dollars and 50 cents.          | three dollars and 50 cents          | 3.50  | 3.50  | USD
            It costs $9.99 US dollars.                    | $9.99 US dollars                    | 9.99  | 9.99  | USD
            It costs 10,000 Swiss francs.                 | 10,000 Swiss francs                 | 10000 | 10000 | CHF
            It costs 120 MEUR.                            | 120 MEUR                            | 120000000 | 120000000 | EUR
            It has 4 GB.                                  | 4 GB                                | 4     | 4     | gigabyte
            It is 10 1/2 miles long.                      | 10 1/2 miles                        | 10.5  | 10.5  | mile
            They sent 18 more trucks.                     | 18                                  | 18    | 18    | ''
            """)
    void aQuantityHasItsWordsBoundsAndUnit(
            String sentence, String written, BigDecimal low, BigDecimal high, String unit) {
        assertThat(of(sentence)).singleElement().satisfies(quantity -> {
            assertThat(quantity.span().in(sentence)).isEqualTo(written);
            assertThat(quantity.low()).isEqualByComparingTo(low);
            assertThat(quantity.high()).isEqualByComparingTo(high);
            assertThat(quantity.unit()).isEqualTo(unit);
        });
    }

    @Test
    void feetAndInchesAreOneLength() {
        assertThat(of("He is 5 feet 6 inches tall."))
                .singleElement()
                .extracting(Quantity::low)
                .isEqualTo(new BigDecimal("5.5"));
    }

    @Test
    void aPercentageIsNoBoundOfASumOfMoney() {
        assertThat(of("Sales rose 4.8% to $13 billion."))
                .extracting(Quantity::unit)
                .containsExactly("percent", "USD");
    }

    @Test
    void whatStandsInAnAddressIsNone() {
        assertThat(of("It is at https://example.com/search?q=30%25%2020% today."))
                .isEmpty();
    }

    private static List<Quantity> of(String sentence) {
        Words words = Said.words(sentence);
        Amounts amounts = Amounts.in(words);
        return Quantities.in(words, amounts.amounts(), amounts.rejected());
    }
}
