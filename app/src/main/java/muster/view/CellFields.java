package muster.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import muster.account.Cell;
import org.jspecify.annotations.Nullable;

/** What rows say of a cell, in front of what is their own. */
final class CellFields {
    private static final List<String> NAMES = List.of(
            "cell",
            "subject",
            "reading",
            "rung",
            "status",
            "component",
            "duty_status",
            "service",
            "places",
            "scope",
            "counted");

    private CellFields() {}

    /** The names, then further ones. */
    static String[] and(String... own) {
        return Stream.concat(NAMES.stream(), Arrays.stream(own)).toArray(String[]::new);
    }

    /** The values in the order of the names, then further ones. */
    static @Nullable Object[] and(Cell cell, @Nullable Object... own) {
        return and(values(cell), own);
    }

    /** The same where the values of a cell, of which there are many rows, have been taken once. */
    static @Nullable Object[] and(@Nullable Object[] values, @Nullable Object... own) {
        return Stream.concat(Arrays.stream(values), Arrays.stream(own)).toArray();
    }

    /** The values in the order of the names. */
    static @Nullable Object[] values(Cell cell) {
        return new @Nullable Object[] {
            cell.id(),
            cell.subject().word(),
            cell.meaning().word(),
            FigureTable.word(cell.rung()),
            FigureTable.word(cell.status()),
            FigureTable.word(cell.force().component()),
            FigureTable.word(cell.force().dutyStatus()),
            FigureTable.word(cell.force().service()),
            cell.places(),
            cell.scope(),
            cell.counted().isEmpty() ? null : cell.counted()
        };
    }
}
