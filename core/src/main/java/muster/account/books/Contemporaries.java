package muster.account.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import muster.account.DayIndex;
import muster.account.Tolerances;
import org.jspecify.annotations.Nullable;

/** Counts of one thing and footing, of which those are found that may speak of the time of some of them. */
final class Contemporaries {
    private static final int SAME_TIME_DAYS = Tolerances.STANDARD.sameTimeDays();

    /** In the order of time, as it is when all their days have passed. */
    private final List<Count> inTime;

    /** Their places in that order, by the day of which they speak and by that on which they were stated. */
    private final Map<Long, List<Integer>> byDay = new HashMap<>();

    /** Of those without a day: in one report they speak of one time. */
    private final Map<String, List<Integer>> daylessByReport = new HashMap<>();

    /** What speaks of the day asked as long as it lasts. */
    private final DayIndex<Integer> lasting;

    /** @param counts in the order of time */
    Contemporaries(List<Count> counts) {
        this.inTime = List.copyOf(counts);
        for (int place = 0; place < inTime.size(); place++) {
            Count count = inTime.get(place);
            add(place, count.day());
            add(place, count.evidence().stated());
            if (count.day() == null) {
                daylessByReport
                        .computeIfAbsent(count.report(), report -> new ArrayList<>())
                        .add(place);
            }
        }
        this.lasting = DayIndex.of(
                IntStream.range(0, inTime.size())
                        .boxed()
                        .filter(place -> inTime.get(place).lasts())
                        .toList(),
                place -> inTime.get(place).evidence().holdsOn(LocalDate.MIN),
                place -> inTime.get(place).day());
    }

    private void add(int place, @Nullable LocalDate day) {
        if (day != null) {
            byDay.computeIfAbsent(day.toEpochDay(), first -> new ArrayList<>()).add(place);
        }
    }

    /**
     * All that may be held against some counts, or against what those are held against: that speaks of their time, or of
     * the time of such. In the order of time.
     *
     * @param counting which of them are known of on the day asked
     */
    List<Count> around(Collection<Count> some, LocalDate asked, Predicate<Count> counting) {
        List<Count> near = near(some, asked, counting);
        return near(near, asked, counting);
    }

    private List<Count> near(Collection<Count> some, LocalDate asked, Predicate<Count> counting) {
        Set<Long> days = new HashSet<>();
        Set<String> reports = new HashSet<>();
        for (Count count : some) {
            Stream.of(count.day(), count.evidence().stated()).forEach(day -> addAround(day, days));
            reports.add(count.report());
        }
        BitSet places = new BitSet(inTime.size());
        days.forEach(day -> byDay.getOrDefault(day, List.of()).forEach(places::set));
        reports.forEach(
                report -> daylessByReport.getOrDefault(report, List.of()).forEach(places::set));
        boolean moved = false;
        if (days.contains(asked.toEpochDay())) {
            List<Integer> still = lasting.between(asked, asked);
            still.forEach(places::set);
        }
        List<Count> near = new ArrayList<>();
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            Count count = inTime.get(place);
            if (counting.test(count)) {
                Count then = count.on(asked);
                moved |= !Objects.equals(then.day(), count.day());
                near.add(then);
            }
        }
        if (moved) {
            near.sort(Count.IN_TIME);
        }
        return near;
    }

    private static void addAround(@Nullable LocalDate day, Set<Long> days) {
        if (day != null) {
            long middle = day.toEpochDay();
            for (long near = middle - SAME_TIME_DAYS; near <= middle + SAME_TIME_DAYS; near++) {
                days.add(near);
            }
        }
    }
}
