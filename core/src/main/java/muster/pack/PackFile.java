package muster.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a tab-separated file of a pack, with the numbers of their lines. */
record PackFile(String name, List<Row> rows) {
    /** A row; {@code line} counts from 1. */
    record Row(String file, int line, List<String> cells) {
        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        /** The words of a cell, parted by semicolons. */
        List<String> words(int index) {
            return Arrays.stream(cell(index).split(";"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        PackException wrong(String what) {
            return new PackException(file + " line " + line + ": " + what);
        }
    }

    static PackFile parse(String name, String content, int leastCells) {
        List<Row> rows = new ArrayList<>();
        String[] lines = content.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            Row row = new Row(name, i + 1, List.of(lines[i].split("\t", -1)));
            if (row.cells().size() < leastCells) {
                throw row.wrong("has " + row.cells().size() + " columns, expected at least " + leastCells
                        + "; part them with tabs");
            }
            rows.add(row);
        }
        return new PackFile(name, rows);
    }
}
