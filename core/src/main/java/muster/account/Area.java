package muster.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.place.Sides;
import org.jspecify.annotations.Nullable;

/**
 * Where things are counted. Places that stand side by side are taken together ("Texas and Arizona"); a border beside
 * other places narrows them to what lies on it ("on the Texas border").
 *
 * @param places those that are taken together; empty where only a border is told, or nothing
 * @param border the border on which it lies, or null
 */
public record Area(Set<String> places, @Nullable String border) {
    /** Nothing is told of where. */
    public static final Area UNTOLD = new Area(Set.of(), null);

    public Area {
        places = Set.copyOf(places);
    }

    /** The area that the places of a claim name. */
    public static Area of(List<String> names) {
        Set<String> places = new LinkedHashSet<>();
        String border = null;
        for (String name : names) {
            Place place = place(name);
            if (place != null && place.kind() == PlaceKind.BORDER) {
                border = name;
            } else {
                places.add(PlaceSpellings.usual(name));
            }
        }
        return new Area(places, border);
    }

    public boolean isTold() {
        return !places.isEmpty() || border != null;
    }

    /** Whether it is a border in its whole length. */
    public boolean isWholeBorder() {
        return places.isEmpty() && border != null;
    }

    /** Whether another area lies in this one, and is not all of it. False where nothing is told of either. */
    public boolean holds(Area other) {
        return !equals(other) && isTold() && other.isTold() && reachesRound(other);
    }

    /** Whether another area is this one without what lies off the border: a part, but of the same places. */
    public boolean holdsOnItsBorder(Area other) {
        return border == null && other.border != null && !places.isEmpty() && places.equals(other.places);
    }

    private boolean reachesRound(Area other) {
        if (isWholeBorder()) {
            // Who counts along a border counts those who are there for it, in the country behind it as well.
            return border != null && (other.border == null || other.border.equals(border)) && other.isOnASideOf(border);
        }
        boolean sameLine = border == null || border.equals(other.border);
        return sameLine && !other.places.isEmpty() && other.places.stream().allMatch(this::covers);
    }

    /** Whether all of it lies in the countries that a border parts. */
    private boolean isOnASideOf(String line) {
        Place between = place(line);
        return between != null
                && places.stream().allMatch(name -> {
                    Place place = place(name);
                    return place != null
                            && Gazetteer.bundled()
                                    .countryOf(place)
                                    .filter(country -> Gazetteer.bundled().within(between, country))
                                    .isPresent();
                });
    }

    private boolean covers(String name) {
        return places.contains(name) || places.stream().anyMatch(place -> isWithin(name, place));
    }

    /** Whether nothing can lie in both. */
    public boolean isApartFrom(Area other) {
        if (places.isEmpty() || other.places.isEmpty()) {
            return false;
        }
        return places.stream().noneMatch(other::covers) && other.places.stream().noneMatch(this::covers);
    }

    /**
     * Of several places of one name, that which lies in the other is meant: they are named together. A side of a place
     * lies in it and in what that lies in: "western North Carolina".
     */
    private static boolean isWithin(String inner, String outer) {
        String whole = Sides.without(inner);
        boolean side = !whole.equals(inner) && whole.equals(outer);
        return side || Gazetteer.bundled().resolve(whole, outer) != null;
    }

    private static @Nullable Place place(String name) {
        return Gazetteer.bundled().resolve(name, null);
    }

    /** In words, with the preposition in front: "in Arizona and Texas", "on the US-Mexico border"; empty for nothing. */
    public String words() {
        String inPlaces =
                places.isEmpty() ? "" : "in " + listed(places.stream().sorted().toList());
        if (border == null) {
            return inPlaces;
        }
        return inPlaces.isEmpty() ? "on the " + border : "on the border " + inPlaces;
    }

    /** "Arizona, California and Texas". */
    public static String listed(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and " + names.getLast();
    }
}
