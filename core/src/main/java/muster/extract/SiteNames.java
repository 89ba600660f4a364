package muster.extract;

import muster.language.Words;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.WordSet;

/**
 * Reads names of sites and regions by the words they are made of, known to the gazetteer or not: bases and forts,
 * counties and valleys, and sides of known places.
 */
final class SiteNames {
    private static final int LONGEST = 3;
    private static final WordSet FIRST = PlaceWords.LISTS.list("site-first");
    private static final WordSet KIND = PlaceWords.LISTS.list("site-kind");
    private static final WordSet LAST = PlaceWords.LISTS.list("site-last");
    private static final WordSet BUILDING = PlaceWords.LISTS.list("building");
    private static final WordSet INNER = PlaceWords.LISTS.list("site-inner");
    private static final WordSet LANDSCAPE = PlaceWords.LISTS.list("landscape");
    private static final WordSet SHARED = PlaceWords.LISTS.list("shared");
    private static final WordSet SIDE = PlaceWords.LISTS.list("side");

    private final PlaceText text;
    private final Words words;
    private final FoundPlaces found;

    SiteNames(PlaceText text, FoundPlaces found) {
        this.text = text;
        this.words = text.words();
        this.found = found;
    }

    /** Whether the last word of a name says that it is that of a place: "Noto Peninsula". */
    static boolean endsAsPlace(String lastWord) {
        return LAST.contains(lastWord);
    }

    /** Whether so where a town owns it, too: "San Diego's Lindbergh Field". */
    static boolean endsAsSite(String lastWord) {
        return endsAsPlace(lastWord) || lastWord.equals("field");
    }

    /** Reads the name that begins at a token; the token after it, or 0 where none begins. */
    int read(int i) {
        if (!words.token(i).isCapitalized()) {
            return 0;
        }
        if (!isPlace(i)) {
            return isTurned(i) ? site(i) : 0;
        }
        int to = oneOfSeveral(i);
        if (to == 0) {
            to = landscape(i);
        }
        if (to == 0) {
            to = side(i);
        }
        return to == 0 ? site(i) : to;
    }

    /** "turned the Javits Center into a clinic". */
    private boolean isTurned(int i) {
        int end = endedBy(i);
        return end > 0 && words.phraseAt(end, "into", "a");
    }

    private boolean isPlace(int i) {
        String before = found.preposition(i);
        return !before.isEmpty() && !before.equals("of") || found.continuesList(i);
    }

    /** "Lee and Pike counties": each of the names is one of a county. */
    private int oneOfSeveral(int i) {
        int to = i;
        int at = i;
        while (isName(at) && !text.inTime(at)) {
            to = at + 1;
            at = to + 1;
            if (words.lower(to).equals(",") && words.lower(at).equals("and")) {
                at++;
            } else if (!words.lower(to).equals(",") && !words.lower(to).equals("and")) {
                break;
            }
        }
        if (to == i || !SHARED.contains(words.lower(to))) {
            return 0;
        }
        String kind = words.lower(to).equals("parishes") ? " Parish" : " County";
        for (int name = i; name < to; name++) {
            if (isName(name)) {
                found.add(name, name + 1, words.token(name).form() + kind, null);
            }
        }
        return to + 1;
    }

    /** "the Thames valley": the name of the river and of what lies around it. */
    private int landscape(int i) {
        int to = Math.max(i + 1, i + text.longestNameAt(i));
        String word = words.lower(to);
        if (!LANDSCAPE.contains(word) || words.token(to).isCapitalized()) {
            return 0;
        }
        found.add(
                i, to + 1, text.written(i, to) + " " + Character.toUpperCase(word.charAt(0)) + word.substring(1), null);
        return to + 1;
    }

    /** "East Gippsland": the side of a known place is a name of its own. */
    private int side(int i) {
        if (words.isTitleCase() || !SIDE.contains(words.lower(i)) || text.longestNameAt(i) > 1 || !isName(i + 1)) {
            return 0;
        }
        int length = text.longestNameAt(i + 1);
        if (length == 0) {
            return 0;
        }
        int to = i + 1 + length;
        found.add(i, to, text.written(i, to), null);
        return to;
    }

    /** "Naval Air Station Lemoor", "Brenmoor Air Force Base": a longer name than the gazetteer knows here. */
    private int site(int i) {
        int to = Math.max(begunBy(i), endedBy(i));
        if (to <= i + Math.max(1, text.longestNameAt(i))) {
            return 0;
        }
        String name = text.written(i, to);
        Place known = text.gazetteer().resolve(name, null);
        if (known == null && words.lower(to - 1).equals("province")) {
            // "Sichuan Province"
            Place state = text.gazetteer().resolve(text.written(i, to - 1), null);
            known = state != null && state.kind() == PlaceKind.STATE ? state : null;
        }
        found.add(i, to, known == null ? name : known.name(), known);
        return to;
    }

    private int begunBy(int i) {
        int at = i;
        while (isName(at) && KIND.contains(words.lower(at))) {
            at++;
        }
        if (!isName(at) || !FIRST.contains(words.lower(at))) {
            return 0;
        }
        int from = at + 1;
        int to = from;
        while (to - from < LONGEST && isName(to) && !text.inTime(to)) {
            to++;
        }
        return to > from ? to : 0;
    }

    private int endedBy(int i) {
        int end = 0;
        int names = 0;
        for (int at = i; isName(at) && names <= LONGEST; at++) {
            String word = words.lower(at);
            boolean last = LAST.contains(word) && !(word.equals("cities") && words.isTitleCase())
                    || BUILDING.contains(word) && !words.isTitleCase();
            if (last && names > 0) {
                end = at + 1;
            }
            names += last || INNER.contains(word) || PlaceWords.TITLES.contains(word) ? 0 : 1;
        }
        return end;
    }

    private boolean isName(int i) {
        return words.token(i).isCapitalized() && words.token(i).isWord();
    }
}
