package muster.extract;

import java.util.Map;
import muster.language.Words;
import muster.place.Place;
import muster.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Reads names that mean two states of the United States at once: "the Carolinas", "North and South Dakota". */
final class TwinStates {
    private static final WordMap<String> PAIRS = WordMap.of(Map.of("carolinas", "Carolina", "dakotas", "Dakota"));

    private final PlaceText text;
    private final Words words;
    private final FoundPlaces found;

    TwinStates(PlaceText text, FoundPlaces found) {
        this.text = text;
        this.words = text.words();
        this.found = found;
    }

    /** Reads the name that begins at a token; the token after it, or 0 where none begins. */
    int read(int i) {
        if (!words.token(i).isCapitalized()) {
            return 0;
        }
        String both = PAIRS.get(words.lower(i));
        if (both != null) {
            Place north = state("North " + both);
            Place south = state("South " + both);
            if (north == null || south == null) {
                return 0;
            }
            found.add(i, i + 1, north.name(), north);
            found.addWithin(i, i + 1, south);
            return i + 1;
        }
        boolean side = words.lower(i).equals("north") || words.lower(i).equals("south");
        boolean joined = words.lower(i + 1).equals("and") && words.token(i + 2).isCapitalized();
        Place first = side && joined
                ? state(words.token(i).form() + " " + words.token(i + 3).form())
                : null;
        if (first == null) {
            return 0;
        }
        found.add(i, i + 1, first.name(), first);
        return i + 1;
    }

    private @Nullable Place state(String name) {
        return text.gazetteer().named(name).stream()
                .filter(place ->
                        PlaceText.isStateOrCountry(place) && place.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
