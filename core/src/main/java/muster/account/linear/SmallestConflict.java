package muster.account.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A smallest set of sums that cannot all hold. Whatever cannot hold has a member in each set whose removal makes the rest
 * hold; so a smallest set that has a member in each such set found so far is either the answer, or shows one more of them.
 */
final class SmallestConflict {
    private SmallestConflict() {}

    /** @param among sums that cannot all hold */
    static BitSet of(List<Sum> sums, BitSet among) {
        List<BitSet> removals = new ArrayList<>();
        BitSet candidate = new BitSet();
        while (Solver.isSolvable(Sums.of(sums, candidate))) {
            removals.add(removal(sums, candidate, among));
            candidate = Solver.hitting(removals);
        }
        return candidate;
    }

    /** What has to go besides those that hold, where as many as possible are kept. */
    private static BitSet removal(List<Sum> sums, BitSet holding, BitSet among) {
        BitSet kept = (BitSet) holding.clone();
        BitSet removed = new BitSet();
        for (int at = among.nextSetBit(0); at >= 0; at = among.nextSetBit(at + 1)) {
            if (!kept.get(at)) {
                kept.set(at);
                if (!Solver.isSolvable(Sums.of(sums, kept))) {
                    kept.clear(at);
                    removed.set(at);
                }
            }
        }
        return removed;
    }
}
