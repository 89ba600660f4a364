package muster.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.claim.Attribution;
import muster.claim.DateRange;
import muster.claim.Ground;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Term;
import muster.ledger.ClaimQuery;
import muster.ledger.RecordedReport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of one table with what all claims have: places, who says so, grounds.
 *
 * @param table {@code figure} or {@code statement}
 */
record ClaimRows<T>(Connection connection, String table, ClaimReader<T> reader) {
    private static final String OF_THE_LATEST_READINGS = """
        JOIN reading USING (known_seq)
        WHERE known_seq IN (SELECT max(known_seq) FROM reading WHERE known_seq <= ?1 GROUP BY report_id)
            AND (?2 IS NULL OR reading.name = ?2)
        """;

    /** The claims of these reports as they were read; the query must be the one that gave the reports. */
    List<T> of(List<RecordedReport> reports, ClaimQuery query) throws SQLException {
        Map<Long, RecordedReport> reportsBySeq = new HashMap<>();
        reports.forEach(report -> reportsBySeq.put(report.known().seq(), report));
        Map<Key, List<String>> places =
                parts(query, table + "_place", "place", "place_number", row -> row.getString("place"));
        Map<Key, List<Link>> links = parts(
                query,
                "attribution_link",
                "attribution_link.name AS link_name, attribution_link.kind AS link_kind, persons",
                "link_number",
                ClaimRows::link);
        Map<Key, List<Ground>> grounds = parts(
                query,
                "ground",
                "attribute, value, ground.rule, span_begin, span_end, considered",
                "ground_number",
                ClaimRows::ground);
        Query<Part<T>> claims = new Query<>(
                "SELECT * FROM " + table + " JOIN claim USING (known_seq, claim_number) " + OF_THE_LATEST_READINGS
                        + "ORDER BY known_seq, span_begin, span_end, claim_number",
                row -> {
                    Key key = key(row);
                    RecordedReport report = reportsBySeq.get(key.seq());
                    if (report == null) {
                        throw new IllegalStateException("the reports do not go with the claims");
                    }
                    Attribution attribution = new Attribution(
                            links.getOrDefault(key, List.of()), row.getBoolean("direct"), row.getBoolean("carried"));
                    Belongings belongings = new Belongings(
                            key,
                            places.getOrDefault(key, List.of()),
                            attribution,
                            grounds.getOrDefault(key, List.of()));
                    return new Part<>(key, reader.read(report, row, belongings));
                });
        Map<Long, List<T>> claimsBySeq = new HashMap<>();
        for (Part<T> part : claims.all(connection, query.known(), query.report())) {
            claimsBySeq
                    .computeIfAbsent(part.key().seq(), seq -> new ArrayList<>())
                    .add(part.value());
        }
        return reports.stream()
                .flatMap(report -> claimsBySeq.getOrDefault(report.known().seq(), List.of()).stream())
                .toList();
    }

    /** What belongs to each claim of the table in another one, in the order of a column. */
    <P> Map<Key, List<P>> parts(
            ClaimQuery query, String partTable, String columns, String order, Query.RowReader<P> partReader)
            throws SQLException {
        Query<Part<P>> parts = new Query<>(
                "SELECT known_seq, claim_number, " + columns + " FROM " + partTable + " JOIN " + table
                        + " USING (known_seq, claim_number) " + OF_THE_LATEST_READINGS
                        + "ORDER BY known_seq, claim_number, " + order,
                row -> new Part<>(key(row), partReader.read(row)));
        Map<Key, List<P>> byClaim = new HashMap<>();
        for (Part<P> part : parts.all(connection, query.known(), query.report())) {
            byClaim.computeIfAbsent(part.key(), key -> new ArrayList<>()).add(part.value());
        }
        return byClaim;
    }

    static <E extends Enum<E> & Term> @Nullable E term(Class<E> list, @Nullable String word) {
        return word == null ? null : Term.of(list, word);
    }

    /** Reads the column {@code valid}. */
    static @Nullable DateRange valid(ResultSet row) throws SQLException {
        String valid = row.getString("valid");
        return valid == null ? null : DateRange.parse(valid);
    }

    /** Reads the column {@code said}. */
    static @Nullable LocalDate said(ResultSet row) throws SQLException {
        String said = row.getString("said");
        return said == null ? null : LocalDate.parse(said);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("link_name"), Term.of(LinkKind.class, row.getString("link_kind")), row.getInt("persons"));
    }

    private static Ground ground(ResultSet row) throws SQLException {
        boolean byDefault = row.getString("span_begin") == null;
        return new Ground(
                row.getString("attribute"),
                row.getString("value"),
                row.getString("rule"),
                byDefault ? null : ReportRows.span(row, "span"),
                row.getString("considered"));
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getLong("known_seq"), row.getInt("claim_number"));
    }

    /** Makes a claim of a row of its table, joined with that of the claim. */
    interface ClaimReader<T> {
        T read(RecordedReport report, ResultSet row, Belongings belongings) throws SQLException;
    }

    /** What a claim has besides its own row. */
    record Belongings(Key key, List<String> places, Attribution attribution, List<Ground> grounds) {}

    /** Where a claim stands in the ledger. */
    record Key(long seq, int claimNumber) {}

    private record Part<T>(Key key, T value) {}
}
