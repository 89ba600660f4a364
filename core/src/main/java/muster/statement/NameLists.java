package muster.statement;

import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;

/** Tells the commas of a list of names, which part no clauses: "members from Ohio, Iowa, and Florida have joined". */
final class NameLists {
    private static final WordSet JOINTS = WordSet.of("and", "or");
    private static final int LONGEST_NAME = 4;

    private NameLists() {}

    /** Whether a comma stands in a list of names that a preposition opens and "and" closes. */
    static boolean holds(Words words, int comma) {
        return closes(words, comma) && opens(words, comma);
    }

    private static boolean closes(Words words, int comma) {
        int at = comma;
        while (words.lower(at).equals(",")) {
            if (JOINTS.contains(words.lower(at + 1))) {
                return words.tag(at + 2) == Tag.NAME;
            }
            int name = behindName(words, at + 1);
            if (name == at + 1) {
                return false;
            }
            at = name;
        }
        return JOINTS.contains(words.lower(at)) && words.tag(at + 1) == Tag.NAME;
    }

    private static boolean opens(Words words, int comma) {
        int at = comma - 1;
        while (at > 0 && (words.tag(at) == Tag.NAME || words.lower(at).equals(","))) {
            at--;
        }
        boolean preposition = words.tag(at) == Tag.PREPOSITION || words.tag(at) == Tag.TO;
        return at > 0 && at < comma - 1 && preposition;
    }

    private static int behindName(Words words, int from) {
        int to = from;
        while (to - from < LONGEST_NAME && words.tag(to) == Tag.NAME) {
            to++;
        }
        return to;
    }
}
