package muster.extract;

import muster.claim.Force;
import muster.claim.Subject;

/**
 * What a figure counts.
 *
 * @param unit of the contract
 * @param head the counted noun, or empty
 * @param rule the stable name of the rule that decided
 */
record CountedSubject(Subject subject, String unit, Force force, String head, String rule) {
    /** Something of no force. */
    static CountedSubject of(Subject subject, String unit, String head, String rule) {
        return new CountedSubject(subject, unit, Force.UNSAID, head, rule);
    }

    static CountedSubject other(String unit, String head, String rule) {
        return of(Subject.OTHER, unit, head, rule);
    }

    /** People or troops by head. */
    static CountedSubject heads(Subject subject, Force force, String head, String rule) {
        return new CountedSubject(subject, "person", force, head, rule);
    }

    /** The same as was counted before, in another unit. */
    static CountedSubject like(Antecedent before, String unit, String rule) {
        return new CountedSubject(before.subject(), unit, before.force(), before.head(), rule);
    }
}
