package muster.account.books;

import muster.account.Tolerances;
import muster.claim.Force;
import muster.claim.Rung;
import org.jspecify.annotations.Nullable;

/** When one count may be part of another. */
final class Parting {
    private Parting() {}

    /** Whether both stand on one footing at one time, so that one may be taken from the other. */
    static boolean areComparable(Count whole, Count part) {
        return !whole.id().equals(part.id())
                && whole.footing() == part.footing()
                && whole.isSameTime(part)
                && (whole.figure().mission() != null || whole.isSameReport(part));
    }

    /** Whether the part's force is the whole's; in one account a whole of all forces may have parts of one. */
    static boolean isOfForce(Count whole, Count part) {
        return whole.force().equals(part.force()) || whole.isSameAccount(part) && isWithin(whole.force(), part.force());
    }

    static boolean isWithin(Force whole, Force part) {
        return allows(whole.component(), part.component())
                && allows(whole.service(), part.service())
                && allows(whole.dutyStatus(), part.dutyStatus());
    }

    private static boolean allows(@Nullable Object whole, @Nullable Object part) {
        return whole == null || whole.equals(part);
    }

    /** Whether it counts only some of those at its place: at a headquarters, on the line, in one function. */
    static boolean isNarrowed(Count count) {
        return count.figure().scope() != null || isNarrow(count.figure().rung());
    }

    /** Whether so many of those at a place are meant as are at one spot of it. */
    static boolean isNarrow(@Nullable Rung rung) {
        return rung == Rung.ON_THE_LINE || rung == Rung.AT_HEADQUARTERS;
    }

    /** Whether an earlier one of the list says the same of the same: then that one is looked at. */
    static boolean isRepeated(Count count, Thing thing) {
        return thing.alikeNear(count, Tolerances.STANDARD.sameTimeDays())
                .takeWhile(other -> !other.id().equals(count.id()))
                .anyMatch(other -> other.hasSameNumber(count) && other.isSameTime(count));
    }
}
