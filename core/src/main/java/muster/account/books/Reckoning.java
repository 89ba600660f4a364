package muster.account.books;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import muster.account.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A number computed from others, with all that their words allow.
 *
 * @param formula the numbers as they go in
 */
record Reckoning(
        @Nullable BigDecimal low, BigDecimal best, @Nullable BigDecimal high, String formula) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS_OF_A_QUOTIENT = 1;

    static Reckoning of(Count count) {
        Interval interval = count.interval();
        return new Reckoning(interval.low(), interval.best(), interval.high(), plain(interval.best()));
    }

    static Reckoning sum(List<Count> counts) {
        return counts.stream().map(Reckoning::of).reduce(Reckoning::plus).orElseThrow();
    }

    Reckoning plus(Reckoning other) {
        return new Reckoning(
                low == null || other.low == null ? null : low.add(other.low),
                best.add(other.best),
                high == null || other.high == null ? null : high.add(other.high),
                formula + " + " + other.formula);
    }

    /** What is left; the formula takes the parts one by one. */
    Reckoning minus(Reckoning other) {
        return new Reckoning(
                low == null || other.high == null ? null : low.subtract(other.high),
                best.subtract(other.best),
                high == null || other.low == null ? null : high.subtract(other.low),
                formula + " - " + other.formula.replace(" + ", " - "));
    }

    /** So many percent of it. */
    Reckoning percent(Reckoning share) {
        return new Reckoning(
                low == null || share.low == null
                        ? null
                        : low.multiply(share.low).divide(HUNDRED),
                best.multiply(share.best).divide(HUNDRED),
                high == null || share.high == null
                        ? null
                        : high.multiply(share.high).divide(HUNDRED),
                share.formula + "% * " + formula);
    }

    /** How often another goes into it. */
    Reckoning over(Reckoning other) {
        return new Reckoning(
                low == null || other.high == null ? null : quotient(low, other.high),
                quotient(best, other.best),
                high == null || other.low == null || other.low.signum() == 0 ? null : quotient(high, other.low),
                formula + " / " + other.formula);
    }

    private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        return one.divide(other, DIGITS_OF_A_QUOTIENT, RoundingMode.HALF_UP);
    }

    /** In whole numbers, as people count. */
    Reckoning whole() {
        return new Reckoning(
                low == null ? null : low.setScale(0, RoundingMode.HALF_UP),
                best.setScale(0, RoundingMode.HALF_UP),
                high == null ? null : high.setScale(0, RoundingMode.HALF_UP),
                formula);
    }

    /** Nothing below none is left of anything. */
    Reckoning atLeastNone() {
        return new Reckoning(low == null ? null : low.max(BigDecimal.ZERO), best, high, formula);
    }

    boolean isSurelyNegative() {
        return high != null && high.signum() < 0;
    }

    /** Whether it is surely more than nothing. */
    boolean isSurelyPositive() {
        return low != null && low.signum() > 0;
    }

    boolean overlaps(Interval other) {
        boolean up = high == null || other.low() == null || high.compareTo(other.low()) >= 0;
        boolean down = low == null || other.high() == null || low.compareTo(other.high()) <= 0;
        return up && down;
    }

    /** With its result: "5900 - 2800 - 1100 = 2000". */
    String written() {
        return formula + " = " + plain(best);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
