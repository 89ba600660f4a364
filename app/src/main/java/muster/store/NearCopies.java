package muster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.ledger.NearCopy;
import muster.ledger.Version;

/**
 * Finds the versions that have most of their words in common: the bands of their signatures give candidates, the texts
 * decide. Which pairs there are does not depend on which of the two came first.
 */
final class NearCopies implements AutoCloseable {
    /** So much of the shorter text stands in the other: a copy may be shortened and rewritten in places. */
    private static final double OF_SHORTER = 0.5;

    /** And so much of the longer one: it may have paragraphs of its own, but a text that only quotes another is no copy. */
    private static final double OF_LONGER = 0.3;

    /** So many texts are not cut into words anew: some 5 KB each. */
    private static final int KEPT = 10_000;

    private static final Query<Known> VERSIONS = new Query<>(
            "SELECT version_id, known_seq FROM version ORDER BY known_seq",
            row -> new Known(row.getString("version_id"), row.getLong("known_seq")));
    private static final Query<String> CANDIDATES = new Query<>("""
        SELECT version_id FROM version
        WHERE known_seq IN (SELECT version_band.known_seq FROM json_each(?1) JOIN version_band ON band = json_each.value)\
        """, row -> row.getString("version_id"));
    private static final Query<NearCopy> PAIRS = new Query<>(
            "SELECT version_id, of_version_id, shared FROM near_copy WHERE known_seq <= ?1",
            row -> new NearCopy(row.getString("version_id"), row.getString("of_version_id"), row.getDouble("shared")));

    private final Connection connection;
    private final ReportRows reports;
    private final Insert bands;
    private final Insert pairs;

    /** Copies mostly come soon one after the other, and what has one copy has more. */
    private final Map<String, Shingles> lately = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shingles> eldest) {
            return size() > KEPT;
        }
    };

    private record Known(String versionId, long seq) {}

    NearCopies(Connection connection) throws SQLException {
        this.connection = connection;
        this.reports = new ReportRows(connection);
        this.bands = new Insert(connection, "version_band", "band", "known_seq");
        this.pairs = new Insert(connection, "near_copy", "version_id", "of_version_id", "shared", "known_seq");
    }

    /** All pairs up to a point. */
    static List<NearCopy> known(Connection connection, long known) throws SQLException {
        return PAIRS.all(connection, known);
    }

    /** Fills the tables as if they had been there from the first version on. */
    static void findAll(Connection connection) throws SQLException {
        try (NearCopies nearCopies = new NearCopies(connection)) {
            for (Known version : VERSIONS.all(connection)) {
                Version text = nearCopies.reports.version(version.versionId()).orElseThrow();
                nearCopies.find(version.versionId(), text, version.seq());
            }
        }
    }

    /** Adds what is to be kept of a version that has just been added itself. */
    void find(String versionId, Version version, long seq) throws SQLException {
        Shingles shingles = Shingles.of(version);
        if (!shingles.tell()) {
            return;
        }
        lately.put(versionId, shingles);
        Set<Long> own = shingles.bands();
        List<String> candidates = CANDIDATES.all(
                connection, own.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
        for (String candidate : candidates) {
            Shingles other = shingles(candidate);
            double shared = shingles.sharedOfShorter(other);
            if (shared >= OF_SHORTER && shingles.sharedOfLonger(other) >= OF_LONGER) {
                pairs.row(versionId, candidate, shared, seq);
            }
        }
        pairs.row(versionId, versionId, 1.0, seq);
        for (long band : own) {
            bands.row(band, seq);
        }
    }

    private Shingles shingles(String versionId) throws SQLException {
        Shingles known = lately.get(versionId);
        if (known != null) {
            return known;
        }
        Shingles cut = Shingles.of(reports.version(versionId).orElseThrow());
        lately.put(versionId, cut);
        return cut;
    }

    @Override
    public void close() throws SQLException {
        bands.close();
        pairs.close();
    }
}
