package muster.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * @param component the one component that it speaks of from its headline or first sentences on, or null
 * @param dollar the ISO 4217 code of a bare dollar sign
 */
record Setting(
        @Nullable String border,
        @Nullable String mission,
        List<String> places,
        @Nullable Component component,
        String dollar) {

    static Setting of(Document document, List<Scene> scenes, Pack pack, @Nullable LocalDate published) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        int body = 0;
        for (Scene scene : scenes) {
            muster.text.BlockKind kind = scene.words().sentence().block().kind();
            boolean title =
                    kind == muster.text.BlockKind.HEADLINE || kind == muster.text.BlockKind.HEADING && body == 0;
            if (kind == muster.text.BlockKind.BODY) {
                body++;
            }
            int weight = title
                    ? 3
                    : kind == muster.text.BlockKind.BODY && body <= 2
                            ? 2
                            : kind == muster.text.BlockKind.CAPTION ? 0 : 1;
            for (PlaceMention mention : scene.places()) {
                if (mention.isLocative() || mention.name().endsWith(" border") || title) {
                    counts.merge(mention.name(), weight, Integer::sum);
                    List<String> list = scene.places().stream()
                            .filter(other -> other.group() == mention.group())
                            .map(PlaceMention::name)
                            .distinct()
                            .toList();
                    lists.putIfAbsent(mention.name(), list);
                }
            }
        }
        String border = counts.keySet().stream()
                .filter(name -> name.endsWith(" border"))
                .findFirst()
                .orElse(null);
        String text = document.text();
        boolean states = text.contains("Texas")
                || text.contains("Arizona")
                || text.contains("California")
                || text.contains("New Mexico");
        if (border == null
                && states
                && (text.contains("Border Patrol") || text.contains("Customs and Border Protection"))
                && text.contains("border")) {
            border = "US-Mexico border";
            counts.merge(border, 1, Integer::sum);
        }
        List<String> places = new ArrayList<>();
        if (border != null && counts.getOrDefault(border, 0) > 0) {
            places.add(border);
        } else {
            Map.Entry<String, Integer> most =
                    counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
            if (most != null && most.getValue() >= 3) {
                places.addAll(lists.getOrDefault(most.getKey(), List.of(most.getKey())));
            }
        }
        return new Setting(
                border,
                mission(document, pack, counts, published),
                places,
                component(scenes, pack),
                dollar(document.text()));
    }

    /** The component of a report that knows only one, and names it at once. */
    private static @Nullable Component component(List<Scene> scenes, Pack pack) {
        java.util.Set<Component> named = java.util.EnumSet.noneOf(Component.class);
        java.util.Set<Component> lead = java.util.EnumSet.noneOf(Component.class);
        int body = 0;
        for (Scene scene : scenes) {
            body += scene.words().sentence().block().kind() == muster.text.BlockKind.BODY ? 1 : 0;
            for (int i = 0; i < scene.words().size(); i++) {
                Component component = componentAt(scene.words(), i, pack);
                if (component != null) {
                    named.add(component);
                    if (body <= 2) {
                        lead.add(component);
                    }
                }
            }
        }
        Component only = named.size() == 1 && !lead.isEmpty() ? named.iterator().next() : null;
        return only == Component.RESERVE ? null : only;
    }

    private static @Nullable Component componentAt(muster.language.Words words, int i, Pack pack) {
        if (!words.token(i).isWord()) {
            return null;
        }
        String one = words.lower(i);
        String next =
                words.token(Math.min(i + 1, words.size() - 1)).isHyphen() ? words.lower(i + 2) : words.lower(i + 1);
        muster.claim.Force pair = pack.force(one + " " + next);
        if (pair != null) {
            return pair.component();
        }
        if (!words.token(i).isCapitalized()
                || words.lower(i - 1).equals("coast")
                || one.equals("reserve") && !words.lower(i + 1).equals("troops")) {
            return one.equals("reservists") || one.equals("guardsmen")
                    ? java.util.Objects.requireNonNull(pack.force(one)).component()
                    : null;
        }
        muster.claim.Force single = pack.force(one);
        return single == null ? null : single.component();
    }

    private static String dollar(String text) {
        if (text.contains("Australian Defence")
                || text.contains("ADF")
                || text.contains("Australian Government")
                || text.contains("Scott Morrison")
                || text.contains("Commonwealth")) {
            return "AUD";
        }
        if (text.contains("Canadian Armed Forces") || text.contains("Government of Canada") || text.contains("CAF ")) {
            return "CAD";
        }
        return text.contains("NZDF") || text.contains("New Zealand Defence") ? "NZD" : "USD";
    }

    private static final java.util.regex.Pattern STORM = java.util.regex.Pattern.compile(
            "(?:Hurricanes?|Typhoon|Cyclone|Tropical Storm|Superstorm|Storm|Tropical Cyclone|Winter Storm|Operation|Op) ((?:[A-Z][a-z]+)(?: and [A-Z][a-z]+)?)");

    /** The names of storms and operations in a text: they are no places in it. */
    static java.util.Set<String> storms(String text) {
        java.util.Set<String> names = new java.util.HashSet<>();
        java.util.regex.Matcher matcher = STORM.matcher(text);
        while (matcher.find()) {
            names.addAll(List.of(matcher.group(1).split(" and ")));
        }
        java.util.regex.Matcher persons = PERSON.matcher(text);
        while (persons.find()) {
            String[] parts = persons.group(1).trim().split(" ");
            names.add(parts[parts.length - 1].replaceAll("[^\\p{L}'’-].*$", ""));
        }
        if (WASHINGTON_STATE.matcher(text).find()) {
            names.add("Washington state");
        }
        return names;
    }

    private static final java.util.regex.Pattern PERSON = java.util.regex.Pattern.compile(
            "(?:Gov\\.|Gen\\.|Sen\\.|Rep\\.|Mr\\.|Mrs\\.|Ms\\.|Dr\\.|Lt\\.|Col\\.|Maj\\.|Capt\\.|Sgt\\.|Adm\\.|Governor|President|Secretary|Mayor|Sheriff|spokesman|spokeswoman|spokesperson|Minister) ((?:[A-Z][\\p{L}'’.-]+ ?){1,3})");
    private static final java.util.regex.Pattern WASHINGTON_STATE = java.util.regex.Pattern.compile(
            "Washington state|Washington State|Seattle|Spokane|Olympia|Tacoma|Yakima|Snohomish|Washington (Army |Air )?National Guard|, Wash\\.");

    private static @Nullable String mission(
            Document document, Pack pack, Map<String, Integer> counts, @Nullable LocalDate published) {
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
