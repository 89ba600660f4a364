package muster.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import muster.claim.Component;
import muster.claim.DutyStatus;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Meaning;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Service;
import muster.claim.Status;
import muster.claim.Subject;
import muster.claim.Term;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedReport;
import org.jspecify.annotations.Nullable;

/** Reads figures with all that belongs to them. */
final class FigureRows {
    private final ClaimRows<RecordedFigure> rows;

    FigureRows(Connection connection, boolean toWeigh) {
        this.rows = new ClaimRows<>(connection, "figure", toWeigh, FigureRows::recorded);
    }

    /** The figures of these readings, in their order. */
    List<RecordedFigure> of(List<RecordedReport> reports) throws SQLException {
        return rows.of(reports);
    }

    private static RecordedFigure recorded(RecordedReport report, ResultSet row, ClaimRows.Belongings belongings)
            throws SQLException {
        return new RecordedFigure(
                row.getString("claim_id"),
                report.reportId(),
                report.metadata(),
                figure(row, belongings),
                report.known());
    }

    private static Figure figure(ResultSet row, ClaimRows.Belongings belongings) throws SQLException {
        return new Figure(
                ReportRows.span(row, "span"),
                row.getString("quote"),
                ReportRows.blockKind(row.getString("block")),
                ReportRows.span(row, "sentence"),
                quantity(row),
                Term.of(Subject.class, row.getString("subject")),
                Term.of(Meaning.class, row.getString("meaning")),
                ClaimRows.term(Status.class, row.getString("status")),
                ClaimRows.term(Rung.class, row.getString("rung")),
                new Force(
                        ClaimRows.term(Component.class, row.getString("component")),
                        ClaimRows.term(DutyStatus.class, row.getString("duty_status")),
                        ClaimRows.term(Service.class, row.getString("service"))),
                belongings.places(),
                row.getString("scope"),
                ClaimRows.valid(row),
                ClaimRows.said(row),
                belongings.attribution(),
                row.getString("mission"),
                row.getString("rule"),
                row.getDouble("confidence"),
                belongings.grounds());
    }

    private static Quantity quantity(ResultSet row) throws SQLException {
        return new Quantity(
                number(row.getString("low_written")),
                number(row.getString("high_written")),
                row.getBoolean("approximate"),
                row.getString("unit"),
                row.getString("quantifier"));
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
