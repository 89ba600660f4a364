package muster.claim;

import org.jspecify.annotations.Nullable;

/** The ladder of a strength, from need to end. Rungs are never mixed in a sum. */
public enum Rung implements Term {
    NEEDED(Status.REQUESTED),
    REQUESTED(Status.REQUESTED),
    CONSIDERED(Status.PLANNED),
    /** Expected or announced, without an order that is said to be given. */
    PLANNED(Status.PLANNED),
    AUTHORIZED(Status.AUTHORIZED),
    ORDERED(Status.ORDERED),
    PREPARED(Status.STANDBY),
    EN_ROUTE(Status.EN_ROUTE),
    ASSIGNED(Status.IN_PLACE),
    STAGING(Status.IN_PLACE),
    IN_PLACE(Status.IN_PLACE),
    AT_HEADQUARTERS(Status.IN_PLACE),
    ON_THE_LINE(Status.IN_PLACE),
    RETURNING(Status.WITHDRAWN),
    ENDED(Status.WITHDRAWN),
    REFUSED(null);

    private final @Nullable Status status;

    Rung(@Nullable Status status) {
        this.status = status;
    }

    /** The coarser status that follows from this rung; null for what was refused. */
    public @Nullable Status status() {
        return status;
    }

    /** The plainest rung of a status, or null where the status is no state of a strength. */
    public static @Nullable Rung of(Status status) {
        return switch (status) {
            case REQUESTED -> REQUESTED;
            case AUTHORIZED -> AUTHORIZED;
            case ORDERED -> ORDERED;
            case STANDBY -> PREPARED;
            case PLANNED -> PLANNED;
            case EN_ROUTE -> EN_ROUTE;
            case IN_PLACE -> IN_PLACE;
            case WITHDRAWN -> RETURNING;
            case IN_PROGRESS, MOVED -> null;
        };
    }
}
