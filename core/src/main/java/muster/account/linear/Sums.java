package muster.account.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sums that hold at once, or cannot. */
public final class Sums {
    private Sums() {}

    /**
     * Those that cannot all hold: of each contradiction a smallest set, and no sum in two of them. Only what can be shown
     * by adding up is told; what would need fractions of sums is not.
     *
     * @param sums in an order that hangs on nothing but what they say: of two smallest sets it decides
     */
    public static List<Conflict> conflicts(List<Sum> sums) {
        List<Conflict> conflicts = new ArrayList<>();
        for (BitSet together : connected(sums)) {
            BitSet left = together;
            while (!Placing.shows(of(sums, left)) && !Solver.isSolvable(of(sums, left))) {
                BitSet smallest = SmallestConflict.of(sums, left);
                Conflict conflict = parted(sums, smallest);
                if (conflict.isProven()) {
                    conflicts.add(conflict);
                }
                left.andNot(smallest);
            }
        }
        return conflicts;
    }

    static List<Sum> of(List<Sum> sums, BitSet chosen) {
        return chosen.stream().mapToObj(sums::get).toList();
    }

    /** Which bound of each sum makes it impossible. */
    private static Conflict parted(List<Sum> sums, BitSet smallest) {
        List<Sum> bounds = new ArrayList<>(sums);
        List<Integer> most = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        smallest.stream().forEach(at -> {
            Sum whole = bounds.get(at);
            bounds.set(at, whole.bounded());
            if (Solver.isSolvable(of(bounds, smallest))) {
                bounds.set(at, whole.unbounded());
                least.add(at);
            } else {
                most.add(at);
            }
        });
        return new Conflict(sums, most, least);
    }

    /** Sums that share no number, not even through others, are asked of one by one. */
    private static List<BitSet> connected(List<Sum> sums) {
        List<BitSet> groups = new ArrayList<>();
        Set<Integer> reached = new HashSet<>();
        for (int i = 0; i < sums.size(); i++) {
            if (reached.add(i)) {
                BitSet group = new BitSet();
                group.set(i);
                for (int at = i; at >= 0; at = next(group, reached)) {
                    Sum from = sums.get(at);
                    reached.add(at);
                    for (int j = 0; j < sums.size(); j++) {
                        if (from.touches(sums.get(j))) {
                            group.set(j);
                        }
                    }
                }
                if (group.cardinality() > 1) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    /** A member whose own neighbours are still to be found; -1 for none. */
    private static int next(BitSet group, Set<Integer> reached) {
        return group.stream().filter(at -> !reached.contains(at)).findFirst().orElse(-1);
    }
}
