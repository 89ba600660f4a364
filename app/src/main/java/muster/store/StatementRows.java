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
import muster.ledger.RecordedReport;
import muster.ledger.RecordedStatement;

/** Reads statements with all that belongs to them. */
final class StatementRows implements ClaimRows.ClaimReader<RecordedStatement> {
    private final ClaimRows<RecordedStatement> rows;
    private final Map<ClaimRows.Key, Map<Detail, String>> details = new HashMap<>();

    StatementRows(Connection connection, boolean toWeigh) {
        this.rows = new ClaimRows<>(connection, "statement", toWeigh, this);
    }

    /** The statements of these readings, in their order. */
    List<RecordedStatement> of(List<RecordedReport> reports) throws SQLException {
        List<RecordedStatement> statements = rows.of(reports);
        details.clear();
        return statements;
    }

    @Override
    public void prepare(String seqs) throws SQLException {
        rows.parts(seqs, "statement_detail", "detail, words", "detail", StatementRows::detail)
                .forEach((key, parts) -> details.put(key, byDetail(parts)));
    }

    @Override
    public RecordedStatement read(RecordedReport report, ResultSet row, ClaimRows.Belongings belongings)
            throws SQLException {
        return recorded(report, row, belongings, details.getOrDefault(belongings.key(), Map.of()));
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
        return Map.entry(Term.of(Detail.class, row.getString(3)), row.getString(4));
    }

    private static Map<Detail, String> byDetail(List<Map.Entry<Detail, String>> details) {
        Map<Detail, String> words = new EnumMap<>(Detail.class);
        details.forEach(detail -> words.put(detail.getKey(), detail.getValue()));
        return words;
    }
}
