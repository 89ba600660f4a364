package muster.extract;

import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;

/** Finds words for an area wider than a state, by which a report says that it has no one place: "the impacted states". */
final class WideAreas {
    private static final WordSet REGIONS = FigurePlaces.LISTS.list("wide-region");
    private static final WordSet SEVERAL = FigurePlaces.LISTS.list("several");
    private static final WordSet STATES = FigurePlaces.LISTS.list("wide-noun");

    private WideAreas() {}

    /** How often a sentence names such an area. */
    static int count(Words words) {
        int found = 0;
        for (int i = 1; i < words.size(); i++) {
            if (isRegion(words, i) || SEVERAL.contains(words.lower(i - 1)) && isStates(words, i)) {
                found++;
            }
        }
        return found;
    }

    private static boolean isStates(Words words, int i) {
        return words.tag(i) == Tag.PLURAL && STATES.contains(words.lemma(i));
    }

    /** "across the Southeast", but not "in the southeast corner" nor "the Southeast Regional Center". */
    private static boolean isRegion(Words words, int i) {
        return REGIONS.contains(words.lower(i))
                && words.lower(i - 1).equals("the")
                && !words.tag(i + 1).isNominal()
                && !words.token(i + 1).isCapitalized();
    }
}
