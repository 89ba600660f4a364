package muster.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Matter;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.claim.Statement;
import muster.claim.Term;
import muster.ledger.ClaimQuery;
import muster.ledger.RecordedReport;
import muster.ledger.RecordedStatement;

/** Reads statements with all that belongs to them. */
final class StatementRows {
    private final Connection connection;

    StatementRows(Connection connection) {
        this.connection = connection;
    }

    /** The statements of these reports, in their order; the query must be the one that gave the reports. */
    List<RecordedStatement> of(List<RecordedReport> reports, ClaimQuery query) throws SQLException {
        Map<ClaimRows.Key, Map<Detail, String>> details = new HashMap<>();
        ClaimRows<RecordedStatement> rows = new ClaimRows<>(
                connection,
                "statement",
                (report, row, belongings) ->
                        recorded(report, row, belongings, details.getOrDefault(belongings.key(), Map.of())));
        rows.parts(query, "statement_detail", "detail, words", "detail", StatementRows::detail)
                .forEach((key, parts) -> details.put(key, byDetail(parts)));
        return rows.of(reports, query);
    }

    private static RecordedStatement recorded(
            RecordedReport report, ResultSet row, ClaimRows.Belongings belongings, Map<Detail, String> details)
            throws SQLException {
        return new RecordedStatement(
                row.getString("claim_id"),
                report.reportId(),
                report.metadata(),
                statement(row, belongings, details),
                report.known());
    }

    private static Statement statement(ResultSet row, ClaimRows.Belongings belongings, Map<Detail, String> details)
            throws SQLException {
        return new Statement(
                ReportRows.span(row, "span"),
                row.getString("quote"),
                ReportRows.blockKind(row.getString("block")),
                ReportRows.span(row, "sentence"),
                new Matter(
                        Term.of(Kind.class, row.getString("kind")),
                        row.getString("type"),
                        ClaimRows.term(Stage.class, row.getString("state"))),
                Term.of(Modality.class, row.getString("modality")),
                belongings.places(),
                ClaimRows.valid(row),
                ClaimRows.said(row),
                belongings.attribution(),
                details,
                row.getString("mission"),
                row.getString("rule"),
                row.getDouble("confidence"),
                belongings.grounds());
    }

    private static Map.Entry<Detail, String> detail(ResultSet row) throws SQLException {
        return Map.entry(Term.of(Detail.class, row.getString("detail")), row.getString("words"));
    }

    private static Map<Detail, String> byDetail(List<Map.Entry<Detail, String>> details) {
        Map<Detail, String> words = new EnumMap<>(Detail.class);
        details.forEach(detail -> words.put(detail.getKey(), detail.getValue()));
        return words;
    }
}
