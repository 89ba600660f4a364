package muster.extract;

import java.util.List;
import java.util.Objects;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * A place that a report names, perhaps many times.
 *
 * @param place what the gazetteer knows of it, or null
 * @param list the names of the list in which it was first named
 */
record NamedPlace(String name, @Nullable Place place, List<String> list) {
    @Nullable
    PlaceKind kind() {
        return place == null ? null : place.kind();
    }

    /** "Minneapolis" lies in "Minnesota", "northern New York" in "New York", "Tuscany" in "Italy". */
    boolean liesIn(NamedPlace outer) {
        Place around = outer.place();
        // what lies in a part of a country no gazetteer tells
        if (place == null || around == null || !outer.name().equals(around.name())) {
            return false;
        }
        if (place.equals(around)) {
            return !name.equals(outer.name());
        }
        return switch (around.kind()) {
            case COUNTRY -> around.name().equals(place.country());
            case STATE -> around.name().equals(place.admin1()) && Objects.equals(around.country(), place.country());
            // of towns the gazetteer knows no parts
            case CITY -> false;
            case COUNTY, BASE, SECTOR, PORT_OF_ENTRY, REGION, WATER, ISLAND, BORDER ->
                Gazetteer.bundled().within(place, around);
        };
    }

    /**
     * Whether one of the two may lie in the other, a part of a state or country: "southern Florida" and "Homestead", "Gulf Coast"
     * and "Alabama".
     */
    boolean mayOverlap(NamedPlace other) {
        return isPartAround(other) || other.isPartAround(this);
    }

    private boolean isPartAround(NamedPlace inner) {
        if (kind() == PlaceKind.REGION && place != null && place.country() != null) {
            return inner.place() != null && place.country().equals(inner.place().country());
        }
        return place != null
                && inner.place() != null
                && !name.equals(place.name())
                && (inner.place().equals(place) || Gazetteer.bundled().within(inner.place(), place));
    }
}
