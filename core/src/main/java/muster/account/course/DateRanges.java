package muster.account.course;

import muster.claim.DateRange;

/** Compares days that are told more or less exactly. */
final class DateRanges {
    private DateRanges() {}

    /** Whether both may be the same day or days, told more and less exactly: one lies in the other. */
    static boolean areOne(DateRange one, DateRange other) {
        return lies(one, other) || lies(other, one);
    }

    /** The one that tells more. */
    static DateRange narrower(DateRange one, DateRange other) {
        return lies(other, one) ? other : one;
    }

    private static boolean lies(DateRange inner, DateRange outer) {
        return !inner.first().isBefore(outer.first()) && !inner.last().isAfter(outer.last());
    }
}
