package muster.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import muster.claim.Detail;
import muster.claim.Statement;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.RecordedStatement;
import muster.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** The statements with the fields of the claims contract, in its order, then those that are not scored. */
public final class StatementTable {
    private static final List<Column> FIRST = List.of(
            Column.shown("report"),
            Column.hidden("begin"),
            Column.hidden("end"),
            Column.shown("quote"),
            Column.shown("kind"),
            Column.shown("type"),
            Column.shown("state"),
            Column.yielding("modality"),
            Column.shown("places"),
            Column.shown("when"),
            Column.yielding("source"),
            Column.hidden("id"),
            Column.hidden("mission"),
            Column.hidden("block"),
            Column.hidden("medium"));

    private static final List<Column> LAST = List.of(
            Column.hidden("attribution"),
            Column.hidden("valid"),
            Column.hidden("said"),
            Column.hidden("published"),
            Column.hidden("known"),
            Column.hidden("rule"),
            Column.hidden("confidence"),
            Column.yielding("judgement"));

    private StatementTable() {}

    /** A row for each statement, in the order given. */
    public static Table of(List<RecordedStatement> statements) {
        Stream<Column> details = Arrays.stream(Detail.values()).map(detail -> Column.hidden(detail.word()));
        Table.Builder table = Table.of(Stream.of(FIRST.stream(), details, LAST.stream())
                .flatMap(columns -> columns)
                .toArray(Column[]::new));
        statements.forEach(statement -> table.row(row(statement).toArray()));
        return table.build();
    }

    private static List<@Nullable Object> row(RecordedStatement recorded) {
        Statement statement = recorded.statement();
        String when = statement.when() == null ? null : statement.when().iso();
        List<@Nullable Object> row = new ArrayList<>(Arrays.<@Nullable Object>asList(
                recorded.report().name(),
                statement.span().begin(),
                statement.span().end(),
                statement.quote(),
                statement.kind().word(),
                statement.matter().type(),
                FigureTable.word(statement.matter().stage()),
                statement.modality().word(),
                statement.places(),
                when,
                statement.attribution().source(),
                recorded.id(),
                statement.mission(),
                statement.block().word(),
                medium(statement)));
        for (Detail detail : Detail.values()) {
            row.add(statement.detail(detail));
        }
        row.addAll(Arrays.<@Nullable Object>asList(
                FigureTable.chain(statement.attribution()),
                when,
                Objects.toString(statement.said(), null),
                Objects.toString(recorded.report().published(), null),
                recorded.known().seq(),
                statement.rule(),
                statement.confidence(),
                JudgementTable.act(recorded.verdict())));
        return row;
    }

    /** Through what it is told: a headline, the words of somebody, or the report's own. */
    private static String medium(Statement statement) {
        if (statement.block() == BlockKind.HEADLINE) {
            return "headline";
        }
        return statement.attribution().direct() ? "quote" : "body";
    }
}
