package muster.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import muster.claim.Attribution;
import muster.claim.Kind;
import muster.claim.Matter;
import muster.claim.Modality;
import muster.claim.Statement;
import muster.ledger.KnownPoint;
import muster.ledger.RecordedStatement;
import muster.text.BlockKind;
import muster.text.Span;

/** A statement for tests, by which somebody denies what a figure says. */
public final class Contradicting {
    private Contradicting() {}

    /** A statement of the report of a figure, with its number among its words. */
    public static Testimony about(Evidence figure, Kind kind, String type) {
        Span words = figure.figure().span();
        Statement statement = new Statement(
                words,
                figure.figure().quote(),
                BlockKind.BODY,
                words,
                new Matter(kind, type, null),
                Modality.DENIED,
                List.of(),
                null,
                null,
                Attribution.OWN_VOICE,
                Map.of(),
                figure.figure().mission(),
                "test",
                1,
                List.of());
        return new Testimony(
                new RecordedStatement(
                        "d",
                        figure.recorded().reportId(),
                        figure.recorded().report(),
                        statement,
                        new KnownPoint(1, Instant.EPOCH)),
                "It is wrong.");
    }
}
