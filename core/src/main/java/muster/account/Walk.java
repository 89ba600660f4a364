package muster.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import muster.claim.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the days on which the answer for a cell can change.
 *
 * @param there the levels that tell whether a plan was met
 */
record Walk(LocalDate until, Lifetimes lifetimes, Tolerances tolerances, List<Evidence> there) {

    /** The steps of a cell, the earliest first; none where nothing of it can be placed in time. */
    List<Step> steps(Cell cell, List<Evidence> statements) {
        List<Step> steps = new ArrayList<>();
        for (LocalDate day : days(cell, statements)) {
            Row row = row(cell, statements, day);
            if (row == null || !steps.isEmpty() && isSame(steps.getLast().row(), row)) {
                continue;
            }
            if (!steps.isEmpty()) {
                Step last = steps.removeLast();
                steps.add(new Step(last.from(), day.minusDays(1), last.row()));
            }
            steps.add(new Step(day, null, row));
        }
        return steps;
    }

    private @Nullable Row row(Cell cell, List<Evidence> statements, LocalDate day) {
        Row weighed = new Weighing(day, tolerances).row(cell, statements);
        if (weighed == null) {
            return null;
        }
        Row row = Fulfilment.of(day, tolerances, there).follow(weighed);
        return row.isPresent() && lifetimes.hasEnded(row, day) ? row.standing(Standing.ENDED, List.of()) : row;
    }

    /** The bounds follow from the claims. */
    private static boolean isSame(Row one, Row other) {
        return one.standing() == other.standing() && one.claims().equals(other.claims());
    }

    /**
     * The answer changes when something begins to count or ends, when its neighbours in time come out of reach, when it
     * is old, when a plan's day has passed, and when its mission ends.
     */
    private NavigableSet<LocalDate> days(Cell cell, List<Evidence> statements) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        boolean stretches = statements.stream().anyMatch(Walk::isStretch);
        for (Evidence statement : statements) {
            LocalDate since = statement.since();
            LocalDate end = statement.holdsOn(LocalDate.MAX);
            if (since == null || end == null) {
                continue;
            }
            days.add(since);
            days.add(end.plusDays(tolerances.lastKnownAfterDays() + 1L));
            if (stretches) {
                days.add(since.plusDays(1));
                days.add(since.plusDays(tolerances.sameTimeDays() + 1L));
                days.add(end.plusDays(1));
                days.add(end.plusDays(tolerances.sameTimeDays() + 1L));
            }
            DateRange valid = statement.figure().valid();
            if (statement.forward() && valid != null) {
                days.add(valid.last().plusDays(1));
                addLevels(cell, valid.last(), days);
            }
        }
        LocalDate ended = lifetimes.end(cell.mission());
        if (ended != null && !days.isEmpty() && days.first().isBefore(ended)) {
            days.add(ended.plusDays(1));
        }
        return days.headSet(until, true);
    }

    /** The days of those levels that may tell whether a plan was met. */
    private void addLevels(Cell plan, LocalDate due, NavigableSet<LocalDate> days) {
        there.stream()
                .filter(level -> level.figure().subject() == plan.subject())
                .map(Evidence::since)
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(due) && !day.isAfter(due.plusDays(tolerances.lastKnownAfterDays())))
                .forEach(days::add);
    }

    private static boolean isStretch(Evidence statement) {
        DateRange valid = statement.figure().valid();
        return valid != null && !valid.from().equals(valid.to());
    }
}
