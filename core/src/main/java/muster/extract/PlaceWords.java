package muster.extract;

import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;

/** The words of places.txt that several rules for places ask for. */
final class PlaceWords {
    static final WordLists LISTS = WordLists.bundled("places.txt");
    static final WordSet PREPOSITIONS = LISTS.list("preposition");
    static final WordSet REGIONS = LISTS.list("region");
    static final WordSet TITLES = LISTS.list("title");
    static final WordSet ORGANISATIONS = LISTS.list("organisation");
    static final WordSet NO_PLACES = LISTS.list("no-place");
    static final WordSet CARDINALS = WordSet.of("north", "south", "east", "west");

    /** Words beside the name of an area: "the Valencia region", "the province of Valencia". */
    static final WordSet AREAS = WordSet.of("region", "province", "area", "district", "municipality");

    /** The usual name of the country, as the gazetteer has it. */
    static final String UNITED_STATES = "United States";

    private static final WordSet EVENTS = LISTS.list("mission");
    private static final int MODIFIERS = 4;

    private PlaceWords() {}

    /** "Scotland's Covid-19 response", "the Nepal quake": whether the words behind a name are those of what happens there. */
    static boolean isOfEvent(Words words, int from) {
        for (int noun = from; noun < from + MODIFIERS && mayModify(words, noun); noun++) {
            if (EVENTS.contains(words.lower(noun))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayModify(Words words, int at) {
        return words.tag(at).isNominal()
                || words.tag(at) == Tag.ADJECTIVE
                || words.token(at).isHyphen()
                || words.tag(at) == Tag.NUMBER;
    }

    /** Whether a name, from one token to before another, is that of an area: "the Valencia region". */
    static boolean isArea(Words words, int from, int to) {
        return words.lower(from - 1).equals("the") && AREAS.contains(words.lower(to));
    }
}
