package muster.extract;

import java.util.Set;

/** The words of places.txt that several rules for places ask for. */
final class PlaceWords {
    static final WordLists LISTS = WordLists.bundled("places.txt");
    static final Set<String> PREPOSITIONS = LISTS.list("preposition");
    static final Set<String> REGIONS = LISTS.list("region");
    static final Set<String> TITLES = LISTS.list("title");
    static final Set<String> ORGANISATIONS = LISTS.list("organisation");
    static final Set<String> NO_PLACES = LISTS.list("no-place");
    static final Set<String> CARDINALS = Set.of("north", "south", "east", "west");

    private PlaceWords() {}
}
