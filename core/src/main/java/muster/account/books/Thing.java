package muster.account.books;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
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
    private final Index places;
    private final Index areas;
    private final Index likenesses;
    private final Index reports;
    private final Index sayings;
    private final Map<Area, DayIndex<Count>> told = new HashMap<>();
    private @Nullable Map<String, Integer> order;

    private Thing(List<Count> counts) {
        this.counts = counts;
        this.places = new Index(count -> place(count.footing(), count.area()));
        this.areas = new Index(Count::area);
        this.likenesses = new Index(Thing::likeness);
        this.reports = new Index(Count::report);
        this.sayings = new Index(Thing::saying);
    }

    /** The counts by what some of them have in common, made when it is first asked for. */
    private final class Index {
        private final Function<Count, Object> key;
        private @Nullable Map<Object, InTime> byKey;

        private Index(Function<Count, Object> key) {
            this.key = key;
        }

        private @Nullable InTime of(Object asked) {
            Map<Object, InTime> known = byKey;
            if (known == null) {
                known = new HashMap<>();
                for (Count count : counts) {
                    known.computeIfAbsent(key.apply(count), own -> new InTime()).add(count);
                }
                byKey = known;
            }
            return known.get(asked);
        }

        private List<Count> all(Object asked) {
            InTime own = of(asked);
            return own == null ? List.of() : own.all();
        }

        private Stream<Count> near(Object asked, Count count, int daysAround) {
            InTime own = of(asked);
            return own == null ? Stream.empty() : own.near(count, daysAround);
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
        return places.all(place(footing, area)).stream();
    }

    /** Those in one area. */
    Stream<Count> in(Area area) {
        return areas.all(area).stream();
    }

    /** Of those, all that were stated within so many days of a day. */
    Stream<Count> toldIn(Area area, LocalDate day, int daysAround) {
        return told
                .computeIfAbsent(
                        area,
                        any -> DayIndex.of(
                                areas.all(area), count -> count.evidence().stated()))
                .between(day.minusDays(daysAround), day.plusDays(daysAround))
                .stream();
    }

    /** Those of the footing, area, force and scope of a count; that one is among them if it is among the thing. */
    Stream<Count> alike(Count count) {
        return likenesses.all(likeness(count)).stream();
    }

    /** Of those, all that are within so many days of it or may speak of its time; perhaps some more. */
    Stream<Count> alikeNear(Count count, int daysAround) {
        return likenesses.near(likeness(count), count, daysAround);
    }

    /** Of those of one footing in one area, all that are so near a count. */
    Stream<Count> atNear(Footing footing, Area area, Count count, int daysAround) {
        return places.near(place(footing, area), count, daysAround);
    }

    /** The same in one of two areas. */
    Stream<Count> atNear(Footing footing, Area one, Area other, Count count, int daysAround) {
        Stream<Count> some = atNear(footing, one, count, daysAround);
        return one.equals(other)
                ? some
                : inOrder(
                        some.toList(), atNear(footing, other, count, daysAround).toList());
    }

    /** Those that one account gives together with a count. */
    Stream<Count> ofAccount(Count count) {
        return inOrder(reports.all(count.report()), sayings.all(saying(count)));
    }

    private Stream<Count> inOrder(List<Count> some, List<Count> others) {
        Map<String, Integer> places = order();
        Map<Integer, Count> all = new TreeMap<>();
        Stream.concat(some.stream(), others.stream())
                .forEach(count -> all.put(Objects.requireNonNull(places.get(count.id())), count));
        return all.values().stream();
    }

    private Map<String, Integer> order() {
        Map<String, Integer> known = order;
        if (known == null) {
            known = new HashMap<>();
            for (Count count : counts) {
                known.put(count.id(), known.size());
            }
            order = known;
        }
        return known;
    }

    private static Object place(Footing footing, Area area) {
        return List.of(footing, area);
    }

    private static Object likeness(Count count) {
        return Arrays.asList(
                count.footing(), count.area(), count.force(), count.figure().scope());
    }

    private static Object saying(Count count) {
        return Arrays.asList(count.speaker().key(), count.day());
    }
}
