package muster.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of a text, one after the other, each with its words. */
class NumbersOfTextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one hundred and twenty-five boats               | one hundred and twenty-five = 125
            one hundred twenty five boats                   | one hundred twenty five = 125
            a hundred and five boats                        | a hundred and five = 105
            two hundred fifty boats                         | two hundred fifty = 250
            nineteen hundred and two boats                  | nineteen hundred and two = 1902
            six million two hundred thousand and five boats | six million two hundred thousand and five = 6200005
            two and a half boats                            | two and a half = 2.5
            two and a half million boats                    | two and a half million = 2500000
            two dozen and five boats                        | two dozen = 24; five = 5
            three hundred dozen boats                       | three hundred = 300
            ten dozen boats                                 | ten dozen = 120
            twenty-twenty boats                             | twenty = 20; twenty = 20
            twenty thirty boats                             | twenty = 20; thirty = 30
            five six boats                                  | five = 5; six = 6
            twenty and five boats                           | twenty = 20; five = 5
            a boat and a half                               | a = 1; a half = 50 percent
            an hour and a quarter                           | an = 1; a quarter = 25 percent
            a mile and a half                               | a = 1; a half = 50 percent
            zero boats                                      | zero = 0
            twenty-zero boats                               | twenty = 20; zero = 0
            thirty-first boats                              | thirty = 30
            two thousand thousand boats                     | two thousand thousand = 2000000
            five million and boats                          | five million = 5000000
            five and ten boats                              | five = 5; ten = 10
            one hundred and boats                           | one hundred = 100
            ninety-nine thousand boats                      | ninety-nine thousand = 99000
            thousand boats                                  | none
            a million boats                                 | a million = 1000000
            a few million boats                             | a few million = 3000000..9000000 about
            a few boats                                     | a few = 3..9 about
            several thousand boats                          | several thousand = 3000..9000 about
            a couple boats                                  | a couple = 2
            a couple dozen boats                            | a couple dozen = 24 about
            a couple of dozen boats                         | a couple of dozen = 24 about
            a couple of thousand boats                      | a couple of thousand = 2000 about
            a pair of boats                                 | a pair = 2
            pairs of boats                                  | none
            a good dozen boats                              | a good dozen = 12
            a good boat                                     | none
            half boats                                      | half = 50 percent
            half of boats                                   | half = 50 percent
            a half dozen boats                              | a half dozen = 6
            half a million boats                            | half a million = 500000
            half a boat                                     | half = 50 percent
            scores of boats                                 | scores = 40..199 about
            dozens of boats                                 | dozens = 24..99 about
            dozens boats                                    | dozens = 24..99 about
            hundreds of boats                               | hundreds = 200..999 about
            tens of thousands of boats                      | tens of thousands = 20000..99999 about
            tens of millions of boats                       | tens of millions = 20000000..99999999 about
            tens of billions of boats                       | tens of billions = 20000000000..99999999999 about
            tens of boats                                   | none
            hundreds of millions of boats                   | hundreds of millions = 200000000..999999999 about
            hundreds of billions of boats                   | hundreds of billions = 200000000000..999999999999 about
            thousands of boats                              | thousands = 2000..9999 about
            millions of boats                               | millions = 2000000..9999999 about
            billions of boats                               | billions = 2000000000..9999999999 about
            many hundreds of boats                          | many hundreds = 200..999 about
            a handful of boats                              | a handful = 3..9 about
            a handful boats                                 | a handful = 3..9 about
            three quarters of the boats                     | three quarters = 75 percent
            three-quarters of the boats                     | three-quarters = 75 percent
            a quarter of the boats                          | a quarter = 25 percent
            a quarter of a million boats                    | a quarter of a million = 250000
            a third of the boats                            | a third = 33 percent
            two thirds of the boats                         | two thirds = 67 percent
            two-thirds of a million boats                   | two-thirds of a million = 666667
            one fourth of the boats                         | one fourth = 25 percent
            a fifth of the boats                            | a fifth = 20 percent
            another fifth of the boats                      | another fifth = 20 percent
            the second fifth of the boats                   | none
            a sixth of the boats                            | a sixth = 17 percent
            one sixth of the boats                          | one sixth = 17 percent
            a tenth of the boats                            | a tenth = 10 percent
            the remaining tenth of the boats                | remaining tenth = 10 percent
            nine tenths of the boats                        | nine tenths = 90 percent
            eleven tenths of the boats                      | eleven = 11
            one in four boats                               | one in four = 25 percent
            one in ten of the boats                         | one in ten = 10 percent
            two in five of the boats                        | two in five = 40 percent
            two in five boats                               | two = 2; five = 5
            nine out of ten boats                           | nine out of ten = 90 percent
            nine out of ten times                           | nine out of ten = 90 percent
            four in one boats                               | four = 4; one = 1
            1 in 4 boats                                    | 1 in 4 = 25 percent
            1/2 of the boats                                | 1/2 = 50 percent
            1/2 mile of wire                                | 1/2 = 0.5
            2 1/2 miles of wire                             | 2 1/2 = 2.5
            2 1/2 of the boats                              | 2 1/2 = 2.5
            3/4 miles of wire                               | 3/4 = 0.75
            7/4 miles of wire                               | 7 = 7; 4 = 4
            3/7 of the boats                                | 3 = 3; 7 = 7
            20k boats                                       | 20k = 20000
            20K boats                                       | 20K = 20000
            3M boats                                        | 3M = 3000000
            3m boats                                        | 3 = 3
            $3m was spent                                   | 3m = 3000000
            US$ 3m was spent                                | 3m = 3000000
            3bn boats                                       | 3bn = 3000000000
            5.2 million boats                               | 5.2 million = 5200000
            5.2-million boats                               | 5.2-million = 5200000
            5 thousand boats                                | 5 thousand = 5000
            1 200 300 boats                                 | 1 200 300 = 1200300
            1 20 boats                                      | 1 = 1; 20 = 20
            1234 567 boats                                  | 1234 = 1234; 567 = 567
            12 345 boats                                    | 12 345 = 12345
            012 345 boats                                   | 012 = 12; 345 = 345
            12,345.67 boats                                 | 12,345.67 = 12345.67
            3 dozen boats                                   | 3 dozen = 36
            2½ boats                                        | 2½ = 2.5
            ½ boat                                          | ½ = 0.5
            ½ of the boats                                  | ½ = 0.5
            """)
    void whatMayCountSomething(String text, String numbers) {
        Words words = Said.words(text);
        Numerals numerals = new Numerals(words.tokens());
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Numeral numeral = numerals.at(i);
            if (numeral != null) {
                found.add(words.span(i, numeral.to()).in(text) + " = " + value(numeral));
            }
            i = numeral == null ? i + 1 : numeral.to();
        }
        assertThat(found.isEmpty() ? "none" : String.join("; ", found)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            it is two hundred point zero three    | two hundred point zero three = 200.03
            it is .5                              | .5 = 0.5
            it is five point five boats           | five point five = 5.5
            it is nought point eleven             | nought point eleven = 0.11
            it is five point zero                 | five point zero = 5
            it is two point twenty five           | two point twenty five = 2.25
            it is point blank                     | none
            it is minus 5                         | minus 5 = -5
            it is -5                              | -5 = -5
            it is 7 -5                            | 7 = 7; 5 = 5
            it is 7-5                             | 7 = 7; 5 = 5
            it is - 5                             | 5 = 5
            it is 1 over 20                       | 1 over 20 = 0.05
            it is 5 over 20 boats                 | 5 = 5; 20 = 20
            it is $1 over 20                      | 1 = 1; 20 = 20
            it is 1 in 20                         | 1 in 20 = 0.05
            it is 1 in 2018                       | 1 = 1; 2018 = 2018
            it is one in three or so              | one in three = 0.333333333333333
            it is two out of five hundred         | two out of five hundred = 0.004
            it is two out of five hundred boats   | two out of five hundred = 0.004
            it is five out of two boats           | five = 5; two = 2
            it is 1 over 0                        | 1 = 1; 0 = 0
            it is 10^3                            | 10^3 = 1000
            it is 2^-1                            | 2^-1 = 0.5
            it is 2^3                             | 2^3 = 8
            it is 1.3x10^6                        | 1.3x10^6 = 1300000
            it is 1.3 x 10^6                      | 1.3 = 1.3; 10^6 = 1000000
            it is 12.32e+14                       | 12.32e+14 = 1232000000000000
            it is 12.32e-2                        | 12.32e-2 = 0.1232
            it is 1e5                             | 1e5 = 100000
            it is 5e                              | none
            it is 1.111,11                        | 1.111,11 = 1111.11
            it is 12,34,567.89                    | 12,34,567.89 = 1234567.89
            it is 1,234,567                       | 1,234,567 = 1234567
            it is 1,2,3                           | 1 = 1; 2 = 2; 3 = 3
            it is 12,345                          | 12,345 = 12345
            it is 1 414 021 100                   | 1 414 021 100 = 1414021100
            it is ½                               | ½ = 0.5
            it is 2½                              | 2½ = 2.5
            it is 2 ½                             | 2 ½ = 2.5
            it is 3 1/2                           | 3 1/2 = 3.5
            it is 1/2                             | 1/2 = 0.5
            it is 1/200                           | 1 = 1; 200 = 200
            it is 5/2                             | 5/2 = 2.5
            it is 100/2                           | 100 = 100; 2 = 2
            it is 10 1/2                          | 10 1/2 = 10.5
            it is 10 1/2 million                  | 10 1/2 million = 10500000
            it is 3 million and a half            | 3 million and a half = 3500000
            it is 5 hundred and a half            | 5 hundred and a half = 500.5
            it is five million and a half         | five million and a half = 5500000
            it is one billion and a half million  | one billion and a half million = 1000500000
            it is five billion and three quarters | five billion and three quarters = 5750000000
            it is one and a half billion          | one and a half billion = 1500000000
            it is two and a fifth                 | two and a fifth = 2.2
            it is two and two fifths million      | two and two fifths million = 2400000
            it is half a dozen                    | half a dozen = 6
            it is half million                    | half million = 500000
            it is a half                          | a half = 0.5
            it is a quarter                       | a quarter = 0.25
            it is quarter million                 | quarter million = 250000
            it is half an hour                    | half = 0.5
            it is a dozen                         | a dozen = 12
            it is two dozens                      | two dozens = 24
            it is two hundred and two dozens      | two hundred and two dozens = 224
            it is dozen                           | none
            it is five eighths                    | five eighths = 0.625
            it is twenty and three fifths         | twenty and three fifths = 20.6
            it is one hundred and thirty fifths   | one hundred and thirty fifths = 26
            it is one hundred and three quarters  | one hundred and three quarters = 100.75
            it is two and fifty-four hundredths   | two and fifty-four hundredths = 2.54
            it is fifty four hundredths           | fifty four hundredths = 0.54
            it is a trillionth                    | a trillionth = 0.000000000001
            it is two twenty firsts               | two twenty firsts = 0.0952380952380952
            it is one twenty-first                | one twenty-first = 0.0476190476190476
            it is first                           | none
            it is a firsts                        | none
            it is five twenty-fifths              | five twenty-fifths = 0.2
            it is one quarter                     | one quarter = 0.25
            it is three quarters                  | three quarters = 0.75
            it is twenty quarters                 | twenty quarters = 5
            it is two thirds of a million         | two thirds of a million = 666666.666666667
            it is three quarters billion          | three quarters billion = 750000000
            it is six crore and two hundred       | six crore and two hundred = 60000200
            it is three lakh crore                | three lakh crore = 3000000000000
            it is two thousand and two hundred    | two thousand and two hundred = 2200
            it is two hundred and two thousand    | two hundred and two thousand = 202000
            it is 4 thousand 3 hundred and 21     | 4 thousand 3 hundred and 21 = 4321
            it is 4 thousand 3 thousand           | 4 thousand = 4000; 3 thousand = 3000
            it is 4 hundred 5 hundred             | 4 hundred = 400; 5 hundred = 500
            it is 3 hundred 21                    | 3 hundred 21 = 321
            it is 3 hundred 210                   | 3 hundred = 300; 210 = 210
            it is 20k                             | 20k = 20000
            it is 20K                             | 20K = 20000
            it is 3M                              | 3M = 3000000
            it is 3m                              | none
            it is 5b                              | 5b = 5000000000
            it is the one you mentioned           | none
            it is which one                       | none
            it is one                             | one = 1
            it is 180ml of it                     | none
            it is 4th of May                      | none
            """)
    void whatIsWritten(String text, String numbers) {
        Words words = Said.words(text);
        WrittenNumbers written = new WrittenNumbers(words.tokens());
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            WrittenNumber number = written.at(i);
            if (number != null) {
                found.add(words.span(i, number.to()).in(text) + " = " + plain(number.value()));
            }
            i = number == null ? i + 1 : number.to();
        }
        assertThat(found.isEmpty() ? "none" : String.join("; ", found)).isEqualTo(numbers);
    }

    private static String value(Numeral numeral) {
        String low = plain(numeral.low());
        String high = plain(numeral.high());
        return (low.equals(high) ? low : low + ".." + high)
                + (numeral.approximate() ? " about" : "")
                + (numeral.form() == Numeral.Form.FRACTION ? " percent" : "");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
