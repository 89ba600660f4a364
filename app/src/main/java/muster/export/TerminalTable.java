package muster.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of aligned columns that fits the terminal: long cells are wrapped, very long ones cut. */
final class TerminalTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;
    private static final int MAX_LINES = 3;

    private TerminalTable() {}

    static void write(Table table, Layout layout, Appendable out) {
        int[] shown = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).onTerminal() && !isEmpty(table, column))
                .toArray();
        List<String> header = Arrays.stream(shown)
                .mapToObj(column -> table.columns().get(column).name().replace('_', ' '))
                .toList();
        List<List<String>> cells = table.rows().stream()
                .map(row -> Arrays.stream(shown)
                        .mapToObj(column -> CellText.of(row.get(column)))
                        .toList())
                .toList();
        boolean[] rightAligned = rightAligned(table, shown);
        int[] widths = widths(header, cells, layout.columns());
        try {
            for (String line : lines(header, widths, rightAligned)) {
                out.append(layout.strong(line)).append('\n');
            }
            out.append(layout.faint(rule(widths))).append('\n');
            for (List<String> row : cells) {
                for (String line : lines(row, widths, rightAligned)) {
                    out.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column that says nothing in any row only takes room. */
    private static boolean isEmpty(Table table, int column) {
        return !table.rows().isEmpty()
                && table.rows().stream()
                        .allMatch(row -> CellText.of(row.get(column)).isEmpty());
    }

    private static boolean[] rightAligned(Table table, int[] shown) {
        boolean[] right = new boolean[shown.length];
        for (int i = 0; i < shown.length; i++) {
            int column = shown[i];
            right[i] = table.rows().stream().anyMatch(row -> row.get(column) instanceof Number);
        }
        return right;
    }

    /** The widths that the words want, taken from the widest until the line fits: first without breaking words. */
    private static int[] widths(List<String> header, List<List<String>> cells, int columns) {
        int[] widths = new int[header.size()];
        int[] unbroken = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            List<String> all = Stream.concat(Stream.of(header), cells.stream())
                    .map(row -> row.get(column))
                    .toList();
            widths[i] = all.stream().mapToInt(CellText::width).max().orElse(0);
            unbroken[i] = all.stream()
                    .flatMap(cell -> Stream.of(cell.split(" ")))
                    .mapToInt(CellText::width)
                    .max()
                    .orElse(0);
        }
        int room = columns - GAP.length() * (widths.length - 1);
        shrink(widths, unbroken, room);
        shrink(widths, IntStream.generate(() -> NARROWEST).limit(widths.length).toArray(), room);
        return widths;
    }

    private static void shrink(int[] widths, int[] least, int room) {
        int excess = Arrays.stream(widths).sum() - room;
        while (excess > 0) {
            int widest = IntStream.range(0, widths.length)
                    .filter(column -> widths[column] > least[column])
                    .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                    .orElse(-1);
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            excess--;
        }
    }

    private static String rule(int[] widths) {
        return String.join(GAP, Arrays.stream(widths).mapToObj("─"::repeat).toList());
    }

    private static List<String> lines(List<String> row, int[] widths, boolean[] rightAligned) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < row.size(); i++) {
            List<String> lines = CellText.wrap(row.get(i), widths[i], MAX_LINES);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> lines = new ArrayList<>(height);
        for (int line = 0; line < height; line++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                words.append(i == 0 ? "" : GAP).append(CellText.pad(cell, widths[i], rightAligned[i]));
            }
            lines.add(words.toString().stripTrailing());
        }
        return lines;
    }
}
