package muster.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** A few words that something hangs on, fixed once it is made; it says quickly of other words that they are not among them. */
public final class WordSet extends AbstractSet<String> {
    private final WordMap<Boolean> words;

    private WordSet(Collection<String> words) {
        Map<String, Boolean> entries = new HashMap<>();
        words.forEach(word -> entries.put(word, true));
        this.words = WordMap.of(entries);
    }

    public static WordSet of(String... words) {
        return new WordSet(Arrays.asList(words));
    }

    public static WordSet copyOf(Collection<String> words) {
        return new WordSet(words);
    }

    @Override
    public boolean contains(Object word) {
        return words.containsKey(word);
    }

    @Override
    public Iterator<String> iterator() {
        return words.keySet().iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
