package muster.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import muster.claim.Component;
import muster.pack.Mission;
import muster.pack.Pack;
import muster.place.PlaceKind;
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
 * @param rupee the ISO 4217 code of a rupee of which nothing else is said
 */
record Setting(
        @Nullable String border,
        @Nullable String mission,
        List<String> places,
        List<String> likely,
        @Nullable Component component,
        String dollar,
        String rupee) {
    private static final List<String> AUSTRALIAN =
            List.of("Australian Defence", "ADF", "Australian Government", "Scott Morrison", "Commonwealth");
    private static final List<String> CANADIAN = List.of("Canadian Armed Forces", "Government of Canada", "CAF ");
    private static final List<String> NEW_ZEALAND = List.of("NZDF", "New Zealand Defence");

    private static final Map<String, String> DOLLARS =
            Map.of("Canada", "CAD", "Australia", "AUD", "New Zealand", "NZD", "Singapore", "SGD", "Taiwan", "TWD");

    private static final Map<String, String> RUPEES =
            Map.of("Pakistan", "PKR", "Nepal", "NPR", "Sri Lanka", "LKR", "Mauritius", "MUR", "Seychelles", "SCR");

    static Setting of(Document document, List<Scene> scenes, Pack pack, @Nullable LocalDate published) {
        MainPlaces places = MainPlaces.of(document, scenes, pack);
        return new Setting(
                places.border(),
                mission(document, pack, places.weights(), published),
                places.names(),
                places.likely(),
                MainComponent.of(scenes, pack),
                dollar(document.text(), scenes),
                ofCountry(scenes, RUPEES, "INR"));
    }

    /** That of the country whose government, or else whose places, the report names; the U.S. one where none is. */
    private static String dollar(String text, List<Scene> scenes) {
        String named = dollar(text);
        return named.equals("USD") ? ofCountry(scenes, DOLLARS, named) : named;
    }

    /** The currency of the country in which most places of a report lie, among those of one name. */
    private static String ofCountry(List<Scene> scenes, Map<String, String> currencies, String otherwise) {
        Map<String, Long> countries = scenes.stream()
                .flatMap(scene -> scene.places().stream())
                .map(PlaceMention::place)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        place -> place.kind() == PlaceKind.COUNTRY || place.country() == null
                                ? place.name()
                                : place.country(),
                        Collectors.counting()));
        return currencies.entrySet().stream()
                .filter(currency -> countries.getOrDefault(currency.getKey(), 0L)
                        > countries.values().stream().mapToLong(Long::longValue).sum() / 2)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
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
