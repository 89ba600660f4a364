package muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.claim.Field;
import muster.pack.Pack;
import muster.reading.Entry;
import org.junit.jupiter.api.Test;

class EntryMissionTest {
    private static final EntryCells CELLS = new EntryCells(
            Map.of(
                    "kind", "figure",
                    "subject", "troops",
                    "entered_by", "A. Desk",
                    "published", "2026-11-22"),
            id -> id);

    @Test
    void aFileThatNamesWhereAMissionIsBelongsToIt() {
        EntryMission.Filed filed = file(
                entry("5900", "US-Mexico border", "2018-11-13"),
                entry("2800", "Texas", "2018-11-13"),
                entry("200", "", "2018-11-13"));
        assertThat(missions(filed)).containsOnly("southwest-border");
        assertThat(filed.lines())
                .containsExactly(
                        "3 named no mission and are filed under southwest-border, where the file's places are; "
                                + "--mission NAME files them elsewhere");
    }

    @Test
    void whatIsElsewhereOrOfAnotherTimeDoesNot() {
        EntryMission.Filed filed = file(
                entry("5900", "US-Mexico border", "2018-11-13"),
                entry("700", "Los Angeles", "2025-06-10"),
                entry("300", "Texas", "2017-08-30"));
        assertThat(missions(filed)).containsExactly("southwest-border", "", "");
        assertThat(filed.lines()).hasSize(2);
    }

    @Test
    void whatNamesItsMissionKeepsIt() {
        Entry own = CELLS.entry(Map.of(
                "low",
                "10",
                "high",
                "10",
                "places",
                "US-Mexico border",
                "at",
                "2018-11-13",
                "mission",
                "bridge-watch"));
        assertThat(missions(file(own))).containsExactly("bridge-watch");
        assertThat(file(own).lines()).isEmpty();
    }

    @Test
    void withoutAPlaceOfAMissionNothingIsProposed() {
        EntryMission.Filed filed = file(entry("2800", "Texas", "2018-11-13"));
        assertThat(missions(filed)).containsExactly("");
        assertThat(filed.lines())
                .containsExactly("1 belong to no mission, and are never summed or held against others; --mission NAME "
                        + "names one");
    }

    private static EntryMission.Filed file(Entry... entries) {
        return new EntryMission(Pack.bundled().missions()).file(List.of(entries));
    }

    private static Entry entry(String number, String place, String day) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("low", number);
        cells.put("high", number);
        cells.put("places", place);
        cells.put("at", day);
        return CELLS.entry(cells);
    }

    private static List<String> missions(EntryMission.Filed filed) {
        return Stream.of(filed)
                .flatMap(each -> each.entries().stream())
                .map(entry -> entry.fields().values().getOrDefault(Field.MISSION, ""))
                .toList();
    }
}
