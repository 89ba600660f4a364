package muster.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Subject;
import muster.pack.Mission;

/**
 * The answer to a question: what was there, planned, added and taken away on a day, as far as the ledger knew.
 *
 * @param id the same question under the same rules has the same id, and the same answer
 * @param rows one for each cell, in a fixed order
 * @param unassigned cells of figures that belong to no mission; never to be summed with others
 * @param undated figures that cannot be placed in time: neither they nor their report give a day
 * @param before figures of days before their mission began, which are no part of it
 * @param denied figures that are only named to be rejected, and so are no voices
 */
public record Picture(
        Question question,
        String id,
        List<Row> rows,
        List<Row> unassigned,
        List<Evidence> undated,
        List<Evidence> before,
        List<Evidence> denied) {

    /** The version of these rules; it changes whenever the same figures may give another answer. */
    public static final String RULES = "6";

    /** Neither is a count of anything that could be more or less on another day. */
    private static final Set<Subject> LEFT_OUT = Set.of(Subject.OTHER, Subject.DISTANCE, Subject.DURATION);

    public Picture {
        rows = List.copyOf(rows);
        unassigned = List.copyOf(unassigned);
        undated = List.copyOf(undated);
        before = List.copyOf(before);
        denied = List.copyOf(denied);
    }

    /**
     * Computes the answer; a pure function.
     *
     * @param statements the figures known at the question's point, in any order; also those that people rejected, which
     *     do not count, but the answer tells that they did not
     * @param rejections what the statements known there only name to reject it
     * @param missions those whose beginning or end is known
     */
    public static Picture of(
            List<Evidence> statements, Rejections rejections, Question question, List<Mission> missions) {
        return of(Cells.of(statements, rejections, missions), question);
    }

    /** As {@link #of(List, Rejections, Question, List)}, of figures that were put in order before. */
    public static Picture of(Cells cells, Question question) {
        LocalDate day = question.day();
        Lifetimes lifetimes = cells.lifetimes();
        Weighing weighing = new Weighing(day, cells.tolerances());
        Fulfilment fulfilment = new Fulfilment(day, cells.tolerances(), cells.levels());
        Map<Boolean, List<Row>> assigned = cells.admitted(question)
                .flatMap(pile -> Stream.ofNullable(weighing.row(pile)))
                .map(fulfilment::follow)
                .map(row -> row.isPresent() && lifetimes.hasEnded(row.cell().mission(), day)
                        ? row.standing(Standing.ENDED, List.of())
                        : row)
                .collect(Collectors.partitioningBy(row -> row.cell().mission() != null));
        return new Picture(
                question,
                question.answerId(RULES, lifetimes.id()),
                Objects.requireNonNull(assigned.get(true)),
                Objects.requireNonNull(assigned.get(false)),
                cells.undated().stream().filter(question::admits).toList(),
                cells.before().stream().filter(question::admits).toList(),
                cells.denied().stream()
                        .filter(statement -> question.admits(statement) && statement.countsOn(day))
                        .toList());
    }

    /**
     * How the strengths that are there went up to the day of the question: for each cell a row for every day on which
     * another figure became the best one, the earliest first.
     */
    public static List<Row> history(
            List<Evidence> statements, Rejections rejections, Question question, List<Mission> missions) {
        List<Row> history = new ArrayList<>();
        Lifetimes lifetimes = Lifetimes.of(missions);
        List<Evidence> admitted = admitted(rejections.heard(statements), question)
                .filter(statement -> !lifetimes.precedes(statement))
                .toList();
        cells(admitted).entrySet().stream()
                .filter(cell -> cell.getKey().isStrength())
                .sorted(Map.Entry.comparingByKey(Cell.ORDER))
                .forEach(cell -> history.addAll(history(cell.getKey(), cell.getValue(), question.day())));
        return history;
    }

    private static List<Row> history(Cell cell, List<Evidence> statements, LocalDate until) {
        List<Row> rows = new ArrayList<>();
        Pile pile = Pile.of(cell, statements, Tolerances.STANDARD);
        statements.stream()
                .flatMap(statement -> Stream.ofNullable(statement.since()))
                .filter(day -> !day.isAfter(until))
                .distinct()
                .sorted()
                .flatMap(day -> Stream.ofNullable(new Weighing(day, Tolerances.STANDARD).row(pile)))
                .filter(Row::isPresent)
                .forEach(row -> {
                    if (rows.isEmpty() || !rows.getLast().bestStatement().equals(row.bestStatement())) {
                        rows.add(row);
                    }
                });
        return rows;
    }

    /** The figures that a question asks for. */
    static Stream<Evidence> admitted(List<Evidence> statements, Question question) {
        return statements.stream().filter(Picture::isCounted).filter(question::admits);
    }

    /** Whether it counts something that could be more or less on another day. */
    static boolean isCounted(Evidence statement) {
        return !LEFT_OUT.contains(statement.figure().subject());
    }

    private static Map<Cell, List<Evidence>> cells(List<Evidence> statements) {
        return statements.stream().collect(Collectors.groupingBy(Cell::of, LinkedHashMap::new, Collectors.toList()));
    }
}
