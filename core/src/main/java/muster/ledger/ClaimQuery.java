package muster.ledger;

import muster.claim.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted.
 *
 * @param known the sequence number up to which the ledger counts
 * @param report a report's name, or null for all
 * @param mission a mission's id, or null for all
 * @param rejected whether those that people rejected are wanted too
 * @param toWeigh whether they are only to be weighed: then they come with those grounds alone that an account asks for,
 *     {@link Ground#WEIGHED}, which are a quarter of all and much sooner read
 */
public record ClaimQuery(
        long known, @Nullable String report, @Nullable String mission, boolean rejected, boolean toWeigh) {
    /** With all their grounds. */
    public ClaimQuery(long known, @Nullable String report, @Nullable String mission, boolean rejected) {
        this(known, report, mission, rejected, false);
    }

    /** Those that count: not the rejected ones. */
    public ClaimQuery(long known, @Nullable String report, @Nullable String mission) {
        this(known, report, mission, false);
    }

    /** The same, and those that people rejected. */
    public ClaimQuery withRejected() {
        return new ClaimQuery(known, report, mission, true, toWeigh);
    }

    /** The same, for an account alone. */
    public ClaimQuery toBeWeighed() {
        return new ClaimQuery(known, report, mission, rejected, true);
    }

    /** Whether a claim of these reports is wanted, judged as it is. */
    public boolean admits(RecordedClaim claim) {
        return (rejected || !claim.verdict().rejected())
                && (mission == null || mission.equals(claim.claim().mission()));
    }
}
