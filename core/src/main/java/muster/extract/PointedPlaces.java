package muster.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads "there", "across the state" and "on the island" as the places that were spoken of before. */
final class PointedPlaces {
    private static final Set<Tag> BETWEEN = EnumSet.of(Tag.ADJECTIVE, Tag.PAST_PARTICIPLE);
    private static final String CAPITAL = "Washington, D.C.";
    private static final WordSet NEAR = FigurePlaces.LISTS.list("near");

    private static final WordSet GIVING = FigurePlaces.LISTS.list("giving");
    private static final WordSet OWNERS = WordSet.of("the", "his", "her", "its", "their");
    private static final WordSet OWNED = FigurePlaces.LISTS.list("owned");
    private static final WordSet AREAS = WordSet.of("area", "region", "zone");
    private static final WordSet EACH = WordSet.of("location", "place", "site", "county", "town", "city", "state");
    private static final WordSet INNER = WordSet.of("in", "at", "near", "around");

    /** Behind the numbers of all other lists of places in a sentence. */
    private static final int FIRST_GROUP = 2000;

    private final Memory memory;

    PointedPlaces(Memory memory) {
        this.memory = memory;
    }

    /** The scene with such places among its own. */
    Scene in(Scene scene) {
        Words words = scene.words();
        List<PlaceMention> places = new ArrayList<>(scene.places());
        for (int i = 0; i < words.size(); i++) {
            for (String name : pointedAt(i, scene)) {
                String preposition = isFrom(i, words) ? "from" : PlaceMention.POINTED;
                places.add(new PlaceMention(i, i + 1, name, null, preposition, FIRST_GROUP + i));
            }
        }
        if (places.size() == scene.places().size()) {
            return scene;
        }
        places.sort(Comparator.comparingInt(PlaceMention::from));
        return new Scene(
                words, scene.amounts(), scene.times(), places, scene.speeches(), scene.counted(), scene.roles());
    }

    /** "were flown from the city": where they come from. */
    private static boolean isFrom(int i, Words words) {
        return words.lower(i - 1).equals("the") && words.lower(i - 2).equals("from");
    }

    private List<String> pointedAt(int i, Scene scene) {
        Words words = scene.words();
        String word = words.lower(i);
        if (word.equals("there") && words.tag(i) == Tag.ADVERB) {
            return last(i, scene);
        }
        if (word.equals("here") && words.tag(i) == Tag.ADVERB && !words.holds(i + 1, i + 4, "what")) {
            return memory.mainPlaces();
        }
        if (EACH.contains(word)
                && words.lower(i - 1).equals("each")
                && memory.lastPlaces().size() > 1) {
            return memory.lastPlaces();
        }
        if (isOwner(i, words)) {
            PlaceKind kind = kind(word);
            return kind == null ? List.of() : ofKind(kind, i, scene);
        }
        PlaceKind whole = whole(word);
        if (whole != null && !words.tag(i + 1).isNominal()) {
            return ofKind(whole, i, scene);
        }
        if (!isBehindPreposition(i, words) || goesOn(i + 1, scene)) {
            return List.of();
        }
        if (AREAS.contains(word)) {
            // the whole of where the report is, or else where it was just now
            boolean named = scene.places().stream().anyMatch(place -> place.to() <= i && place.isLocative());
            boolean here = words.lower(i - 1).equals("this");
            return named || here || memory.mainPlaces().isEmpty() ? last(i, scene) : memory.mainPlaces();
        }
        if (NEAR.contains(word) || word.equals("sector") && words.lower(i - 1).equals("this")) {
            return last(i, scene);
        }
        if (word.equals("district")
                && words.token(i).isCapitalized()
                && isOfColumbia(words.token(i + 1).isCapitalized())) {
            return List.of(CAPITAL);
        }
        // "the District" is the one of Columbia, and points nowhere
        PlaceKind kind = words.token(i).isCapitalized() && !words.isTitleCase() ? null : kind(word);
        return kind == null ? List.of() : ofKind(kind, i, scene);
    }

