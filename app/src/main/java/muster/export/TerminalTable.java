package muster.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table of aligned columns that fits the terminal: long cells are wrapped, very long ones cut. */
final class TerminalTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;
    private static final int MAX_LINES = 3;

    private TerminalTable() {}

    static void write(Table table, Layout layout, Appendable out) {
        int[] shown = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).onTerminal())
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

    private static boolean[] rightAligned(Table table, int[] shown) {
        boolean[] right = new boolean[shown.length];
        for (int i = 0; i < shown.length; i++) {
            int column = shown[i];
            right[i] = table.rows().stream().anyMatch(row -> row.get(column) instanceof Number);
        }
        return right;
    }

    /** The widths that the words want, taken from the widest until the line fits. */
    private static int[] widths(List<String> header, List<List<String>> cells, int columns) {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    CellText.width(header.get(i)),
                    cells.stream()
                            .mapToInt(row -> CellText.width(row.get(column)))
                            .max()
                            .orElse(0));
        }
        int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - columns;
        while (excess > 0) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                    .orElseThrow();
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
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
