package muster.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.pack.Pack;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the places that a sentence names. */
final class PlaceMentions {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "on",
            "to",
            "into",
            "near",
            "along",
            "across",
            "around",
            "through",
            "throughout",
            "outside",
            "inside",
            "toward",
            "towards",
            "off",
            "over",
            "for",
            "onto",
            "within",
            "from",
            "aboard",
            "above");
    private static final Set<String> TITLES = Set.of(
            "gov.",
            "gov",
            "governor",
            "gen.",
            "gen",
            "general",
            "sen.",
            "rep.",
            "president",
            "secretary",
            "col.",
            "lt.",
            "maj.",
            "capt.",
            "sgt.",
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "adm.",
            "mayor",
            "sheriff",
            "cmdr.",
            "spc.",
            "pfc.",
            "brig.",
            "minister",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "commander",
            "captain",
            "colonel",
            "major",
            "sergeant",
            "lieutenant",
            "admiral",
            "judge",
            "justice",
            "king",
            "queen",
            "prince",
            "airman",
            "staff",
            "master",
            "chief",
            "hurricane",
            "cyclone",
            "typhoon",
            "storm",
            "uss",
            "hmas",
            "hms",
            "usns",
            "operation",
            "op",
            "exercise");
    private static final Set<String> ORGANISATIONS = Set.of(
            "national",
            "guard",
            "army",
            "air",
            "department",
            "university",
            "gov.",
            "governor",
            "state",
            "guardsmen",
            "guardsman",
            "police",
            "military",
            "division",
            "emergency",
            "republican",
            "democrat",
            "times",
            "post",
            "tribune",
            "chronicle",
            "herald",
            "county",
            "office",
            "legislature",
            "house",
            "senate",
            "coast",
            "task",
            "joint",
            "sen.",
            "rep.",
            "attorney",
            "secretary",
            "general",
            "marines",
            "soldiers",
            "troops",
            "airmen",
            "national guard",
            "defence",
            "defense",
            "forces",
            "government",
            "fire",
            "health",
            "highway",
            "patrol",
            "parks",
            "supreme",
            "infantry",
            "brigade",
            "guards",
            "city",
            "river",
            "governors",
            "lawmakers",
            "officials",
            "reservists",
            "red",
            "regiment",
            "armed",
            "ministry",
            "fund",
            "senator",
            "delegation",
            "based",
            "volunteer",
            "rangers");
    private static final Set<String> NOT_PLACES = Set.of(
            "congress",
            "pentagon",
            "house",
            "senate",
            "guard",
            "army",
            "navy",
            "marines",
            "white house",
            "fema",
            "cbp",
            "dhs",
            "god",
            "christmas",
            "thanksgiving",
            "easter",
            "facebook",
            "twitter",
            "x",
            "title",
            "covid",
            "ebola",
            "republicans",
            "democrats",
            "general",
            "president",
            "reuters",
            "cnn",
            "ap",
            "operation",
            "northcom",
            "democrat",
            "republican",
            "english",
            "spanish",
            "american",
            "americans",
            "phase",
            "homeland",
            "labor day",
            "memorial day",
            "new year",
            "the guard",
            "category");

    private final Pack pack;
    private final Gazetteer gazetteer;
    private final Words words;
    private final List<String> forms;
    private final List<TimeMention> times;
    private final Set<String> events;
    private final List<PlaceMention> found = new ArrayList<>();

    private PlaceMentions(Pack pack, Gazetteer gazetteer, Words words, List<TimeMention> times, Set<String> events) {
        this.events = events;
        this.pack = pack;
        this.gazetteer = gazetteer;
        this.words = words;
        this.times = times;
        this.forms = words.tokens().stream().map(Token::form).toList();
    }

    /**
     * The places of a sentence.
     *
     * @param events names of storms in the report, which are no places in it
     */
    static List<PlaceMention> in(
            Pack pack, Gazetteer gazetteer, Words words, List<TimeMention> times, Set<String> events) {
        PlaceMentions mentions = new PlaceMentions(pack, gazetteer, words, times, events);
        mentions.run();
        return List.copyOf(mentions.found);
    }

    private void run() {
        int i = 0;
        while (i < words.size()) {
            int to = special(i);
            if (to == 0) {
                to = named(i);
            }
            if (to == 0) {
                to = unknown(i);
            }
            i = to > i ? to : i + 1;
        }
        dropOuter();
    }

    // --- the pack's own words --------------------------------------------------------------------------------

    private int special(int i) {
        if (!words.token(i).isWord()) {
            return 0;
        }
        for (int length = Math.min(6, words.size() - i); length > 0; length--) {
            String name = pack.place(joined(i, i + length));
            if (name != null) {
                add(i, i + length, name, null);
                Place state = gazetteer.named(words.token(i).form()).stream()
                        .filter(place -> place.kind() == PlaceKind.STATE)
                        .findFirst()
                        .orElse(null);
                if (state != null
                        && length > 2
                        && words.token(i + 1).isHyphen()
                        && words.token(i).isCapitalized()) {
                    found.add(new PlaceMention(
                            i,
                            i + 1,
                            state.name(),
                            state,
                            found.getLast().preposition(),
                            found.getLast().group()));
                }
                return i + length;
            }
        }
        return borderPair(i);
    }

    /** "the Poland-Belarus border", "the Polish-Belarusian frontier": named after the two countries. */
    private int borderPair(int i) {
        if (!words.token(i).isCapitalized()
                || i + 3 >= words.size()
                || !words.token(i + 1).isHyphen() && !words.token(i + 1).isDash()) {
            return 0;
        }
        String last = words.lower(i + 3);
        if (!last.equals("border") && !last.equals("frontier")) {
            return 0;
        }
        String first = country(words.token(i).form());
        String second = country(words.token(i + 2).form());
        if (first == null || second == null) {
            return 0;
        }
        add(i, i + 4, first + "-" + second + " border", null);
        return i + 4;
    }

    private @Nullable String country(String form) {
        Place home = gazetteer.homeOf(form).orElse(null);
        if (home == null) {
            home = gazetteer.named(form).stream()
                    .filter(place -> place.kind() == PlaceKind.COUNTRY)
                    .findFirst()
                    .orElse(null);
        }
        return home == null ? null : home.name();
    }

    private String joined(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = words.token(i);
            if (i > from && !token.glued()) {
                text.append(' ');
            }
            text.append(token.isDash() ? "–" : token.lower());
        }
        return text.toString();
    }

    // --- names of the gazetteer ------------------------------------------------------------------------------

    private int named(int i) {
        Token token = words.token(i);
        if (!token.isCapitalized()
                || inTime(i)
                || NOT_PLACES.contains(token.lower())
                        && !words.token(Math.min(i + 1, words.size() - 1)).isCapitalized()) {
            return 0;
        }
        int length = gazetteer.longestNameAt(forms, i);
        if (length == 0) {
            return 0;
        }
        int to = i + length;
        String written = words.span(i, to).length() == 0 ? "" : written(i, to);
        Place place = resolved(written, to);
        if (place == null
                || words.tag(i) != Tag.NAME && !words.isTitleCase() && i > 0 && length == 1 && !token.isAllCaps()) {
            return 0;
        }
        boolean common = gazetteer.alsoCommonWord(written);
        boolean label = labels(i, to);
        String before = preposition(i);
        boolean locative = !before.isEmpty() && !before.equals("of") || continuesList(i) || label;
        if (common && words.isTitleCase() && length == 1 && token.isAllCaps()
                || isCardinal(token.lower()) && length == 1) {
            return isCardinal(token.lower()) ? 0 : to;
        }
        if (length == 1 && token.isAllCaps() && pack.source(token.lower()) != null) {
            return to;
        }
        int longer = longer(to);
        if (longer > to && place.kind() != PlaceKind.STATE && place.kind() != PlaceKind.COUNTRY) {
            if (locative && !common) {
                add(i, longer, written(i, longer), null);
            }
            return longer;
        }
        if (place.name().equals("Washington")
                && !words.lower(to).equals("state")
                && !events.contains("Washington state")) {
            place = java.util.Objects.requireNonNullElse(gazetteer.resolve("District of Columbia", null), place);
        }
        if (personBefore(i) || common && !locative && !stateBehind(to) || personBehind(to, common, locative)) {
            return to;
        }
        if (!locative && isModifier(to)) {
            if (isGuard(to)) {
                found.add(new PlaceMention(i, to, place.name(), place, "home", -1 - i));
            }
            return to;
        }
        if (length == 1 && NOT_PLACES.contains(written.toLowerCase(Locale.ROOT))
                || events.contains(written)
                || place.name().equals("United States")) {
            return to;
        }
        add(i, to, place.name(), place);
        return to;
    }

    /** "Hamburg: 160", "Merritt – 85", "Texas 1,012": a place that labels the number behind it. */
    private boolean labels(int i, int to) {
        boolean starts = i == 0 || words.tag(i - 1) == Tag.PUNCTUATION || words.tag(i - 1) == Tag.CONJUNCTION;
        String sign = words.lower(to);
        boolean joined = sign.equals(":")
                || sign.equals("–")
                || sign.equals("-")
                || sign.equals("—")
                || sign.equals("(")
                || sign.equals("|")
                || sign.equals("/");
        int at = joined ? to + 1 : to;
        return starts
                && (joined && i <= 2 || at < words.size() && words.token(at).isNumber());
    }

    /** "Noto Peninsula", "Pacific Junction": capitalised words behind a name that make a longer one of it. */
    private int longer(int to) {
        int at = to;
        while (at < words.size()
                && at - to < 2
                && words.token(at).isCapitalized()
                && words.tag(at) == Tag.NAME
                && !words.isTitleCase()
                && !isEvent(words.lower(at))
                && !inTime(at)
                && pack.force(words.lower(at)) == null
                && pack.source(words.lower(at)) == null
                && !ORGANISATIONS.contains(words.lower(at))
                && !isCardinal(words.lower(at))
                && gazetteer.longestNameAt(forms, at) == 0) {
            at++;
        }
        return at;
    }

    private static boolean isEvent(String lower) {
        return switch (lower) {
            case "olympics",
                    "games",
                    "marathon",
                    "summit",
                    "conference",
                    "festival",
                    "wildfires",
                    "fires",
                    "floods",
                    "flood",
                    "earthquake",
                    "quake",
                    "tornado",
                    "mission",
                    "deployment",
                    "response",
                    "protests",
                    "residents",
                    "mayor" -> true;
            default -> false;
        };
    }

    private static boolean isCardinal(String lower) {
        return lower.equals("north") || lower.equals("south") || lower.equals("east") || lower.equals("west");
    }

    private String written(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !words.token(i).glued()) {
                text.append(' ');
            }
            text.append(words.token(i).form());
        }
        return text.toString();
    }

    /** The place of a name; the state or country named behind it decides between homonyms. */
    private @Nullable Place resolved(String name, int to) {
        int at = words.lower(to).equals(",") ? to + 1 : to;
        if (at < words.size() && at > to && words.token(at).isCapitalized()) {
            int length = gazetteer.longestNameAt(forms, at);
            String outer = written(at, Math.min(words.size(), at + Math.max(1, length)));
            Place place = gazetteer.resolve(name, outer);
            if (place != null) {
                return place;
            }
        }
        return gazetteer.resolve(name, null);
    }

    private boolean stateBehind(int to) {
        if (!words.lower(to).equals(",") || to + 1 >= words.size()) {
            return false;
        }
        String form = words.token(to + 1).form();
        return gazetteer.named(form).stream()
                .anyMatch(place -> place.kind() == PlaceKind.STATE || place.kind() == PlaceKind.COUNTRY);
    }

    private boolean personBefore(int i) {
        if (i == 0) {
            return false;
        }
        String before = words.lower(i - 1);
        if (TITLES.contains(before)) {
            return true;
        }
        boolean nameBefore = words.token(i - 1).isCapitalized()
                && words.tag(i - 1) == Tag.NAME
                && !words.isTitleCase()
                && !before.equals("in");
        return nameBefore && !isRegionWord(before) && !mentionEndsAt(i) && !inTime(i - 1);
    }

    private boolean isRegionWord(String word) {
        return switch (word) {
            case "north",
                    "south",
                    "east",
                    "west",
                    "northern",
                    "southern",
                    "eastern",
                    "western",
                    "central",
                    "upper",
                    "lower",
                    "greater",
                    "downtown",
                    "city",
                    "port",
                    "fort",
                    "camp",
                    "lake",
                    "mount" -> true;
            default -> false;
        };
    }

    private boolean mentionEndsAt(int i) {
        return !found.isEmpty() && found.getLast().to() == i;
    }

    /** "Jackson said", "Houston Smith": a surname, or a first name in front of one. */
    private boolean personBehind(int to, boolean common, boolean locative) {
        if (!common) {
            return false;
        }
        boolean name =
                to < words.size() && words.token(to).isCapitalized() && words.tag(to) == Tag.NAME && !stateBehind(to);
        return name && !locative
                || words.lower(to).equals("said")
                || words.lower(to).equals("says");
    }

    /** "Texas National Guard", "Florida Guardsmen": where they are from, not where they are. */
    private boolean isModifier(int to) {
        int at = to;
        if (at < words.size() && words.tag(at) == Tag.GENITIVE) {
            at++;
        }
        String next = words.lower(at);
        if (ORGANISATIONS.contains(next) && (at == to || !next.equals("state"))) {
            return words.token(at).isCapitalized()
                    || pack.force(next) != null
                    || next.equals("officials")
                    || next.equals("governor")
                    || next.equals("governors")
                    || next.equals("lawmakers")
                    || next.equals("national");
        }
        return false;
    }

    /** "the Florida Guard", "Iowa National Guard soldiers": where the force is at home. */
    private boolean isGuard(int to) {
        for (int i = to; i < Math.min(words.size(), to + 4); i++) {
            if (words.lower(i).startsWith("guard") && words.token(i).isCapitalized()) {
                return true;
            }
        }
        return false;
    }

    // --- names that only their preposition makes places ------------------------------------------------------

    private int unknown(int i) {
        Token token = words.token(i);
        if (!token.isCapitalized() || words.isTitleCase() || i == 0 || inTime(i) || words.tag(i) != Tag.NAME) {
            return 0;
        }
        String before = words.lower(i - 1);
        if (before.equals("the") && LOCATIVE.contains(words.lower(i - 2)) && i + 1 < words.size() && isVenue(i)) {
            before = words.lower(i - 2);
        }
        boolean place = switch (before) {
            case "in", "at", "near", "outside", "around", "throughout", "across", "into" -> true;
            case "to", "from" -> !token.isAllCaps();
            default -> false;
        };
        if (token.lower().endsWith("sh") || token.lower().endsWith("ese")) {
            return 0;
        }
        java.util.Optional<Place> home = gazetteer.homeOf(token.form());
        if (place && home.isPresent()) {
            if (i + 1 < words.size()
                    && words.tag(i + 1).isNominal()
                    && !words.token(i + 1).isCapitalized()) {
                add(i, i + 1, home.get().name(), home.get());
            }
            return i + 1;
        }
        if (!place
                || events.contains(token.form())
                || NOT_PLACES.contains(token.lower())
                || pack.force(token.lower()) != null
                || pack.source(token.lower()) != null
                || token.isAllCaps()) {
            return 0;
        }
        int to = i + 1;
        while (to < words.size()
                && words.token(to).isCapitalized()
                && words.tag(to) == Tag.NAME
                && !inTime(to)
                && to - i < 4) {
            to++;
        }
        for (int k = i; k < to; k++) {
            if (pack.source(words.lower(k)) != null
                    || pack.force(words.lower(k)) != null
                    || TITLES.contains(words.lower(k))) {
                return to;
            }
        }
        if (words.tag(to) == Tag.GENITIVE && !words.lower(to + 1).isEmpty()) {
            return to;
        }
        add(i, to, written(i, to), null);
        return to;
    }

    /** "the Javits Center", "the Superdome": a name whose last word is a sort of place. */
    private boolean isVenue(int i) {
        int at = i;
        while (at < words.size() && words.token(at).isCapitalized() && at - i < 4) {
            at++;
        }
        return switch (words.lower(at - 1)) {
            case "center",
                    "centre",
                    "airport",
                    "stadium",
                    "bridge",
                    "dome",
                    "superdome",
                    "camp",
                    "island",
                    "islands",
                    "valley",
                    "canyon",
                    "hospital",
                    "arena",
                    "park",
                    "beach",
                    "peninsula",
                    "armory",
                    "capitol",
                    "mall" -> true;
            default -> false;
        };
    }

    private boolean inTime(int i) {
        for (TimeMention time : times) {
            if (time.from() <= i && i < time.to()) {
                return true;
            }
        }
        return false;
    }

    // --- lists -----------------------------------------------------------------------------------------------

    private boolean continuesList(int i) {
        if (found.isEmpty()) {
            return false;
        }
        PlaceMention last = found.getLast();
        int at = i - 1;
        if (at > last.to()
                && (words.tag(at) == Tag.DETERMINER
                        || words.lower(at).equals("to")
                        || words.lower(at).equals("in") && words.lower(at - 1).equals("and"))) {
            at--;
        }
        return last.to() == at && joins(at)
                || last.to() == at - 1 && words.lower(at - 1).equals(",") && joins(at);
    }

    private boolean joins(int i) {
        String word = words.lower(i);
        return word.equals(",") || word.equals("and") || word.equals("or") || word.equals("&") || word.equals("/");
    }

    private void add(int from, int to, String name, @Nullable Place place) {
        String preposition = "";
        int group = found.isEmpty() ? 0 : found.getLast().group() + 1;
        if (continuesList(from)) {
            preposition = found.getLast().preposition();
            group = found.getLast().group();
        } else {
            preposition = preposition(from);
        }
        found.add(new PlaceMention(from, to, name, place, preposition, group));
    }

    /** The preposition in front of a name; articles and directions may stand between. */
    private String preposition(int from) {
        int at = from - 1;
        int steps = 0;
        while (at >= 0 && steps < 5) {
            String word = words.lower(at);
            if (LOCATIVE.contains(word)) {
                if (word.equals("on") && words.lower(from).equals("mondays")) {
                    return "";
                }
                return word;
            }
            if (word.equals("of")) {
                String noun = words.lower(at - 1);
                switch (noun) {
                    case "south", "north", "east", "west", "northeast", "northwest", "southeast", "southwest" -> {
                        return "near";
                    }
                    case "cities",
                            "towns",
                            "counties",
                            "villages",
                            "communities",
                            "neighborhoods",
                            "districts",
                            "regions",
                            "corners",
                            "city",
                            "town",
                            "state",
                            "region",
                            "coast",
                            "part",
                            "parts",
                            "area",
                            "areas",
                            "island",
                            "islands",
                            "port",
                            "village",
                            "province",
                            "outside",
                            "county",
                            "suburb",
                            "suburbs",
                            "streets",
                            "center",
                            "outskirts",
                            "district",
                            "waters",
                            "republic" -> {
                        at--;
                        steps++;
                        continue;
                    }
                    default -> {
                        return "of";
                    }
                }
            }
            Tag tag = words.tag(at);
            boolean between = tag == Tag.DETERMINER
                    || tag == Tag.ADJECTIVE
                    || tag == Tag.NUMBER && steps > 0
                    || isRegionWord(word)
                    || word.equals("border")
                    || word.equals("ravaged")
                    || word.endsWith("-hit")
                    || words.token(at).isHyphen()
                    || tag == Tag.NOUN
                            && steps > 0
                            && at > 0
                            && words.lower(at + 1).equals("of")
                    || word.equals("downtown")
                    || word.equals("stricken")
                    || word.equals("hit")
                    || tag == Tag.PLURAL && words.lower(at + 1).equals("of")
                    || tag == Tag.NAME && mentionEndsAt(at + 1);
            if (!between
                    && steps > 0
                    && tag == Tag.NAME
                    && gazetteer.homeOf(words.token(at).form()).isPresent()) {
                between = true;
            }
            if (!between && (word.equals(":") || word.equals("(")) && at > 0 && isPlaceNoun(words.lemma(at - 1))) {
                return "in";
            }
            if (!between) {
                return words.tag(at).isVerb() && isPlaceVerb(words.lemma(at)) ? "in" : "";
            }
            at--;
            steps++;
        }
        return "";
    }

    private static boolean isPlaceNoun(String lemma) {
        return switch (lemma) {
            case "region",
                    "state",
                    "city",
                    "county",
                    "town",
                    "province",
                    "country",
                    "community",
                    "location",
                    "area",
                    "district",
                    "island",
                    "site",
                    "base",
                    "parish",
                    "sector" -> true;
            default -> false;
        };
    }

    /** Verbs whose object is where it happens: "patrol Chicago", "protect the Texas frontier". */
    private static boolean isPlaceVerb(String lemma) {
        return switch (lemma) {
            case "protect",
                    "secure",
                    "patrol",
                    "guard",
                    "defend",
                    "reach",
                    "hit",
                    "strike",
                    "enter",
                    "occupy",
                    "batter",
                    "devastate",
                    "ravage",
                    "flood",
                    "help",
                    "cross",
                    "assist" -> true;
            default -> false;
        };
    }

    /** "Donna, Texas": the state behind a city goes. */
    private void dropOuter() {
        for (int i = found.size() - 1; i > 0; i--) {
            PlaceMention outer = found.get(i);
            PlaceMention inner = found.get(i - 1);
            boolean adjacent =
                    inner.to() == outer.from() - 1 && words.lower(inner.to()).equals(",");
            if (adjacent && isOuter(inner, outer)) {
                found.set(
                        i - 1,
                        new PlaceMention(
                                inner.from(),
                                outer.to(),
                                inner.name(),
                                inner.place(),
                                inner.preposition(),
                                inner.group()));
                found.remove(i);
            }
        }
    }

    private boolean isOuter(PlaceMention inner, PlaceMention outer) {
        if (outer.place() == null
                || outer.place().kind() != PlaceKind.STATE && outer.place().kind() != PlaceKind.COUNTRY) {
            return false;
        }
        return inner.place() == null
                || gazetteer.within(inner.place(), outer.place())
                || outer.to() < words.size()
                        && words.lower(outer.to()).equals(",")
                        && inner.place().kind() != PlaceKind.STATE
                        && inner.place().kind() != PlaceKind.COUNTRY;
    }
}
