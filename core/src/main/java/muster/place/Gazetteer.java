package muster.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import muster.place.GazetteerFile.Standing;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world by the names that reports in English give them.
 *
 * <p>Names are matched as they are written in a text: in capitals where they have them, or in capitals throughout,
 * with or without diacritics or a possessive "'s", with "St." or "Saint", "Ft." or "Fort", hyphens or spaces. A word in
 * lower case never is a name, so that phrases such as "the southern border" are for the grammar of the caller.
 * Abbreviations that are also words or that need a place before them ("IN", "La.", "Miss.") are found by {@link #named}
 * and {@link #resolve} but never by {@link #longestNameAt}. The gazetteer is immutable and can be used by many threads.
 */
public final class Gazetteer {
    private static final PlaceKind[] KINDS = PlaceKind.values();
    private static final double LATITUDE_STEPS_A_DEGREE = 300;
    private static final double LONGITUDE_STEPS_A_DEGREE = 180;

    private final GazetteerFile file;
    private final Names names;

    private Gazetteer(GazetteerFile file) {
        this.file = file;
        this.names = new Names(file);
    }

    /** The gazetteer that comes with the program; it is loaded once, at the first call. */
    public static Gazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    /**
     * All places of exactly this name or alias, the most important first: countries, U.S. states, then by inhabitants,
     * where bases, regions, waters and the like count as a middling town, and what lies on a U.S. border counts for
     * more. The same place comes once. Of a name that more than sixty places share, the sixty most important.
     */
    public List<Place> named(String name) {
        return numbersOf(name).stream().map(this::place).toList();
    }

    /**
     * How many words the longest name has that begins at a word, 0 where none does.
     *
     * @param words the tokens of a sentence as written; hyphenated words may be one token or several, and a comma or
     *     a point may be a token of its own
     * @throws IndexOutOfBoundsException if there is no such word
     */
    public int longestNameAt(List<String> words, int from) {
        return names.longestAt(words, from);
    }

    /**
     * Whether a name is also an ordinary word, a surname or a first name (Mobile, Reading, Orange, Jackson, Donna), so
     * that it takes more than a capital to be a place. False for what is no name of a place.
     */
    public boolean alsoCommonWord(String name) {
        return names.alsoCommonWord(name);
    }

    /**
     * The place that a name stands for.
     *
     * @param context the name of what the place lies in ("Texas", "Tex.", "Ontario", "Iraq"), as written after it or
     *     known from elsewhere; null for the most important place of the name
     * @return null if nothing has this name, or nothing of this name lies in such a context
     */
    public @Nullable Place resolve(String name, @Nullable String context) {
        List<Integer> candidates = numbersOf(name);
        if (context == null) {
            return candidates.isEmpty() ? null : place(candidates.getFirst());
        }
        Set<Integer> outer = new HashSet<>(numbersOf(context));
        for (int candidate : candidates) {
            if (!outer.contains(candidate) && isWithinAny(candidate, outer)) {
                return place(candidate);
            }
        }
        return null;
    }

    /** The usual spelling of a name that a report gives without its diacritics; any other name as it is. */
    public String usualSpelling(String name) {
        Place place = resolve(name, null);
        return place != null && place.spelledAs(name).equals(name) ? place.name() : name;
    }

    /**
     * Whether one place lies in another: a city in its county, state and country, a base in its state, a sector or a
     * crossing in its states and on its border, a state in its region. False for a place and itself. A border that
     * belongs to two countries lies in both.
     */
    public boolean within(Place inner, Place outer) {
        int in = numberOf(inner);
        int out = numberOf(outer);
        return in >= 0 && out >= 0 && in != out && isWithinAny(in, Set.of(out));
    }

    /** The state a place lies in, or the state itself; empty where it has none, or several. */
    public Optional<Place> stateOf(Place place) {
        return ancestor(place, PlaceKind.STATE, 1);
    }

    /** The country a place lies in, or the country itself; empty where it has none, or several. */
    public Optional<Place> countryOf(Place place) {
        return ancestor(place, PlaceKind.COUNTRY, 0);
    }

    /** The country or U.S. state whose people a word names: "Mexican", "Texan". */
    public Optional<Place> homeOf(String demonym) {
        return names.places(demonym, List.of(Standing.DEMONYM)).stream()
                .findFirst()
                .map(this::place);
    }

    /** Whether what stands for a country, a name of it or of its people, may begin with a word. */
    public boolean mayBeginCountry(String word) {
        return Countries.BEGINNINGS.contains(Folding.fold(word).toLowerCase(Locale.ROOT));
    }

    private Optional<Place> ancestor(Place place, PlaceKind kind, int level) {
        if (place.kind() == kind) {
            return Optional.of(place);
        }
        int number = numberOf(place);
        if (number < 0 || file.parents()[level][number] == GazetteerFile.NONE) {
            return Optional.empty();
        }
        return Optional.of(place(file.parents()[level][number]));
    }

    private List<Integer> numbersOf(String name) {
        return names.places(name, List.of(Standing.NAME, Standing.CONTEXT));
    }

    private int numberOf(Place place) {
        for (int number : numbersOf(place.name())) {
            if (place(number).equals(place)) {
                return number;
            }
        }
        return -1;
    }

    /** Climbs from a place to all that it lies in; a state's region or a base's state may be several steps up. */
    private boolean isWithinAny(int inner, Set<Integer> outer) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(inner));
        while (!open.isEmpty()) {
            int number = open.pop();
            if (number != inner && outer.contains(number)) {
                return true;
            }
            if (seen.add(number)) {
                pushParents(number, open);
            }
        }
        return false;
    }

    private void pushParents(int number, Deque<Integer> open) {
        for (char[] level : file.parents()) {
            if (level[number] != GazetteerFile.NONE) {
                open.push((int) level[number]);
            }
        }
        int any = Arrays.binarySearch(file.inner(), number);
        if (any < 0) {
            return;
        }
        int first = any;
        while (first > 0 && file.inner()[first - 1] == number) {
            first--;
        }
        for (int i = first; i < file.inner().length && file.inner()[i] == number; i++) {
            open.push(file.outer()[i]);
        }
    }

    private Place place(int number) {
        return new Place(
                usualName(number),
                KINDS[file.kinds()[number]],
                parentName(0, number),
                parentName(1, number),
                parentName(2, number),
                file.populations()[number],
                file.latitudes()[number] / LATITUDE_STEPS_A_DEGREE,
                file.longitudes()[number] / LONGITUDE_STEPS_A_DEGREE);
    }

    private @Nullable String parentName(int level, int number) {
        char parent = file.parents()[level][number];
        return parent == GazetteerFile.NONE ? null : usualName(parent);
    }

    private String usualName(int number) {
        int called = file.called()[number];
        return Folding.printed(
                called >= 0 ? file.names().get(called) : file.spellings().get(~called));
    }

    /** The countries of the bundled gazetteer, looked through when they are first asked for. */
    private static final class Countries {
        static final WordSet BEGINNINGS = WordSet.copyOf(Bundled.GAZETTEER.names.firstWords(PlaceKind.COUNTRY));
    }

    /** Loads the bundled gazetteer when it is first asked for. */
    private static final class Bundled {
        private static final String RESOURCE = "places.bin.gz";
        static final Gazetteer GAZETTEER = load();

        private static Gazetteer load() {
            try (InputStream packed = Gazetteer.class.getResourceAsStream(RESOURCE)) {
                if (packed == null) {
                    throw new IllegalStateException("muster/place/" + RESOURCE + " is missing from the program");
                }
                return new Gazetteer(GazetteerFile.read(packed));
            } catch (IOException e) {
                throw new UncheckedIOException("muster/place/" + RESOURCE + " cannot be read", e);
            }
        }
    }
}
