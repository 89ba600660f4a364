package muster.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim that an answer or a finding rests on.
 *
 * @param quote its characters in the report
 * @param source who says so, nearest to the fact first
 * @param report the name of the report
 * @param stated the day on which it was said, or else published; null where neither is known
 * @param sentence the sentence that makes it, in one line
 */
public record Cited(
        String id,
        String quote,
        String source,
        String report,
        @Nullable LocalDate stated,
        String sentence) {
    /** A claim of either kind. */
    public static Cited of(Assertion assertion) {
        return switch (assertion) {
            case Evidence evidence -> of(evidence);
            case Testimony told -> of(told);
        };
    }

    public static Cited of(Evidence evidence) {
        return new Cited(
                evidence.id(),
                evidence.figure().quote(),
                evidence.source(),
                evidence.recorded().report().name(),
                evidence.stated(),
                evidence.sentence());
    }

    public static Cited of(Testimony told) {
        return new Cited(
                told.id(),
                told.statement().quote(),
                told.source(),
                told.recorded().report().name(),
                told.stated(),
                told.sentence());
    }
}
