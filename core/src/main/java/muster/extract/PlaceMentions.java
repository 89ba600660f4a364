package muster.extract;

import java.util.List;
import java.util.Set;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.pack.Pack;
import muster.place.Gazetteer;

/**
 * Finds the places that a sentence names: borders and places of the pack first, then names of the gazetteer, then
 * names that only their preposition makes places.
 */
final class PlaceMentions {
    private PlaceMentions() {}

    /**
     * The places of a sentence.
     *
     * @param events names of storms in the report, which are no places in it
     */
    static List<PlaceMention> in(
            Pack pack, Gazetteer gazetteer, Words words, List<TimeMention> times, Set<String> events) {
        PlaceText text = new PlaceText(pack, gazetteer, words, times, events);
        FoundPlaces found = new FoundPlaces(text);
        BorderNames borders = new BorderNames(text, found);
        SiteNames sites = new SiteNames(text, found);
        PlaceNames names = new PlaceNames(text, found);
        UnknownPlaces unknown = new UnknownPlaces(text, found);
        TwinStates twins = new TwinStates(text, found);
        int i = 0;
        while (i < words.size()) {
            int to = taskForceEnd(words, i);
            if (to == 0) {
                to = borders.read(i);
            }
            if (to == 0) {
                to = twins.read(i);
            }
            if (to == 0) {
                to = sites.read(i);
            }
            if (to == 0) {
                to = names.read(i);
            }
            if (to == 0) {
                to = unknown.read(i);
            }
            i = to > i ? to : i + 1;
        }
        return found.withoutOuter();
    }

    /** "Joint Task Force-Southern Border": the end of the name of a force that begins behind its hyphen, or 0. */
    private static int taskForceEnd(Words words, int i) {
        boolean named = words.token(i).isCapitalized()
                && words.token(i - 1).isHyphen()
                && words.lower(i - 2).equals("force")
                && words.lower(i - 3).equals("task");
        int to = i;
        while (named && words.token(to).isCapitalized()) {
            to++;
        }
        return named ? to : 0;
    }
}
