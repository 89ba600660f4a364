package muster.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Between 10 and 15,000 came.    | Between 10 and 15,000 = 10000..15000
            From 5 to 10,000 came.         | From 5 to 10,000 = 5000..10000
            From 10 to 950 came.           | From 10 to 950 = 10..950
            Between 10 and 9,500 came.     | Between 10 and 9,500 = 10..9500
            Between 2 and 90,000 came.     | Between 2 and 90,000 = 2..90000
            Between 151 and 900,000 came.  | Between 151 and 900,000 = 151..900000
            In Eagle Pass about 500 came.  | about 500 = ~500
            One or two of them came.       | One or two = ~1..2
            Moving up to 500 troops now.   | up to 500 = ..500
            Some 17 100 soldiers came.     | Some 17 100 = ~17100
            It brings the number of soldiers up to 900. | 900 = 900
            """)
    void thousandsAreSaidOnceWhereTheNumbersAreNearEachOther(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They come within 24 to 48 hours.       | within 24 to 48 hours = 24..48 hour
            They work 12- and 16-hour shifts.      | 12- = 12 hour joined; 16-hour = 16 hour joined
            The mission costs $7.1 M now.          | $7.1 M = 7100000 USD
            They sent 6500 Kgs of food.            | 6500 Kgs = 6500 kilogram
            """)
    void aRangeKeepsItsEndsAndUnitsAreSharedOrShortened(String sentence, String reading) {
        assertThat(NumbersOf.line(sentence)).isEqualTo(reading);
    }
}
