package muster.ledger;

import muster.claim.Claim;

/** A claim as the ledger has it, and as people have judged it. */
public sealed interface RecordedClaim permits RecordedFigure, RecordedStatement {
    /** From report, kind, span and ordinal, so that judgements follow it from reading to reading. */
    String id();

    String reportId();

    Metadata report();

    Claim claim();

    KnownPoint known();

    /** What people have said of it; their changes are in the claim already. */
    Verdict verdict();
}
