package muster.extract;

import java.util.Locale;
import muster.language.Tag;
import muster.language.Words;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.place.Sides;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads names that the gazetteer knows, and tells the places among them from persons, forces and common words. */
final class PlaceNames {
    private static final WordSet EVENTS = PlaceWords.LISTS.list("event");

    /** "told the Dhaka Tribune": a town is what the paper is named after. */
    private static final WordSet PAPERS = WordSet.of(
            "tribune", "times", "chronicle", "gazette", "herald", "telegraph", "courier", "journal", "daily");

    private static final WordSet LAND = WordSet.of("island", "bay", "point", "beach", "landing", "creek", "harbor");

    private static final WordSet LABEL_SIGNS = WordSet.of(":", "–", "-", "—", "(", "|", "/");

    private static final String LOUISIANA = "Louisiana";
    private static final String SECTOR = " Sector";

    private final PlaceText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final FoundPlaces found;
    private final Namesakes namesakes;
    private final NamedThings things;

    PlaceNames(PlaceText text, FoundPlaces found) {
        this.text = text;
        this.words = text.words();
        this.gazetteer = text.gazetteer();
        this.found = found;
        this.namesakes = new Namesakes(text, found);
        this.things = new NamedThings(text);
    }

    /**
     * A name of the gazetteer in the sentence.
     *
     * @param common whether it is a common word or a usual name of persons, too
     * @param locative whether the words in front or behind say that something is there
     */
    record Name(int from, int to, String written, Place place, boolean common, boolean locative) {
        boolean isOneWord() {
            return to == from + 1;
        }
    }

    /** Reads the name that begins at a token; the token after it, whether it is a place or not, or 0 without one. */
    int read(int i) {
        Name name = mayBegin(i) ? name(i) : null;
        return name == null ? 0 : take(name);
    }

    private boolean mayBegin(int i) {
        boolean barred = PlaceWords.NO_PLACES.contains(words.lower(i))
                && !words.token(Math.min(i + 1, words.size() - 1)).isCapitalized();
        boolean time = text.inTime(i) && (text.longestNameAt(i) < 2 || text.inTime(i + 1));
        // "Sens. Kramer and Lund": a town has the name of the title
        boolean title = words.lower(i).endsWith(".") && PlaceWords.TITLES.contains(words.lower(i));
        // "the Gulf Tribune": a town has the name of what the paper is called
        boolean paper = i > 0
                && PlaceWords.ORGANISATIONS.contains(words.lower(i))
                && words.tag(i - 1) == Tag.NAME
                && !words.isTitleCase();
        // "Cyclone-Hit Mozambique": a town has the name of what stands behind the hyphen
        boolean stricken = words.token(i).glued()
                && i > 0
                && words.token(i - 1).isHyphen()
                && PlacePrepositions.STRICKEN.contains(words.lower(i));
        return words.token(i).isCapitalized() && !time && !barred && !title && !paper && !stricken;
    }

    private @Nullable Name name(int i) {
        int length = text.longestNameAt(i);
        if (length == 0 || length == 1 && (isCommonStart(i) || PlaceWords.CARDINALS.contains(words.lower(i)))) {
            return null;
        }
        int to = i + length;
        String written = isLouisiana(i) ? LOUISIANA : text.written(i, to);
        Place place = resolved(written, to);
        if (place == null) {
            return null;
        }
        if (length == 1 && place.kind() == PlaceKind.CITY && isDemonym(i)) {
            return null;
        }
        String before = found.preposition(i);
        boolean locative = !before.isEmpty() && !before.equals("of")
                || found.isOwned(i)
                || found.continuesList(i)
                || labels(i, pastState(place, to));
        return new Name(i, to, written, place, gazetteer.alsoCommonWord(written), locative);
    }

    /** "Lake Arthur, LA": behind the name of a town the letters are those of its state. */
    private boolean isLouisiana(int i) {
        return (words.token(i).form().equals("LA") || words.token(i).form().equals("LA."))
                && words.lower(i - 1).equals(",")
                && words.token(i - 2).isCapitalized();
    }

