package muster.account.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.place.Gazetteer;
import muster.place.Place;

/**
 * The places of a count as one area: several states are counted together, but a state and a border that it lies on are
 * the border in that state.
 *
 * @param names the places, borders left out where others stand beside them
 * @param borders the borders to which those are narrowed
 */
record Where(Set<String> names, Set<String> borders) {
    private static final String BORDER = " border";

    /** How the area of a count lies to the one that is asked. */
    enum Relation {
        SAME,
        /** The same places, but only on the border there, or not only there. */
        NARROWED,
        /** A part of it. */
        PART,
        /** More than it. */
        WHOLE,
        ELSEWHERE,
        /** No place is named. */
        UNSAID
    }

    static Where of(List<String> places) {
        Set<String> borders = places.stream().filter(Where::isBorder).collect(Collectors.toSet());
        Set<String> others = new HashSet<>(places);
        others.removeAll(borders);
        return others.isEmpty() ? new Where(borders, Set.of()) : new Where(others, borders);
    }

    static boolean isBorder(String place) {
        return place.endsWith(BORDER);
    }

    boolean isUnsaid() {
        return names.isEmpty();
    }

    /** Whether it is a stretch of a border: "the Texas border". */
    boolean isNarrowed() {
        return !borders.isEmpty();
    }

    /** How another area lies to this one. */
    Relation to(Where other) {
        if (other.isUnsaid()) {
            return isUnsaid() ? Relation.SAME : Relation.UNSAID;
        }
        if (names.equals(other.names)) {
            return borders.equals(other.borders) ? Relation.SAME : Relation.NARROWED;
        }
        boolean inside = other.names.stream().allMatch(place -> isIn(place, names) || isIn(other.borders, names));
        boolean outside = names.stream().allMatch(place -> isIn(place, other.names) || isIn(borders, other.names));
        if (inside == outside) {
            return inside ? Relation.SAME : Relation.ELSEWHERE;
        }
        return inside ? Relation.PART : Relation.WHOLE;
    }

    private static boolean isIn(Set<String> borders, Set<String> outer) {
        return borders.stream().anyMatch(outer::contains);
    }

    private static boolean isIn(String place, Set<String> outer) {
        return outer.contains(place) || outer.stream().anyMatch(name -> lies(place, name));
    }

    /** On a border lies what is in one of its two countries: forces sent to a border are counted by states and towns. */
    private static boolean lies(String inner, String outer) {
        Gazetteer gazetteer = Gazetteer.bundled();
        return places(inner)
                .anyMatch(place -> places(outer)
                        .anyMatch(whole -> gazetteer.within(place, whole)
                                || isBorder(outer)
                                        && gazetteer.countryOf(place).stream()
                                                .anyMatch(country -> gazetteer.within(whole, country))));
    }

    /** The place that the name mostly stands for; figures have usual names. */
    private static Stream<Place> places(String name) {
        return Gazetteer.bundled().named(name).stream().limit(1);
    }

    /** In words, as they stand behind "of" or "in": "Texas, Arizona and California together". */
    static String words(List<String> places) {
        Where where = of(places);
        if (where.isNarrowed()) {
            return "the " + String.join(", ", where.borders) + " in " + listed(withoutBorders(places));
        }
        List<String> named = places.stream().map(Where::withArticle).toList();
        return listed(named) + (named.size() > 1 ? " together" : "");
    }

    /** As {@link #words}, with the preposition that stands before. */
    static String at(List<String> places) {
        return (places.stream().anyMatch(Where::isBorder) ? "on " : "in ") + words(places);
    }

    private static List<String> withoutBorders(List<String> places) {
        return places.stream().filter(place -> !isBorder(place)).toList();
    }

    private static String withArticle(String place) {
        return isBorder(place) ? "the " + place : place;
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
