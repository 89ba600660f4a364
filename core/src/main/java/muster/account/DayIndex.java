package muster.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds by days, without looking at all, what lasts from one day to another. What has no day is not among it.
 *
 * <p>It is sorted by first days, and beside each stands the latest last day up to there: so a search goes back from the
 * last that may have begun, and ends where nothing earlier reaches so far.
 */
public final class DayIndex<T> {
    private final List<Span<T>> spans;
    private final long[] reaches;

    private DayIndex(List<Span<T>> spans) {
        this.spans = spans;
        this.reaches = new long[spans.size()];
        long reach = Long.MIN_VALUE;
        for (int i = 0; i < reaches.length; i++) {
            reach = Math.max(reach, spans.get(i).last());
            reaches[i] = reach;
        }
    }

    /** @param number its place in the order that was given */
    private record Span<T>(T value, int number, long first, long last) {}

    /** What lasts from one day to another; null stands for no day. */
    public static <T> DayIndex<T> of(
            Collection<T> all, Function<T, @Nullable LocalDate> first, Function<T, @Nullable LocalDate> last) {
        List<Span<T>> spans = new ArrayList<>();
        int number = 0;
        for (T each : all) {
            LocalDate from = first.apply(each);
            LocalDate to = last.apply(each);
            if (from != null && to != null) {
                spans.add(new Span<>(each, number, from.toEpochDay(), to.toEpochDay()));
            }
            number++;
        }
        spans.sort(Comparator.comparingLong(Span::first));
        return new DayIndex<>(spans);
    }

    /** What is on one day. */
    public static <T> DayIndex<T> of(Collection<T> all, Function<T, @Nullable LocalDate> day) {
        return of(all, day, day);
    }

    /** All that lasts on one of these days or more, in the order that was given. */
    public List<T> between(LocalDate from, LocalDate to) {
        long earliest = from.toEpochDay();
        List<Span<T>> found = new ArrayList<>();
        for (int i = begunBy(to.toEpochDay()) - 1; i >= 0 && reaches[i] >= earliest; i--) {
            if (spans.get(i).last() >= earliest) {
                found.add(spans.get(i));
            }
        }
        found.sort(Comparator.comparingInt(Span::number));
        return found.stream().map(Span::value).toList();
    }

    /** Whether any that lasts on one of these days or more is such a one: the latest are looked at first. */
    public boolean hasBetween(LocalDate from, LocalDate to, Predicate<T> wanted) {
        long earliest = from.toEpochDay();
        for (int i = begunBy(to.toEpochDay()) - 1; i >= 0 && reaches[i] >= earliest; i--) {
            if (spans.get(i).last() >= earliest && wanted.test(spans.get(i).value())) {
                return true;
            }
        }
        return false;
    }

    /** The latest day up to the one asked on which anything lasts; null where nothing has begun by then. */
    @Nullable
    LocalDate latest(LocalDate asked) {
        int begun = begunBy(asked.toEpochDay());
        return begun == 0 ? null : LocalDate.ofEpochDay(Math.min(reaches[begun - 1], asked.toEpochDay()));
    }

    private int begunBy(long day) {
        return InOrder.leading(spans.size(), place -> spans.get(place).first() <= day);
    }
}
