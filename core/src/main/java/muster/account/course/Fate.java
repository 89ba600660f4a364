package muster.account.course;

import muster.claim.Term;

/** What became of something that was expected. */
public enum Fate implements Term {
    /** Its day has not passed. */
    OPEN,
    /** It is said to have come about. */
    MET,
    /** It is said, on its day or later, not to have come about. */
    MISSED,
    /** Another day was named for it since. */
    MOVED,
    /** Its day has passed, and nothing is known that met or moved it. */
    OVERDUE
}
