package muster.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.export.Column;
import muster.export.Table;
import muster.view.Sitrep.Line;
import muster.view.Sitrep.Section;
import org.jspecify.annotations.Nullable;

/** A situation report as rows and fields for programs. */
public final class SitrepTable {
    private SitrepTable() {}

    /** A row for each line, with the section that it stands in. */
    public static Table of(Sitrep sitrep) {
        Table.Builder table = Table.of(
                Column.shown("section"),
                Column.shown("text"),
                Column.shown("cells"),
                Column.shown("claims"),
                Column.shown("mission"),
                Column.shown("asked"),
                Column.shown("as_known"),
                Column.shown("answer"));
        sitrep.headlines().forEach(line -> add(table, sitrep, "headline", List.of("text"), line));
        for (Section section : sitrep.sections()) {
            section.lines().forEach(line -> add(table, sitrep, section.name(), section.columns(), line));
        }
        return table.build();
    }

    private static void add(Table.Builder table, Sitrep sitrep, String section, List<String> columns, Line line) {
        table.row(
                section,
                String.join(
                        " · ",
                        line.cells().stream().filter(cell -> !cell.isEmpty()).toList()),
                cells(columns, line),
                line.references().stream()
                        .map(number -> sitrep.references().get(number - 1).claim())
                        .toList(),
                sitrep.mission(),
                sitrep.asked().toString(),
                sitrep.known().seq(),
                sitrep.answer());
    }

    private static Map<String, String> cells(List<String> columns, Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), line.cells().get(i));
        }
        return cells;
    }

    /** The whole report, each part with its lines. */
    public static Map<String, @Nullable Object> fields(Sitrep sitrep) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", sitrep.title());
        fields.put("mission", sitrep.mission());
        fields.put("asked", sitrep.asked().toString());
        fields.put("as_known", sitrep.known().seq());
        fields.put("as_of", sitrep.asOf());
        fields.put("answer", sitrep.answer());
        fields.put(
                "headlines",
                sitrep.headlines().stream()
                        .map(line -> Map.of("text", line.cells().getFirst(), "references", line.references()))
                        .toList());
        fields.put(
                "sections", sitrep.sections().stream().map(SitrepTable::section).toList());
        fields.put(
                "references",
                sitrep.references().stream()
                        .map(reference -> Map.of(
                                "number", reference.number(),
                                "claim", reference.claim(),
                                "report", reference.report(),
                                "where", reference.where(),
                                "sentence", reference.sentence()))
                        .toList());
        return fields;
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", section.name());
        fields.put("title", section.title());
        fields.put("none", section.none());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Line line : section.lines()) {
            lines.add(Map.of("cells", cells(section.columns(), line), "references", line.references()));
        }
        fields.put("lines", lines);
        return fields;
    }
}
