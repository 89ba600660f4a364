package muster.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void remarksAreNoEntries() {
        assertThat(Vocabulary.words(Vocabulary.class, "sentence-openers.txt"))
                .contains("the", "however")
                .noneMatch(word -> word.startsWith("#"));
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThatThrownBy(() -> Vocabulary.lines(Vocabulary.class, "nowhere.txt"))
                .hasMessageContaining("nowhere.txt");
    }
}
