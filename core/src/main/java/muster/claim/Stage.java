package muster.claim;

/** Where a thing stands that a statement tells of; which stages a thing can be at depends on its {@link Kind}. */
public enum Stage implements Term {
    // of a request
    ANTICIPATED,
    SUBMITTED,
    UNDER_REVIEW,
    RETURNED,
    APPROVED,
    PARTLY_APPROVED,
    REFUSED,
    COMPLETED,

    // of an order
    EXPECTED,
    SIGNED,
    ANNOUNCED,
    RESCINDED,

    // of a task and its progress
    CONSIDERED,
    STARTED,
    LARGELY_COMPLETE,
    COMPLETE,
    STOPPED,

    // of a limit
    IN_FORCE,
    RELAXED,

    // of a legal basis
    DECLARED,
    INVOKED,

    // of several
    DONE,
    ENDED,

    // also a {@link Status} of a strength
    REQUESTED,
    AUTHORIZED,
    ORDERED,
    STANDBY,
    PLANNED,
    IN_PROGRESS,
    EN_ROUTE,
    IN_PLACE,
    WITHDRAWN
}