    /** "in Welsh hospitals": of the people of a country, though a town somewhere has the same name. */
    private boolean isDemonym(int i) {
        // the gazetteer knows no people of Wales
        boolean ofPeople = gazetteer.homeOf(words.token(i).form()).isPresent()
                || words.lower(i).endsWith("lsh");
        return ofPeople && words.tag(i + 1).isNominal() && !words.token(i + 1).isCapitalized();
    }

    /** "Mobile teams": inside a sentence, a capitalised word that is no name. */
    private boolean isCommonStart(int i) {
        return words.tag(i) != Tag.NAME
                && !words.isTitleCase()
                && i > 0
                && !words.token(i).isAllCaps();
    }

    /** The place of a name; the state or country named behind it decides between homonyms. */
    private @Nullable Place resolved(String name, int to) {
        int at = to + 1;
        if (words.lower(to).equals(",") && words.token(at).isCapitalized()) {
            int length = Math.max(1, text.longestNameAt(at));
            String around = isLouisiana(at) ? LOUISIANA : text.written(at, Math.min(words.size(), at + length));
            Place place = gazetteer.resolve(name, around);
            if (place != null) {
                return place;
            }
        }
        return gazetteer.resolve(name, null);
    }

    private int take(Name name) {
        int to = name.to();
        if (things.isAbbreviation(name) || isSeat(name)) {
            return to;
        }
        if (PAPERS.contains(words.lower(to)) && words.token(to).isCapitalized() && !words.isTitleCase()) {
            return to + 1;
        }
        if (isOwnedLand(to)) {
            int end = to + 2;
            if (name.locative() || words.lower(name.from() - 1).equals("on")) {
                found.add(name.from(), end, text.written(name.from(), end), null);
            }
            return end;
        }
        int longer = longer(name);
        if (longer > to && !PlaceText.isStateOrCountry(name.place())) {
            boolean named =
                    name.locative() && words.tag(longer) != Tag.GENITIVE && !name.common() && !text.isFormation(longer);
            if (named || labels(name.from(), longer)) {
                found.add(name.from(), longer, text.written(name.from(), longer), null);
            }
            return longer;
        }
        if (!isPartOfCountry(name) && namesakes.isPerson(name.from(), to, name.common(), name.locative())) {
            return to;
        }
        Place place = meant(name);
        boolean troops = !name.locative() && namesakes.isOfTroops(to, place.kind());
        if (troops || !name.locative() && namesakes.isModifier(to)) {
            if (troops || namesakes.isGuard(to)) {
                found.addHome(name.from(), to, place);
            }
            return to;
        }
        if (!isNoPlaceHere(name) && !things.isShip(name)) {
            to = pastState(place, to);
            boolean part = isPartOfCountry(name);
            String usual = part ? text.written(name.from() - 1, to) : usualName(place, name.written());
            found.add(part ? name.from() - 1 : name.from(), to, usual, place);
        }
        return to;
    }

    /** "Washington state", but not "New York state police". */
    private int pastState(Place place, int to) {
        boolean state = place.kind() == PlaceKind.STATE
                && words.lower(to).equals("state")
                && !words.token(to).isCapitalized()
                && !words.tag(to + 1).isNominal();
        return state ? to + 1 : to;
    }

    /** "at the White House": where somebody speaks, though a town has the same name. */
    private boolean isSeat(Name name) {
        return !name.isOneWord() && text.pack().source(name.written().toLowerCase(Locale.ROOT)) != null;
    }

    /** "Washington" alone is the city, unless the report is about the state. */
    private Place meant(Name name) {
        boolean city = name.place().name().equals("Washington")
                && !words.lower(name.to()).equals("state")
                && !isNextToNorthwest(name)
                && !text.events().contains(ReportNames.WASHINGTON_STATE);
        Place capital = city ? gazetteer.resolve("District of Columbia", null) : null;
        return capital == null ? name.place() : capital;
    }

    /** "Montana and Washington", "Washington, Oregon and Idaho": the state. */
    private boolean isNextToNorthwest(Name name) {
        WordSet northwest = PlaceWords.LISTS.list("northwest");
        return isJoint(name.from() - 1) && northwest.contains(words.lower(name.from() - 2))
                || isJoint(name.to()) && northwest.contains(words.lower(name.to() + 1));
    }

