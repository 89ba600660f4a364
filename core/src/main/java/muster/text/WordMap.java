package muster.text;

import static java.util.Objects.requireNonNull;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What words stand for, fixed once it is made. Reading looks every word of a text up in hundreds of small tables, and most
 * stand in none: a table is kept so empty that the first look nearly always says so, without comparing any letters.
 */
public final class WordMap<V> extends AbstractMap<String, V> {
    /** How many places there are for a word, so that most of those that are not in it meet an empty one. */
    private static final int ROOM = 4;

    /** Above this many words the room would cost more by what the processor fetches than it saves. */
    private static final int MANY = 4096;

    private final @Nullable String[] words;
    private final @Nullable Object[] values;
    private final int shift;
    private final int size;

    private WordMap(Map<String, ? extends V> entries) {
        int places = Math.max(2, entries.size() * (entries.size() > MANY ? 2 : ROOM));
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(places - 1);
        this.words = new String[1 << bits];
        this.values = new Object[1 << bits];
        this.shift = Integer.SIZE - bits;
        this.size = entries.size();
        entries.forEach((word, value) -> {
            int at = place(word);
            words[at] = word;
            values[at] = value;
        });
    }

    /** The entries of another map, as they are now. */
    public static <V> WordMap<V> of(Map<String, ? extends V> entries) {
        return new WordMap<>(entries);
    }

    /** Where a word stands, or the empty place where it would. */
    private int place(String word) {
        // By the highest bits of a multiple: the lowest ones of a hash hang on the last letters, which words share.
        int at = word.hashCode() * 0x9E3779B9 >>> shift;
        String there = words[at];
        while (there != null && !there.equals(word)) {
            at = at + 1 & words.length - 1;
            there = words[at];
        }
        return at;
    }

    /** Whether it has a word. */
    public boolean has(String word) {
        return words[place(word)] != null;
    }

    @Override
    public boolean containsKey(Object word) {
        return word instanceof String text && has(text);
    }

    @Override
    @SuppressWarnings("unchecked") // Only values of its own are put in.
    public @Nullable V get(Object word) {
        return word instanceof String text ? (V) values[place(text)] : null;
    }

    @Override
    public V getOrDefault(Object word, V otherwise) {
        V value = get(word);
        return value == null ? otherwise : value;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return IntStream.range(0, words.length)
                        .filter(at -> words[at] != null)
                        .mapToObj(at -> entry(at))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @SuppressWarnings("unchecked") // As in get.
    private Map.Entry<String, V> entry(int at) {
        return Map.entry(String.valueOf(words[at]), (V) requireNonNull(values[at]));
    }
}
