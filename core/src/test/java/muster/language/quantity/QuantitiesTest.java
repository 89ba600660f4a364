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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            It holds less than 35 and more than 20 tons.       | less than 35 and more than 20 tons = 20..35 ton
            It holds more than 20 but fewer than 35 tons.      | more than 20 but fewer than 35 tons = 20..35 ton
            It holds more than about 20 and fewer than 35 tons. | more than about 20 and fewer than 35 tons = ~20..35 ton
            It holds more than 20 and fewer than about 35 tons. | more than 20 and fewer than about 35 tons = ~20..35 ton
            It holds more than 20 or fewer than 35 tons.       | more than 20 = 20..; fewer than 35 tons = ..35 ton
            It holds more than 35 and fewer than 20 tons.      | more than 35 = 35..; fewer than 20 tons = ..20 ton
            It holds more than 20 and fewer than 20 tons.      | more than 20 = 20..; fewer than 20 tons = ..20 ton
            It spans over 20 miles and fewer than 35 tons.     | over 20 miles = 20.. mile; fewer than 35 tons = ..35 ton
            It holds more than 20 and more than 35 tons.       | more than 20 = 20..; more than 35 tons = 35.. ton
            It holds 20 and 35 tons.                           | 20 = 20; 35 tons = 35 ton
            He is 34 years old and has 3 sons.                 | 34 years = 34 year; 3 = 3
            They left in three weeks.                          | three weeks = 3 week
            They serve under Title 10.                         | ``
            It fell by −5 points.                              | −5 points = -5 point
            It is -5 points or more.                           | -5 points or more = -5.. point
            It is -5 points or less.                           | -5 points or less = ..-5 point
            A 5-mile run is long.                              | 5-mile = 5 mile
            Percent of 20.                                     | Percent of 20 = 20 percent
            Per cent of 20.                                    | Per cent of 20 = 20 percent
            The percent of 20 was low.                         | 20 = 20
            Percent of 20 trucks.                              | 20 = 20
            Pints of 20.                                       | 20 = 20
            They read 30%20and left.                           | ``
            They gave 30% of it.                               | 30% = 30 percent
            They gave 30%, or half.                            | 30% = 30 percent; half = 50 percent
            They see www.example.com/20 now.                   | ``
            They use 18 more gallons a day.                    | 18 more gallons a day = 18 gallon
            They sent at least 18 more trucks.                 | at least 18 more = 18..
            """)
    void boundsJoinAndSignsTurnAQuantity(String sentence, String quantities) {
        assertThat(NumbersOf.quantities(sentence)).isEqualTo(quantities);
    }

    @Test
    void numbersAloneHaveTheirValue() {
        String sentence = "They sent 300 troops and two thousand tents.";

        assertThat(Numbers.in(Said.words(sentence)))
                .extracting(number -> number.span().in(sentence) + " = " + number.value())
                .containsExactly("300 = 300", "two thousand = 2000");
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
