package muster.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An append-only record of readings. Nothing in it is changed or removed; every answer about an earlier known point
 * stays what it was.
 */
public interface Ledger extends AutoCloseable {
    /** Appends a reading with all its claims in one transaction, or nothing where it is known already. */
    Appended append(Reading reading);

    /** The latest known point; seq 0 for an empty ledger. */
    KnownPoint head();

    /** The latest point at or before a time; seq 0 where there is none. */
    KnownPoint at(Instant time);

    /** The point with this sequence number, if the ledger has come that far. */
    Optional<KnownPoint> point(long seq);

    /** The reports known at a point, in the order of their publication days (unknown last), then names. */
    List<RecordedReport> reports(long known);

    /** The figures of the latest reading, up to a point, of each report; in the order of {@link #reports} and span. */
    List<RecordedFigure> figures(FigureQuery query);

    /** The text of a version. */
    Optional<Version> version(String versionId);

    /** The rows up to a point, newest first. */
    List<LogRow> log(long known);

    @Override
    void close();
}
