package muster.account.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import muster.account.Interval;
import muster.account.Tolerances;
import org.jspecify.annotations.Nullable;

/** What a number that is known says of one that is asserted, where both count the same. Rule 2: as intervals. */
enum Bearing {
    /** It bears it out. */
    FOR,
    /** Both cannot be so. */
    AGAINST,
    /** It allows it, and does not bear it out: "more than 1,740" says nothing of 15,000. */
    OPEN;

    static Bearing of(Interval asserted, Interval known, Tolerances tolerances) {
        if (!asserted.overlaps(known)) {
            return AGAINST;
        }
        boolean broad = asserted.low() == null || asserted.high() == null || asserted.formula() != null;
        if (broad && within(known, asserted)) {
            return FOR;
        }
        boolean bounded = asserted.low() != null && asserted.high() != null;
        if (known.low() == null || known.high() == null || !bounded) {
            return (bounded || known.low() != null && known.high() != null) && holds(asserted, known.best())
                    ? FOR
                    : OPEN;
        }
        boolean ranges = asserted.formula() != null || known.formula() != null;
        boolean tells =
                ranges ? !isVague(asserted, known, tolerances.disputeTimes()) : isClose(asserted, known, tolerances);
        return tells ? FOR : OPEN;
    }

    /**
     * One number lies in the margin of the other, and no farther off than the tolerances allow: 100 may be 70
     * rounded, but 70 does not bear out 100.
     */
    private static boolean isClose(Interval asserted, Interval known, Tolerances tolerances) {
        BigDecimal apart = asserted.best().subtract(known.best()).abs();
        BigDecimal most = asserted.best().max(known.best()).multiply(tolerances.sameNumberShare());
        return apart.compareTo(most) <= 0 && (holds(asserted, known.best()) || holds(known, asserted.best()));
    }

    /** "Thousands" allows 5,900, but who says it does not say 5,900. */
    private static boolean isVague(Interval asserted, Interval known, BigDecimal times) {
        BigDecimal least = asserted.low();
        BigDecimal most = asserted.high();
        BigDecimal low = known.low();
        BigDecimal high = known.high();
        return low != null && least != null && low.compareTo(least.divide(times, 6, RoundingMode.FLOOR)) < 0
                || high != null && most != null && high.compareTo(most.multiply(times)) > 0;
    }

    private static boolean within(Interval inner, Interval outer) {
        return isAtLeast(inner.low(), outer.low()) && isAtMost(inner.high(), outer.high());
    }

    private static boolean holds(Interval interval, BigDecimal number) {
        return isAtLeast(number, interval.low()) && isAtMost(number, interval.high());
    }

    private static boolean isAtLeast(@Nullable BigDecimal number, @Nullable BigDecimal least) {
        return least == null || number != null && number.compareTo(least) >= 0;
    }

    private static boolean isAtMost(@Nullable BigDecimal number, @Nullable BigDecimal most) {
        return most == null || number != null && number.compareTo(most) <= 0;
    }
}
