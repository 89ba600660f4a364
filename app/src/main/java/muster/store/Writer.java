package muster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.ledger.Act;
import muster.ledger.Appended;
import muster.ledger.Appended.Outcome;
import muster.ledger.Judgement;
import muster.ledger.KnownPoint;
import muster.ledger.Reading;
import muster.ledger.RecordedJudgement;
import org.jspecify.annotations.Nullable;

/** Appends readings and judgements, each whole or not at all. */
final class Writer implements AutoCloseable {
    private static final Query<Long> LATEST_OF_REPORT = new Query<>(
            "SELECT known_seq FROM reading WHERE report_id = ?1 ORDER BY known_seq DESC LIMIT 1",
            row -> row.getLong(1));
    private static final Query<Integer> VERSIONS = new Query<>(
            "SELECT coalesce(max(version_number), 0) FROM reading WHERE report_id = ?1", row -> row.getInt(1));
    private static final Query<Integer> VERSION_OF_TEXT = new Query<>("""
        SELECT version_number FROM reading JOIN version USING (version_id)
        WHERE report_id = ?1 AND text_id = ?2 LIMIT 1\
        """, row -> row.getInt(1));

    private final Connection connection;
    private final Holder holder;
    private final EntryRows entries;
    private final JudgementRows judgements;
    private final InstantSource clock;
    private @Nullable ReadingInserts inserts;

    Writer(Connection connection, Holder holder, EntryRows entries, JudgementRows judgements, InstantSource clock) {
        this.connection = connection;
        this.holder = holder;
        this.entries = entries;
        this.judgements = judgements;
        this.clock = clock;
    }

    /** Which of its readings a ledger does not take a second time. */
    enum Known {
        /** Whatever it has taken before. */
        ANY,
        /** The latest of each report. */
        LATEST
    }

    List<Appended> append(List<Reading> readings, Known known) throws SQLException {
        List<Appended> knownAlready = new ArrayList<>();
        for (Reading reading : readings) {
            known(reading, known).ifPresent(knownAlready::add);
        }
        // Reading the same reports once more writes nothing and so waits for nobody.
        return knownAlready.size() == readings.size() ? knownAlready : inTransaction(() -> appendAll(readings, known));
    }

    private List<Appended> appendAll(List<Reading> readings, Known known) throws SQLException {
        List<Appended> appended = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            Optional<Appended> already = known(reading, known);
            appended.add(already.isPresent() ? already.get() : appendNew(reading));
        }
        return appended;
    }

    /** Empty where the ledger knows no such claim, or none of its judgements is in force to be undone. */
    Optional<RecordedJudgement> judge(Judgement judgement) throws SQLException {
        return inTransaction(() -> {
            Optional<Long> inForce = judgements.inForce(judgement.claim());
            boolean undo = judgement.act() == Act.UNDO;
            if (!judgements.knowsClaim(judgement.claim()) || undo && inForce.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(judgements.add(judgement, next(), undo ? inForce.get() : null));
        });
    }

    private <T> T inTransaction(Work<T> work) throws SQLException {
        // IMMEDIATE takes the lock now, while waiting for it is still possible.
        Statements.run(connection, "BEGIN IMMEDIATE");
        boolean committed = false;
        try {
            holder.claim();
            T done = work.run();
            holder.release();
            Statements.run(connection, "COMMIT");
            committed = true;
            return done;
        } finally {
            if (!committed) {
                rollBack();
            }
        }
    }

    private Optional<Appended> known(Reading reading, Known known) throws SQLException {
        Optional<KnownPoint> point = entries.ofReading(reading.id());
        if (point.isPresent() && known == Known.LATEST) {
            Optional<Long> latest =
                    LATEST_OF_REPORT.first(connection, reading.metadata().reportId());
            point = point.filter(former -> latest.equals(Optional.of(former.seq())));
        }
        return point.map(former -> new Appended(Outcome.ALREADY_KNOWN, former));
    }

    private Appended appendNew(Reading reading) throws SQLException {
        KnownPoint point = next();
        String reportId = reading.metadata().reportId();
        int versions = VERSIONS.first(connection, reportId).orElse(0);
        Optional<Integer> versionOfText =
                VERSION_OF_TEXT.first(connection, reportId, reading.version().textId());
        Outcome outcome =
                versions == 0 ? Outcome.NEW : versionOfText.isPresent() ? Outcome.NEW_READING : Outcome.NEW_VERSION;
        inserts().add(reading, versionOfText.orElse(versions + 1), point, outcome);
        return new Appended(outcome, point);
    }

    private KnownPoint next() throws SQLException {
        KnownPoint head = entries.head();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new KnownPoint(head.seq() + 1, now.isBefore(head.time()) ? head.time() : now);
    }

    private ReadingInserts inserts() throws SQLException {
        ReadingInserts made = inserts;
        if (made == null) {
            made = new ReadingInserts(connection);
            inserts = made;
        }
        return made;
    }

    private void rollBack() {
        holder.release();
        try {
            Statements.run(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself, as it does where the disk is full; the first error tells why.
        }
    }

    @Override
    public void close() throws SQLException {
        if (inserts != null) {
            inserts.close();
        }
    }

    private interface Work<T> {
        T run() throws SQLException;
    }
}
