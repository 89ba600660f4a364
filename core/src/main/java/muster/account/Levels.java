package muster.account;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Meaning;
import muster.claim.Rung;
import muster.claim.Status;
import org.jspecify.annotations.Nullable;

/** What was there, found by what a plan and the level that meets it have in common, and by days. */
public final class Levels {
    private final Map<Cell, DayIndex<Known>> byCell = new HashMap<>();

    private Levels(Map<Cell, List<Evidence>> levels) {
        levels.forEach((cell, own) -> byCell.put(
                cell,
                DayIndex.of(
                        own.stream().map(Known::of).toList(),
                        known -> first(known.statement),
                        known -> last(known.statement))));
    }

    /**
     * A level with what its words allow, and the days that many plans ask about.
     *
     * @param since as {@link Evidence#since} has it
     * @param until the last day of which it may speak
     */
    record Known(
            Evidence statement,
            Interval interval,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate stated) {
        static Known of(Evidence statement) {
            return new Known(
                    statement,
                    Interval.of(statement.figure().quantity(), Tolerances.STANDARD),
                    statement.since(),
                    statement.holdsOn(LocalDate.MAX),
                    statement.stated());
        }

        /** As {@link Evidence#holdsOn} has it. */
        @Nullable
        LocalDate holdsOn(LocalDate asked) {
            if (since == null || until == null || !until.isAfter(asked)) {
                return until;
            }
            return asked.isBefore(since) ? since : asked;
        }
    }

    /**
     * The levels among figures.
     *
     * @param all without those that people rejected
     */
    static Levels of(List<Evidence> all) {
        return new Levels(all.stream()
                .filter(Levels::isLevel)
                .collect(Collectors.groupingBy(statement -> plain(Cell.of(statement)))));
    }

    /** Those that may meet a plan and speak of some of these days, or more. */
    List<Known> about(Cell plan, LocalDate from, LocalDate to) {
        DayIndex<Known> own = byCell.get(plain(plan));
        return own == null ? List.of() : own.between(from, to);
    }

    /** A month is in force from its first day, but a level of it may be told of any of its days. */
    private static @Nullable LocalDate first(Evidence statement) {
        LocalDate since = statement.since();
        DateRange valid = statement.figure().valid();
        return since != null && valid != null && valid.first().isBefore(since) ? valid.first() : since;
    }

    private static @Nullable LocalDate last(Evidence statement) {
        LocalDate until = statement.holdsOn(LocalDate.MAX);
        DateRange valid = statement.figure().valid();
        return until != null && valid != null && valid.last().isAfter(until) ? valid.last() : until;
    }

    /** The plain strength that a plan promises; those on the line or at a headquarters are only a part of it. */
    private static boolean isLevel(Evidence statement) {
        Figure figure = statement.figure();
        return figure.meaning() == Meaning.LEVEL
                && figure.status() == Status.IN_PLACE
                && (figure.rung() == null || figure.rung() == Rung.IN_PLACE || figure.rung() == Rung.ASSIGNED);
    }

    /** What a plan and the level that meets it have in common. */
    private static Cell plain(Cell cell) {
        return new Cell(
                cell.mission(),
                cell.subject(),
                Meaning.LEVEL,
                null,
                null,
                cell.force(),
                cell.places(),
                cell.scope(),
                cell.counted(),
                cell.unit(),
                "");
    }
}
