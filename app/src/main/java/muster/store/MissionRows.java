package muster.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.ledger.MissionSpan;
import muster.ledger.RecordedClaim;
import org.jspecify.annotations.Nullable;

/** Counts the claims of each mission. */
final class MissionRows {
    /** Of the latest readings, but those with a judged claim: who looks at these sees whose they count for. */
    private static final Query<MissionSpan> UNJUDGED = new Query<>("""
        SELECT mission, count(*) AS claims, min(published) AS first, max(published) AS last
        FROM (SELECT max(known_seq) AS known_seq FROM reading WHERE known_seq <= ?1 GROUP BY report_id)
            JOIN reading USING (known_seq)
            JOIN (SELECT mission, known_seq FROM figure UNION ALL SELECT mission, known_seq FROM statement)
                USING (known_seq)
        WHERE mission IS NOT NULL
            AND known_seq NOT IN (SELECT claim.known_seq FROM judgement JOIN claim USING (claim_id))
        GROUP BY mission\
        """, MissionRows::span);

    private MissionRows() {}

    /**
     * The missions up to a point that the ledger has reached.
     *
     * @param judged all claims, as people judged them, of those latest readings that have a judged one
     */
    static List<MissionSpan> of(Connection connection, long known, Stream<RecordedClaim> judged) throws SQLException {
        Map<String, MissionSpan> spans = new TreeMap<>();
        Stream.concat(UNJUDGED.all(connection, known).stream(), judged.flatMap(claim -> Stream.ofNullable(span(claim))))
                .forEach(span -> spans.merge(span.mission(), span, MissionRows::joined));
        return List.copyOf(spans.values());
    }

    private static MissionSpan span(ResultSet row) throws SQLException {
        return new MissionSpan(
                row.getString("mission"),
                row.getInt("claims"),
                day(row.getString("first")),
                day(row.getString("last")));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    /** Null where it is of no mission. */
    private static @Nullable MissionSpan span(RecordedClaim claim) {
        String mission = claim.claim().mission();
        if (mission == null) {
            return null;
        }
        LocalDate day = claim.report().published();
        return claim.verdict().rejected()
                ? new MissionSpan(mission, 0, null, null)
                : new MissionSpan(mission, 1, day, day);
    }

    private static MissionSpan joined(MissionSpan one, MissionSpan other) {
        LocalDate from =
                one.from() == null || other.from() != null && other.from().isBefore(one.from())
                        ? other.from()
                        : one.from();
        LocalDate to = one.to() == null || other.to() != null && other.to().isAfter(one.to()) ? other.to() : one.to();
        return new MissionSpan(one.mission(), one.claims() + other.claims(), from, to);
    }
}
