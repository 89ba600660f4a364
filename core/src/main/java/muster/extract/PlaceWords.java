package muster.extract;

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

    private PlaceWords() {}
}