    private boolean isJoint(int at) {
        return words.lower(at).equals("and")
                || words.lower(at).equals("or")
                || words.lower(at).equals(",");
    }

    /** A sector of the Border Patrol goes by the place it is named after. */
    private static String usualName(Place place, String written) {
        boolean sector = place.kind() == PlaceKind.SECTOR && place.name().endsWith(SECTOR);
        return sector ? place.name().substring(0, place.name().length() - SECTOR.length()) : place.spelledAs(written);
    }

    private boolean isNoPlaceHere(Name name) {
        return name.isOneWord() && PlaceWords.NO_PLACES.contains(name.written().toLowerCase(Locale.ROOT))
                || text.events().contains(name.written())
                || text.events().contains(ReportNames.OPERATION_NAMED + name.written())
                        && !PlaceText.isStateOrCountry(name.place())
                || text.events().contains(ReportNames.SHIP_NAMED + name.written()) && !name.locative()
                || things.are(name)
                || name.place().name().equals(PlaceWords.UNITED_STATES) && !isPartOfCountry(name);
    }

    /** "southern Mexico", "western North Carolina", but not in a list of states; "the French Caribbean". */
    private boolean isPartOfCountry(Name name) {
        boolean whole = name.place().kind() == PlaceKind.COUNTRY
                || name.place().kind() == PlaceKind.STATE && !found.continuesList(name.from());
        boolean ofPeople = name.from() > 0
                && (name.place().kind() == PlaceKind.WATER || name.place().kind() == PlaceKind.REGION)
                && gazetteer.homeOf(words.token(name.from() - 1).form()).isPresent();
        return ofPeople
                || whole
                        && !name.written().equals("U.S.")
                        && Sides.areSaidBy(words.lower(name.from() - 1))
                        && name.locative();
    }

    /** "Hamburg: 160", "Merritt – 85", "Texas 1,012": a place that labels the number behind it. */
    private boolean labels(int i, int to) {
        boolean starts = i == 0 || words.tag(i - 1) == Tag.PUNCTUATION || words.tag(i - 1) == Tag.CONJUNCTION;
        boolean signed = LABEL_SIGNS.contains(words.lower(to));
        int at = signed ? to + 1 : to;
        return starts && (signed && i <= 2 || words.token(at).isNumber());
    }

    /** "Elmer's Island", "Hawke's Bay": the name of land, though the first word of it is that of a town. */
    private boolean isOwnedLand(int to) {
        return words.tag(to) == Tag.GENITIVE
                && words.token(to + 1).isCapitalized()
                && !words.isTitleCase()
                && text.longestNameAt(to + 1) == 0
                && LAND.contains(words.lower(to + 1));
    }

    /** "Noto Peninsula", "Pacific Junction": capitalised words behind a name that make a longer one of it. */
    private int longer(Name name) {
        int to = name.to();
        // "Pacific" alone is the ocean; in front of another name it is the beginning of a town's.
        boolean shortForm = name.isOneWord()
                && name.place().kind() == PlaceKind.WATER
                && !name.place().name().equals(name.written());
        int first = joinsAnother(to) ? to + 2 : to;
        int at = first;
        while (at - first < 2 && makesLonger(at) && (shortForm || text.longestNameAt(at) == 0)) {
            at++;
        }
        return at;
    }

    /** "Castilla-La Mancha": a hyphen, and behind it no place of its own. */
    private boolean joinsAnother(int hyphen) {
        return words.token(hyphen).isHyphen()
                && words.token(hyphen).glued()
                && words.token(hyphen + 1).glued()
                && text.longestNameAt(hyphen + 1) == 0
                && makesLonger(hyphen + 1);
    }

    private boolean makesLonger(int at) {
        String word = words.lower(at);
        return text.isCapitalizedName(at)
                && !words.isTitleCase()
                && !EVENTS.contains(word)
                && !PlaceWords.ORGANISATIONS.contains(word)
                && !PlaceWords.CARDINALS.contains(word)
                && !text.inTime(at)
                && !text.isForceOrSource(at);
    }
}
