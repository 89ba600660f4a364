package muster.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import muster.account.Area;
import muster.claim.Changes;
import muster.claim.DateRange;
import muster.claim.Field;
import muster.pack.Mission;
import muster.place.Gazetteer;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.reading.Entry;

/**
 * The mission of entries that name none. A file of entries is about what its places tell, as a report is: if it names
 * where a mission is, its entries of that mission's days belong to it, those there or in a state there, and those of no
 * place.
 */
public record EntryMission(List<Mission> missions) {
    private static final Set<PlaceKind> WIDE =
            EnumSet.of(PlaceKind.STATE, PlaceKind.REGION, PlaceKind.SECTOR, PlaceKind.PORT_OF_ENTRY);

    /**
     * The entries of one file.
     *
     * @param given how many of them were given which mission
     */
    public record Filed(List<Entry> entries, Map<String, Integer> given) {
        /** For people: what was given, and what belongs to no mission all the same. */
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            given.forEach((mission, count) -> lines.add(count + " named no mission and are filed under " + mission
                    + ", where the file's places are; --mission NAME files them elsewhere"));
            long without =
                    entries.stream().filter(EntryMission::isWithoutMission).count();
            if (without > 0) {
                lines.add(without + " belong to no mission, and are never summed or held against others; --mission NAME"
                        + " names one");
            }
            return lines;
        }
    }

    /** Gives a mission to the entries of a file that name none, where only one can be meant. */
    public Filed file(List<Entry> entries) {
        List<Mission> named = missions.stream()
                .filter(mission ->
                        entries.stream().anyMatch(entry -> isWithoutMission(entry) && isWhere(entry, mission)))
                .toList();
        List<Entry> filed = entries.stream().map(entry -> filed(entry, named)).toList();
        Map<String, Integer> given = new TreeMap<>();
        for (int i = 0; i < filed.size(); i++) {
            if (isWithoutMission(entries.get(i)) && !isWithoutMission(filed.get(i))) {
                given.merge(value(filed.get(i), Field.MISSION), 1, Integer::sum);
            }
        }
        return new Filed(filed, given);
    }

    private static Entry filed(Entry entry, List<Mission> named) {
        List<Mission> meant = isWithoutMission(entry)
                ? named.stream()
                        .filter(mission -> mission.covers(day(entry)) && mayBeWithin(entry, mission))
                        .toList()
                : List.of();
        if (meant.size() != 1) {
            return entry;
        }
        Map<Field, String> fields = new EnumMap<>(entry.fields().values());
        fields.put(Field.MISSION, meant.getFirst().id());
        return new Entry(entry.kind(), new Changes(fields), entry.quote(), entry.by(), entry.restsOn(), entry.day());
    }

    private static boolean isWithoutMission(Entry entry) {
        return value(entry, Field.MISSION).isEmpty();
    }

    private static boolean isWhere(Entry entry, Mission mission) {
        return mission.covers(day(entry)) && places(entry).stream().anyMatch(mission.places()::contains);
    }

    /** Whether it is at a place of the mission, at a wide one there, or at none. */
    private static boolean mayBeWithin(Entry entry, Mission mission) {
        return places(entry).stream()
                .allMatch(place -> mission.places().contains(place)
                        || isWide(place)
                                && mission.places().stream()
                                        .anyMatch(own -> Area.of(List.of(own)).holds(Area.of(List.of(place)))));
    }

    /** A town of a state that lies at a border may be far from it: nothing tells which of them are meant. */
    private static boolean isWide(String name) {
        Place place = Gazetteer.bundled().resolve(name, null);
        return place != null && WIDE.contains(place.kind());
    }

    private static List<String> places(Entry entry) {
        return Arrays.stream(value(entry, Field.PLACES).split(";"))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .toList();
    }

    /** The first day of which it speaks; else that on which it was said or entered. */
    private static LocalDate day(Entry entry) {
        for (Field field : List.of(Field.AT, Field.WHEN, Field.SAID)) {
            String value = value(entry, field);
            if (!value.isEmpty()) {
                return DateRange.parse(value).first();
            }
        }
        return entry.day();
    }

    private static String value(Entry entry, Field field) {
        return entry.fields().values().getOrDefault(field, "");
    }
}
