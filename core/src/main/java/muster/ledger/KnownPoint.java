package muster.ledger;

import java.time.Instant;

/**
 * A point of the ledger's own clock.
 *
 * @param seq gap-free, from 1; 0 is the empty ledger
 * @param time when the ledger learnt it, UTC, given by the ledger alone
 */
public record KnownPoint(long seq, Instant time) {}
