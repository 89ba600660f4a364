package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordListTest {
    @ParameterizedTest
    @EnumSource
    void everyListHasWords(WordList list) {
        assertThat(list.words()).isNotEmpty().doesNotContain("");
    }

    @Test
    void aWordMayHaveASpaceInIt() {
        assertThat(WordList.SUPPLIES.has("test kit")).isTrue();
    }
}
