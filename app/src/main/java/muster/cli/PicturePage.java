package muster.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import muster.account.Cell;
import muster.account.Picture;
import muster.account.Row;
import muster.account.Standing;
import muster.claim.Term;
import muster.export.Column;
import muster.export.Format;
import muster.export.Table;
import muster.ledger.Metadata;
import org.jspecify.annotations.Nullable;

/** A picture for people: for each mission its strengths, then the rest, each row with its sentence beneath. */
final class PicturePage {
    private static final int LONGEST_LABEL = 40;

    private final Console console;

    PicturePage(Console console) {
        this.console = console;
    }

    /** What is asked about a mission, each a table of its own: like is shown with like. */
    private enum Section {
        THERE("how many are there", row -> row.isPresent() && row.cell().isStrength()),
        PLANS(
                "asked for, authorized, ordered or planned",
                row -> row.bestStatement().forward()),
        CHANGES("added and taken away", row -> row.standing() == Standing.CHANGE),
        ELSE("what else is counted", row -> true);

        private final String title;

        @SuppressWarnings("ImmutableEnumChecker") // The predicates hold no state.
        private final Predicate<Row> holds;

        Section(String title, Predicate<Row> holds) {
            this.title = title;
            this.holds = holds;
        }

        static Section of(Row row) {
            for (Section section : values()) {
                if (section.holds.test(row)) {
                    return section;
                }
            }
            throw new IllegalStateException("the last section takes all");
        }
    }

    /** The whole picture. */
    void print(Picture picture) {
        for (Map.Entry<String, List<Row>> mission : byMission(picture.rows()).entrySet()) {
            sections(mission.getKey(), mission.getValue());
        }
        if (!picture.unassigned().isEmpty()) {
            sections("(no mission; not to be added to any)", picture.unassigned());
        }
        if (picture.rows().isEmpty() && picture.unassigned().isEmpty()) {
            line("Nothing is known of that day.");
        }
        if (!picture.undated().isEmpty()) {
            line("");
            line(picture.undated().size() + " figures cannot be placed in time; 'muster reports' says why.");
        }
    }

    /** The rows of each mission, in their order. */
    static Map<String, List<Row>> byMission(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.cell().mission() != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.cell().mission()), LinkedHashMap::new, Collectors.toList()));
    }

    private void sections(String mission, List<Row> rows) {
        for (Section section : Section.values()) {
            List<Row> held =
                    rows.stream().filter(row -> Section.of(row) == section).toList();
            if (!held.isEmpty()) {
                line("");
                line(console.layout().strong(mission + ": " + section.title));
                table(held);
                sentences(held);
            }
        }
    }

    private void table(List<Row> rows) {
        Table.Builder table = Table.of(
                Column.shown("#"),
                Column.shown("what"),
                Column.shown("component"),
                Column.shown("rung"),
                Column.shown("place"),
                Column.shown("low"),
                Column.shown("best"),
                Column.shown("high"),
                Column.shown("at"),
                Column.shown("age"),
                Column.shown("who_says"),
                Column.shown("otherwise"));
        for (Row row : rows) {
            Cell cell = row.cell();
            table.row(
                    rows.indexOf(row) + 1,
                    what(cell),
                    word(cell.force().component()),
                    rung(cell),
                    place(cell),
                    row.low(),
                    row.best(),
                    row.high(),
                    row.at() == null ? null : row.at().iso(),
                    age(row),
                    who(row),
                    otherwise(row));
        }
        write(table.build());
    }

    /** How the strengths of a mission went over time. */
    void history(List<Row> rows) {
        Table.Builder table = Table.of(
                Column.shown("what"),
                Column.shown("component"),
                Column.shown("rung"),
                Column.shown("place"),
                Column.shown("at"),
                Column.shown("low"),
                Column.shown("best"),
                Column.shown("high"),
                Column.shown("who_says"),
                Column.shown("otherwise"));
        @Nullable Cell before = null;
        for (Row row : rows) {
            Cell cell = row.cell();
            boolean same = cell.equals(before);
            table.row(
                    same ? "" : what(cell),
                    same ? "" : word(cell.force().component()),
                    same ? "" : rung(cell),
                    same ? "" : place(cell),
                    row.at() == null ? null : row.at().iso(),
                    row.low(),
                    row.best(),
                    row.high(),
                    who(row),
                    otherwise(row));
            before = cell;
        }
        write(table.build());
    }

    /** One sentence often gives several rows; it is printed once, with the numbers of all. */
    private void sentences(List<Row> rows) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String number = Integer.toString(i + 1);
            numbers.computeIfAbsent(quotation(rows.get(i)), words -> new ArrayList<>())
                    .add(number);
        }
        numbers.forEach((words, of) -> console.layout()
                .paragraph("  ", "    ", "[" + String.join(", ", of) + "] " + words)
                .forEach(each -> line(console.layout().faint(each))));
    }

    private static String quotation(Row row) {
        Metadata report = row.bestStatement().recorded().report();
        String outlet = report.publisher() == null ? report.name() : report.publisher();
        String day = report.published() == null ? "no day" : report.published().toString();
        return outlet + ", " + day + ": “" + row.bestStatement().sentence() + "”";
    }

    private static String what(Cell cell) {
        List<String> words = new ArrayList<>();
        words.add(cell.counted().isEmpty() ? cell.subject().word() : cell.counted());
        if (cell.scope() != null) {
            words.add(cell.scope());
        }
        switch (cell.unit()) {
            case "person", "item" -> {}
            default -> words.add(cell.unit());
        }
        return String.join(", ", words);
    }

    private static String rung(Cell cell) {
        String rung = cell.rung() == null ? word(cell.status()) : cell.rung().word();
        return switch (cell.meaning()) {
            case LEVEL -> rung;
            case INCREASE, DECREASE, RATE, CUMULATIVE, SHARE -> (cell.meaning().word() + " " + rung).strip();
        };
    }

    private static String place(Cell cell) {
        return cell.places().isEmpty() ? "" : String.join(", ", cell.places());
    }

    private static String age(Row row) {
        String days = row.ageDays() + " d";
        return switch (row.standing()) {
            case HOLDS, CHANGE -> days;
            case LAST_KNOWN -> days + ", last known";
            case OPEN, MET, MISSED, OVERDUE -> days + ", " + row.standing().word();
        };
    }

    private static String who(Row row) {
        String source = row.source().length() <= LONGEST_LABEL
                ? row.source()
                : row.source().substring(0, LONGEST_LABEL - 1) + "…";
        return row.origins() > 1 ? source + " and " + (row.origins() - 1) + " more" : source;
    }

    private static String otherwise(Row row) {
        return row.dissent().stream()
                .map(dissent -> dissent.value() + " (" + dissent.source() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String word(@Nullable Term term) {
        return term == null ? "" : term.word();
    }

    private void write(Table table) {
        Format.TABLE.write(table, console.layout(), console.out());
    }

    private void line(String words) {
        console.out().println(words);
    }
}
