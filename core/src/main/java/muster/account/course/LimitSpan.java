package muster.account.course;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * Whom it binds, in the words of whoever names a force best: the active troops rather than the troops. Null where
     * nobody says more than a pronoun, which tells nothing without its report.
     */
    public @Nullable String binds() {
        List<Party> told = Stream.concat(Stream.of(testimony), also.stream())
                .flatMap(testimony -> Stream.ofNullable(Limits.binds(testimony)))
                .toList();
        return Stream.concat(told.stream().filter(Party::isParticular), told.stream())
                .findFirst()
                .map(Party::name)
                .orElse(null);
    }

    /** Whether it binds on the day asked. */
    public boolean isInForce() {
        return current && stage == Stage.IN_FORCE;
    }
}
