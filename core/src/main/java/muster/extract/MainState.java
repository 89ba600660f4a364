package muster.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.place.Place;
import muster.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * The U.S. state of a report that dwells on no place within it: the one in which most lies that it names, the homes of
 * its Guard among that, as in a report of the Ohio National Guard in "state hospitals".
 */
final class MainState {
    private static final int ENOUGH = 2;

    /** A report that names places in the state more often than itself is about those. */
    private static final int ITSELF = 2;

    /** So many of ten names are of the state. */
    private static final int MOST_OF_TEN = 7;

    /** Where reports of the whole country are written. */
    private static final Set<String> SEATS = Set.of("Washington, D.C.", "Arlington");

    private MainState() {}

    /** The state, or an empty list. */
    static List<String> of(List<Scene> scenes) {
        Map<String, Long> counted = scenes.stream()
                .flatMap(scene -> scene.places().stream())
                .filter(mention -> mention.place() != null && !SEATS.contains(mention.name()))
                .collect(Collectors.groupingBy(mention -> in(mention.place()), Collectors.counting()));
        Map<String, Long> named = scenes.stream()
                .flatMap(scene -> scene.places().stream())
                .collect(Collectors.groupingBy(PlaceMention::name, Collectors.counting()));
        long all = counted.values().stream().mapToLong(Long::longValue).sum();
        return counted.entrySet().stream()
                .filter(state -> !state.getKey().isEmpty())
                .filter(state -> isNamed(named.getOrDefault(state.getKey(), 0L), state.getValue()))
                .filter(state -> 10 * state.getValue() >= MOST_OF_TEN * all)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isNamed(long itself, long allOfIt) {
        return itself >= ENOUGH && ITSELF * itself >= allOfIt;
    }

    /** The U.S. state in which a place lies, or nothing. */
    private static String in(@Nullable Place place) {
        if (place == null || !PlaceWords.UNITED_STATES.equals(place.country())) {
            return "";
        }
        String state = place.kind() == PlaceKind.STATE ? place.name() : place.admin1();
        return state == null ? "" : state;
    }
}
