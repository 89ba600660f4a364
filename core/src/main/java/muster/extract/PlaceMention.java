package muster.extract;

import muster.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place named in a sentence.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param name the usual English name
 * @param place the entry of the gazetteer, or null for a name that only its preposition makes a place
 * @param preposition right in front of it or of the list it belongs to, or empty
 * @param group the number of the list it belongs to: places joined by commas and "and" share one
 */
record PlaceMention(int from, int to, String name, @Nullable Place place, String preposition, int group) {
    /** Whether the words say that something is or goes there. */
    boolean isLocative() {
        return switch (preposition) {
            case "in",
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
                    "border" -> true;
            default -> false;
        };
    }

    boolean isOrigin() {
        return preposition.equals("from");
    }
}
