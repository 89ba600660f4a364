package muster.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.language.Tag;
import muster.language.Words;
import muster.place.PlaceKind;
import muster.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** How much a report dwells on each place that it names, and on which it dwells most. */
final class PlaceWeights {
    private static final int IN_TITLE = 3;
    private static final int IN_LEAD = 2;
    private static final int LEAD_SENTENCES = 2;

    /** So much more weighs a place that is called flood-hit, since the mission is there. */
    private static final int STRICKEN = 2;

    private static final int MODIFIERS = 4;

    private static final Map<String, PlaceKind> KINDS = Map.of(
            "province", PlaceKind.STATE,
            "state", PlaceKind.STATE,
            "county", PlaceKind.COUNTY,
            "island", PlaceKind.ISLAND,
            "country", PlaceKind.COUNTRY);

    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, NamedPlace> named = new LinkedHashMap<>();

    /** The city in front of the text, or null. */
    private @Nullable PlaceMention dateline;

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
            if (HomePlaces.isBasedAt(scene.words(), mention) || isOfSpeaker(mention, scene)) {
                continue;
            }
            // "Japan's Noto Peninsula", "Japan's forces": who owns it is not where it is
            boolean owner = scene.words().tag(mention.to()) == Tag.GENITIVE
                    && !mention.isLocative()
                    && !PlaceWords.isOfEvent(scene.words(), mention.to() + 1);
            // "The Valencia region needs soldiers"
            boolean region = PlaceWords.isArea(scene.words(), mention.from(), mention.to());
            // "from all parts of flood-hit Kerala"
            boolean stricken = !isBase(mention)
                    && scene.words().token(mention.from() - 2).isHyphen()
                    && PlacePrepositions.STRICKEN.contains(scene.words().lower(mention.from() - 1));
            if (mention.isLocative()
                    || stricken
                    || PlaceWords.isOfEvent(scene.words(), mention.to())
                    || mention.isBorder()
                    || region
                    || title && !owner && !toldWhere && !isHome(mention)) {
                // a name that no gazetteer knows is less surely that of a place, but for "Noto Peninsula"
                boolean sure = mention.place() != null
                        || title
                        || stricken
                        || SiteNames.endsAsPlace(scene.words().lower(mention.to() - 1));
                weights.merge(mention.name(), sure ? weight + (stricken ? STRICKEN : 0) : 1, Integer::sum);
                named.putIfAbsent(
                        mention.name(), new NamedPlace(mention.name(), mention.place(), listOf(mention, scene)));
            } else if (mention.place() != null && PlaceText.isStateOrCountry(mention.place())) {
                // "the Ohio Guard" in hospitals of five towns
                named.putIfAbsent(
                        mention.name(), new NamedPlace(mention.name(), mention.place(), List.of(mention.name())));
            }
        }
        if (scene.words().sentence().block().kind() == BlockKind.DATELINE
                && !scene.places().isEmpty()) {
            dateline = scene.places().getFirst();
        }
        here(scene.words(), weight);
        wide += weight * WideAreas.count(scene.words());
        pointing(scene.words());
    }

    /** "according to officials in Texas and Ohio": they speak of somewhere else, unlike "officials in Ecuador". */
    private static boolean isOfSpeaker(PlaceMention mention, Scene scene) {
        List<PlaceMention> list = scene.listOf(mention);
        return list.size() > 1
                && scene.speeches().stream()
                        .anyMatch(speech -> speech.covers(list.getFirst().from()));
    }

    /** "soldiers from Fort Bliss": a base in a headline is where they come from, and a country what they leave. */
    private static boolean isHome(PlaceMention mention) {
        return mention.isOrigin() && (mention.place() == null || isBase(mention));
    }

    private static boolean isBase(PlaceMention mention) {
        return mention.place() != null && mention.place().kind() == PlaceKind.BASE;
    }

    /** "NEW ORLEANS, Sept. 2 - The Guard came here": the city of the dateline is dwelt on. */
    private void here(Words words, int weight) {
        PlaceMention city = dateline;
        if (city != null && words.holds(0, words.size(), "here")) {
            weights.merge(city.name(), weight, Integer::sum);
            named.putIfAbsent(city.name(), new NamedPlace(city.name(), city.place(), List.of(city.name())));
        }
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
            NamedPlace last = kind == null || words.tag(noun + 1).isNominal() ? null : last(kind);
            if (last != null) {
                weights.merge(last.name(), 1, Integer::sum);
            }
        }
    }

    private @Nullable NamedPlace last(PlaceKind kind) {
        NamedPlace last = null;
        for (NamedPlace place : named.values()) {
            last = place.kind() == kind ? place : last;
        }
        return last == null || last.list().size() > 1 ? null : last;
    }

    private static List<String> listOf(PlaceMention mention, Scene scene) {
        return scene.listOf(mention).stream().map(PlaceMention::name).distinct().toList();
    }

    /** The weight of each place named, in the order of the text; it can be added to. */
    Map<String, Integer> asMap() {
        return weights;
    }

    /** In which of them nearly all lies that the report dwells on. */
    NarrowestPlaces narrowest() {
        return new NarrowestPlaces(named.values(), this::weight, wide);
    }

    private int weight(NamedPlace place) {
        return weights.getOrDefault(place.name(), 0);
    }
}
