package muster.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted.
 *
 * @param known the sequence number up to which the ledger counts
 * @param report a report's name, or null for all
 * @param mission a mission's id, or null for all
 * @param rejected whether those that people rejected are wanted too
 */
public record ClaimQuery(
        long known, @Nullable String report, @Nullable String mission, boolean rejected) {
    /** Those that count: not the rejected ones. */
    public ClaimQuery(long known, @Nullable String report, @Nullable String mission) {
        this(known, report, mission, false);
    }

    /** The same, and those that people rejected. */
    public ClaimQuery withRejected() {
        return new ClaimQuery(known, report, mission, true);
    }

    /** Whether a claim of these reports is wanted, judged as it is. */
    public boolean admits(RecordedClaim claim) {
        return (rejected || !claim.verdict().rejected())
                && (mission == null || mission.equals(claim.claim().mission()));
    }
}
