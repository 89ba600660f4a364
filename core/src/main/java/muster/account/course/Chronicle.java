package muster.account.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import muster.account.InOrder;
import muster.account.Testimony;

/** Statements in the order of time, of which those that count on a day are found without looking at the others. */
final class Chronicle<T> {
    private final List<T> inTime;

    /** From which day each of those counts that have one; the others stand behind them. */
    private final long[] since;

    private Chronicle(List<T> inTime, long[] since) {
        this.inTime = inTime;
        this.since = since;
    }

    /** What is made of a statement once, for any day asked. */
    interface Made<T> {
        /** Makes it; the place is where the statement stands in the order of time. */
        T of(Testimony testimony, int place);
    }

    static <T> Chronicle<T> of(Stream<Testimony> told, Made<T> made) {
        List<Testimony> sorted = told.sorted(Testimony.IN_TIME).toList();
        List<T> inTime = new ArrayList<>(sorted.size());
        for (Testimony testimony : sorted) {
            inTime.add(made.of(testimony, inTime.size()));
        }
        return new Chronicle<>(
                inTime,
                sorted.stream()
                        .flatMap(testimony -> Stream.ofNullable(testimony.since()))
                        .mapToLong(LocalDate::toEpochDay)
                        .toArray());
    }

    static Chronicle<Testimony> of(Stream<Testimony> told) {
        return of(told, (testimony, place) -> testimony);
    }

    /** Those that count on a day, in the order of time. */
    Stream<T> on(LocalDate asked) {
        int counting = begunBy(asked.toEpochDay());
        return Stream.concat(
                inTime.subList(0, counting).stream(), inTime.subList(since.length, inTime.size()).stream());
    }

    private int begunBy(long day) {
        return InOrder.leading(since.length, place -> since[place] <= day);
    }
}
