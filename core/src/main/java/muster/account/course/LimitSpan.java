package muster.account.course;

import java.time.LocalDate;
import java.util.List;
import muster.account.Testimony;
import muster.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a limit on what forces may do stands in one way.
 *
 * @param stage in force, relaxed or ended
 * @param from its first day, or that on which it was told; null where neither is known
 * @param to its last day: that before it was told otherwise, or the one that is named; null where it is open
 * @param current whether it is how the limit stands on the day asked
 * @param testimony who told of it first
 * @param also who told the same within that time
 */
public record LimitSpan(
        Stage stage,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean current,
        Testimony testimony,
        List<Testimony> also) {
    public LimitSpan {
        also = List.copyOf(also);
    }

    /** Whether it binds on the day asked. */
    public boolean isInForce() {
        return current && stage == Stage.IN_FORCE;
    }
}
