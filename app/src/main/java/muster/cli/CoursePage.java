package muster.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.export.Column;
import muster.export.Format;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** Tables of numbered rows for people, each with what it rests on beneath. */
final class CoursePage {
    private final Console console;

    CoursePage(Console console) {
        this.console = console;
    }

    /**
     * A row of a table.
     *
     * @param cells its words, without its number
     * @param notes what stands beneath: the sentences
     */
    record Row(List<@Nullable Object> cells, List<String> notes) {}

    /** Rows in the making. */
    static final class Section {
        private final List<Column> columns = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        Section(Column... columns) {
            this.columns.add(Column.whole("#"));
            this.columns.addAll(List.of(columns));
        }

        void add(List<String> notes, @Nullable Object... cells) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(rows.size() + 1);
            for (Object cell : cells) {
                row.add(cell);
            }
            rows.add(new Row(row, notes));
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /** A table with its notes; what is said where it has no row, otherwise. */
    void print(Section section, String nothing) {
        if (section.isEmpty()) {
            line(nothing);
            return;
        }
        Table.Builder table = Table.of(section.columns.toArray(Column[]::new));
        section.rows.forEach(row -> table.row(row.cells.toArray()));
        Format.TABLE.write(table.build(), console.layout(), console.out());
        notes(section.rows.stream().map(Row::notes).toList());
    }

    /** Notes of numbered rows; what several have in common is said once, with the numbers of all. */
    void notes(List<List<String>> ofRows) {
        Map<String, List<String>> notes = new LinkedHashMap<>();
        for (int i = 0; i < ofRows.size(); i++) {
            String number = Integer.toString(i + 1);
            for (String note : ofRows.get(i)) {
                List<String> numbers = notes.computeIfAbsent(note, words -> new ArrayList<>());
                if (!numbers.contains(number)) {
                    numbers.add(number);
                }
            }
        }
        notes.forEach((words, of) -> console.layout()
                .paragraph("  ", "    ", "[" + String.join(", ", of) + "] " + words)
                .forEach(each -> line(console.layout().faint(each))));
    }

    void line(String words) {
        console.out().println(words);
    }

    void title(String words) {
        line("");
        line(console.layout().strong(words));
    }
}
