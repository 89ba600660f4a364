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

    /** A number below 64, the bits of a long, has so many bits. */
    private static final int MARK_BITS = 6;

    private final @Nullable String[] words;
    private final @Nullable Object[] values;
    private final int shift;
    private final int size;

    /** Which of 64 sorts of words it has any of: where a word is of none of them, its places need not be fetched. */
    private final long marks;

    private WordMap(Map<String, ? extends V> entries) {
        int places = Math.max(2, entries.size() * (entries.size() > MANY ? 2 : ROOM));
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(places - 1);
        this.words = new String[1 << bits];
        this.values = new Object[1 << bits];
        this.shift = Integer.SIZE - bits;
        this.size = entries.size();
        long marks = 0;
        for (Map.Entry<String, ? extends V> entry : entries.entrySet()) {
            String word = entry.getKey();
            int spread = spread(word.hashCode());
            int at = spread >>> shift;
            while (words[at] != null) {
                at = at + 1 & words.length - 1;
            }
            words[at] = word;
            values[at] = entry.getValue();
            marks |= mark(spread);
        }
        this.marks = marks;
    }

    /** The entries of another map, as they are now. */
    public static <V> WordMap<V> of(Map<String, ? extends V> entries) {
        return new WordMap<>(entries);
    }

    /** By its highest bits a word is placed: the lowest ones of a hash hang on the last letters, which words share. */
    private static int spread(int hash) {
        return hash * 0x9E3779B9;
    }

    private static long mark(int spread) {
        return 1L << (spread >>> Integer.SIZE - MARK_BITS);
    }

    /** Where a word stands; -1 for nowhere. */
    private int place(String word) {
        int hash = word.hashCode();
        int spread = spread(hash);
        if ((marks & mark(spread)) == 0) {
            return -1;
        }
        int at = spread >>> shift;
        String there = words[at];
        // Another word is told by its hash, without fetching its letters.
        while (there != null) {
            if (there.hashCode() == hash && there.equals(word)) {
                return at;
            }
            at = at + 1 & words.length - 1;
            there = words[at];
        }
        return -1;
    }

    /** Whether it has a word. */
    public boolean has(String word) {
        return place(word) >= 0;
    }

    @Override
    public boolean containsKey(Object word) {
        return word instanceof String text && has(text);
    }

    @Override
    @SuppressWarnings("unchecked") // Only values of its own are put in.
    public @Nullable V get(Object word) {
        int at = word instanceof String text ? place(text) : -1;
        return at < 0 ? null : (V) values[at];
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
