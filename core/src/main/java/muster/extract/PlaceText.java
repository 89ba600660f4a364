package muster.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.pack.Pack;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.Token;

/** A sentence as one looks for places in it. */
final class PlaceText {
    private static final int UNASKED = -1;

    private final Pack pack;
    private final Gazetteer gazetteer;
    private final Words words;
    private final List<String> forms;
    private final List<TimeMention> times;
    private final Set<String> events;

    /** How many tokens the longest name at each token has: every reader of places asks, and the answer takes long. */
    private final int[] longestNames;

    /**
     * A sentence.
     *
     * @param times the words of time, which name no places
     * @param events names of storms and persons of the report, which are no places in it
     */
    PlaceText(Pack pack, Gazetteer gazetteer, Words words, List<TimeMention> times, Set<String> events) {
        this.pack = pack;
        this.gazetteer = gazetteer;
        this.words = words;
        this.forms = words.tokens().stream().map(Token::form).toList();
        this.times = times;
        this.events = events;
        this.longestNames = new int[words.size()];
        Arrays.fill(longestNames, UNASKED);
    }

    Pack pack() {
        return pack;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Words words() {
        return words;
    }

    Set<String> events() {
        return events;
    }

    /** The tokens from one to before another, with the blanks that stand between them. */
    String written(int from, int to) {
        return written(words, from, to);
    }

    static String written(Words words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !words.token(i).glued()) {
                text.append(' ');
            }
            text.append(words.token(i).form());
        }
        return text.toString();
    }

    /** How many tokens the longest name of the gazetteer at a token has; 0 without one. */
    int longestNameAt(int i) {
        if (longestNames[i] == UNASKED) {
            longestNames[i] = gazetteer.longestNameAt(forms, i);
        }
        return longestNames[i];
    }

    /** The city that a dateline begins with; Washington alone is the one of the District of Columbia. */
    Optional<String> firstCity() {
        int length = longestNameAt(0);
        if (length == 1 && words.lower(0).equals("washington")) {
            return Optional.of("Washington, D.C.");
        }
        Place place = length == 0 ? null : gazetteer.resolve(written(0, length), null);
        return Optional.ofNullable(place)
                .filter(found -> found.kind() == PlaceKind.CITY)
                .map(Place::name);
    }

    boolean isCapitalizedName(int i) {
        return words.token(i).isCapitalized() && words.tag(i) == Tag.NAME;
    }

    boolean inTime(int i) {
        for (TimeMention time : times) {
            if (time.covers(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word names a force or a source of the pack. */
    boolean isForceOrSource(int i) {
        return pack.force(words.lower(i)) != null || pack.source(words.lower(i)) != null;
    }

    /** "the Essex Strike Group": whether a name ends with a formation at a token. */
    boolean isFormation(int i) {
        return words.token(i).isCapitalized() && WordList.FORMATIONS.has(words.lower(i));
    }

    /** "Donna, Texas": whether a state or country stands behind a comma at a token. */
    boolean stateBehind(int to) {
        return words.lower(to).equals(",")
                && to + 1 < words.size()
                && gazetteer.named(words.token(to + 1).form()).stream().anyMatch(PlaceText::isStateOrCountry);
    }

    static boolean isStateOrCountry(Place place) {
        return place.kind() == PlaceKind.STATE || place.kind() == PlaceKind.COUNTRY;
    }
}
