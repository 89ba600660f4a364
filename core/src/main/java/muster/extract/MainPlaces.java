package muster.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import muster.pack.Pack;
import muster.place.PlaceKind;
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
    private static final int ENOUGH = 3;
    private static final int LIKELY = 2;
    private static final int OFTEN = 3;
    private static final Pattern GOVERNOR = Pattern.compile("\\b(?:Gov\\.|[Gg]overnors?\\b)");

    private static final String US_MEXICO = FigurePlaces.US_MEXICO_BORDER;
    private static final Pattern THE_BORDER = Pattern.compile("\\b[Tt]he border\\b(?! of| between| with| into|[-–])");
    private static final Pattern BORDER = Pattern.compile("\\b[Bb]order\\b(?! Patrol| Protection)");

    private static final Pattern MIGRANTS = Pattern.compile("\\b(?:im)?migrants?\\b|\\baliens\\b");

    static MainPlaces of(Document document, List<Scene> scenes, Pack pack) {
        PlaceWeights places = PlaceWeights.of(scenes);
        Map<String, Integer> weights = places.asMap();
        String border = weights.keySet().stream()
                .filter(name -> name.endsWith(" border"))
                .findFirst()
                .orElse(null);
        if (border == null && impliesUsMexico(document.text())) {
            border = US_MEXICO;
            weights.merge(border, 1, Integer::sum);
        }
        List<String> names;
        List<String> heavy = List.of();
        if (border != null && weights.getOrDefault(border, 0) > 0) {
            names = atBorder(border, document.text(), scenes, pack);
        } else {
            NarrowestPlaces narrowest = places.narrowest();
            names = narrowest.of(ENOUGH);
            heavy = names.isEmpty() ? narrowest.of(LIKELY) : heavy;
        }
        if (names.isEmpty() && border == null && heavy.isEmpty()) {
            names = MainState.of(scenes);
        }
        if (names.isEmpty() && border == null) {
            names = operation(document.text(), pack, MainPlaces::isAwayFromBorders)
                    .orElse(List.of());
        }
        if (names.isEmpty()) {
            names = MainCountry.of(scenes);
        }
        List<String> likely = names.isEmpty() ? heavy : names;
        boolean unlikely = likely.size() > 1 || isCountry(likely, scenes);
        return new MainPlaces(border, weights, names, unlikely ? names : likely);
    }

    /** "Operation Lone Star", "the presidential inauguration": where an operation is that the report names. */
    private static Optional<List<String>> operation(String text, Pack pack, Predicate<List<String>> places) {
        String lower = text.toLowerCase(Locale.ROOT);
        return pack.operations().entrySet().stream()
                .filter(operation -> places.test(operation.getValue()) && lower.contains(operation.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isAwayFromBorders(List<String> places) {
        return places.stream().noneMatch(place -> place.endsWith(" border"));
    }

    /** The border, with the one state whose governor the report is about. */
    private static List<String> atBorder(String border, String text, List<Scene> scenes, Pack pack) {
        Optional<List<String>> operation = operation(text, pack, places -> places.contains(border));
        if (operation.isPresent()) {
            return operation.get();
        }
        String state = US_MEXICO.equals(border) && isOfGovernors(text) ? onlyState(scenes) : null;
        return state == null ? List.of(border) : List.of(state, border);
    }

    /** Whether a report speaks of governors again and again: then the mission is that of a state. */
    private static boolean isOfGovernors(String text) {
        return GOVERNOR.matcher(text).results().count() >= 2;
    }

    /** The one state of the border that a report names again and again, and no other; null where there is none. */
    private static @Nullable String onlyState(List<Scene> scenes) {
        Map<String, Long> states = scenes.stream()
                .flatMap(scene -> scene.places().stream())
                .map(PlaceMention::place)
                .filter(Objects::nonNull)
                .map(place -> place.kind() == PlaceKind.STATE ? place.name() : String.valueOf(place.admin1()))
                .filter(FigurePlaces.US_MEXICO_STATES::contains)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        Map.Entry<String, Long> only =
                states.size() == 1 ? states.entrySet().iterator().next() : null;
        return only != null && only.getValue() >= OFTEN ? only.getKey() : null;
    }

    /** A country is where the report is from, more often than where a force is. */
    private static boolean isCountry(List<String> names, List<Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.places().stream())
                .filter(mention -> names.contains(mention.name()))
                .anyMatch(mention -> mention.place() != null && mention.place().kind() == PlaceKind.COUNTRY);
    }

    /** A report that names a state there, or migrants, and the Border Patrol or "on the border", means this border. */
    private static boolean impliesUsMexico(String text) {
        if (!text.contains("order")) {
            return false;
        }
        boolean agencies = text.contains("Border Patrol") || text.contains("Customs and Border Protection");
        boolean border = BORDER.matcher(text).find();
        boolean migrants = agencies && border && MIGRANTS.matcher(text).find() && !text.contains("Canad");
        return migrants
                || FigurePlaces.US_MEXICO_STATES.stream().anyMatch(text::contains)
                        && (agencies && border || THE_BORDER.matcher(text).find());
    }
}
