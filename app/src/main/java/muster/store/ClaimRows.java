package muster.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import muster.claim.Attribution;
import muster.claim.DateRange;
import muster.claim.Ground;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Term;
import muster.ledger.RecordedReport;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of one table with what all claims have: places, who says so, grounds.
 *
 * <p>The claims of a reading are sealed, so those that were asked for lately are kept.
 */
final class ClaimRows<T> {
    /** So many claims are kept, those of the readings that were asked for last: some 3 KB each. */
    private static final int KEPT = 40_000;

    private static final String WEIGHED_GROUNDS = Ground.WEIGHED.stream()
            .sorted()
            .collect(Collectors.joining("', '", "(SELECT * FROM ground WHERE attribute IN ('", "')) AS ground"));

    private final Connection connection;
    private final String table;
    private final ClaimReader<T> reader;
    private final String groundTable;
    private final Map<Long, List<T>> claimsBySeq = new LinkedHashMap<>(16, 0.75f, true);
    private int kept;

    /**
     * @param table {@code figure} or {@code statement}
     * @param toWeigh whether they come with those grounds alone that an account asks for
     */
    ClaimRows(Connection connection, String table, boolean toWeigh, ClaimReader<T> reader) {
        this.connection = connection;
        this.table = table;
        this.reader = reader;
        this.groundTable = toWeigh ? WEIGHED_GROUNDS : "ground";
    }

    /** The claims of these readings as they were read, in their order. */
    List<T> of(List<RecordedReport> reports) throws SQLException {
        List<RecordedReport> unread = reports.stream()
                .filter(report -> !claimsBySeq.containsKey(report.known().seq()))
                .toList();
        if (!unread.isEmpty()) {
            read(unread);
        }
        List<T> claims = new ArrayList<>();
        for (RecordedReport report : reports) {
            claims.addAll(claimsBySeq.getOrDefault(report.known().seq(), List.of()));
        }
        forget();
        return claims;
    }

    private void read(List<RecordedReport> reports) throws SQLException {
        Map<Long, RecordedReport> reportsBySeq = new HashMap<>();
        reports.forEach(report -> reportsBySeq.put(report.known().seq(), report));
        String seqs = reportsBySeq.keySet().toString();
        reader.prepare(seqs);
        Map<Key, List<String>> places = parts(seqs, table + "_place", "place", "place_number", row -> row.getString(3));
        Map<Key, List<Link>> links =
                parts(seqs, "attribution_link", "name, kind, persons", "link_number", ClaimRows::link);
        Map<Key, List<Ground>> grounds = parts(
                seqs,
                groundTable,
                "attribute, value, ground.rule, span_begin, span_end, considered",
                "ground_number",
                ClaimRows::ground);
        Query<Part<T>> claims = new Query<>(
                "SELECT * FROM " + table + " JOIN claim USING (known_seq, claim_number) WHERE known_seq IN "
                        + "(SELECT value FROM json_each(?1)) ORDER BY known_seq, span_begin, span_end, claim_number",
                row -> {
                    Key key = new Key(row.getLong("known_seq"), row.getInt("claim_number"));
                    Attribution attribution = new Attribution(
                            links.getOrDefault(key, List.of()), row.getBoolean("direct"), row.getBoolean("carried"));
                    Belongings belongings = new Belongings(
                            key,
                            places.getOrDefault(key, List.of()),
                            attribution,
                            grounds.getOrDefault(key, List.of()));
                    RecordedReport report = Objects.requireNonNull(reportsBySeq.get(key.seq()));
                    return new Part<>(key, reader.read(report, row, belongings));
                });
        reportsBySeq.keySet().forEach(seq -> claimsBySeq.put(seq, new ArrayList<>()));
        for (Part<T> part : claims.all(connection, seqs)) {
            Objects.requireNonNull(claimsBySeq.get(part.key().seq())).add(part.value());
            kept++;
        }
    }

    private void forget() {
        Iterator<List<T>> eldest = claimsBySeq.values().iterator();
        while (kept > KEPT) {
            kept -= eldest.next().size();
            eldest.remove();
        }
    }

    /**
     * What belongs to each claim in another table, in the order of a column.
     *
     * @param seqs the readings, as a list in JSON
     * @param partTable joined with the claims' own
     * @param columns the third and following ones of the row
     */
    <P> Map<Key, List<P>> parts(
            String seqs, String partTable, String columns, String order, Query.RowReader<P> partReader)
            throws SQLException {
        Query<Part<P>> parts = new Query<>(
                "SELECT known_seq, claim_number, " + columns + " FROM " + table + " JOIN " + partTable
                        + " USING (known_seq, claim_number) WHERE known_seq IN (SELECT value FROM json_each(?1)) ORDER BY known_seq, claim_number, "
                        + order,
                row -> new Part<>(new Key(row.getLong(1), row.getInt(2)), partReader.read(row)));
        Map<Key, List<P>> byClaim = new HashMap<>();
        for (Part<P> part : parts.all(connection, seqs)) {
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
        return new Link(row.getString(3), Term.of(LinkKind.class, row.getString(4)), row.getInt(5));
    }

    private static Ground ground(ResultSet row) throws SQLException {
        int begin = row.getInt(6);
        // Where a default gave the value, no words did.
        Span span = row.wasNull() ? null : new Span(begin, row.getInt(7));
        return new Ground(row.getString(3), row.getString(4), row.getString(5), span, row.getString(8));
    }

    /** Makes a claim of a row of its table, joined with that of the claim. */
    interface ClaimReader<T> {
        T read(RecordedReport report, ResultSet row, Belongings belongings) throws SQLException;

        /** Called before the claims of some readings are read, which are given as a list in JSON. */
        default void prepare(String seqs) throws SQLException {}
    }

    /** What a claim has besides its own row. */
    record Belongings(Key key, List<String> places, Attribution attribution, List<Ground> grounds) {}

    /** Where a claim stands in the ledger. */
    record Key(long seq, int claimNumber) {}

    private record Part<T>(Key key, T value) {}
}
