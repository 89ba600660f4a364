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
public record Interval(
        @Nullable BigDecimal low,
        BigDecimal best,
        @Nullable BigDecimal high,
        @Nullable String formula) {
    private static final BigDecimal HALF_A_POINT = new BigDecimal("0.5");

    /** Of all else there is no half: nobody counts half a person, a sortie or a tent. */
    private static final Set<String> DIVISIBLE = Set.of(
            "percent",
            "inch",
            "foot",
            "yard",
            "mile",
            "nautical mile",
            "millimetre",
            "centimetre",
            "metre",
            "kilometre",
            "square foot",
            "square yard",
            "square mile",
            "square metre",
            "square kilometre",
            "acre",
            "hectare",
            "gram",
            "kilogram",
            "ounce",
            "pound",
            "ton",
            "short ton",
            "tonne",
            "litre",
            "quart",
            "gallon",
            "barrel",
            "cubic foot",
            "cubic yard",
            "cubic metre",
            "mile per hour",
            "kilometre per hour",
            "knot",
            "kilowatt",
            "megawatt",
            "degree",
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "decade");

    /** From here on the middle of a range is only as exact as a whole number. */
    private static final BigDecimal WIDE = BigDecimal.TEN;

    /** The bounds that words state, with the margins of the rules. */
    public static Interval of(Quantity quantity, Tolerances tolerances) {
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
        if (!isDivisible(unit) || high.subtract(low).compareTo(WIDE) >= 0) {
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
        if (quantity.unit().equals("percent")) {
            margin = margin.min(HALF_A_POINT);
        }
        BigDecimal low = number.subtract(margin);
        BigDecimal high = number.add(margin);
        if (!isDivisible(quantity.unit()) && number.stripTrailingZeros().scale() <= 0) {
            low = low.setScale(0, RoundingMode.CEILING);
            high = high.setScale(0, RoundingMode.FLOOR);
        }
        return new Interval(plain(low.max(BigDecimal.ZERO).min(number)), number, plain(high), null);
    }

    private static boolean isDivisible(String unit) {
        return DIVISIBLE.contains(unit) || isCurrency(unit);
    }

    private static boolean isCurrency(String unit) {
        return unit.matches("[A-Z]{3}");
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

    /** Whether both can be right. */
    public boolean overlaps(Interval other) {
        return reaches(other) && other.reaches(this);
    }

    /** Whether this interval goes up to the low end of the other. */
    public boolean reaches(Interval other) {
        return high == null || other.low == null || high.compareTo(other.low) >= 0;
    }

    /** Whether it does so even where it is open above: "more than 1,740" tells nothing of 4,000. */
    boolean surelyReaches(Interval other) {
        return other.low == null || (high == null ? best : high).compareTo(other.low) >= 0;
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

    /** Bounds that take in a voice that agrees: what it leaves open says nothing against this. */
    Interval joined(Interval agreeing) {
        return new Interval(least(low, agreeing.low), best, most(high, agreeing.high), formula);
    }

    /** Bounds that reach as far as a voice that disputes this; where it is open, up to the number it gives. */
    Interval reachingTo(Interval disputing) {
        BigDecimal from = disputing.low == null ? disputing.best : disputing.low;
        BigDecimal to = disputing.high == null ? disputing.best : disputing.high;
        return new Interval(low == null ? null : low.min(from), best, high == null ? null : high.max(to), formula);
    }

    /** Whether one is wholly above so many times the other. */
    public boolean isFarFrom(Interval other, BigDecimal times) {
        return isAbove(other, times) || other.isAbove(this, times);
    }

    private boolean isAbove(Interval other, BigDecimal times) {
        BigDecimal from = low == null ? best : low;
        BigDecimal to = other.high == null ? other.best : other.high;
        return from.compareTo(to.multiply(times)) > 0;
    }

    private static @Nullable BigDecimal least(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? (one == null ? other : one) : one.min(other);
    }

    private static @Nullable BigDecimal most(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? (one == null ? other : one) : one.max(other);
    }
}
