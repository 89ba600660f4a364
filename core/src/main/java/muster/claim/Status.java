package muster.claim;

/** The state of what is counted, as coarse as the figures contract has it. */
public enum Status implements Term {
    REQUESTED,
    /** Approved: a ceiling. */
    AUTHORIZED,
    /** Orders signed or announced as given; activated, mobilized, called up. */
    ORDERED,
    /** Held ready. */
    STANDBY,
    PLANNED,
    IN_PROGRESS,
    EN_ROUTE,
    IN_PLACE,
    WITHDRAWN,
    /** People who crossed, were stopped, evacuated or rescued. */
    MOVED
}
