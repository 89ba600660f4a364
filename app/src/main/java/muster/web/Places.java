package muster.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Area;
import muster.ledger.KnownPoint;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.view.Course;
import org.jspecify.annotations.Nullable;

/** Where the places lie that the figures and statements of a mission name. */
final class Places implements Endpoint {
    private static final Set<PlaceKind> WIDE =
            Set.of(PlaceKind.COUNTRY, PlaceKind.STATE, PlaceKind.COUNTY, PlaceKind.REGION, PlaceKind.BORDER);

    private static final List<String> FIELDS = List.of("kind", "country", "state", "latitude", "longitude");

    private final Gazetteer gazetteer = Gazetteer.bundled();

    @Override
    public void route(RoutesConfig routes, Desk desk, Settings settings) {
        routes.get(Api.ROOT + "places", request -> answer(request, desk));
    }

    @Override
    public List<Operation> operations() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("mission", Parameter.MISSION.meaning());
        parameters.put("known", Parameter.KNOWN.meaning());
        return List.of(new Operation(
                "/places",
                "get",
                "The places that the figures and statements of a mission name, and where they lie.",
                parameters,
                null,
                Map.of(
                        "mission", "the mission asked about",
                        "as_known", "the point asked",
                        "places",
                                "name of each, its kind, country and state, latitude and longitude in degrees, within which "
                                        + "others of them it lies, and how many figures are counted there; what the "
                                        + "gazetteer does not tell is null")));
    }

    private void answer(Context request, Desk desk) {
        String mission = Api.parameters(request).get("mission");
        KnownPoint known = desk.known(Api.parameters(request).get("known"));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("mission", mission);
        answer.put("as_known", known.seq());
        answer.put("places", desk.matter(known, mission).places(Places::of));
        Api.json(request, answer);
    }

    /** The places that the claims of a course name; what each says is told by {@link #operations}. */
    static List<Map<String, @Nullable Object>> of(Course course) {
        return new Places().places(course);
    }

    private List<Map<String, @Nullable Object>> places(Course course) {
        Map<String, Long> counted = course.figures().stream()
                .flatMap(figure -> figure.figure().places().stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        Set<String> names = new TreeSet<>(counted.keySet());
        course.told().forEach(statement -> names.addAll(statement.places()));
        Map<String, @Nullable Place> placed = placed(names);
        return placed.entrySet().stream()
                .map(each -> {
                    Map<String, @Nullable Object> fields = fields(each.getKey(), each.getValue());
                    fields.put("within", within(each.getKey(), placed));
                    fields.put("figures", counted.getOrDefault(each.getKey(), 0L));
                    return fields;
                })
                .toList();
    }

    private Map<String, @Nullable Place> placed(Set<String> names) {
        List<Place> wide = names.stream()
                .map(name -> gazetteer.resolve(name, null))
                .flatMap(Stream::ofNullable)
                .filter(place -> place.kind() == PlaceKind.STATE || place.kind() == PlaceKind.BORDER)
                .toList();
        Map<String, @Nullable Place> placed = new TreeMap<>();
        names.forEach(name -> placed.put(
                name,
                meant(
                        name,
                        wide.stream()
                                .filter(place -> !place.name().equals(name))
                                .toList())));
        return placed;
    }

    /**
     * Of several places of one name, that is meant which lies in a state that the mission is said to be in; else what is
     * no town and lies in its country. Where none does, it is rather not placed than misplaced.
     */
    private @Nullable Place meant(String name, List<Place> wide) {
        List<Place> candidates = gazetteer.named(name);
        if (candidates.size() < 2 || wide.isEmpty()) {
            return candidates.isEmpty() ? null : candidates.getFirst();
        }
        return candidates.stream()
                .filter(place -> wide.stream().anyMatch(state -> gazetteer.within(place, state)))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(place -> place.kind() != PlaceKind.CITY || !hasStates(wide))
                        .filter(place -> wide.stream().anyMatch(other -> sharesCountry(place, other)))
                        .findFirst())
                .orElse(null);
    }

    private static boolean hasStates(List<Place> wide) {
        return wide.stream().anyMatch(place -> place.kind() == PlaceKind.STATE);
    }

    private boolean sharesCountry(Place one, Place other) {
        return gazetteer
                .countryOf(one)
                .filter(country -> gazetteer.within(other, country))
                .isPresent();
    }

    private List<String> within(String name, Map<String, @Nullable Place> placed) {
        Place inner = placed.get(name);
        return inner == null
                ? List.of()
                : placed.entrySet().stream()
                        .filter(each -> holds(each.getKey(), each.getValue(), name, inner))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private boolean holds(String outerName, @Nullable Place outer, String innerName, Place inner) {
        if (outer == null || outer.equals(inner) || !WIDE.contains(outer.kind())) {
            return false;
        }
        return outer.kind() == PlaceKind.BORDER
                ? Area.of(List.of(outerName)).holds(Area.of(List.of(innerName)))
                : gazetteer.within(inner, outer);
    }

    private Map<String, @Nullable Object> fields(String name, @Nullable Place place) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        FIELDS.forEach(field -> fields.put(field, null));
        if (place != null) {
            fields.put("kind", place.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            gazetteer.countryOf(place).ifPresent(country -> fields.put("country", country.name()));
            gazetteer.stateOf(place).ifPresent(state -> fields.put("state", state.name()));
            if (place.kind() != PlaceKind.BORDER && (place.latitude() != 0 || place.longitude() != 0)) {
                fields.put("latitude", place.latitude());
                fields.put("longitude", place.longitude());
            }
        }
        return fields;
    }
}
