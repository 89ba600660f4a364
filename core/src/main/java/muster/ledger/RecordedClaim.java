package muster.ledger;

import muster.claim.Claim;

/** A claim as the ledger has it. */
public sealed interface RecordedClaim permits RecordedFigure, RecordedStatement {
    /** From report, kind, span and ordinal, so that judgements follow it from reading to reading. */
    String id();

    String reportId();

    Metadata report();

    Claim claim();

    KnownPoint known();
}
