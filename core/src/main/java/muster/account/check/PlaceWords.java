package muster.account.check;

import java.util.List;
import muster.account.Area;

/** Places in words, in the order in which they were told. */
final class PlaceWords {
    private PlaceWords() {}

    /** As they stand behind "of": "Texas, Arizona and California together", "the US-Mexico border in Texas". */
    static String of(List<String> places) {
        Area area = Area.of(places);
        String border = area.border();
        if (area.places().isEmpty()) {
            return border == null ? "" : "the " + border;
        }
        String named =
                Area.listed(places.stream().filter(area.places()::contains).toList());
        if (border != null) {
            return "the " + border + " in " + named;
        }
        return named + (places.size() > 1 ? " together" : "");
    }

    /** As {@link #of}, with the preposition that stands before. */
    static String at(List<String> places) {
        return (Area.of(places).border() != null ? "on " : "in ") + of(places);
    }
}
