package muster.account.books;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.linear.Conflict;
import muster.account.linear.Sum;
import muster.account.linear.Sums;
import muster.claim.Force;
import muster.claim.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one time as sums. Everybody is in one smallest place and of one narrowest force of those that are told of;
 * who counts an area and a force counts all in the places within it that are of the forces within that. How many are in
 * each is not known, only that it is none or more.
 */
final class Balance {
    private final Compartments<Area> spots;
    private final Compartments<Force> forces;
    private final List<Line> lines = new ArrayList<>();

    /** A sum with the words that tell of it: a tally, or a change between two times. */
    private record Line(
            Sum sum, @Nullable Tally tally, @Nullable Count change) {
        Count saysMost() {
            return tally == null ? Objects.requireNonNull(change) : tally.highest();
        }

        Count saysLeast() {
            return tally == null ? Objects.requireNonNull(change) : tally.lowest();
        }
    }

    private Balance(Compartments<Area> spots, Compartments<Force> forces) {
        this.spots = spots;
        this.forces = forces;
    }

    /**
     * @param now what is told of one time
     * @param changes what led to some of it
     * @param before what is told of a time before these
     */
    static Stream<Imbalance> imbalances(List<Count> now, List<Count> changes, List<Count> before, Places places) {
        List<Tally> tallies = Tally.of(now);
        List<Tally> earlier = Tally.of(before);
        if (tallies.size() + earlier.size() < 2) {
            return Stream.empty();
        }
        Balance balance = new Balance(
                places.compartments(
                        Stream.concat(tallies.stream(), earlier.stream()).map(Tally::area)),
                Forces.compartments(
                        Stream.concat(tallies.stream(), earlier.stream()).map(Tally::force)));
        tallies.forEach(tally -> balance.add(tally, 0));
        earlier.forEach(tally -> balance.add(tally, 1));
        changes.forEach(balance::add);
        return balance.imbalances();
    }

    private Stream<Imbalance> imbalances() {
        List<Sum> sums = lines.stream().map(Line::sum).toList();
        return Sums.conflicts(sums).stream().map(this::imbalance);
    }

    private Imbalance imbalance(Conflict conflict) {
        List<Count> most = new ArrayList<>();
        List<Count> least = new ArrayList<>();
        conflict.most()
                .forEach(
                        at -> side(lines.get(at), most, least).add(lines.get(at).saysMost()));
        conflict.least()
                .forEach(
                        at -> side(lines.get(at), least, most).add(lines.get(at).saysLeast()));
        most.sort(LARGEST);
        least.sort(LARGEST);
        return new Imbalance(most, least);
    }

    private static final Comparator<Count> LARGEST = Comparator.comparing(
                    (Count count) -> count.interval().best())
            .reversed()
            .thenComparing(Count.IN_TIME);

    /** Who left is to be added to those who are still there. */
    private static List<Count> side(Line line, List<Count> own, List<Count> other) {
        return line.change != null && line.change.meaning() == Meaning.DECREASE ? other : own;
    }

    private void add(Tally tally, int moment) {
        if (isKnown(tally.area(), tally.force())) {
            Sum sum = new Sum(terms(tally.area(), tally.force(), moment, 1), tally.least(), tally.most());
            lines.add(new Line(sum, tally, null));
        }
    }

    /** What is there now, less what was there before, is what came; of who left, less than nothing came. */
    private void add(Count change) {
        if (isKnown(change.area(), change.force())) {
            NavigableMap<Integer, Integer> terms = terms(change.area(), change.force(), 0, 1);
            terms.putAll(terms(change.area(), change.force(), 1, -1));
            boolean more = change.meaning() == Meaning.INCREASE;
            Sum sum = more
                    ? new Sum(terms, change.interval().low(), change.interval().high())
                    : new Sum(
                            terms,
                            negative(change.interval().high()),
                            negative(change.interval().low()));
            lines.add(new Line(sum, null, change));
        }
    }

    private static @Nullable BigDecimal negative(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.negate();
    }

    private boolean isKnown(Area area, Force force) {
        return area.isTold() && Places.spots(area).stream().allMatch(spots::contains) && forces.contains(force);
    }

    private NavigableMap<Integer, Integer> terms(Area area, Force force, int moment, int times) {
        NavigableMap<Integer, Integer> terms = new TreeMap<>();
        for (Area own : Places.spots(area)) {
            for (int spot : spots.within(own)) {
                for (int kind : forces.within(force)) {
                    int slot = spot * forces.members().size() + kind;
                    terms.put(slot * 2 + moment, times);
                }
            }
        }
        return terms;
    }
}
