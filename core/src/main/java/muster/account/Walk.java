package muster.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import muster.claim.DateRange;
import muster.claim.Status;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the days on which the answer for a cell can change.
 *
 * @param there the days since which there are levels of a subject: those tell whether a plan was met
 */
record Walk(
        LocalDate until,
        Lifetimes lifetimes,
        Tolerances tolerances,
        Levels levels,
        Map<Subject, NavigableSet<LocalDate>> there) {

    /** @param asked the piles whose levels count */
    static Walk of(Cells cells, List<Pile> asked, LocalDate until) {
        Map<Subject, NavigableSet<LocalDate>> there = new EnumMap<>(Subject.class);
        for (Pile pile : asked) {
            if (pile.cell().status() == Status.IN_PLACE) {
                NavigableSet<LocalDate> days = there.computeIfAbsent(pile.cell().subject(), subject -> new TreeSet<>());
                pile.witnesses().forEach(witness -> days.add(witness.since()));
            }
        }
        return new Walk(until, cells.lifetimes(), cells.tolerances(), cells.levels(), there);
    }

    /** The steps of a cell, the earliest first; none where nothing of it can be placed in time. */
    List<Step> steps(Pile pile) {
        List<Step> steps = new ArrayList<>();
        Weighing.@Nullable Heard before = null;
        LocalDate weighed = LocalDate.MIN;
        for (LocalDate day : days(pile.cell(), pile.statements())) {
            Weighing.Heard heard = new Weighing(day, tolerances).heard(pile);
            if (before != null && heard != null && isSame(before, weighed, heard, day)) {
                continue;
            }
            before = heard;
            weighed = day;
            Row row = row(heard, day);
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

    /** Whether it can be told without making rows that two days have the same answer; how a plan stands cannot. */
    private boolean isSame(Weighing.Heard one, LocalDate day, Weighing.Heard other, LocalDate otherDay) {
        String mission = one.pile().cell().mission();
        return !one.best().statement().forward()
                && one.statements().equals(other.statements())
                && isOld(one, day) == isOld(other, otherDay)
                && lifetimes.hasEnded(mission, day) == lifetimes.hasEnded(mission, otherDay);
    }

    private boolean isOld(Weighing.Heard heard, LocalDate day) {
        return heard.best().day().plusDays(tolerances.lastKnownAfterDays()).isBefore(day);
    }

    private @Nullable Row row(Weighing.@Nullable Heard heard, LocalDate day) {
        if (heard == null) {
            return null;
        }
        Row weighed = new Weighing(day, tolerances).row(heard);
        Row row = new Fulfilment(day, tolerances, levels).follow(weighed);
        return row.isPresent() && lifetimes.hasEnded(row.cell().mission(), day)
                ? row.standing(Standing.ENDED, List.of())
                : row;
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
        NavigableSet<LocalDate> own = there.get(plan.subject());
        if (own != null) {
            days.addAll(own.subSet(due, false, due.plusDays(tolerances.lastKnownAfterDays()), true));
        }
    }

    private static boolean isStretch(Evidence statement) {
        DateRange valid = statement.figure().valid();
        return valid != null && !valid.from().equals(valid.to());
    }
}
