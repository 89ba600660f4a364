package muster.account;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Status;
import muster.pack.Mission;

/**
 * How the answer for a cell went up to the day asked.
 *
 * @param cell without the days for which things are planned: what was planned when is one series
 * @param steps the earliest first; never empty
 */
public record Series(Cell cell, List<Step> steps) {
    public Series {
        steps = List.copyOf(steps);
    }

    /**
     * The series of all cells but those of changes, which replace no level.
     *
     * @param statements the figures known at the question's point, in any order; also those that people rejected
     * @param rejections what the statements known there only name to reject it
     * @param missions those whose beginning or end is known
     */
    public static List<Series> of(
            List<Evidence> statements, Rejections rejections, Question question, List<Mission> missions) {
        Lifetimes lifetimes = Lifetimes.of(missions);
        List<Evidence> admitted = Picture.admitted(rejections.heard(statements), question)
                .filter(statement -> !lifetimes.precedes(statement))
                .filter(statement -> !statement.figure().meaning().isChange())
                .toList();
        List<Evidence> there = admitted.stream()
                .filter(statement -> statement.figure().status() == Status.IN_PLACE)
                .filter(statement -> !statement.verdict().rejected())
                .toList();
        Map<Cell, List<Evidence>> cells = admitted.stream()
                .collect(Collectors.groupingBy(statement -> Cell.of(statement).onAnyDay()));
        Walk walk = new Walk(question.day(), lifetimes, Tolerances.STANDARD, there);
        return cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Cell.ORDER))
                .map(cell -> new Series(cell.getKey(), walk.steps(cell.getKey(), cell.getValue())))
                .flatMap(series -> series.steps.isEmpty() ? Stream.empty() : Stream.of(series))
                .toList();
    }

    /** Whether it counts what is there, and not only what is needed, asked for, allowed, ordered or planned. */
    public boolean isPresent() {
        return !steps.getLast().row().bestStatement().forward();
    }
}
