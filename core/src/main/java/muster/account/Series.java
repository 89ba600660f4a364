package muster.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return of(Cells.of(statements, rejections, missions), question);
    }

    /** As {@link #of(List, Rejections, Question, List)}, of figures that were put in order before. */
    public static List<Series> of(Cells cells, Question question) {
        List<Pile> admitted = cells.admitted(question)
                .filter(pile -> !pile.cell().meaning().isChange())
                .toList();
        Walk walk = Walk.of(cells, admitted, question.day());
        return admitted.stream()
                .collect(Collectors.groupingBy(pile -> pile.cell().onAnyDay()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey(Cell.ORDER))
                .map(cell -> Pile.joined(cell.getKey(), cell.getValue(), cells.tolerances()))
                .map(pile -> new Series(pile.cell(), walk.steps(pile)))
                .flatMap(series -> series.steps.isEmpty() ? Stream.empty() : Stream.of(series))
                .toList();
    }

    /**
     * What was asked up to a later day, as it would have been asked up to this one: the same steps, without those that
     * begin after it. Who asks about many days makes the series once.
     */
    public static List<Series> upTo(List<Series> later, LocalDate day) {
        return later.stream().flatMap(series -> series.upTo(day)).toList();
    }

    private Stream<Series> upTo(LocalDate day) {
        int begun =
                InOrder.leading(steps.size(), place -> !steps.get(place).from().isAfter(day));
        if (begun == 0) {
            return Stream.empty();
        }
        List<Step> until = new ArrayList<>(steps.subList(0, begun));
        Step last = until.removeLast();
        until.add(new Step(last.from(), null, last.row()));
        return Stream.of(new Series(cell, until));
    }

    /** Whether it counts what is there, and not only what is needed, asked for, allowed, ordered or planned. */
    public boolean isPresent() {
        return !steps.getLast().row().bestStatement().forward();
    }
}
