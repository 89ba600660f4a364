package muster.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.language.Tag;
import muster.language.Words;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.BlockKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** How much a report dwells on each place that it names, and on which it dwells most. */
final class PlaceWeights {
    private static final int IN_TITLE = 3;
    private static final int IN_LEAD = 2;
    private static final int LEAD_SENTENCES = 2;

    /** Another place of the same sort that has one of so many parts of its weight leaves no place the main one. */
    private static final int RIVAL = 2;

    /** So do words for an area wider than any of them that have one of so many parts of its weight. */
    private static final int WIDE = 3;

    /** Of more places than these, each figure has its own. */
    private static final int MOST = 3;

    /**
     * A place named.
     *
     * @param place what the gazetteer knows of it, or null
     * @param list the names of the list in which it was first named
     */
    private record Named(String name, @Nullable Place place, List<String> list) {
        @Nullable
        PlaceKind kind() {
            return place == null ? null : place.kind();
        }

        /** "Minneapolis" lies in "Minnesota", "Tuscany" in "Italy". */
        boolean liesIn(Named outer) {
            return place != null
                    && (outer.name().equals(place.admin1())
                            || outer.name().equals(place.country())
                            || outer.kind() == PlaceKind.REGION
                                    && outer.place() != null
                                    && Gazetteer.bundled().within(place, outer.place()));
        }
    }

    private static final int MODIFIERS = 4;

    private static final WordSet EVENTS = WordSet.of(
            "response",
            "recovery",
            "crisis",
            "emergency",
            "outbreak",
            "quake",
            "earthquake",
            "flood",
            "floods",
            "fires");

    private static final Map<String, PlaceKind> KINDS = Map.of(
            "province", PlaceKind.STATE,
            "state", PlaceKind.STATE,
            "county", PlaceKind.COUNTY,
            "island", PlaceKind.ISLAND,
            "country", PlaceKind.COUNTRY);

    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, Named> named = new LinkedHashMap<>();

    /** The weight of words for an area wider than any place named. */
    private int wide;

    private PlaceWeights() {}

    static PlaceWeights of(List<Scene> scenes) {
        PlaceWeights places = new PlaceWeights();
        int body = 0;
        for (Scene scene : scenes) {
            BlockKind kind = scene.words().sentence().block().kind();
            boolean title = kind == BlockKind.HEADLINE || kind == BlockKind.HEADING && body == 0;
            body += kind == BlockKind.BODY ? 1 : 0;
            places.add(scene, title, title ? IN_TITLE : weight(kind, body));
        }
        return places;
    }

    private static int weight(BlockKind kind, int bodySentence) {
        return switch (kind) {
            case BODY -> bodySentence <= LEAD_SENTENCES ? IN_LEAD : 1;
            case CAPTION -> 0;
            default -> 1;
        };
    }

    private void add(Scene scene, boolean title, int weight) {
        // "India sends aid to Myanmar": where it goes, not who sends it
        boolean toldWhere = scene.places().stream().anyMatch(PlaceMention::isLocative);
        for (PlaceMention mention : scene.places()) {
            // "Japan's Noto Peninsula", "Japan's forces": who owns it is not where it is
            boolean owner = scene.words().tag(mention.to()) == Tag.GENITIVE
                    && !mention.isLocative()
                    && !isOfEvent(scene.words(), mention.to() + 1);
            // "The Valencia region needs soldiers"
            boolean region = PlaceWords.isArea(scene.words(), mention.from(), mention.to());
            // "from all parts of flood-hit Kerala"
            boolean stricken = scene.words().token(mention.from() - 2).isHyphen()
                    && PlacePrepositions.STRICKEN.contains(scene.words().lower(mention.from() - 1));
            if (mention.isLocative()
                    || stricken
                    || mention.isBorder()
                    || region
                    || title && !owner && !toldWhere && !isHome(mention)) {
                // a name that no gazetteer knows is less surely that of a place, but for "Noto Peninsula"
                boolean sure = mention.place() != null
                        || title
                        || SiteNames.endsAsPlace(scene.words().lower(mention.to() - 1));
                weights.merge(mention.name(), sure ? weight : 1, Integer::sum);
                named.putIfAbsent(mention.name(), new Named(mention.name(), mention.place(), listOf(mention, scene)));
            }
        }
        wide += weight * WideAreas.count(scene.words());
        pointing(scene.words());
    }

