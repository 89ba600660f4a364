package muster.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import muster.claim.Component;
import muster.pack.Mission;
import muster.pack.Pack;
import muster.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a report as a whole is about, seen before its figures are read.
 *
 * @param border the border that "the border" means here, or null
 * @param mission the id of the mission that the pack proposes, or null
 * @param places where the report as a whole takes place
 * @param likely where its forces are most likely, where nothing else tells
 * @param component the one component that it speaks of from its headline or first sentences on, or null
 * @param dollar the ISO 4217 code of a bare dollar sign
 */
record Setting(
        @Nullable String border,
        @Nullable String mission,
        List<String> places,
        List<String> likely,
        @Nullable Component component,
        String dollar) {
    private static final List<String> AUSTRALIAN =
            List.of("Australian Defence", "ADF", "Australian Government", "Scott Morrison", "Commonwealth");
    private static final List<String> CANADIAN = List.of("Canadian Armed Forces", "Government of Canada", "CAF ");
    private static final List<String> NEW_ZEALAND = List.of("NZDF", "New Zealand Defence");

    static Setting of(Document document, List<Scene> scenes, Pack pack, @Nullable LocalDate published) {
        MainPlaces places = MainPlaces.of(document, scenes);
        return new Setting(
                places.border(),
                mission(document, pack, places.weights(), published),
                places.names(),
                places.likely(),
                MainComponent.of(scenes, pack),
                dollar(document.text()));
    }

    private static String dollar(String text) {
        if (AUSTRALIAN.stream().anyMatch(text::contains)) {
            return "AUD";
        }
        if (CANADIAN.stream().anyMatch(text::contains)) {
            return "CAD";
        }
        return NEW_ZEALAND.stream().anyMatch(text::contains) ? "NZD" : "USD";
    }

    /** A mission that is named wins over one that only its places and words hint at. */
    private static @Nullable String mission(
            Document document, Pack pack, Map<String, Integer> places, @Nullable LocalDate published) {
        String text = document.text().toLowerCase(Locale.ROOT);
        for (Mission mission : pack.missions()) {
            if (mission.covers(published) && mission.names().stream().anyMatch(text::contains)) {
                return mission.id();
            }
        }
        for (Mission mission : pack.missions()) {
            boolean there = mission.places().stream().anyMatch(places::containsKey);
            if (there && mission.covers(published) && mission.words().stream().anyMatch(text::contains)) {
                return mission.id();
            }
        }
        return null;
    }
}
