package muster.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 */
record Setting(@Nullable String border, @Nullable String mission, List<String> places) {

    static Setting of(Document document, List<Scene> scenes, Pack pack, @Nullable LocalDate published) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            for (PlaceMention mention : scene.places()) {
                if (mention.isLocative() || mention.name().endsWith(" border")) {
                    counts.merge(mention.name(), 1, Integer::sum);
                }
            }
        }
        String border = counts.keySet().stream().filter(name -> name.endsWith(" border")).findFirst().orElse(null);
        List<String> places = new ArrayList<>();
        if (border != null && counts.getOrDefault(border, 0) > 0) {
            places.add(border);
        } else {
            counts.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(most -> places.add(most.getKey()));
        }
        return new Setting(border, mission(document, pack, counts, published), places);
    }

    private static @Nullable String mission(Document document, Pack pack, Map<String, Integer> counts, @Nullable LocalDate published) {
        String text = document.text().toLowerCase(Locale.ROOT);
        for (Mission mission : pack.missions()) {
            if (mission.covers(published) && mission.names().stream().anyMatch(text::contains)) {
                return mission.id();
            }
        }
        for (Mission mission : pack.missions()) {
            boolean there = mission.places().stream().anyMatch(counts::containsKey);
            if (there && mission.covers(published) && mission.words().stream().anyMatch(text::contains)) {
                return mission.id();
            }
        }
        return null;
    }
}
