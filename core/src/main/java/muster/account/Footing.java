package muster.account;

import muster.claim.Figure;
import muster.claim.Rung;
import muster.claim.Status;
import muster.claim.Term;

/** On which footing a number stands: only numbers of one footing are added up. It is coarser than a rung. */
public enum Footing implements Term {
    /** Needed or asked for. */
    WANTED,
    /** So many may be sent. */
    CEILING,
    /** Considered, planned or ordered. */
    AHEAD,
    /** Held ready. */
    READY,
    UNDER_WAY,
    /** There, wherever within the place. */
    THERE,
    /** On the way back, or gone. */
    GONE,
    /** Neither: what is refused, and what is no strength. */
    NONE;

    public static Footing of(Figure figure) {
        Rung rung = figure.rung();
        Status status = figure.status();
        if (rung != null) {
            return of(rung);
        }
        return status == null ? NONE : of(status);
    }

    private static Footing of(Rung rung) {
        return switch (rung) {
            case NEEDED, REQUESTED -> WANTED;
            case AUTHORIZED -> CEILING;
            case CONSIDERED, PLANNED, ORDERED -> AHEAD;
            case PREPARED -> READY;
            case EN_ROUTE -> UNDER_WAY;
            case ASSIGNED, STAGING, IN_PLACE, AT_HEADQUARTERS, ON_THE_LINE -> THERE;
            case RETURNING, ENDED -> GONE;
            case REFUSED -> NONE;
        };
    }

    private static Footing of(Status status) {
        return switch (status) {
            case REQUESTED -> WANTED;
            case AUTHORIZED -> CEILING;
            case ORDERED, PLANNED -> AHEAD;
            case STANDBY -> READY;
            case EN_ROUTE -> UNDER_WAY;
            case IN_PLACE, IN_PROGRESS -> THERE;
            case WITHDRAWN -> GONE;
            case MOVED -> NONE;
        };
    }

    /** Whether it is meant to be, and not yet there. */
    public boolean isForward() {
        return this == WANTED || this == CEILING || this == AHEAD;
    }
}
