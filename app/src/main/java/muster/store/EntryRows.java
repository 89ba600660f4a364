package muster.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Optional;
import muster.ledger.KnownPoint;
import muster.ledger.LogRow;

/** Reads the ledger's own clock. */
final class EntryRows {
    // Always three digits after the second, so that the order of the texts is the order of the times.
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final Instant FIRST_TIME = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST_TIME = Instant.parse("9999-12-31T23:59:59.999Z");

    private static final Query<KnownPoint> HEAD =
            new Query<>("SELECT seq, known_at FROM entry ORDER BY seq DESC LIMIT 1", EntryRows::point);
    private static final Query<KnownPoint> AT = new Query<>(
            "SELECT seq, known_at FROM entry WHERE known_at <= ?1 ORDER BY seq DESC LIMIT 1", EntryRows::point);
    private static final Query<KnownPoint> POINT =
            new Query<>("SELECT seq, known_at FROM entry WHERE seq = ?1", EntryRows::point);
    private static final Query<KnownPoint> OF_READING = new Query<>("""
        SELECT seq, known_at FROM reading JOIN entry ON seq = known_seq
        WHERE reading_id = ?1 ORDER BY known_seq DESC LIMIT 1\
        """, EntryRows::point);
    private static final Query<LogRow> LOG = new Query<>(
            "SELECT seq, known_at, kind, report, detail FROM ledger_log WHERE seq <= ?1",
            row -> new LogRow(point(row), row.getString("kind"), row.getString("report"), row.getString("detail")));

    private final Connection connection;

    EntryRows(Connection connection) {
        this.connection = connection;
    }

    /** A time as the ledger writes it; what needs more than four digits for the year is cut off there. */
    static String written(Instant time) {
        return TIME.format(time.isBefore(FIRST_TIME) ? FIRST_TIME : time.isAfter(LAST_TIME) ? LAST_TIME : time);
    }

    /** Reads the columns {@code seq} and {@code known_at}. */
    static KnownPoint point(ResultSet row) throws SQLException {
        return new KnownPoint(row.getLong("seq"), Instant.parse(row.getString("known_at")));
    }

    KnownPoint head() throws SQLException {
        return HEAD.first(connection).orElse(KnownPoint.EMPTY);
    }

    KnownPoint at(Instant time) throws SQLException {
        return AT.first(connection, written(time)).orElse(KnownPoint.EMPTY);
    }

    Optional<KnownPoint> point(long seq) throws SQLException {
        return seq == 0 ? Optional.of(KnownPoint.EMPTY) : POINT.first(connection, seq);
    }

    Optional<KnownPoint> ofReading(String readingId) throws SQLException {
        return OF_READING.first(connection, readingId);
    }

    List<LogRow> log(long known) throws SQLException {
        return LOG.all(connection, known);
    }
}
