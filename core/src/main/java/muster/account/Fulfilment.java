package muster.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import muster.account.Levels.Known;
import muster.claim.DateRange;
import muster.claim.Meaning;
import muster.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * Rule 9: when a plan's day has passed, looks for the levels that met or missed it.
 *
 * @param levels what was there
 */
public record Fulfilment(LocalDate asked, Tolerances tolerances, Levels levels) {

    /**
     * Looks among figures for those levels.
     *
     * @param all without those that people rejected
     */
    public static Fulfilment of(LocalDate asked, Tolerances tolerances, List<Evidence> all) {
        return new Fulfilment(asked, tolerances, Levels.of(all));
    }

    /**
     * How a plan stands by itself, whatever was planned since, with what met or missed it behind it; null where it was
     * not stated by the day asked.
     */
    public @Nullable Row follow(Evidence plan) {
        Row row = new Weighing(asked, tolerances).row(Pile.of(Cell.of(plan), List.of(plan), tolerances));
        return row == null ? null : follow(row);
    }

    /** The row as it is, unless it is a plan: then with how the plan stands. */
    Row follow(Row row) {
        Status status = row.bestStatement().figure().status();
        if (status != Status.PLANNED && status != Status.ORDERED) {
            return row;
        }
        LocalDate due = dueDay(row);
        if (due == null || !due.isBefore(asked)) {
            return row.standing(Standing.OPEN, List.of());
        }
        if (row.cell().meaning() != Meaning.LEVEL) {
            return row.standing(unanswered(row), List.of());
        }
        List<Known> known = levels.about(row.cell(), due, due.plusDays(tolerances.lastKnownAfterDays()));
        List<Known> since = known.stream().filter(level -> speaksOf(level, due)).toList();
        Interval planned = Interval.of(row.bestStatement().figure().quantity(), tolerances);
        List<Known> reaching = known.stream()
                .filter(level -> speaksOf(level, due) || looksBackOn(level, due))
                .filter(level -> level.interval().surelyReaches(planned) && isCloseTo(planned, level.interval()))
                .toList();
        boolean inTime = reaching.stream().anyMatch(level -> isAtOnce(level, due));
        List<Known> atOnce = since.stream()
                .filter(level -> isAtOnce(level, due) && !level.interval().reaches(planned))
                .toList();
        if (row.at() != null && !inTime && !atOnce.isEmpty()) {
            return row.standing(Standing.MISSED, statements(atOnce));
        }
        if (!reaching.isEmpty()) {
            return row.standing(Standing.MET, statements(reaching));
        }
        List<Known> fallingShort = since.stream()
                .filter(level -> !level.interval().reaches(planned))
                .toList();
        return row.at() == null || fallingShort.isEmpty()
                ? row.standing(unanswered(row), List.of())
                : row.standing(Standing.MISSED, statements(fallingShort));
    }

    private static List<Evidence> statements(List<Known> levels) {
        return levels.stream().map(Known::statement).toList();
    }

    /** Where only a wide margin reaches the plan, as that of "about 4,000" does 4,350, it was not reached. */
    private boolean isCloseTo(Interval planned, Interval reached) {
        BigDecimal least = planned.low();
        return least == null || reached.best().compareTo(least.subtract(least.multiply(tolerances.hedgedShare()))) >= 0;
    }

    /** What names no day cannot be missed; levels may still show that it came about. */
    private static @Nullable LocalDate dueDay(Row row) {
        return row.at() == null ? row.bestStatement().stated() : row.at().last();
    }

    private Standing unanswered(Row row) {
        if (row.at() != null) {
            return Standing.OVERDUE;
        }
        return row.ageDays() > tolerances.lastKnownAfterDays() ? Standing.LAST_KNOWN : Standing.OPEN;
    }

    /** Whether it speaks of the plan's very day, or of one so near that it is the same time. */
    private boolean isAtOnce(Known level, LocalDate due) {
        LocalDate day = level.holdsOn(asked);
        return day != null && !day.isAfter(due.plusDays(tolerances.sameTimeDays()));
    }

    /** A level of years later may have come and gone for other reasons: it tells nothing of the plan. */
    private boolean speaksOf(Known level, LocalDate due) {
        LocalDate day = level.holdsOn(asked);
        return day != null
                && !day.isBefore(due)
                && !day.isAfter(asked)
                && !day.isAfter(due.plusDays(tolerances.lastKnownAfterDays()));
    }

    /** Told later of a month or stretch of days that the plan's day lies in: "a high of 5,800 in November". */
    private boolean looksBackOn(Known level, LocalDate due) {
        LocalDate stated = level.stated();
        if (stated == null || !stated.isAfter(due) || stated.isAfter(asked)) {
            return false;
        }
        DateRange valid = level.statement().figure().valid();
        return valid != null && !valid.first().isAfter(due) && !valid.last().isBefore(due);
    }
}
