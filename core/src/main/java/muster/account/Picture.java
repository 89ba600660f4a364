package muster.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Subject;

/**
 * The answer to a question: what was there, planned, added and taken away on a day, as far as the ledger knew.
 *
 * @param id the same question under the same rules has the same id, and the same answer
 * @param rows one for each cell, in a fixed order
 * @param unassigned cells of figures that belong to no mission; never to be summed with others
 * @param undated figures that cannot be placed in time, because the day of their report is not known
 */
public record Picture(Question question, String id, List<Row> rows, List<Row> unassigned, List<Statement> undated) {

    /** The version of these rules; it changes whenever the same figures may give another answer. */
    public static final String RULES = "1";

    /** Neither is a count of anything that could be more or less on another day. */
    private static final Set<Subject> LEFT_OUT = Set.of(Subject.OTHER, Subject.DISTANCE, Subject.DURATION);

    public Picture {
        rows = List.copyOf(rows);
        unassigned = List.copyOf(unassigned);
        undated = List.copyOf(undated);
    }

    /**
     * Computes the answer; a pure function.
     *
     * @param statements the figures known at the question's point, in any order
     */
    public static Picture of(List<Statement> statements, Question question) {
        return of(statements, question, Tolerances.STANDARD);
    }

    static Picture of(List<Statement> statements, Question question, Tolerances tolerances) {
        List<Statement> admitted = admitted(statements, question);
        Weighing weighing = new Weighing(question.day(), tolerances);
        Fulfilment fulfilment = new Fulfilment(question.day(), tolerances, admitted);
        Map<Boolean, List<Row>> assigned = cells(admitted).entrySet().stream()
                .flatMap(cell -> Stream.ofNullable(weighing.row(cell.getKey(), cell.getValue())))
                .map(fulfilment::follow)
                .sorted(Comparator.comparing(Row::cell, Cell.ORDER))
                .collect(Collectors.partitioningBy(row -> row.cell().mission() != null));
        return new Picture(
                question,
                question.answerId(RULES),
                Objects.requireNonNull(assigned.get(true)),
                Objects.requireNonNull(assigned.get(false)),
                admitted.stream().filter(statement -> statement.since() == null).toList());
    }

    /**
     * How the strengths that are there went up to the day of the question: for each cell a row for every day on which
     * another figure became the best one, the earliest first.
     */
    public static List<Row> history(List<Statement> statements, Question question) {
        List<Row> history = new ArrayList<>();
        cells(admitted(statements, question)).entrySet().stream()
                .filter(cell -> cell.getKey().isStrength())
                .sorted(Map.Entry.comparingByKey(Cell.ORDER))
                .forEach(cell -> history.addAll(history(cell.getKey(), cell.getValue(), question.day())));
        return history;
    }

    private static List<Row> history(Cell cell, List<Statement> statements, LocalDate until) {
        List<Row> rows = new ArrayList<>();
        statements.stream()
                .flatMap(statement -> Stream.ofNullable(statement.since()))
                .filter(day -> !day.isAfter(until))
                .distinct()
                .sorted()
                .flatMap(day -> Stream.ofNullable(new Weighing(day, Tolerances.STANDARD).row(cell, statements)))
                .filter(Row::isPresent)
                .forEach(row -> {
                    if (rows.isEmpty() || !rows.getLast().bestStatement().equals(row.bestStatement())) {
                        rows.add(row);
                    }
                });
        return rows;
    }

    private static List<Statement> admitted(List<Statement> statements, Question question) {
        return statements.stream()
                .filter(statement -> !LEFT_OUT.contains(statement.figure().subject()))
                .filter(question::admits)
                .toList();
    }

    private static Map<Cell, List<Statement>> cells(List<Statement> statements) {
        return statements.stream().collect(Collectors.groupingBy(Cell::of, LinkedHashMap::new, Collectors.toList()));
    }
}
