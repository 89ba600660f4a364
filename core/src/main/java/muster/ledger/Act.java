package muster.ledger;

import muster.claim.Term;

/** What a person does about a claim. */
public enum Act implements Term {
    /** It was read right. */
    ACCEPT,
    /** It is the one to go by where others of its cell say otherwise. */
    PREFER,
    /** It counts in no answer. */
    REJECT,
    /** Fields of it are otherwise than they were read. */
    CORRECT,
    /** It belongs elsewhere: to another mission, or to another request. */
    REKEY,
    /** The last judgement of the claim that is in force is taken back. */
    UNDO;

    /** Whether a reason must be given. */
    public boolean needsReason() {
        return switch (this) {
            case REJECT, CORRECT, REKEY -> true;
            case ACCEPT, PREFER, UNDO -> false;
        };
    }

    /** Whether it says what fields are to be. */
    public boolean hasChanges() {
        return switch (this) {
            case CORRECT, REKEY -> true;
            case ACCEPT, PREFER, REJECT, UNDO -> false;
        };
    }
}
