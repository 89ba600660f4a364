package muster.claim;

/** What sort of source a link of an attribution is. */
public enum LinkKind implements Term {
    NAMED,
    /** A role that points to one person ("the Pentagon spokesman"). */
    ROLE,
    ORGANISATION,
    ANONYMOUS,
    DOCUMENT,
    OUTLET
}
