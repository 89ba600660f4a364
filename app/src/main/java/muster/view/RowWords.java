package muster.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Cell;
import muster.account.Row;
import muster.claim.Term;

/** The words for a row of the account, for people. */
public final class RowWords {
    private RowWords() {}

    /** What is counted, with its scope and its unit where the words do not tell them. */
    public static String what(Row row, Scale scale) {
        Cell cell = row.cell();
        List<String> words = new ArrayList<>();
        String counted = row.bestStatement().counted();
        words.add(counted.isEmpty() ? cell.subject().word() : counted);
        if (cell.scope() != null) {
            words.add(cell.scope());
        }
        boolean plain = cell.unit().equals("person") || cell.unit().equals("item");
        // "flight hour, hour" would say the same thing twice.
        if (!plain && !cell.counted().equals(cell.unit()) && !cell.counted().endsWith(" " + cell.unit())) {
            words.add(scale.unit(cell.unit()));
        }
        return String.join(", ", words);
    }

    /** With the service and the duty status where they are said: without them, two rows would look the same. */
    public static String component(Cell cell) {
        return Stream.of(
                        cell.force().component(),
                        cell.force().service(),
                        cell.force().dutyStatus())
                .filter(Objects::nonNull)
                .map(Term::word)
                .collect(Collectors.joining(", "));
    }

    /** With how it is meant, unless the table is about nothing else. */
    public static String rung(Cell cell) {
        String rung = cell.rung() == null ? status(cell) : cell.rung().word();
        return switch (cell.meaning()) {
            case LEVEL, SHARE -> rung;
            case INCREASE, DECREASE, RATE, CUMULATIVE ->
                rung.isEmpty()
                        ? cell.meaning().word()
                        : rung + ", " + cell.meaning().word();
        };
    }

    /** The places, one behind the other. */
    public static String place(Cell cell) {
        return String.join(", ", cell.places());
    }

    /** Where several reports have it from one origin, that is said: copies are no witnesses. */
    public static String who(Row row) {
        int reports = row.reports();
        int origins = row.origins();
        String source = origins > 1 ? row.source() + " and " + (origins - 1) + " more" : row.source();
        return reports <= origins
                ? source
                : source + " (" + reports + " reports, " + origins + (origins == 1 ? " origin)" : " origins)");
    }

    private static String status(Cell cell) {
        return cell.status() == null ? "" : cell.status().word();
    }
}
