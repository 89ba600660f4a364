package muster.account;

import java.time.LocalDate;
import java.util.Comparator;
import muster.claim.DateRange;
import muster.ledger.RecordedClaim;
import muster.ledger.Verdict;
import org.jspecify.annotations.Nullable;

/** A claim of the ledger with the sentence that makes it: a figure, or any other. */
public sealed interface Assertion permits Evidence, Testimony {

    /** As they were stated, those without a day last; it does not hang on what the ledger read first. */
    Comparator<Assertion> AS_STATED = Comparator.comparing(
                    Assertion::stated, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(
                    assertion -> assertion.recorded().report().published(),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(assertion -> assertion.recorded().reportId())
            .thenComparing(assertion -> assertion.recorded().claim().span())
            .thenComparing(Assertion::id);

    String id();

    RecordedClaim recorded();

    /** The sentence that makes it, in one line. */
    String sentence();

    /** Who says so, in words: the chain, nearest to the fact first, or the outlet in its own voice. */
    String source();

    /** The day it was said, or else published; null where neither is known. */
    @Nullable
    LocalDate stated();

    /** What people have said of it; their corrections are in the claim already. */
    Verdict verdict();

    /** Who stands behind it. */
    default Speaker speaker() {
        return Speaker.of(recorded().report(), recorded().claim().attribution());
    }

    /** When it holds or happens, or null. */
    default @Nullable DateRange valid() {
        return switch (this) {
            case Evidence evidence -> evidence.figure().valid();
            case Testimony testimony -> testimony.statement().when();
        };
    }

    /** The day on which the source said it, or null where the report does not tell. */
    default @Nullable LocalDate said() {
        return switch (this) {
            case Evidence evidence -> evidence.figure().said();
            case Testimony testimony -> testimony.statement().said();
        };
    }
}
