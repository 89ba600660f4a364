package muster.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.ledger.LedgerException;
import muster.ledger.Reading;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedReport;
import muster.ledger.SearchHit;
import muster.ledger.SearchQuery;
import org.jspecify.annotations.Nullable;

/** Looks for words by the index of SQLite's FTS5. */
record SearchRows(Path path, Connection connection) {
    /** So many rows an entry has room for in the index; as in {@code search.sql}. */
    private static final long ROWS_OF_ENTRY = 65_536;

    private static final Query<Integer> INDEX =
            new Query<>("SELECT 1 FROM sqlite_master WHERE name = 'search_index'", row -> row.getInt(1));

    private static final Query<Found> FOUND = new Query<>(
            """
        SELECT search_index.rowid AS row_id, version_id, claim_id
        FROM search_index
            LEFT JOIN report_text ON report_text.known_seq * 65536 = search_index.rowid
            LEFT JOIN version USING (text_id)
            LEFT JOIN claim ON claim.known_seq * 65536 + claim.claim_number = search_index.rowid
        WHERE search_index MATCH ?1
        ORDER BY search_index.rank, search_index.rowid, version_id\
        """, row -> new Found(row.getLong("row_id"), row.getString("version_id"), row.getString("claim_id")));

    private static final Query<Snippet> SNIPPET = new Query<>(
            """
        SELECT snippet(search_index, 0, '⟦', '⟧', '…', 24) AS words, highlight(search_index, 1, '⟦', '⟧') AS speaker
        FROM search_index WHERE search_index MATCH ?1 AND rowid = ?2\
        """, row -> new Snippet(row.getString("words").strip().replaceAll("\\s+", " "), row.getString("speaker")));

    /** A row of the index that has the words: a text, with one of its versions, or a claim. */
    private record Found(
            long row, @Nullable String versionId, @Nullable String claimId) {
        long seq() {
            return row / ROWS_OF_ENTRY;
        }
    }

    private record Snippet(String words, String speaker) {}

    /** Adds the rows of an entry to the index, in the same transaction. */
    static void index(Connection connection, long seq) throws SQLException {
        Statements.run(
                connection,
                "INSERT INTO search_index (rowid, words, speaker) SELECT row_id, words, speaker FROM search_source"
                        + " WHERE row_id BETWEEN " + seq * ROWS_OF_ENTRY + " AND " + ((seq + 1) * ROWS_OF_ENTRY - 1));
    }

    /**
     * The best hits.
     *
     * @param reports those known at the query's point
     * @param claims those that may be found
     */
    List<SearchHit> hits(SearchQuery query, List<RecordedReport> reports, List<RecordedClaim> claims)
            throws SQLException {
        requireIndex();
        String words = SearchWords.query(query.words());
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, RecordedClaim> claimsById = new HashMap<>();
        Set<String> withClaims = new HashSet<>();
        for (RecordedClaim claim : claims) {
            claimsById.put(claim.id(), claim);
            withClaims.add(claim.reportId());
        }
        List<SearchHit> hits = new ArrayList<>();
        for (Found found : FOUND.all(connection, words)) {
            for (RecordedReport report : reports) {
                boolean admitted = query.mission() == null || withClaims.contains(report.reportId());
                if (admitted && report.versionId().equals(found.versionId()) && hits.size() < query.most()) {
                    hits.add(report(report, snippet(words, found)));
                }
            }
            RecordedClaim claim = found.claimId() == null ? null : claimsById.get(found.claimId());
            // The same claim of an earlier reading is in the index, too.
            if (claim != null && claim.known().seq() == found.seq() && hits.size() < query.most()) {
                hits.add(claim(claim, snippet(words, found)));
            }
        }
        return hits;
    }

    private Snippet snippet(String words, Found found) throws SQLException {
        return SNIPPET.first(connection, words, found.row()).orElseThrow();
    }

    private static SearchHit report(RecordedReport report, Snippet snippet) {
        return new SearchHit(
                "report",
                report.reportId(),
                report.reportId(),
                report.metadata(),
                snippet.words(),
                snippet.speaker(),
                report.known());
    }

    private static SearchHit claim(RecordedClaim claim, Snippet snippet) {
        return new SearchHit(
                Reading.kindOf(claim.claim()),
                claim.id(),
                claim.reportId(),
                claim.report(),
                snippet.words(),
                snippet.speaker(),
                claim.known());
    }

    private void requireIndex() throws SQLException {
        if (INDEX.first(connection).isEmpty()) {
            throw new LedgerException(
                    path + ": was written by an older Muster and cannot be searched yet; 'muster read'"
                            + " of any report makes it ready");
        }
    }
}
