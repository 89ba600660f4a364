package muster.place;

import muster.text.WordSet;

/** The sides of a place as words in front of its name: "southern Mexico", "western North Carolina". */
public final class Sides {
    private static final WordSet WORDS = WordSet.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north-eastern",
            "north-western",
            "south-eastern",
            "south-western");

    private Sides() {}

    /** Whether a word, in lower case, is one. */
    public static boolean areSaidBy(String word) {
        return WORDS.contains(word);
    }

    /**
     * The place of whose side a name tells: "Mexico" of "southern Mexico".
     *
     * @return the name itself where it tells of none; a side with a capital is part of a name, as in "South Carolina"
     */
    public static String without(String name) {
        int blank = name.indexOf(' ');
        return blank > 0 && areSaidBy(name.substring(0, blank)) ? name.substring(blank + 1) : name;
    }
}
