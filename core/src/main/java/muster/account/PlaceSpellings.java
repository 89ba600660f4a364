package muster.account;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import muster.place.Gazetteer;

/** One spelling for each place: a figure has that of its report, with diacritics or without. */
final class PlaceSpellings {
    /** Pictures ask for few names very often. */
    private static final Map<String, String> USUAL = new ConcurrentHashMap<>();

    private PlaceSpellings() {}

    static String usual(String name) {
        return USUAL.computeIfAbsent(name, Gazetteer.bundled()::usualSpelling);
    }
}