    /** "at the state's airports", "throughout his state's urban centers", "in the county's north": things of the place. */
    private static boolean isOwner(int i, Words words) {
        int noun = i + 2;
        while (BETWEEN.contains(words.tag(noun))) {
            noun++;
        }
        return words.tag(i + 1) == Tag.GENITIVE
                && OWNERS.contains(words.lower(i - 1))
                && PlaceWords.PREPOSITIONS.contains(words.lower(i - 2))
                && OWNED.contains(words.lower(noun))
                && !words.token(noun).isCapitalized();
    }

    /** "in the District", where the report is from Washington or dwells on it. */
    private boolean isOfColumbia(boolean goesOn) {
        return !goesOn
                && (CAPITAL.equals(memory.dateline())
                        || memory.mainPlaces().contains(CAPITAL)
                        || memory.likelyPlaces().contains(CAPITAL));
    }

    /** "the state agency", "the state's lawyer", "the city of Laredo": no place that only points back. */
    private static boolean goesOn(int i, Scene scene) {
        Words words = scene.words();
        boolean day = scene.times().stream().anyMatch(time -> time.covers(i));
        return words.tag(i).isNominal() && !day
                || words.tag(i) == Tag.GENITIVE
                || words.lower(i).equals("of")
                || INNER.contains(words.lower(i))
                        && words.token(i + 1).isCapitalized()
                        && scene.times().stream().noneMatch(time -> time.covers(i + 1));
    }

    /** "across the flooded state". */
    private static boolean isBehindPreposition(int i, Words words) {
        // "to the quake zone"
        int at = words.lower(i).equals("zone") && words.tag(i - 1) == Tag.NOUN ? i - 2 : i - 1;
        while (BETWEEN.contains(words.tag(at))) {
            at--;
        }
        // "in the quake-hit area"
        if (words.token(at + 1).glued()
                && words.token(at).isHyphen()
                && PlacePrepositions.STRICKEN.contains(words.lower(at + 1))) {
            at -= 2;
        }
        boolean pointing = words.lower(at).equals("the")
                || words.lower(at).equals("that")
                || words.lower(at).equals("this")
                        && (AREAS.contains(words.lower(i)) || words.lower(i).equals("sector"));
        return pointing && PlaceWords.PREPOSITIONS.contains(words.lower(at - 1));
    }

    /** "187 staff members statewide have fallen ill". */
    private static @Nullable PlaceKind whole(String word) {
        return switch (word) {
            case "statewide" -> PlaceKind.STATE;
            case "nationwide", "countrywide" -> PlaceKind.COUNTRY;
            case "citywide" -> PlaceKind.CITY;
            case "countywide" -> PlaceKind.COUNTY;
            default -> null;
        };
    }

    private static @Nullable PlaceKind kind(String word) {
        return switch (word) {
            case "state", "province" -> PlaceKind.STATE;
            case "country", "nation" -> PlaceKind.COUNTRY;
            case "city", "town", "village", "capital" -> PlaceKind.CITY;
            case "county", "parish", "district" -> PlaceKind.COUNTY;
            case "island" -> PlaceKind.ISLAND;
            case "base" -> PlaceKind.BASE;
            default -> null;
        };
    }

    /** The place that the sentence began with, or else where the sentences before were. */
    private List<String> last(int i, Scene scene) {
        Words words = scene.words();
        ElsewherePlaces elsewhere = new ElsewherePlaces(scene);
        List<PlaceMention> before = scene.places().stream()
                .filter(place -> place.to() <= i
                        && place.isNamedFreely()
                        && !HomePlaces.isBasedAt(words, place)
                        && !elsewhere.isWayHome(place)
                        && !isOfCounted(place, scene)
                        && !speaks(place, scene))
                .toList();
        return before.stream()
                .filter(PlaceMention::isLocative)
                .findFirst()
                .or(() ->
                        before.stream().filter(place -> !gives(place, i, scene)).findFirst())
                .map(place -> before.stream()
                        .filter(other -> other.group() == place.group())
                        .map(PlaceMention::name)
                        .distinct()
                        .toList())
                .orElseGet(memory::lastPlaces);
    }

