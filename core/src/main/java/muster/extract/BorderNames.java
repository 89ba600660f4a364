package muster.extract;

import java.util.Locale;
import java.util.Optional;
import muster.language.Tag;
import muster.language.Words;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the places that a pack names, most of them borders, and borders named after two countries. */
final class BorderNames {
    private static final int LONGEST = 6;
    private static final String MEXICAN = "mexico's northern border";
    private static final WordSet STRETCHES =
            WordSet.of("stretch", "part", "section", "share", "side", "portion", "segment", "length");
    private static final WordSet OWNERS = WordSet.of("its", "her", "his", "their");

    private final PlaceText text;
    private final Words words;
    private final FoundPlaces found;

    BorderNames(PlaceText text, FoundPlaces found) {
        this.text = text;
        this.words = text.words();
        this.found = found;
    }

    /** Reads the name that begins at a token; the token after it, or 0 where none begins. */
    int read(int i) {
        if (!words.token(i).isWord()) {
            return 0;
        }
        int longest = text.pack().beginsPlace(words.lower(i)) ? Math.min(LONGEST, words.size() - i) : 0;
        for (int length = longest; length > 0; length--) {
            String name = text.pack().place(joined(i, i + length));
            Optional<String> owner = name == null ? Optional.empty() : owner(i);
            if (owner.isPresent()) {
                name = text.pack().place(owner.get().toLowerCase(Locale.ROOT) + "'s " + joined(i, i + length));
            }
            if (name != null && joined(i, i + length).equals("northern border") && isOfMexico()) {
                name = text.pack().place(MEXICAN);
            }
            if (name != null) {
                found.add(i, i + length, name, known(name));
                joinOwner(i);
                if (length > 2) {
                    addState(i);
                }
                return i + length;
            }
        }
        int pair = borderPair(i);
        int shared = pair > 0 ? pair : sharedBorder(i);
        return shared > 0 ? shared : neighbour(i);
    }

    private boolean isOfMexico() {
        return text.events().contains(ReportNames.MEXICO_ALONE) && text.pack().place(MEXICAN) != null;
    }

    /** "Mexico deployed 15,000 soldiers along its northern border": whose border it is, where it is another's. */
    private Optional<String> owner(int i) {
        boolean owned = OWNERS.contains(words.lower(i - 1)) || words.tag(i - 1) == Tag.GENITIVE;
        return owned ? countryBefore(i).filter(country -> !country.equals(PlaceWords.UNITED_STATES)) : Optional.empty();
    }

    /** What the gazetteer knows of a place that has other words, too: "the nation's capital"; null of a border. */
    private @Nullable Place known(String name) {
        return text.gazetteer().named(name).stream()
                .filter(place ->
                        place.kind() != PlaceKind.BORDER && place.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The country that was named last in front of a token, or whose people were. */
    private Optional<String> countryBefore(int i) {
        for (int at = i - 1; at >= 0; at--) {
            boolean origin = words.lower(at - 1).equals("from") || words.phraseAt(at - 2, "from", "the");
            Optional<String> named = words.token(at).isCapitalized() && !origin
                    ? country(words.token(at).form())
                    : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return found.lastCountry();
    }

    /** "Mexico sent 10,000 soldiers to the U.S. border": that of the one who sends them. */
    private int neighbour(int i) {
        if (!words.lower(i).equals("u.s.") || !BorderWords.isBorder(i + 1, words)) {
            return 0;
        }
        String name = countryBefore(i)
                .map(country -> text.pack().place("u.s.-" + country.toLowerCase(Locale.ROOT) + " border"))
                .orElse(null);
        if (name == null) {
            return 0;
        }
        found.add(i, i + 2, name, null);
        return i + 2;
    }

    /** "Poland's border with Belarus", "its border with Belarus": the border of the country named before with another. */
    private int sharedBorder(int i) {
        if (!BorderWords.isBorder(i, words) || !words.lower(i + 1).equals("with") || i + 2 >= words.size()) {
            return 0;
        }
        int at = words.lower(i + 2).equals("the") ? i + 3 : i + 2;
        int end = words.phraseAt(at, "united", "states") ? at + 2 : at + 1;
        Optional<String> other = end > at + 1 || words.lower(at).equals("u.s.")
                ? Optional.of(PlaceWords.UNITED_STATES)
                : country(words.token(at).form());
        Optional<String> own = countryBefore(i);
        if (other.isEmpty() || own.isEmpty() || own.equals(other)) {
            return 0;
        }
        String usual = other.get().equals(PlaceWords.UNITED_STATES)
                ? text.pack().place("u.s.-" + own.get().toLowerCase(Locale.ROOT) + " border")
                : null;
        found.add(i, end, usual == null ? own.get() + "-" + other.get() + " border" : usual, null);
        return end;
    }

    /** "California's part of the U.S.-Mexico border" lies in that state. */
    private void joinOwner(int i) {
        boolean stretch = words.phraseAt(i - 2, "of", "the") && STRETCHES.contains(words.lower(i - 3));
        if (stretch && words.tag(i - 4) == Tag.GENITIVE) {
            found.joinLast(i - 4);
        }
    }

    /** "the Texas-Mexico border": the state is named, too. */
    private void addState(int i) {
        if (!words.token(i + 1).isHyphen() || !words.token(i).isCapitalized()) {
            return;
        }
        text.gazetteer().named(words.token(i).form()).stream()
                .filter(place ->
                        place.kind() == PlaceKind.STATE && FigurePlaces.US_MEXICO_STATES.contains(place.name()))
                .findFirst()
                .ifPresent(state -> found.addWithin(i, i + 1, state));
    }

    /** "the Poland-Belarus border", "the Polish-Belarusian frontier": named after the two countries. */
    private int borderPair(int i) {
        if (i + 3 >= words.size()
                || !words.token(i).isCapitalized()
                || !words.token(i + 1).isHyphen() && !words.token(i + 1).isDash()
                || !BorderWords.isBorder(i + 3, words)) {
            return 0;
        }
        Optional<String> first = country(words.token(i).form());
        Optional<String> second = country(words.token(i + 2).form());
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        found.add(i, i + 4, first.get() + "-" + second.get() + " border", null);
        return i + 4;
    }

    /** The country that a word names, or that it says somebody comes from. */
    private Optional<String> country(String form) {
        return text.gazetteer()
                .homeOf(form)
                .or(() -> text.gazetteer().named(form).stream()
                        .filter(place -> place.kind() == PlaceKind.COUNTRY)
                        .findFirst())
                .map(Place::name);
    }

    /** The words as a pack writes them: in lower case, with one sort of dash. */
    private String joined(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = words.token(i);
            boolean hyphened =
                    token.isHyphen() || i > from && words.token(i - 1).isHyphen();
            if (i > from && !token.glued() && !hyphened) {
                name.append(' ');
            }
            name.append(token.isDash() ? "–" : token.lower());
        }
        return name.toString();
    }
}
