package muster.account;

import java.util.function.IntPredicate;

/** Looks in what is in order, without looking at all of it. */
public final class InOrder {
    private InOrder() {}

    /**
     * How many stand in front of the first for which a condition does not hold.
     *
     * @param size how many there are
     * @param holds asked by place; it holds for the first ones, and for none behind them
     */
    public static int leading(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
