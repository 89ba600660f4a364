package muster.ledger;

import java.time.Instant;

/**
 * A point of the ledger's own clock.
 *
 * @param seq gap-free, from 1; 0 is the empty ledger
 * @param time when the ledger learnt it, UTC in whole milliseconds, given by the ledger alone; never earlier than that
 *     of a smaller seq
 */
public record KnownPoint(long seq, Instant time) {
    /** The point before anything is known. */
    public static final KnownPoint EMPTY = new KnownPoint(0, Instant.EPOCH);
}
