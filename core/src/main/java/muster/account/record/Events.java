package muster.account.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.account.Assertion;
import muster.account.Cell;
import muster.account.Evidence;
import muster.account.Firmness;
import muster.account.Row;
import muster.account.Series;
import muster.account.Standing;
import muster.account.Step;
import muster.account.Testimony;
import muster.account.course.Happening;
import muster.account.course.Timeline;
import muster.claim.DateRange;
import muster.claim.Kind;
import muster.claim.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * What happened after one day, up to and with another.
 *
 * @param from nothing of this day or an earlier one is part of it
 * @param to the last day
 */
public record Events(LocalDate from, LocalDate to) {

    /**
     * The answers that changed, what was added or taken away, and the happenings of the time line; by day.
     *
     * @param series those up to the last day
     * @param timeline that as of the last day
     * @param figures the figures that count
     */
    public List<Change> of(List<Series> series, Timeline timeline, List<Evidence> figures) {
        List<Dated> events = new ArrayList<>();
        series.stream().filter(Series::isPresent).forEach(each -> addSteps(each, events));
        figures.stream()
                .filter(figure -> figure.figure().meaning().isChange() && !figure.forward())
                .sorted(Assertion.AS_STATED)
                .forEach(figure -> addNumber(figure, events));
        timeline.happenings().stream()
                .filter(happening -> isTurn(happening) && isWithin(last(happening)))
                .forEach(happening ->
                        events.add(new Dated(last(happening), new Change.OfCourse(Turn.HAPPENED, happening))));
        return events.stream()
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::change)
                .toList();
    }

    /** That the mission has not changed is told, but nothing happened. */
    private static boolean isTurn(Happening happening) {
        Testimony testimony = happening.testimony();
        boolean unchanged =
                testimony.kind() == Kind.MISSION_CHANGE && testimony.type().equals("none");
        return happening.firmness() == Firmness.ACTUAL && !unchanged;
    }

    private record Dated(LocalDate day, Change change) {}

    private void addSteps(Series series, List<Dated> events) {
        Row before = null;
        for (Step step : series.steps()) {
            Turn turn = turn(before, step.row());
            if (turn != null && isWithin(step.from())) {
                events.add(new Dated(
                        step.from(), new Change.OfCell(turn, step.from(), series.cell(), before, step.row())));
            }
            before = step.row();
        }
    }

    /** Null where nothing of the answer changed but what it rests on. */
    private static @Nullable Turn turn(@Nullable Row before, Row after) {
        if (before == null) {
            return Turn.FIRST;
        }
        if (after.best().compareTo(before.best()) != 0) {
            return Turn.CHANGED;
        }
        if (after.standing() == before.standing()) {
            return null;
        }
        return after.standing() == Standing.ENDED
                ? Turn.ENDED
                : after.standing() == Standing.LAST_KNOWN ? Turn.LAST_KNOWN : null;
    }

    private void addNumber(Evidence figure, List<Dated> events) {
        DateRange valid = figure.valid();
        boolean repeated = valid != null
                && events.stream()
                        .anyMatch(event ->
                                event.change() instanceof Change.OfNumber other && isSame(other.figure(), figure));
        if (valid != null && isWithin(valid.last()) && !repeated) {
            Turn turn = figure.figure().meaning() == Meaning.DECREASE ? Turn.TAKEN_AWAY : Turn.ADDED;
            events.add(new Dated(valid.last(), new Change.OfNumber(turn, valid.last(), figure)));
        }
    }

    /** The same number on the same day, whoever tells it. */
    private static boolean isSame(Evidence one, Evidence other) {
        return Cell.of(one).equals(Cell.of(other))
                && one.figure()
                        .quantity()
                        .bounds()
                        .equals(other.figure().quantity().bounds());
    }

    private boolean isWithin(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }

    private static LocalDate last(Happening happening) {
        DateRange when = happening.when();
        return when == null ? happening.placed() : when.last();
    }
}
