package muster.account.check;

import muster.claim.Term;

/** What becomes of a figure that was checked. */
public enum Answer implements Term {
    /** The best figure known of just that, for that day, agrees with it. */
    SUPPORTED,
    /** The best figure known of just that, for that day, excludes it. */
    CONTRADICTED,
    /** It is said of a part, of a whole, or of another mission. */
    OTHER_SCOPE,
    /** It is said of another step of the ladder, such as what is planned, or of a change where a level is asked. */
    OTHER_RUNG,
    /** It is said of another component, service or duty status, or of all together. */
    OTHER_COMPONENT,
    /** It is said of another day, or has been replaced since. */
    OTHER_TIME,
    /** It is said of another place, or of more or fewer places. */
    OTHER_PLACE,
    /** Nothing known of that day bears it out or excludes it. */
    NOT_KNOWN
}
