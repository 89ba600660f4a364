package muster.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param line counted from 1
 * @param cells by the names of their columns
 */
record TableRow(String file, int line, Map<String, String> cells) {
    /** A cell; empty where the row has none in that column. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The words of a cell, parted by semicolons. */
    List<String> words(String column) {
        return Arrays.stream(cell(column).split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    Wrong wrong(String what) {
        return new Wrong(new PackFault(file, line, what));
    }

    /** Ends the reading of a row; the next one is read all the same, so that one run finds all faults. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient PackFault fault;

        Wrong(PackFault fault) {
            super(fault.toString());
            this.fault = fault;
        }

        PackFault fault() {
            return fault;
        }
    }
}
