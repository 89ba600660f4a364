package muster.account;

import java.math.BigDecimal;

/**
 * The margins of the rules: judgements, not facts, so they stand together here and every answer can show them.
 *
 * @param plainShareOfUnit the margin of a plain number, as a share of the unit of its last non-zero digit
 * @param hedgedShare the least margin of a hedged number, as a share of the number
 * @param sameNumberShare a number bears out another one that is at most so far off, as a share of the larger one, as two
 *     hedged numbers of the same may be
 * @param roundedShare a number is at most so far off the exact one that it rounds, as a share of that
 * @param sameTimeDays figures whose days are at most so far apart speak of the same time
 * @param lastKnownAfterDays a level older than this is only the last one known; after a plan's day, levels up to so
 *     many days later tell whether it was met
 * @param disputeTimes a number more than so many times another one does not dispute it, but counts something else
 */
public record Tolerances(
        BigDecimal plainShareOfUnit,
        BigDecimal hedgedShare,
        BigDecimal sameNumberShare,
        BigDecimal roundedShare,
        int sameTimeDays,
        int lastKnownAfterDays,
        BigDecimal disputeTimes) {

    /** The margins of this version of the rules. */
    public static final Tolerances STANDARD = new Tolerances(
            new BigDecimal("0.5"),
            new BigDecimal("0.05"),
            new BigDecimal("0.10"),
            new BigDecimal("0.03"),
            3,
            60,
            BigDecimal.TWO);
}
