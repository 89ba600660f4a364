package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Texas                       | El Paso                       | true
            El Paso                     | Texas                         | false
            Texas                       | Texas                         | false
            Texas                       | Arizona                       | false
            Texas                       | western Texas                 | true
            Carolina                    | western North Carolina        | false
            Texas, Arizona              | Texas                         | true
            Texas, Arizona              | El Paso, Tucson               | true
            Texas, Arizona              | Texas, Ohio                   | false
            Texas                       | Texas, US-Mexico border       | true
            Texas, US-Mexico border     | Texas                         | false
            Texas, US-Mexico border     | El Paso, US-Mexico border     | true
            Texas, US-Mexico border     | El Paso, US-Canada border     | false
            US-Mexico border            | Texas                         | true
            US-Mexico border            | Texas, US-Mexico border       | true
            US-Mexico border            | Texas, US-Canada border       | false
            US-Mexico border            | Berlin                        | false
            US-Mexico border            | US-Canada border              | false
            US-Mexico border            | nowhere at all                | false
            Texas                       |                               | false
                                        | Texas                         | false
            """)
    void anAreaHoldsWhatLiesInIt(@Nullable String area, @Nullable String other, boolean holds) {
        assertThat(area(area).holds(area(other))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Texas            | Texas, US-Mexico border   | true
            Texas            | El Paso, US-Mexico border | false
            Texas            | Texas                     | false
            US-Mexico border | Texas, US-Mexico border   | false
                             | US-Mexico border          | false
            """)
    void thoseOnItsBorderAreOfTheSamePlaces(@Nullable String area, String other, boolean holds) {
        assertThat(area(area).holdsOnItsBorder(area(other))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Texas          | Arizona          | true
            Texas          | El Paso          | false
            El Paso        | Texas            | false
            Texas, Arizona | Arizona, Ohio    | false
            Texas          | US-Mexico border | false
            Texas          |                  | false
                           | Texas            | false
            """)
    void nothingLiesInTwoThatAreApart(@Nullable String area, @Nullable String other, boolean apart) {
        assertThat(area(area).isApartFrom(area(other))).isEqualTo(apart);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Texas                       | in Texas
            Texas, Arizona              | in Arizona and Texas
            Texas, Arizona, California  | in Arizona, California and Texas
            US-Mexico border            | on the US-Mexico border
            Texas, US-Mexico border     | on the border in Texas
            """)
    void inWords(String area, String words) {
        assertThat(area(area).words()).isEqualTo(words);
    }

    @Test
    void whatIsNotToldHasNoWords() {
        assertThat(Area.UNTOLD.words()).isEmpty();
        assertThat(Area.UNTOLD.isTold()).isFalse();
        assertThat(area("Texas").isTold()).isTrue();
        assertThat(area("US-Mexico border").isTold()).isTrue();
        assertThat(area("US-Mexico border").isWholeBorder()).isTrue();
        assertThat(area("Texas, US-Mexico border").isWholeBorder()).isFalse();
        assertThat(area("Texas").isWholeBorder()).isFalse();
    }

    private static Area area(@Nullable String places) {
        return places == null
                ? Area.UNTOLD
                : Area.of(List.copyOf(
                        Arrays.stream(places.split(",")).map(String::strip).toList()));
    }
}
