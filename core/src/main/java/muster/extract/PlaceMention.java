package muster.extract;

import muster.place.Place;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A place named in a sentence.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param name the usual English name
 * @param place the entry of the gazetteer, or null for a name that only its preposition makes a place
 * @param preposition right in front of it or of the list it belongs to, or empty; "home" for where a force is from
 * @param group the number of the list it belongs to: places joined by commas and "and" share one
 */
record PlaceMention(int from, int to, String name, @Nullable Place place, String preposition, int group) {
    /** What stands for the preposition of the object of leaving: "left Houston". */
    static final String LEFT = "left";

    /** What stands for the preposition of "there" and "in the state". */
    static final String POINTED = "there";

    private static final WordSet LOCATIVE = WordSet.of(
            "in",
            "at",
            "on",
            "to",
            "into",
            "near",
            "along",
            "across",
            "around",
            "through",
            "throughout",
            "outside",
            "inside",
            "toward",
            "towards",
            "off",
            "over",
            "for",
            "onto",
            "within",
            "aboard",
            "above",
            "about",
            "via",
            "heading",
            "border",
            POINTED);

    /** Whether the words say that something is or goes there. */
    boolean isLocative() {
        return LOCATIVE.contains(preposition);
    }

    /** Whether it is not only an addition to another noun: "the mayor of Tulsa", "the Ohio Guard". */
    boolean isNamedFreely() {
        return isLocative() || preposition.isEmpty();
    }

    /** Whether a token is among its words. */
    boolean covers(int token) {
        return from <= token && token < to;
    }

    boolean isOrigin() {
        return preposition.equals("from") || isLeft();
    }

    /** Whether it is the object of leaving. */
    boolean isLeft() {
        return preposition.equals(LEFT);
    }

    boolean isBorder() {
        return name.endsWith(" border");
    }

    /** The same place, over more words. */
    PlaceMention until(int end) {
        return new PlaceMention(from, end, name, place, preposition, group);
    }
}