    /** "soldiers from Fort Bliss": a base in a headline is where they come from, and a country what they leave. */
    private static boolean isHome(PlaceMention mention) {
        Place place = mention.place();
        return mention.isOrigin() && (place == null || place.kind() == PlaceKind.BASE);
    }

    /** "Scotland's Covid-19 response", "Haiti's quake": whose it is, it is there. */
    private static boolean isOfEvent(Words words, int from) {
        int noun = from;
        while (noun < from + MODIFIERS
                && (words.tag(noun).isNominal()
                        || words.tag(noun) == Tag.ADJECTIVE
                        || words.token(noun).isHyphen()
                        || words.tag(noun) == Tag.NUMBER)) {
            if (EVENTS.contains(words.lower(noun))) {
                return true;
            }
            noun++;
        }
        return false;
    }

    /** "in the stricken province", "across the island": the place of that sort that was named last is dwelt on. */
    private void pointing(Words words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (!words.lower(i).equals("the") || !PlaceWords.PREPOSITIONS.contains(words.lower(i - 1))) {
                continue;
            }
            int noun = i + 1;
            while (noun - i <= MODIFIERS
                    && (words.tag(noun) == Tag.ADJECTIVE
                            || words.tag(noun) == Tag.PAST_PARTICIPLE
                            || words.token(noun).isHyphen()
                            || words.token(noun + 1).isHyphen())) {
                noun++;
            }
            PlaceKind kind = KINDS.get(words.lower(noun));
            Named last = kind == null || words.tag(noun + 1).isNominal() ? null : last(kind);
            if (last != null) {
                weights.merge(last.name(), 1, Integer::sum);
            }
        }
    }

    private @Nullable Named last(PlaceKind kind) {
        Named last = null;
        for (Named place : named.values()) {
            last = place.kind() == kind ? place : last;
        }
        return last == null || last.list().size() > 1 ? null : last;
    }

    private static List<String> listOf(PlaceMention mention, Scene scene) {
        return scene.places().stream()
                .filter(other -> other.group() == mention.group())
                .map(PlaceMention::name)
                .distinct()
                .toList();
    }

    /** The weight of each place named, in the order of the text; it can be added to. */
    Map<String, Integer> asMap() {
        return weights;
    }

    /** The place named most, with those of the list it was first named in; none where no place stands out. */
    List<String> heaviest(int enough) {
        Named most = heaviest();
        if (most == null || weight(most) < enough || most.list().size() > MOST) {
            return List.of();
        }
        return isRivalled(most) || WIDE * wide >= weight(most)
                ? List.of()
                : countryIn(most).list();
    }

    /** The heaviest, of several the one that lies in the other, or was named first. */
    private @Nullable Named heaviest() {
        Named heaviest = null;
        for (Named place : named.values()) {
            boolean within = heaviest != null && weight(place) == weight(heaviest) && place.liesIn(heaviest);
            if (heaviest == null || weight(place) > weight(heaviest) || within) {
                heaviest = place;
            }
        }
        return heaviest;
    }

    /** Of a region the one country in it that the report dwells on; any other place itself. */
    private Named countryIn(Named region) {
        List<Named> countries = named.values().stream()
                .filter(place -> region.kind() == PlaceKind.REGION)
                .filter(place -> place.kind() == PlaceKind.COUNTRY && place.liesIn(region))
                .toList();
        return countries.size() == 1 && weight(countries.getFirst()) >= IN_LEAD ? countries.getFirst() : region;
    }

    private int weight(Named place) {
        return weights.getOrDefault(place.name(), 0);
    }

    private boolean isRivalled(Named most) {
        return named.values().stream()
                .filter(place -> !most.list().contains(place.name()))
                .filter(place -> !most.liesIn(place))
                .anyMatch(place ->
                        weight(place) == weight(most) || isAlike(place, most) && RIVAL * weight(place) >= weight(most));
    }

    /** Of one sort; Georgia may be a state or a country. */
    private static boolean isAlike(Named one, Named other) {
        return one.kind() != null && one.kind() == other.kind() || isWide(one) && isWide(other);
    }

    private static boolean isWide(Named place) {
        return place.kind() == PlaceKind.STATE || place.kind() == PlaceKind.COUNTRY;
    }
}
