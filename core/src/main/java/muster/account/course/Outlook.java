package muster.account.course;

import muster.claim.Term;

/** How a plan stands on the day asked. */
public enum Outlook implements Term {
    /** Its day has not passed. */
    NOT_YET_DUE,
    /** A claim tells that it has come about. */
    FULFILLED,
    /** Its day has passed, and claims tell that it has not come about, or not in full. */
    MISSED,
    /** Whoever planned it has named another day or number since. */
    MOVED,
    /** Its day has passed, and nothing is known that fulfilled, missed or moved it. */
    OVERDUE;

    static Outlook of(Fate fate) {
        return switch (fate) {
            case OPEN -> NOT_YET_DUE;
            case MET -> FULFILLED;
            case MISSED -> MISSED;
            case MOVED -> MOVED;
            case OVERDUE -> OVERDUE;
        };
    }
}
