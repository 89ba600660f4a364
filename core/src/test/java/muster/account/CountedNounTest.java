package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedNounTest {
    @ParameterizedTest
    @CsvSource({
        "helicopter companies,helicopter company",
        "Engineer Battalions,engineer battalion",
        "sorties,sortie",
        "of fencing,fencing",
        "of the border fence,border fence",
        "more agents,agent"
    })
    void isSingularAndWithoutTheWordsBeforeIt(String phrase, String noun) {
        assertThat(CountedNoun.of(phrase)).isEqualTo(noun);
    }

    @Test
    void isEmptyWhereThereIsNone() {
        assertThat(CountedNoun.of("of the")).isEmpty();
    }
}
