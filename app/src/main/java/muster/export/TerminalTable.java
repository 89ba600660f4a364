package muster.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** A table of aligned columns that fits the terminal: long cells are wrapped, very long ones cut. */
final class TerminalTable {
    private static final String GAP = "  ";
    private static final int MAX_LINES = 5;

    /** What can be left out altogether need not make the rows high. */
    private static final int MAX_LINES_YIELDING = 2;

    private TerminalTable() {}

    static void write(Table table, Layout layout, Appendable out) {
        List<TerminalColumn> columns = fitting(table, layout.columns());
        try {
            for (String line : lines(columns.stream().map(TerminalColumn::title).toList(), columns)) {
                out.append(layout.strong(line)).append('\n');
            }
            out.append(layout.faint(rule(columns))).append('\n');
            for (int row = 0; row < table.rows().size(); row++) {
                int at = row;
                List<String> cells =
                        columns.stream().map(column -> column.cells().get(at)).toList();
                for (String line : lines(cells, columns)) {
                    out.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns that say anything; where even their words do not fit, those that yield go, the last one first. */
    private static List<TerminalColumn> fitting(Table table, int width) {
        List<TerminalColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).room() != Column.Room.NONE) {
                TerminalColumn column = TerminalColumn.of(table, i);
                if (!column.isEmpty()) {
                    columns.add(column);
                }
            }
        }
        while (width(columns, TerminalColumn::unbroken) > width) {
            int last = IntStream.range(0, columns.size())
                    .filter(i -> columns.get(i).room() == Column.Room.YIELDING)
                    .max()
                    .orElse(-1);
            if (last < 0) {
                break;
            }
            columns.remove(last);
        }
        return shrunk(columns, width);
    }

    /** Takes from the column that least minds until the line fits: at first without breaking words. */
    private static List<TerminalColumn> shrunk(List<TerminalColumn> columns, int width) {
        List<TerminalColumn> shrunk = shrunk(columns, width, TerminalColumn::unbroken);
        return shrunk(shrunk, width, TerminalColumn::narrowest);
    }

    private static List<TerminalColumn> shrunk(
            List<TerminalColumn> columns, int width, ToIntFunction<TerminalColumn> least) {
        List<TerminalColumn> shrunk = new ArrayList<>(columns);
        int excess = width(columns, TerminalColumn::width) - width;
        while (excess > 0) {
            Optional<Integer> giving = IntStream.range(0, shrunk.size())
                    .filter(i -> shrunk.get(i).width() > least.applyAsInt(shrunk.get(i)))
                    .boxed()
                    .min(Comparator.comparingLong((Integer i) -> shrunk.get(i).loss())
                            .thenComparingInt(i -> -shrunk.get(i).width()));
            if (giving.isEmpty()) {
                break;
            }
            shrunk.set(giving.get(), shrunk.get(giving.get()).narrower());
            excess--;
        }
        return shrunk;
    }

    private static int width(List<TerminalColumn> columns, ToIntFunction<TerminalColumn> each) {
        return columns.stream().mapToInt(each).sum() + GAP.length() * Math.max(0, columns.size() - 1);
    }

    private static int maxLines(TerminalColumn column) {
        return column.room() == Column.Room.YIELDING ? MAX_LINES_YIELDING : MAX_LINES;
    }

    private static String rule(List<TerminalColumn> columns) {
        return String.join(
                GAP, columns.stream().map(column -> "─".repeat(column.width())).toList());
    }

    private static List<String> lines(List<String> row, List<TerminalColumn> columns) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < row.size(); i++) {
            List<String> lines = CellText.wrap(row.get(i), columns.get(i).width(), maxLines(columns.get(i)));
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> lines = new ArrayList<>(height);
        for (int line = 0; line < height; line++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                TerminalColumn column = columns.get(i);
                words.append(i == 0 ? "" : GAP).append(CellText.pad(cell, column.width(), column.right()));
            }
            lines.add(words.toString().stripTrailing());
        }
        return lines;
    }
}
