package muster.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.claim.Changes;
import muster.claim.Field;
import muster.claim.Term;
import muster.ledger.Act;
import muster.ledger.Judgement;
import muster.ledger.KnownPoint;
import muster.ledger.RecordedJudgement;
import org.jspecify.annotations.Nullable;

/** Reads and adds what people say of claims. */
final class JudgementRows {
    private static final Query<Integer> CLAIM =
            new Query<>("SELECT 1 FROM claim WHERE claim_id = ?1 LIMIT 1", row -> row.getInt(1));
    private static final Query<Long> IN_FORCE =
            new Query<>("SELECT known_seq FROM current_judgement WHERE claim_id = ?1", row -> row.getLong(1));
    private static final Query<Change> CHANGES = new Query<>(
            "SELECT known_seq, field, value FROM judgement_change WHERE known_seq <= ?1",
            row -> new Change(
                    row.getLong("known_seq"), Term.of(Field.class, row.getString("field")), row.getString("value")));

    private final Connection connection;

    JudgementRows(Connection connection) {
        this.connection = connection;
    }

    /** All up to a point, the oldest first. */
    List<RecordedJudgement> upTo(long known) throws SQLException {
        Map<Long, Map<Field, String>> changes = new HashMap<>();
        for (Change change : CHANGES.all(connection, known)) {
            changes.computeIfAbsent(change.seq(), seq -> new EnumMap<>(Field.class))
                    .put(change.field(), change.value());
        }
        return new Query<>("""
                        SELECT judgement.*, seq, known_at FROM judgement JOIN entry ON seq = known_seq
                        WHERE known_seq <= ?1 ORDER BY known_seq\
                        """, row -> judgement(row, changes.getOrDefault(row.getLong("seq"), Map.of())))
                .all(connection, known);
    }

    boolean knowsClaim(String claimId) throws SQLException {
        return CLAIM.first(connection, claimId).isPresent();
    }

    /** The point of the latest judgement of a claim that is in force, for an undo to take back. */
    Optional<Long> inForce(String claimId) throws SQLException {
        return IN_FORCE.first(connection, claimId);
    }

    /** Adds the rows of a judgement, its entry last: that seals them. */
    RecordedJudgement add(Judgement judgement, KnownPoint known, @Nullable Long undoes) throws SQLException {
        RecordedJudgement recorded = new RecordedJudgement(
                RecordedJudgement.id(judgement, known.seq()), judgement, known, undoes == null ? 0 : undoes);
        Map<Field, String> values = judgement.changes().values();
        row("judgement", "known_seq, judgement_id, claim_id, act, why, judge, undoes, changes")
                .add(
                        known.seq(),
                        recorded.id(),
                        judgement.claim(),
                        judgement.act().word(),
                        judgement.why(),
                        judgement.by(),
                        undoes,
                        values.size());
        for (Map.Entry<Field, String> change : values.entrySet()) {
            row("judgement_change", "known_seq, field, value")
                    .add(known.seq(), change.getKey().word(), change.getValue());
        }
        row("entry", "seq, known_at, kind").add(known.seq(), EntryRows.written(known.time()), "judgement");
        return recorded;
    }

    private static RecordedJudgement judgement(ResultSet row, Map<Field, String> changes) throws SQLException {
        Judgement judgement = new Judgement(
                row.getString("claim_id"),
                Term.of(Act.class, row.getString("act")),
                new Changes(changes),
                row.getString("why"),
                row.getString("judge"));
        return new RecordedJudgement(
                row.getString("judgement_id"), judgement, EntryRows.point(row), row.getLong("undoes"));
    }

    /** Judgements come one at a time, so nothing is kept prepared for them. */
    private Row row(String table, String columns) {
        return values -> {
            try (Insert insert = new Insert(connection, table, columns.split(", "))) {
                insert.row(values);
            }
        };
    }

    private interface Row {
        void add(@Nullable Object... values) throws SQLException;
    }

    private record Change(long seq, Field field, String value) {}
}
