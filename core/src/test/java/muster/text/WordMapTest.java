package muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMapTest {
    @Test
    void givesWhatAWordStandsForAndNothingForOthers() {
        WordMap<Integer> numbers = WordMap.of(Map.of("one", 1, "two", 2));

        assertThat(numbers.get("two")).isEqualTo(2);
        assertThat(numbers.get("three")).isNull();
        assertThat(numbers.getOrDefault("three", 0)).isZero();
        assertThat(numbers.has("one")).isTrue();
        assertThat(numbers.has("")).isFalse();
    }

    @Test
    void wordsOfOneHashStandBesideEachOther() {
        assertThat("Aa").hasSameHashCodeAs("BB");

        WordMap<Integer> both = WordMap.of(Map.of("Aa", 1, "BB", 2));

        assertThat(both.get("Aa")).isEqualTo(1);
        assertThat(both.get("BB")).isEqualTo(2);
        assertThat(both.get("C#")).isNull();
    }

    @Test
    void holdsAsManyEntriesAsItIsGiven() {
        Map<String, Integer> many = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            many.put("word" + i, i);
        }

        assertThat(WordMap.of(many)).isEqualTo(many);
        assertThat(WordMap.of(Map.of())).isEmpty();
    }

    @Test
    void aSetHasItsWordsOnce() {
        WordSet set = WordSet.of("and", "or", "and");

        assertThat(set).containsExactlyInAnyOrder("and", "or");
        assertThat(set.contains("nor")).isFalse();
        assertThat(WordSet.of()).isEmpty();
    }
}
