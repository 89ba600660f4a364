package muster.account.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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

    /** The days of which some of them speak or on which some were stated, the earliest first. */
    private final long[] days;

    /** Of each such day, the places in that order. */
    private final List<List<Integer>> byDay;

    /** From which day each of them counts; one that cannot be placed in time counts always. */
    private final long[] since;

    /** Of those without a day: in one report they speak of one time. */
    private final Map<String, List<Integer>> daylessByReport = new HashMap<>();

    /** What speaks of the day asked as long as it lasts. */
    private final DayIndex<Integer> lasting;

    /** @param counts in the order of time */
    Contemporaries(List<Count> counts) {
        this.inTime = List.copyOf(counts);
        this.since = new long[inTime.size()];
        Map<Long, List<Integer>> places = new TreeMap<>();
        for (int place = 0; place < inTime.size(); place++) {
            Count count = inTime.get(place);
            LocalDate first = count.evidence().since();
            since[place] = first == null ? Long.MIN_VALUE : first.toEpochDay();
            add(place, count.day(), places);
            add(place, count.evidence().stated(), places);
            if (count.day() == null) {
                daylessByReport
                        .computeIfAbsent(count.report(), report -> new ArrayList<>())
                        .add(place);
            }
        }
        this.days = places.keySet().stream().mapToLong(Long::longValue).toArray();
        this.byDay = List.copyOf(places.values());
        this.lasting = DayIndex.of(
                IntStream.range(0, inTime.size())
                        .boxed()
                        .filter(place -> inTime.get(place).lasts())
                        .toList(),
                place -> inTime.get(place).evidence().holdsOn(LocalDate.MIN),
                place -> inTime.get(place).day());
    }

    private static void add(int place, @Nullable LocalDate day, Map<Long, List<Integer>> places) {
        if (day != null) {
            places.computeIfAbsent(day.toEpochDay(), first -> new ArrayList<>()).add(place);
        }
    }

    /**
     * All that may be held against some counts, or against what those are held against: that speaks of their time, or of
     * the time of such. In the order of time.
     *
     * @param counting for which of them somebody stands
     */
    List<Count> around(Collection<Count> some, LocalDate asked, Predicate<Count> counting) {
        List<Count> near = near(some, asked, counting);
        return near(near, asked, counting);
    }

    private List<Count> near(Collection<Count> some, LocalDate asked, Predicate<Count> counting) {
        Set<LocalDate> middles = new HashSet<>();
        Set<String> reports = new HashSet<>();
        for (Count count : some) {
            Stream.of(count.day(), count.evidence().stated())
                    .filter(Objects::nonNull)
                    .forEach(middles::add);
            reports.add(count.report());
        }
        BitSet around = new BitSet(days.length);
        middles.forEach(middle -> around.set(
                firstNotBefore(middle.minusDays(SAME_TIME_DAYS)),
                firstNotBefore(middle.plusDays(SAME_TIME_DAYS + 1L))));
        BitSet places = new BitSet(inTime.size());
        around.stream().forEach(day -> byDay.get(day).forEach(places::set));
        reports.forEach(
                report -> daylessByReport.getOrDefault(report, List.of()).forEach(places::set));
        boolean moved = false;
        if (middles.stream().anyMatch(middle -> isNear(middle, asked))) {
            List<Integer> still = lasting.between(asked, asked);
            still.forEach(places::set);
        }
        List<Count> near = new ArrayList<>();
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            Count count = inTime.get(place);
            if (since[place] <= asked.toEpochDay() && counting.test(count)) {
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

    private static boolean isNear(LocalDate middle, LocalDate asked) {
        return Math.abs(middle.toEpochDay() - asked.toEpochDay()) <= SAME_TIME_DAYS;
    }

    private int firstNotBefore(LocalDate day) {
        int found = Arrays.binarySearch(days, day.toEpochDay());
        return found >= 0 ? found : -found - 1;
    }
}
