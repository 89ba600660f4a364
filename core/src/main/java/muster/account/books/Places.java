package muster.account.books;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muster.account.Area;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Which places lie in each other, and which are surely apart; remembered, since the same few are asked again and again. */
final class Places {
    /** No two of one of these kinds share ground. */
    private static final Set<PlaceKind> DIVISIONS =
            Set.of(PlaceKind.COUNTRY, PlaceKind.STATE, PlaceKind.COUNTY, PlaceKind.CITY, PlaceKind.BASE);

    private static final Comparator<Area> WIDEST_KIND_FIRST = Comparator.comparing(Area::isWholeBorder)
            .reversed()
            .thenComparing(Places::kind, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Area::words);

    private final Map<List<Area>, Boolean> held = new HashMap<>();
    private final Map<List<Area>, Boolean> apart = new HashMap<>();

    /** Each place of an area on its own, on its border if it tells of one. */
    static List<Area> spots(Area area) {
        return area.isWholeBorder()
                ? List.of(area)
                : area.places().stream()
                        .sorted()
                        .map(place -> new Area(Set.of(place), area.border()))
                        .toList();
    }

    /** The spots of some areas that can be told from each other; of two that may overlap the wider kind stays. */
    Compartments<Area> compartments(Stream<Area> areas) {
        List<Area> spots = areas.flatMap(area -> spots(area).stream())
                .distinct()
                .sorted(WIDEST_KIND_FIRST)
                .toList();
        return Compartments.of(spots, this::holds, this::areApart);
    }

    boolean holds(Area outer, Area inner) {
        return held.computeIfAbsent(List.of(outer, inner), pair -> outer.holds(inner) && !inner.holds(outer));
    }

    private boolean areApart(Area one, Area other) {
        return apart.computeIfAbsent(List.of(one, other), pair -> areSurelyApart(place(one), place(other)));
    }

    private static boolean areSurelyApart(@Nullable Place one, @Nullable Place other) {
        if (one == null || other == null || one.equals(other)) {
            return false;
        }
        return one.kind() == other.kind() && DIVISIONS.contains(one.kind())
                || differ(Gazetteer.bundled().stateOf(one), Gazetteer.bundled().stateOf(other))
                || differ(
                        Gazetteer.bundled().countryOf(one), Gazetteer.bundled().countryOf(other));
    }

    private static boolean differ(Optional<Place> one, Optional<Place> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** A border holds what lies in the countries that it parts; of what is on no map nobody knows where it lies. */
    private static @Nullable PlaceKind kind(Area spot) {
        Place place = place(spot);
        return place == null ? null : place.kind();
    }

    private static @Nullable Place place(Area spot) {
        List<String> names = new ArrayList<>(spot.places());
        return names.isEmpty() ? null : Gazetteer.bundled().resolve(names.getFirst(), null);
    }
}