    /** "Texas said that 250 would be there": who says it is elsewhere. */
    private static boolean speaks(PlaceMention place, Scene scene) {
        return !place.isLocative()
                && scene.speeches().stream()
                        .anyMatch(speech -> speech.from() <= place.from() && place.to() <= speech.to());
    }

    /** "had sent 31 Iowa public safety officers there": a place among the words of what is counted. */
    private static boolean isOfCounted(PlaceMention place, Scene scene) {
        for (int index = 0; index < scene.amounts().size(); index++) {
            if (place.preposition().isEmpty()
                    && place.from() >= scene.amounts().get(index).to()
                    && place.to() < scene.counted().get(index).to()) {
                return true;
            }
        }
        return false;
    }

    /** "Ohio and Iowa have four each there", "Texas has sent 40 there": who gives is not where they are. */
    private boolean gives(PlaceMention place, int there, Scene scene) {
        VerbGroup verb = scene.words().verbBefore(there);
        return verb != null
                && !memory.lastPlaces().isEmpty()
                && verb.isFinite()
                && GIVING.contains(verb.lemma())
                && scene.places().stream().anyMatch(last -> last.group() == place.group() && last.to() == verb.from());
    }

    /** The state that a town lies in, unless nearly all others lie in another: then the town is a namesake. */
    private static @Nullable String dwelt(@Nullable String state, List<PlaceMention> spoken) {
        Map<String, Long> states = spoken.stream()
                .map(PlaceMention::place)
                .filter(Objects::nonNull)
                .map(place -> place.kind() == PlaceKind.STATE ? place.name() : place.admin1())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        long own = state == null ? 0 : states.getOrDefault(state, 0L);
        return states.entrySet().stream()
                .filter(other -> own == 1 && other.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(state);
    }

    /** Whether the report as a whole takes place in one place of a kind: "the city" is that, whatever was named last. */
    private boolean isMain(PlaceKind kind) {
        List<String> main = memory.mainPlaces();
        Place place = main.size() == 1 ? Gazetteer.bundled().resolve(main.getFirst(), null) : null;
        return place != null && place.kind() == kind;
    }

    /** The last place of a kind, or else the one that the last place lies in. */
    private List<String> ofKind(PlaceKind kind, int i, Scene scene) {
        List<PlaceMention> spoken = new ArrayList<>(memory.mentions());
        scene.places().stream().filter(place -> place.to() <= i).forEach(spoken::add);
        if (isMain(kind) && scene.places().stream().noneMatch(place -> place.to() <= i && place.isLocative())) {
            return memory.mainPlaces();
        }
        for (PlaceMention mention : spoken.reversed()) {
            Place place = mention.place();
            if (place == null) {
                continue;
            }
            String outer =
                    kind == PlaceKind.STATE ? place.admin1() : kind == PlaceKind.COUNTRY ? place.country() : null;
            boolean city = kind == PlaceKind.CITY && mention.name().equals(CAPITAL);
            String name = city || place.kind() == kind
                    ? mention.name()
                    : kind == PlaceKind.STATE ? dwelt(outer, spoken) : outer;
            if (name != null) {
                return name.equals(PlaceWords.UNITED_STATES) ? List.of() : List.of(name);
            }
        }
        String dateline = memory.dateline();
        if (kind == PlaceKind.CITY && dateline != null) {
            return List.of(dateline);
        }
        if (kind == PlaceKind.COUNTRY) {
            // a town or a border that was named before is not the country
            return List.of();
        }
        // what a gazetteer lists as a state or country may be an island too
        return kind == PlaceKind.ISLAND && !memory.mainPlaces().isEmpty() ? memory.mainPlaces() : memory.lastPlaces();
    }
}
