package muster.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import muster.place.PlaceKind;
import muster.text.BlockKind;
import muster.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where a report as a whole takes place: at its border, or where its headline and first sentences say.
 *
 * @param border the border that "the border" means here, or null
 * @param weights the places named, in the order of the text, each with how much the report dwells on it
 * @param names the main places
 * @param likely where its forces are most likely, though the report dwells less on it
 */
record MainPlaces(@Nullable String border, Map<String, Integer> weights, List<String> names, List<String> likely) {
    private static final int IN_TITLE = 3;
    private static final int IN_LEAD = 2;
    private static final int LEAD_SENTENCES = 2;
    private static final int ENOUGH = 3;
    private static final int LIKELY = 2;

    /** Another place of the same sort that has one of so many parts of its weight leaves no place the main one. */
    private static final int RIVAL = 2;

    /** So do words for an area wider than any of them that have one of so many parts of its weight. */
    private static final int WIDE = 3;

    /** Of more places than these, each figure has its own. */
    private static final int MOST = 3;

    private static final String US_MEXICO = FigurePlaces.US_MEXICO_BORDER;
    private static final Pattern THE_BORDER = Pattern.compile("\\b[Tt]he border\\b(?! of| between| with| into|[-–])");
    private static final Pattern BORDER = Pattern.compile("\\b[Bb]order\\b(?! Patrol| Protection)");

    static MainPlaces of(Document document, List<Scene> scenes) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Map<String, Named> firsts = new LinkedHashMap<>();
        int wide = weigh(scenes, weights, firsts);
        String border = weights.keySet().stream()
                .filter(name -> name.endsWith(" border"))
                .findFirst()
                .orElse(null);
        if (border == null && impliesUsMexico(document.text())) {
            border = US_MEXICO;
            weights.merge(border, 1, Integer::sum);
        }
        boolean onBorder = border != null && weights.getOrDefault(border, 0) > 0;
        List<String> names = onBorder ? List.of(border) : heaviest(weights, firsts, ENOUGH, wide);
        List<String> likely = names.isEmpty() ? heaviest(weights, firsts, LIKELY, wide) : names;
        return new MainPlaces(border, weights, names, likely.size() > 1 || isCountry(likely, scenes) ? names : likely);
    }

    /** A country is where the report is from, more often than where a force is. */
    private static boolean isCountry(List<String> names, List<Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.places().stream())
                .filter(mention -> names.contains(mention.name()))
                .anyMatch(mention -> mention.place() != null && mention.place().kind() == PlaceKind.COUNTRY);
    }

    /** How a place was first named: what sort of place it is, null where no gazetteer knows it, and in which list. */
    private record Named(@Nullable PlaceKind kind, List<String> list) {}

    /** Weighs the places named, and returns the weight of words for an area wider than any of them. */
    private static int weigh(List<Scene> scenes, Map<String, Integer> weights, Map<String, Named> firsts) {
        int wide = 0;
        int body = 0;
        for (Scene scene : scenes) {
            BlockKind kind = scene.words().sentence().block().kind();
            boolean title = kind == BlockKind.HEADLINE || kind == BlockKind.HEADING && body == 0;
            body += kind == BlockKind.BODY ? 1 : 0;
            int weight = title ? IN_TITLE : weight(kind, body);
            for (PlaceMention mention : scene.places()) {
                if (mention.isLocative() || mention.isBorder() || title) {
                    // a name that no gazetteer knows is less surely that of a place
                    weights.merge(mention.name(), mention.place() == null && !title ? 1 : weight, Integer::sum);
                    PlaceKind sort =
                            mention.place() == null ? null : mention.place().kind();
                    firsts.putIfAbsent(mention.name(), new Named(sort, listOf(mention, scene)));
                }
            }
            wide += weight * WideAreas.count(scene.words());
        }
        return wide;
    }

    private static int weight(BlockKind kind, int bodySentence) {
        return switch (kind) {
            case BODY -> bodySentence <= LEAD_SENTENCES ? IN_LEAD : 1;
            case CAPTION -> 0;
            default -> 1;
        };
    }

    private static List<String> listOf(PlaceMention mention, Scene scene) {
        return scene.places().stream()
                .filter(other -> other.group() == mention.group())
                .map(PlaceMention::name)
                .distinct()
                .toList();
    }

    /** A report that names a state there, and the Border Patrol or "on the border", means this border. */
    private static boolean impliesUsMexico(String text) {
        boolean agencies = text.contains("Border Patrol") || text.contains("Customs and Border Protection");
        return FigurePlaces.US_MEXICO_STATES.stream().anyMatch(text::contains)
                && (agencies && BORDER.matcher(text).find()
                        || THE_BORDER.matcher(text).find());
    }

    /** The place named most, with those of the list it was first named in; none where no place stands out. */
    private static List<String> heaviest(
            Map<String, Integer> weights, Map<String, Named> firsts, int enough, int wide) {
        List<Map.Entry<String, Integer>> byWeight = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        int most = byWeight.isEmpty() ? 0 : byWeight.getFirst().getValue();
        if (most < enough) {
            return List.of();
        }
        Named first = Objects.requireNonNull(firsts.get(byWeight.getFirst().getKey()));
        boolean rivalled = byWeight.stream()
                .skip(1)
                .filter(place -> !first.list().contains(place.getKey()))
                .anyMatch(place -> place.getValue() == most
                        || RIVAL * place.getValue() >= most
                                && Objects.requireNonNull(firsts.get(place.getKey()))
                                                .kind()
                                        == first.kind());
        return rivalled || WIDE * wide >= most || first.list().size() > MOST ? List.of() : first.list();
    }
}
