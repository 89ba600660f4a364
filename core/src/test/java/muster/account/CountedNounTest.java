package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedNounTest {
    @ParameterizedTest
    @CsvSource({
        "helicopter companies,helicopter company",
        "Engineer Battalions,Engineer Battalion",
        "sorties,sortie",
        "of fencing,fencing",
        "of the border fence,border fence",
        "more agents,agent",
        "Black Hawk crews,Black Hawk crew",
        "Iowa's evacuees,evacuee"
    })
    void isSingularAndWithoutTheWordsBeforeIt(String phrase, String noun) {
        assertThat(CountedNoun.of(phrase)).isEqualTo(noun);
    }

    @Test
    void isEmptyWhereThereIsNone() {
        assertThat(CountedNoun.of("of the")).isEmpty();
        assertThat(CountedNoun.of("of them")).isEmpty();
        assertThat(CountedNoun.of("people")).isEmpty();
    }
}
