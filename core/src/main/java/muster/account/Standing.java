package muster.account;

import muster.claim.Term;

/** How a row stands on the day asked. */
public enum Standing implements Term {
    /** In force. */
    HOLDS,
    /** Not replaced, but old enough that it may be so unnoticed. */
    LAST_KNOWN,
    /** Something was added or taken away; it replaces no level. */
    CHANGE,
    /** A plan whose day has not passed, or that has none. */
    OPEN,
    /** A plan whose day has passed, and a level since then reaches it. */
    MET,
    /** A plan whose day has passed, and the levels since then fall short of it. */
    MISSED,
    /** A plan whose day has passed, and nothing is known that met or missed it. */
    OVERDUE
}
