package muster.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.account.Cell;
import muster.account.Dissent;
import muster.account.Picture;
import muster.account.Row;
import muster.account.Standing;
import muster.account.books.Branch;
import muster.account.course.Circumstances;
import muster.export.Column;
import muster.export.Format;
import muster.export.Layout;
import muster.export.Table;
import muster.view.PictureAnswer;
import muster.view.PictureSection;
import muster.view.RowWords;
import muster.view.Scale;
import org.jspecify.annotations.Nullable;

/** A picture for people: for each mission its strengths, then the rest, each row with its sentence beneath. */
final class PicturePage {
    private static final String NO_MISSION = "(no mission; not to be added to any)";

    private final Console console;

    PicturePage(Console console) {
        this.console = console;
    }

    /** The whole picture, with what stands beside the strengths. */
    void print(PictureAnswer answer) {
        Picture picture = answer.picture();
        Circumstances circumstances = answer.circumstances();
        CircumstancesPage beside = new CircumstancesPage(console, circumstances);
        Map<String, List<Branch>> branchesByMission = byMission(answer.tree().branches(), Branch::row);
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
                    indent(branch) + RowWords.what(row, scale),
                    RowWords.component(cell),
                    RowWords.rung(cell),
                    RowWords.place(cell),
                    scale.of(row.low()),
                    scale.of(row.best()),
                    scale.of(row.high()),
                    iso(row),
                    Layout.number(BigDecimal.valueOf(row.ageDays())) + " d",
                    stands(row),
                    RowWords.who(row),
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
                    same ? "" : RowWords.what(row, Scale.ONE),
                    same ? "" : RowWords.component(cell),
                    same ? "" : RowWords.rung(cell),
                    same ? "" : RowWords.place(cell),
                    iso(row),
                    row.low(),
                    row.best(),
                    row.high(),
                    RowWords.who(row),
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

    private static @Nullable String iso(Row row) {
        return row.at() == null ? null : row.at().iso();
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

    /** The numbers only; who gives them stands beneath, with the sentence. */
    private static String otherwise(Row row) {
        return row.dissent().stream().map(Dissent::value).distinct().collect(Collectors.joining("; "));
    }

    private void write(Table table) {
        Format.TABLE.write(table, console.layout(), console.out());
    }

    private void line(String words) {
        console.out().println(words);
    }
}
