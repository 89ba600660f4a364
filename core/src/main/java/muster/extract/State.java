package muster.extract;

import muster.claim.Meaning;
import muster.claim.Rung;
import muster.claim.Status;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is meant and the state of what it counts.
 *
 * @param rule the stable name of the rule that read it
 * @param span the words that gave it, or null where a default did
 */
record State(
        Meaning meaning,
        @Nullable Status status,
        @Nullable Rung rung,
        String rule,
        @Nullable Span span) {
    static State of(Meaning meaning, Status status, String rule, @Nullable Span span) {
        return new State(meaning, status, Rung.of(status), rule, span);
    }

    boolean reads(Meaning otherMeaning, @Nullable Status otherStatus) {
        return meaning == otherMeaning && status == otherStatus;
    }

    State as(Meaning other) {
        return new State(other, status, rung, rule, span);
    }

    /** The same as another rule gives it. */
    State by(String otherRule) {
        return new State(meaning, status, rung, otherRule, span);
    }

    /** Whether it is or has been, so that its day has come. */
    boolean isDone() {
        return status == Status.IN_PLACE || status == Status.WITHDRAWN || status == Status.MOVED;
    }

    /** Whether it is still to come, so that its day is not the day of publication. */
    boolean isPlan() {
        return status == Status.PLANNED || status == Status.REQUESTED;
    }
}
