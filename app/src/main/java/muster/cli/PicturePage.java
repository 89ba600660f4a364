package muster.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Cell;
import muster.account.Dissent;
import muster.account.Picture;
import muster.account.Row;
import muster.account.Standing;
import muster.account.books.Branch;
import muster.account.books.Tree;
import muster.account.course.Circumstances;
import muster.claim.Term;
import muster.export.Column;
import muster.export.Format;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** A picture for people: for each mission its strengths, then the rest, each row with its sentence beneath. */
final class PicturePage {
    private static final String NO_MISSION = "(no mission; not to be added to any)";

    private final Console console;

    PicturePage(Console console) {
        this.console = console;
    }

    /** The whole picture, with what stands beside the strengths. */
    void print(Picture picture, Tree tree, Circumstances circumstances) {
        CircumstancesPage beside = new CircumstancesPage(console, circumstances);
        Map<String, List<Branch>> branchesByMission = byMission(tree.branches(), Branch::row);
        Set<String> missions = new TreeSet<>(branchesByMission.keySet());
        missions.addAll(beside.missions());
        missions.forEach(mission -> {
            List<Branch> branches = branchesByMission.getOrDefault(mission, List.of());
            if (picture.question().mission() == null && hasEnded(branches)) {
                line("");
                line(mission + " had ended by then; 'muster picture --mission " + mission
                        + "' shows what was last known.");
            } else {
                sections(mission, branches);
                beside.print(mission, mission);
            }
        });
        sections(
                NO_MISSION,
                picture.unassigned().stream()
                        .map(row -> new Branch(row, null, null))
                        .toList());
        beside.print(null, NO_MISSION);
        if (missions.isEmpty() && picture.unassigned().isEmpty() && circumstances.equals(Circumstances.NONE)) {
            line("Nothing is known of that day.");
        }
        leftOut(picture.undated().size(), "cannot be placed in time: neither words nor report give a day");
        leftOut(picture.before().size(), "left out: of days before the mission began");
        leftOut(picture.denied().size(), "left out: only named to be rejected");
    }

    private void leftOut(int count, String why) {
        if (count > 0) {
            line("");
            line(count + (count == 1 ? " figure " : " figures ") + why + "; 'muster figures' lists all.");
        }
    }

    private static boolean hasEnded(List<Branch> branches) {
        return branches.stream().anyMatch(branch -> branch.row().standing() == Standing.ENDED);
    }

    /** The rows of each mission, in their order. */
    static <T> Map<String, List<T>> byMission(List<T> all, Function<T, Row> row) {
        return all.stream()
                .filter(each -> row.apply(each).cell().mission() != null)
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(row.apply(each).cell().mission()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void sections(String mission, List<Branch> branches) {
        for (PictureSection section : PictureSection.values()) {
            List<Branch> held = branches.stream()
                    .filter(branch -> PictureSection.of(branch.row()) == section)
                    .toList();
            if (!held.isEmpty()) {
                line("");
                line(console.layout().strong(mission + ": " + section.title()));
                table(held);
                new PictureNotes(held)
                        .lines(console.layout())
                        .forEach(each -> line(console.layout().faint(each)));
            }
        }
    }

    private void table(List<Branch> branches) {
        Table.Builder table = Table.of(
                Column.whole("#"),
                Column.shown("what"),
                Column.shown("component"),
                Column.shown("rung"),
                Column.shown("place"),
                Column.shown("low"),
                Column.shown("best"),
                Column.shown("high"),
                Column.yielding("at"),
                Column.whole("age"),
                Column.shown("stands"),
                Column.yielding("who_says"),
                Column.yielding("otherwise"));
        int number = 1;
        for (Branch branch : branches) {
            Row row = branch.row();
            Cell cell = row.cell();
            Scale scale = Scale.of(row);
            table.row(
                    number++,
                    indent(branch) + what(row, scale),
                    component(cell),
                    rung(cell),
                    place(cell),
                    scale.of(row.low()),
                    scale.of(row.best()),
                    scale.of(row.high()),
                    iso(row),
                    String.format(Locale.ROOT, "%,d d", row.ageDays()),
                    stands(row),
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
                Column.yielding("who_says"),
                Column.yielding("otherwise"));
        @Nullable Cell before = null;
        for (Row row : rows) {
            Cell cell = row.cell();
            boolean same = cell.equals(before);
            table.row(
                    same ? "" : what(row, Scale.ONE),
                    same ? "" : component(cell),
                    same ? "" : rung(cell),
                    same ? "" : place(cell),
                    iso(row),
                    row.low(),
                    row.best(),
                    row.high(),
                    who(row),
                    otherwise(row));
            before = cell;
        }
        write(table.build());
    }

    /** A row stands out to the right of the one that holds it, where that is in the same table. */
    private static String indent(Branch branch) {
        int depth = 0;
        for (Branch above = branch.above(); above != null; above = above.above()) {
            depth += PictureSection.of(above.row()) == PictureSection.of(branch.row()) ? 1 : 0;
        }
        return depth == 0 ? "" : "└" + "──".repeat(depth - 1) + " ";
    }

    static String what(Row row, Scale scale) {
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
    static String component(Cell cell) {
        return Stream.of(
                        cell.force().component(),
                        cell.force().service(),
                        cell.force().dutyStatus())
                .filter(Objects::nonNull)
                .map(Term::word)
                .collect(Collectors.joining(", "));
    }

    /** With how it is meant, unless the table is about nothing else. */
    static String rung(Cell cell) {
        String rung = cell.rung() == null ? word(cell.status()) : cell.rung().word();
        return switch (cell.meaning()) {
            case LEVEL, SHARE -> rung;
            case INCREASE, DECREASE, RATE, CUMULATIVE ->
                rung.isEmpty()
                        ? cell.meaning().word()
                        : rung + ", " + cell.meaning().word();
        };
    }

    private static @Nullable String iso(Row row) {
        return row.at() == null ? null : row.at().iso();
    }

    static String place(Cell cell) {
        return String.join(", ", cell.places());
    }

    /** What the title of its table says already is left out. */
    private static String stands(Row row) {
        if (row.standing() == Standing.LAST_KNOWN && PictureSection.of(row) == PictureSection.LAST_KNOWN) {
            return "";
        }
        return switch (row.standing()) {
            case HOLDS, CHANGE -> "";
            case LAST_KNOWN, ENDED, OPEN, MET, MISSED, OVERDUE ->
                row.standing().word().replace('-', ' ');
        };
    }

    /** Where several reports have it from one origin, that is said: copies are no witnesses. */
    static String who(Row row) {
        int reports = row.reports();
        int origins = row.origins();
        String source = origins > 1 ? row.source() + " and " + (origins - 1) + " more" : row.source();
        return reports <= origins
                ? source
                : source + " (" + reports + " reports, " + origins + (origins == 1 ? " origin)" : " origins)");
    }

    /** The numbers only; who gives them stands beneath, with the sentence. */
    private static String otherwise(Row row) {
        return row.dissent().stream().map(Dissent::value).distinct().collect(Collectors.joining("; "));
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
