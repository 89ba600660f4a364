package muster.claim;

/** How a statement is meant. */
public enum Modality implements Term {
    ASSERTED,
    /** Planned, scheduled, will, should; also a plan since dropped. */
    EXPECTED,
    /** Could, might, is discussed. */
    POSSIBLE,
    CONDITIONAL,
    /** Stated not to be so. A permission is the limit that it lifts, negated. */
    NEGATED,
    /** A speaker contradicts another one. */
    DENIED,
    /** Said not to be known or settled. */
    UNKNOWN
}
