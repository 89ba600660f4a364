package muster.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.claim.Attribution;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.DutyStatus;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Ground;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Meaning;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Service;
import muster.claim.Status;
import muster.claim.Subject;
import muster.claim.Term;
import muster.ledger.ClaimQuery;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedReport;
import org.jspecify.annotations.Nullable;

/** Reads figures with all that belongs to them. */
final class FigureRows {
    private static final String OF_THE_LATEST_READINGS = """
        JOIN reading USING (known_seq)
        WHERE known_seq IN (SELECT max(known_seq) FROM reading WHERE known_seq <= ?1 GROUP BY report_id)
            AND (?2 IS NULL OR reading.name = ?2)
        """;
    private static final Query<Part<String>> PLACES = new Query<>(
            "SELECT known_seq, claim_number, place FROM figure_place " + OF_THE_LATEST_READINGS
                    + "ORDER BY known_seq, claim_number, place_number",
            row -> new Part<>(key(row), row.getString("place")));
    private static final Query<Part<Link>> LINKS = new Query<>(
            "SELECT known_seq, claim_number, attribution_link.name AS link_name, kind, persons FROM attribution_link "
                    + OF_THE_LATEST_READINGS + "ORDER BY known_seq, claim_number, link_number",
            row -> new Part<>(key(row), link(row)));
    private static final Query<Part<Ground>> GROUNDS = new Query<>(
            "SELECT known_seq, claim_number, attribute, value, rule, span_begin, span_end, considered FROM ground "
                    + OF_THE_LATEST_READINGS + "ORDER BY known_seq, claim_number, ground_number",
            row -> new Part<>(key(row), ground(row)));
    private static final String FIGURES = "SELECT * FROM figure JOIN claim USING (known_seq, claim_number) "
            + OF_THE_LATEST_READINGS
            + "AND (?3 IS NULL OR mission = ?3) ORDER BY known_seq, span_begin, span_end, claim_number";

    private final Connection connection;

    FigureRows(Connection connection) {
        this.connection = connection;
    }

    /** The figures of these reports, in their order; the query must be the one that gave the reports. */
    List<RecordedFigure> of(List<RecordedReport> reports, ClaimQuery query) throws SQLException {
        Map<Long, RecordedReport> reportsBySeq = new HashMap<>();
        reports.forEach(report -> reportsBySeq.put(report.known().seq(), report));
        Map<Key, List<String>> places = byClaim(PLACES.all(connection, query.known(), query.report()));
        Map<Key, List<Link>> links = byClaim(LINKS.all(connection, query.known(), query.report()));
        Map<Key, List<Ground>> grounds = byClaim(GROUNDS.all(connection, query.known(), query.report()));
        Query<Part<RecordedFigure>> figures = new Query<>(FIGURES, row -> {
            Key key = key(row);
            RecordedReport report = reportsBySeq.get(key.seq());
            if (report == null) {
                throw new IllegalStateException("the reports do not go with the figures");
            }
            Attribution attribution = new Attribution(
                    links.getOrDefault(key, List.of()), row.getBoolean("direct"), row.getBoolean("carried"));
            Figure figure =
                    figure(row, places.getOrDefault(key, List.of()), attribution, grounds.getOrDefault(key, List.of()));
            return new Part<>(
                    key,
                    new RecordedFigure(
                            row.getString("claim_id"), report.reportId(), report.metadata(), figure, report.known()));
        });
        Map<Long, List<RecordedFigure>> figuresBySeq = new HashMap<>();
        for (Part<RecordedFigure> part : figures.all(connection, query.known(), query.report(), query.mission())) {
            figuresBySeq
                    .computeIfAbsent(part.key().seq(), seq -> new ArrayList<>())
                    .add(part.value());
        }
        return reports.stream()
                .flatMap(report -> figuresBySeq.getOrDefault(report.known().seq(), List.of()).stream())
                .toList();
    }

    private static Figure figure(ResultSet row, List<String> places, Attribution attribution, List<Ground> grounds)
            throws SQLException {
        String valid = row.getString("valid");
        String said = row.getString("said");
        return new Figure(
                ReportRows.span(row, "span"),
                row.getString("quote"),
                ReportRows.blockKind(row.getString("block")),
                ReportRows.span(row, "sentence"),
                quantity(row),
                Term.of(Subject.class, row.getString("subject")),
                Term.of(Meaning.class, row.getString("meaning")),
                term(Status.class, row.getString("status")),
                term(Rung.class, row.getString("rung")),
                new Force(
                        term(Component.class, row.getString("component")),
                        term(DutyStatus.class, row.getString("duty_status")),
                        term(Service.class, row.getString("service"))),
                places,
                row.getString("scope"),
                valid == null ? null : DateRange.parse(valid),
                said == null ? null : LocalDate.parse(said),
                attribution,
                row.getString("mission"),
                row.getString("rule"),
                row.getDouble("confidence"),
                grounds);
    }

    private static Quantity quantity(ResultSet row) throws SQLException {
        return new Quantity(
                number(row.getString("low_written")),
                number(row.getString("high_written")),
                row.getBoolean("approximate"),
                row.getString("unit"),
                row.getString("quantifier"));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("link_name"), Term.of(LinkKind.class, row.getString("kind")), row.getInt("persons"));
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

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    private static <E extends Enum<E> & Term> @Nullable E term(Class<E> list, @Nullable String word) {
        return word == null ? null : Term.of(list, word);
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getLong("known_seq"), row.getInt("claim_number"));
    }

    private static <T> Map<Key, List<T>> byClaim(List<Part<T>> parts) {
        Map<Key, List<T>> byClaim = new HashMap<>();
        for (Part<T> part : parts) {
            byClaim.computeIfAbsent(part.key(), key -> new ArrayList<>()).add(part.value());
        }
        return byClaim;
    }

    /** Where a claim stands in the ledger. */
    private record Key(long seq, int claimNumber) {}

    /** Something that belongs to a claim. */
    private record Part<T>(Key key, T value) {}
}
