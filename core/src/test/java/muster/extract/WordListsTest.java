package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListsTest {
    @Test
    void aListHoldsTheWordsOfAllItsLines() {
        assertThat(WordLists.bundled("places.txt").list("preposition")).contains("in", "above");
    }

    @Test
    void aListThatTheFileLacksIsNamed() {
        assertThatThrownBy(() -> WordLists.bundled("places.txt").list("rivers"))
                .hasMessage("places.txt: no list [rivers]");
    }
}
