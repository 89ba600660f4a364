package muster.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import muster.language.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            They sent 300 troops.                          | 300     | 300     | false | ''
            They sent about 300 troops.                    | 300     | 300     | true  | about
            They sent nearly 300 troops.                   | 300     | 300     | true  | nearly
            They sent more than 300 troops.                | 300     | -       | false | more than
            They sent at least 300 troops.                 | 300     | -       | false | at least
            They sent fewer than 300 troops.               | -       | 300     | false | fewer than
            They sent up to 300 troops.                    | -       | 300     | false | up to
            They sent as many as 300 troops.               | -       | 300     | false | as many as
            They sent 300 or more troops.                  | 300     | -       | false | or more
            They sent between 200 and 300 troops.          | 200     | 300     | false | ''
            They sent 200 to 300 troops.                   | 200     | 300     | false | ''
            They sent from 200 to 300 troops.              | 200     | 300     | false | ''
            They sent 200-300 troops.                      | 200     | 300     | false | ''
            They sent 200 to about 300 troops.             | 200     | 300     | false | ''
            They signed 30- to 60-day contracts.           | 30      | 60      | false | ''
            They sent three or four boats.                 | 3       | 4       | true  | ''
            They sent 30, maybe 40 boats.                  | 30      | 40      | true  | ''
            They moved 11 to 13 million people.    | 11000000 | 13000000 | false | ''
            They moved thousands of people.                | 2000    | 9999    | true  | ''
            They sent over 40 trucks.                      | 40      | -       | false | over
            They handed over 40 trucks.                    | 40      | 40      | false | ''
            They bring up to 300 troops there.             | -       | 300     | false | up to
            They worked over three days.                   | 3       | 3       | false | ''
            It took over three days.                       | 3       | -       | false | over
            They work under five commands.                 | 5       | 5       | false | ''
            They sent under five trucks.                   | -       | 5       | false | under
            They moved a quarter million people.           | 250000  | 250000  | false | ''
            They evacuated people over four flights.       | 4       | 4       | false | ''
            They sent another hundred troops.              | 100     | 100     | false | another
            """)
    void boundsAndRangesSayHowFarANumberGoes(
            String sentence, BigDecimal low, BigDecimal high, boolean approximate, String quantifier) {
        Amount amount = only(sentence);

        assertThat(amount.low()).isEqualTo(low);
        assertThat(amount.high()).isEqualTo(high);
        assertThat(amount.approximate()).isEqualTo(approximate);
        assertThat(amount.quantifier()).isEqualTo(quantifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They paved 20 miles of road.                   | 20       | mile    | LENGTH
            They built a 16-foot wall.                     | 16       | foot    | LENGTH
            The fire burned 5,000 acres.                   | 5000     | acre    | AREA
            They carried 40 tons of food.                  | 40       | ton     | MASS
            About 60 percent of the town is dark.          | 60       | percent | PERCENT
            About 60% of the town is dark.                 | 60       | percent | PERCENT
            Half of the town is dark.                      | 50       | percent | PERCENT
            It cost $2.5 million.                          | 2500000  | USD     | MONEY
            It cost A$40 million.                          | 40000000 | AUD     | MONEY
            It cost 30 million euros.                      | 30000000 | EUR     | MONEY
            It cost 500 Canadian dollars.                  | 500      | CAD     | MONEY
            It cost £300.                                  | 300      | GBP     | MONEY
            It cost P3.4 billion.                          | 3400000000 | PHP   | MONEY
            It cost Php500 million.                        | 500000000 | PHP    | MONEY
            It cost PHP 40 million.                        | 40000000 | PHP     | MONEY
            It cost millions of dollars.                   | 2000000  | USD     | MONEY
            They stayed 45 days.                           | 45       | day     | DURATION
            They sent 45 soldiers.                         | 45       | ''      | COUNT
            """)
    void unitsAndCurrenciesStandInOneForm(String sentence, BigDecimal value, String unit, Dimension dimension) {
        Amount amount = only(sentence);

        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.unit()).isEqualTo(unit);
        assertThat(amount.dimension()).isEqualTo(dimension);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They sent 200 more troops.            | INCREASE
            They sent another 200 troops.         | INCREASE
            They sent an additional 200 troops.   | INCREASE
            They sent 200 new troops.             | INCREASE
            They have 200 fewer troops.           | DECREASE
            They sent more than 200 troops.       | NONE
            They sent 200 troops.                 | NONE
            """)
    void wordsNextToANumberMakeItAChange(String sentence, Change change) {
        assertThat(only(sentence).change()).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They fill 900 bags a day.             | ''
            They use 900 gallons a day.           | day
            It costs $900 per mile.               | mile
            They use 900 gallons each month.      | month
            They use 900 gallons daily.           | daily
            They use 900 gallons.                 | ''
            """)
    void aRateKeepsWhatItIsCountedBy(String sentence, String per) {
        assertThat(only(sentence).per()).isEqualTo(per);
    }

    @Test
    void fromOneNumberToAnotherBehindAVerbOfChangeAreTwoFigures() {
        assertThat(values("The force rose from 400 to 900 troops."))
                .containsExactly(new BigDecimal("400"), new BigDecimal("900"));
    }

    @Test
    void aHyphenedUnitIsACompound() {
        assertThat(only("They drove a 20-ton truck.").compound()).isTrue();
        assertThat(only("They brought a 10 000 litre water tank.").compound()).isTrue();
        assertThat(only("They moved 20 tons.").compound()).isFalse();
    }

    @Test
    void theBoundingWordsBelongToTheSpan() {
        String sentence = "They sent more than 300 troops.";

        assertThat(only(sentence).span().in(sentence)).isEqualTo("more than 300");
    }

    @Test
    void whatARiseLeadsToIsNoRange() {
        assertThat(values("The toll rose by nine to 64.")).hasSize(2);
        assertThat(values("Costs rose by 10 to 15 percent.")).hasSize(1);
    }

    private static Amount only(String sentence) {
        List<Amount> amounts = Amounts.in(Said.words(sentence)).amounts();
        assertThat(amounts).hasSize(1);
        return amounts.getFirst();
    }

    private static List<BigDecimal> values(String sentence) {
        return Amounts.in(Said.words(sentence)).amounts().stream()
                .map(Amount::value)
                .toList();
    }
}
