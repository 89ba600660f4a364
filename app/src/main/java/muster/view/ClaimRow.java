package muster.view;

import java.util.List;
import java.util.Map;
import muster.export.Table;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedStatement;
import org.jspecify.annotations.Nullable;

/** A claim with the fields that the list of its kind has. */
public final class ClaimRow {
    private ClaimRow() {}

    /** By name, in the order of the list. */
    public static Map<String, @Nullable Object> of(RecordedClaim claim) {
        Table table = switch (claim) {
            case RecordedFigure figure -> FigureTable.of(List.of(figure));
            case RecordedStatement statement -> StatementTable.of(List.of(statement));
        };
        return table.named(table.rows().getFirst());
    }

    /** In a line how it was read. */
    public static String words(RecordedClaim claim, String text) {
        return switch (claim) {
            case RecordedFigure figure -> FigureWords.of(figure.figure(), text);
            case RecordedStatement statement -> StatementWords.of(statement.statement());
        };
    }
}
