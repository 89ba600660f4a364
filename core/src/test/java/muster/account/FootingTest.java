package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import muster.account.books.Booked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            needed          | wanted    | true
            requested       | wanted    | true
            authorized      | ceiling   | true
            considered      | ahead     | true
            planned         | ahead     | true
            ordered         | ahead     | true
            prepared        | ready     | false
            en-route        | under-way | false
            assigned        | there     | false
            staging         | there     | false
            in-place        | there     | false
            at-headquarters | there     | false
            on-the-line     | there     | false
            returning       | gone      | false
            ended           | gone      | false
            refused         | none      | false
            """)
    void eachStepOfTheLadderStandsOnOne(String step, String footing, boolean forward) {
        Footing found = footing(step);
        assertThat(found.word()).isEqualTo(footing);
        assertThat(found.isForward()).isEqualTo(forward);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people requested   | wanted
            people authorized  | ceiling
            people ordered     | ahead
            people planned     | ahead
            people standby     | ready
            people en-route    | under-way
            people in-place    | there
            works in-progress  | there
            people withdrawn   | gone
            people moved       | none
            people             | none
            """)
    void whatHasNoStepsStandsOnThatOfItsStatus(String words, String footing) {
        assertThat(footing(words).word()).isEqualTo(footing);
    }

    private static Footing footing(String words) {
        return Footing.of(Booked.of("f | 2018-11-13 | Wire | | 100 | " + words + " | border")
                .getFirst()
                .figure());
    }
}
