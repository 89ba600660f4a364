package muster.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column as a terminal shows it.
 *
 * @param cells its words, one cell for each row
 * @param right whether they are aligned to the right, as numbers are
 * @param width how many characters it takes
 * @param longest how many characters its longest part has that is not broken without need
 * @param height how hard it is to read at its width
 * @param below how hard it would be with one character less
 */
record TerminalColumn(
        String title,
        Column.Room room,
        List<String> cells,
        boolean right,
        int width,
        int longest,
        long height,
        long below) {
    private static final int NARROWEST = 8;

    /** So many cells tell how a column takes to less room; counting all of a long list would take long. */
    private static final int SAMPLE = 100;

    static TerminalColumn of(Table table, int index) {
        Column column = table.columns().get(index);
        List<String> cells =
                table.rows().stream().map(row -> CellText.of(row.get(index))).toList();
        boolean right = table.rows().stream().anyMatch(row -> row.get(index) instanceof Number);
        String title = column.name().replace('_', ' ');
        int width = Stream.concat(Stream.of(title), cells.stream())
                .mapToInt(CellText::width)
                .max()
                .orElse(0);
        int longest = Stream.concat(Stream.of(title), cells.stream())
                .flatMap(cell -> CellText.parts(cell).stream())
                .mapToInt(CellText::width)
                .max()
                .orElse(0);
        return new TerminalColumn(
                title, column.room(), cells, right, width, longest, height(cells, width), height(cells, width - 1));
    }

    /** Whether it says nothing in any row, and would only take room. */
    boolean isEmpty() {
        return !cells.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }

    /** The least width that breaks no word; a number is one word. */
    int unbroken() {
        return right || room == Column.Room.WHOLE ? width : Math.min(width, longest);
    }

    int narrowest() {
        return right || room == Column.Room.WHOLE ? width : Math.min(unbroken(), NARROWEST);
    }

    TerminalColumn narrower() {
        long lower = height(cells, width - 2);
        return new TerminalColumn(
                title, room, cells, right, width - 1, longest, /* height= */ below, /* below= */ lower);
    }

    /** How much harder to read it would be with one character less; 0 for not at all. */
    long loss() {
        return below - height;
    }

    /** One cell of three lines is worse than two of two. */
    private static long height(List<String> cells, int width) {
        long height = 0;
        for (String cell : cells.subList(0, Math.min(SAMPLE, cells.size()))) {
            // A table that fits as it is never asks how it would be with nothing left.
            long lines = CellText.width(cell) <= width || width < 1
                    ? 1
                    : CellText.wrap(cell, width, Integer.MAX_VALUE).size();
            height += lines * lines;
        }
        return height;
    }
}
