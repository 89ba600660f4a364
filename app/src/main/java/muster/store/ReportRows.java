package muster.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.ledger.ClaimQuery;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;
import muster.ledger.RecordedReport;
import muster.ledger.Version;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads reports, their readings and their texts. */
final class ReportRows {
    private static final Query<RecordedReport> REPORTS = new Query<>("""
        SELECT reading.*, seq, known_at, readings, author
        FROM (SELECT max(known_seq) AS known_seq, count(*) AS readings FROM reading
                WHERE known_seq <= ?1 GROUP BY report_id) AS latest
            JOIN reading USING (known_seq)
            JOIN entry ON entry.seq = latest.known_seq
            LEFT JOIN byline USING (known_seq)
        WHERE (?2 IS NULL OR name = ?2) AND (?3 IS NULL OR known_seq IN (
            SELECT known_seq FROM figure WHERE mission = ?3
            UNION SELECT known_seq FROM statement WHERE mission = ?3
            UNION SELECT claim.known_seq FROM judgement JOIN claim USING (claim_id)))
            AND (?4 IS NULL OR known_seq IN (SELECT value FROM json_each(?4)))
        ORDER BY published IS NULL, published, name, report_id\
        """, ReportRows::report);
    private static final Query<Long> OF_CLAIM =
            new Query<>("SELECT known_seq FROM claim WHERE claim_id = ?1", row -> row.getLong(1));
    private static final Query<Long> OF_CLAIMS = new Query<>(
            "SELECT DISTINCT known_seq FROM claim WHERE claim_id >= ?1 AND claim_id < ?2", row -> row.getLong(1));
    private static final Query<Long> JUDGED = new Query<>(
            "SELECT DISTINCT claim.known_seq FROM judgement JOIN claim USING (claim_id)", row -> row.getLong(1));
    private static final String TEXT =
            "SELECT text FROM version JOIN report_text USING (text_id) WHERE version_id = ?1";

    // A version is older than or as old as its first reading, which says how the text was come by.
    private static final Query<Version> VERSION = new Query<>(
            """
            SELECT text, media_type, encoding
            FROM version JOIN report_text USING (text_id) JOIN reading USING (version_id)
            WHERE version_id = ?1 ORDER BY reading.known_seq LIMIT 1\
            """,
            row -> new Version(
                    row.getString("text"), List.of(), row.getString("media_type"), row.getString("encoding")));
    private static final Query<Block> BLOCKS = new Query<>(
            "SELECT kind, span_begin, span_end FROM block WHERE version_id = ?1 ORDER BY block_number",
            row -> new Block(blockKind(row.getString("kind")), span(row, "span")));

    /** So many characters of texts are kept, those that were asked for last: they never change. */
    private static final int KEPT = 8_000_000;

    private final Connection connection;
    private final Remembered<List<RecordedReport>> all = new Remembered<>();
    private final Remembered<Map<List<@Nullable String>, List<RecordedReport>>> some = new Remembered<>();
    private final Map<String, Version> versions = new LinkedHashMap<>(16, 0.75f, true);
    private int kept;

    ReportRows(Connection connection) {
        this.connection = connection;
    }

    /** The latest reading of each report up to a point that the ledger has reached. */
    List<RecordedReport> upTo(long known) throws SQLException {
        return all.at(known, () -> REPORTS.all(connection, known, null, null, null));
    }

    /**
     * Those among them that the claims of a query are in: of its report, and with a claim of its mission or one that
     * somebody judged, and may have filed there.
     */
    List<RecordedReport> upTo(long known, ClaimQuery query) throws SQLException {
        if (query.report() == null && query.mission() == null) {
            return upTo(known);
        }
        Map<List<@Nullable String>, List<RecordedReport>> asked = some.at(known, HashMap::new);
        List<@Nullable String> key = Arrays.asList(query.report(), query.mission());
        List<RecordedReport> reports = asked.get(key);
        if (reports == null) {
            reports = REPORTS.all(connection, known, query.report(), query.mission(), null);
            asked.put(key, reports);
        }
        return reports;
    }

    /** Those among them whose latest reading is one of these. */
    List<RecordedReport> upTo(long known, Set<Long> seqs) throws SQLException {
        return seqs.isEmpty() ? List.of() : REPORTS.all(connection, known, null, null, seqs.toString());
    }

    /** The readings, the latest or not, that have a claim. */
    List<Long> ofClaim(String id) throws SQLException {
        return OF_CLAIM.all(connection, id);
    }

    /** Those that have a claim whose id begins so. */
    List<Long> ofClaims(String beginning) throws SQLException {
        // No id has a letter behind the hexadecimal digits.
        return OF_CLAIMS.all(connection, beginning, beginning + "g");
    }

    /** Those that have a claim which somebody judged. */
    List<Long> judged() throws SQLException {
        return JUDGED.all(connection);
    }

    /** The texts of versions, by their ids. */
    Map<String, String> texts(Collection<String> versionIds) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        try (PreparedStatement text = connection.prepareStatement(TEXT)) {
            for (String id : versionIds) {
                text.setString(1, id);
                try (ResultSet row = text.executeQuery()) {
                    if (row.next()) {
                        texts.put(id, row.getString(1));
                    }
                }
            }
        }
        return texts;
    }

    Optional<Version> version(String versionId) throws SQLException {
        Version known = versions.get(versionId);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Version> read = read(versionId);
        read.ifPresent(version -> keep(versionId, version));
        return read;
    }

    private void keep(String versionId, Version version) {
        versions.put(versionId, version);
        kept += version.text().length();
        Iterator<Version> eldest = versions.values().iterator();
        while (kept > KEPT) {
            kept -= eldest.next().text().length();
            eldest.remove();
        }
    }

    private Optional<Version> read(String versionId) throws SQLException {
        Optional<Version> bare = VERSION.first(connection, versionId);
        List<Block> blocks = BLOCKS.all(connection, versionId);
        return bare.map(version -> new Version(version.text(), blocks, version.mediaType(), version.encoding()));
    }

    static BlockKind blockKind(String word) {
        return BlockKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Reads the columns {@code name_begin} and {@code name_end}. */
    static Span span(ResultSet row, String name) throws SQLException {
        return new Span(row.getInt(name + "_begin"), row.getInt(name + "_end"));
    }

    private static RecordedReport report(ResultSet row) throws SQLException {
        return new RecordedReport(
                row.getString("report_id"),
                metadata(row),
                row.getString("version_id"),
                row.getInt("version_number"),
                row.getInt("readings"),
                row.getInt("claims"),
                row.getString("media_type"),
                row.getString("encoding"),
                row.getString("rules"),
                row.getString("pack"),
                EntryRows.point(row));
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Metadata(
                row.getString("name"),
                published == null ? null : LocalDate.parse(published),
                DayBasis.valueOf(row.getString("published_basis").toUpperCase(Locale.ROOT)),
                row.getString("published_candidates"),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("url"),
                row.getString("author"));
    }
}
