package muster.account.books;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.DayIndex;
import muster.account.Footing;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one thing, in the order of time, with those found that a check holds one against: it would take too long
 * to hold each against all. All lists are in that order, too.
 */
final class Thing {
    private final List<Count> counts;
    private final Map<List<@Nullable Object>, InTime> byKey = new HashMap<>();
    private final Map<Area, DayIndex<Count>> told = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Thing(List<Count> counts) {
        this.counts = counts;
        for (Count count : counts) {
            places.put(count.id(), places.size());
            Stream.of(
                            place(count.footing(), count.area()),
                            area(count.area()),
                            likeness(count),
                            report(count),
                            saying(count))
                    .forEach(key ->
                            byKey.computeIfAbsent(key, own -> new InTime()).add(count));
        }
    }

    /** @param counts in the order of time */
    static Thing of(List<Count> counts) {
        return new Thing(counts);
    }

    Stream<Count> stream() {
        return counts.stream();
    }

    Count getFirst() {
        return counts.getFirst();
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    Thing only(Predicate<Count> wanted) {
        return of(counts.stream().filter(wanted).toList());
    }

    /** Those of one footing in one area. */
    Stream<Count> at(Footing footing, Area area) {
        return find(place(footing, area)).stream();
    }

    /** Those in one area. */
    Stream<Count> in(Area area) {
        return find(area(area)).stream();
    }

    /** Of those, all that were stated within so many days of a day. */
    Stream<Count> toldIn(Area area, LocalDate day, int daysAround) {
        return told
                .computeIfAbsent(
                        area,
                        any -> DayIndex.of(
                                find(area(area)), count -> count.evidence().stated()))
                .between(day.minusDays(daysAround), day.plusDays(daysAround))
                .stream();
    }

    /** Those of the footing, area, force and scope of a count; that one is among them if it is among the thing. */
    Stream<Count> alike(Count count) {
        return find(likeness(count)).stream();
    }

    /** Of those, all that are within so many days of it or may speak of its time; perhaps some more. */
    Stream<Count> alikeNear(Count count, int daysAround) {
        return near(likeness(count), count, daysAround);
    }

    /** Of those of one footing in one area, all that are so near a count. */
    Stream<Count> atNear(Footing footing, Area area, Count count, int daysAround) {
        return near(place(footing, area), count, daysAround);
    }

    /** The same in one of two areas. */
    Stream<Count> atNear(Footing footing, Area one, Area other, Count count, int daysAround) {
        Stream<Count> some = atNear(footing, one, count, daysAround);
        return one.equals(other)
                ? some
                : inOrder(
                        some.toList(), atNear(footing, other, count, daysAround).toList());
    }

    private Stream<Count> near(List<@Nullable Object> key, Count count, int daysAround) {
        InTime own = byKey.get(key);
        return own == null ? Stream.empty() : own.near(count, daysAround);
    }

    /** Those that one account gives together with a count. */
    Stream<Count> ofAccount(Count count) {
        return inOrder(find(report(count)), find(saying(count)));
    }

    private Stream<Count> inOrder(List<Count> some, List<Count> others) {
        Map<Integer, Count> all = new TreeMap<>();
        Stream.concat(some.stream(), others.stream())
                .forEach(count -> all.put(Objects.requireNonNull(places.get(count.id())), count));
        return all.values().stream();
    }

    private List<Count> find(List<@Nullable Object> key) {
        InTime own = byKey.get(key);
        return own == null ? List.of() : own.all();
    }

    private static List<@Nullable Object> place(Footing footing, Area area) {
        return Arrays.asList(footing, area);
    }

    private static List<@Nullable Object> area(Area area) {
        return Arrays.asList("area", area);
    }

    private static List<@Nullable Object> likeness(Count count) {
        return Arrays.asList(
                count.footing(), count.area(), count.force(), count.figure().scope());
    }

    private static List<@Nullable Object> report(Count count) {
        return Arrays.asList("report", count.report());
    }

    private static List<@Nullable Object> saying(Count count) {
        return Arrays.asList("speaker", count.speaker().key(), count.day());
    }
}
