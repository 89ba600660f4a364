package muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void theNearestWordsAreSuggested() {
        assertThat(Suggestion.of("txeas", List.of("Texas", "Arizona"), "look")).isEqualTo("; did you mean 'Texas'?");
        assertThat(Suggestion.of("border", List.of("US-Mexico border", "Yuma"), "look"))
                .isEqualTo("; did you mean 'US-Mexico border'?");
        assertThat(Suggestion.of("Guam", List.of("Texas", "Arizona"), "look")).isEqualTo("; look");
    }

    @Test
    void aSwapOfTwoLettersIsOneStep() {
        assertThat(Suggestion.distance("raed", "read")).isEqualTo(1);
        assertThat(Suggestion.distance("", "read")).isEqualTo(4);
    }
}
