package muster.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import muster.claim.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a quantity's words allow.
 *
 * @param low null where that side is open
 * @param best the number stated, or the middle of a stated range
 * @param high null where that side is open
 * @param formula how {@code best} was computed where no sentence states it, else null
 */
record Interval(
        @Nullable BigDecimal low,
        BigDecimal best,
        @Nullable BigDecimal high,
        @Nullable String formula) {
    /** Nobody counts half a person. */
    private static final Set<String> WHOLE = Set.of("person", "item");

    static Interval of(Quantity quantity, Tolerances tolerances) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        if (low != null && high != null) {
            return low.compareTo(high) == 0 ? around(low, quantity, tolerances) : between(low, high, quantity.unit());
        }
        if (low != null) {
            return new Interval(low, low, null, null);
        }
        if (high != null) {
            return new Interval(null, high, high, null);
        }
        throw new IllegalArgumentException("a quantity has at least one bound");
    }

    private static Interval between(BigDecimal low, BigDecimal high, String unit) {
        BigDecimal middle = low.add(high).divide(BigDecimal.TWO);
        if (WHOLE.contains(unit)) {
            middle = middle.setScale(0, RoundingMode.HALF_UP);
        }
        String formula = "(" + low.toPlainString() + " + " + high.toPlainString() + ") / 2";
        return new Interval(low, plain(middle), high, formula);
    }

    private static Interval around(BigDecimal number, Quantity quantity, Tolerances tolerances) {
        BigDecimal margin = unitOfLastDigit(number).multiply(tolerances.plainShareOfUnit());
        if (quantity.approximate()) {
            margin = margin.max(number.abs().multiply(tolerances.hedgedShare()));
        }
        BigDecimal low = number.subtract(margin);
        BigDecimal high = number.add(margin);
        if (WHOLE.contains(quantity.unit()) && number.stripTrailingZeros().scale() <= 0) {
            low = low.setScale(0, RoundingMode.CEILING);
            high = high.setScale(0, RoundingMode.FLOOR);
        }
        return new Interval(plain(low.max(BigDecimal.ZERO).min(number)), number, plain(high), null);
    }

    /** 100 for 2,100; 1 for 2,092; 0.1 for 3.8. Zero is exact to one. */
    private static BigDecimal unitOfLastDigit(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    boolean overlaps(Interval other) {
        return reaches(other) && other.reaches(this);
    }

    /** Whether this interval goes up to the low end of the other. */
    boolean reaches(Interval other) {
        return high == null || other.low == null || high.compareTo(other.low) >= 0;
    }

    /** Whether this lies within the other and leaves less open. */
    boolean sharpens(Interval other) {
        boolean lowWithin = other.low == null || (low != null && low.compareTo(other.low) >= 0);
        boolean highWithin = other.high == null || (high != null && high.compareTo(other.high) <= 0);
        return lowWithin && highWithin && !sameBounds(other);
    }

    private boolean sameBounds(Interval other) {
        return same(low, other.low) && same(high, other.high);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** From the lower low to the higher high, with the best of this one; a side open in either is open. */
    Interval hull(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.min(other.low),
                best,
                high == null || other.high == null ? null : high.max(other.high),
                formula);
    }
}
