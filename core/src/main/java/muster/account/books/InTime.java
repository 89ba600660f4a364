package muster.account.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import muster.account.InOrder;
import org.jspecify.annotations.Nullable;

/** Counts in the order of time, of which those of some days are found without looking at the others. */
final class InTime {
    private final List<Count> counts = new ArrayList<>();

    /** The day of each, as long as they have one; those without stand behind them. */
    private final List<LocalDate> days = new ArrayList<>();

    /** Plans that tell no day: they are of about the day on which they were stated. */
    private @Nullable InTime undated;

    /** To be called in the order of time. */
    void add(Count count) {
        counts.add(count);
        LocalDate day = count.day();
        if (day == null) {
            return;
        }
        days.add(day);
        if (count.isUndatedPlan()) {
            InTime plans = undated == null ? new InTime() : undated;
            plans.counts.add(count);
            plans.days.add(day);
            undated = plans;
        }
    }

    List<Count> all() {
        return counts;
    }

    /**
     * Of those within so many days of a count's day, and of those that may speak of its time by when they were stated,
     * all; perhaps some more.
     */
    Stream<Count> near(Count count, int daysAround) {
        LocalDate day = count.day();
        if (day == null || count.isUndatedPlan()) {
            return counts.stream();
        }
        List<Count> near = between(day, daysAround);
        LocalDate stated = count.evidence().stated();
        if (undated == null || stated == null || !count.footing().isForward()) {
            return near.stream();
        }
        List<Count> also = undated.between(stated, daysAround).stream()
                .filter(other -> !near.contains(other))
                .toList();
        return also.isEmpty()
                ? near.stream()
                : Stream.concat(near.stream(), also.stream()).sorted(Count.IN_TIME);
    }

    private List<Count> between(LocalDate day, int daysAround) {
        int from = firstNotBefore(day.minusDays(daysAround));
        int to = firstNotBefore(day.plusDays(daysAround + 1L));
        return counts.subList(from, to);
    }

    private int firstNotBefore(LocalDate day) {
        return InOrder.leading(days.size(), place -> days.get(place).isBefore(day));
    }
}
