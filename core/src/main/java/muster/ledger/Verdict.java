package muster.ledger;

import java.util.List;
import muster.claim.Changes;
import org.jspecify.annotations.Nullable;

/**
 * What people have said of a claim, as far as it is in force.
 *
 * @param inForce the judgements that nobody has taken back, the oldest first
 */
public record Verdict(List<RecordedJudgement> inForce) {
    /** Nobody has judged. */
    public static final Verdict NONE = new Verdict(List.of());

    public Verdict {
        inForce = List.copyOf(inForce);
    }

    /** The latest judgement in force, or null. */
    public @Nullable RecordedJudgement latest() {
        return inForce.isEmpty() ? null : inForce.getLast();
    }

    /** What the latest judgement in force does, or null. */
    public @Nullable Act act() {
        RecordedJudgement latest = latest();
        return latest == null ? null : latest.judgement().act();
    }

    /** Whether the claim counts in no answer: it does again once it is judged otherwise, or that is undone. */
    public boolean rejected() {
        return act() == Act.REJECT;
    }

    /** Whether it is the one to go by: what was preferred stays so when it is corrected, but not when it is merely accepted. */
    public boolean preferred() {
        return !inForce.isEmpty()
                && inForce.reversed().stream()
                        .map(recorded -> recorded.judgement().act())
                        .filter(act -> !act.hasChanges())
                        .findFirst()
                        .filter(act -> act == Act.PREFER)
                        .isPresent();
    }

    /** Whether an answer may be another one for it; to accept a claim changes nothing. */
    public boolean matters() {
        return inForce.stream().anyMatch(recorded -> recorded.judgement().act() != Act.ACCEPT);
    }

    /** What the fields of the claim are to be, later judgements over earlier ones. */
    public Changes changes() {
        return inForce.stream().map(recorded -> recorded.judgement().changes()).reduce(Changes.NONE, Changes::and);
    }
}
