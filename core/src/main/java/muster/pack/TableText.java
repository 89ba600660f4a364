package muster.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import muster.text.Suggestion;

/** Cuts the text of a table into rows: its first line names the columns; empty lines and those with # are left out. */
final class TableText {
    private final PackTable table;
    private final String file;
    private final Consumer<PackFault> faults;

    private TableText(PackTable table, String file, Consumer<PackFault> faults) {
        this.table = table;
        this.file = file;
        this.faults = faults;
    }

    /**
     * The rows that can be used; what is wrong with the others is told.
     *
     * @param file as messages name it
     */
    static List<TableRow> rows(PackTable table, String file, String text, Consumer<PackFault> faults) {
        return new TableText(table, file, faults).rows(text);
    }

    private List<TableRow> rows(String text) {
        List<String> columns = List.of();
        List<TableRow> rows = new ArrayList<>();
        boolean anyRow = false;
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(lines[i].split("\t", -1)).map(String::strip).toList();
            if (columns.isEmpty()) {
                if (!areColumns(cells, i + 1)) {
                    return List.of();
                }
                columns = cells;
            } else {
                anyRow = true;
                addRow(columns, cells, i + 1, rows);
            }
        }
        if (!anyRow) {
            tell(0, "has no rows; write some, or take the file away");
        }
        return rows;
    }

    private boolean areColumns(List<String> cells, int line) {
        String expected = "the first line names the columns: " + String.join(", ", table.columns());
        if (cells.size() == 1) {
            tell(line, "has no tab; " + expected + ", with a tab between two");
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            if (!table.columns().contains(cell)) {
                tell(line, "'" + cell + "' is no column" + Suggestion.of(cell, table.columns(), expected));
                return false;
            }
            if (!seen.add(cell)) {
                tell(line, "names the column '" + cell + "' twice; keep one");
                return false;
            }
        }
        for (String needed : table.needed()) {
            if (!seen.contains(needed)) {
                tell(line, "lacks the column '" + needed + "'; " + expected);
                return false;
            }
        }
        return true;
    }

    /** A row may end early where only cells that may be empty are left: editors cut blanks off the ends of lines. */
    private void addRow(List<String> columns, List<String> cells, int line, List<TableRow> rows) {
        int least = 0;
        for (String needed : table.needed()) {
            least = Math.max(least, columns.indexOf(needed) + 1);
        }
        if (cells.size() < least || cells.size() > columns.size()) {
            String expected = least == columns.size() ? "" + least : least + " to " + columns.size();
            tell(
                    line,
                    "has " + count(cells.size()) + ", expected " + expected + " (" + String.join(", ", columns)
                            + "); part cells with one tab, and words within a cell with ';'");
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(columns.get(i), cells.get(i));
        }
        for (String needed : table.needed()) {
            if (named.getOrDefault(needed, "").isEmpty()) {
                tell(line, "has nothing in its column '" + needed + "'; fill it in, or take the row away");
                return;
            }
        }
        rows.add(new TableRow(file, line, named));
    }

    private static String count(int cells) {
        return cells == 1 ? "1 cell" : cells + " cells";
    }

    private void tell(int line, String what) {
        faults.accept(new PackFault(file, line, what));
    }
}
