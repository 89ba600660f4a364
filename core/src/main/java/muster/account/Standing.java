package muster.account;

import muster.claim.Term;

/** How a row stands on the day asked. */
public enum Standing implements Term {
    /** In force. */
    HOLDS,
    /** Not replaced, but old enough that it may be so unnoticed; of a plan, one without a day. */
    LAST_KNOWN,
    /** Not replaced, but its mission had ended by the day asked. */
    ENDED,
    /** Something was added or taken away; it replaces no level. */
    CHANGE,
    /** A plan whose day has not passed, or a young one without a day. */
    OPEN,
    /** A plan whose day has passed, and a level since then reaches it. */
    MET,
    /** A plan whose day has passed, and the levels since then fall short of it. */
    MISSED,
    /** A plan whose day has passed, and nothing is known that met or missed it. */
    OVERDUE
}
