package muster.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.claim.Field;
import muster.claim.Kind;
import muster.claim.Term;
import muster.export.Column;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/** What people may set of a claim, a row a field. */
public final class FieldsTable {
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");
    private static final Pattern CLOSED = Pattern.compile("(`[^`]+`(, )?)+");

    private FieldsTable() {}

    /**
     * The fields of figures and of statements.
     *
     * @param kind for the types and states that statements of this kind may have; null to leave them open
     */
    public static Table of(@Nullable Kind kind) {
        Table.Builder table = Table.of(
                Column.shown("field"),
                Column.shown("of_figures"),
                Column.shown("of_statements"),
                Column.shown("required"),
                Column.shown("allowed"),
                Column.shown("words"),
                Column.shown("closed"));
        for (Field field : Field.values()) {
            List<String> own = kind == null ? List.of() : words(field, kind);
            boolean closed = !own.isEmpty() || CLOSED.matcher(field.allowed()).matches();
            table.row(
                    field.word(),
                    field.ofFigures(),
                    field.ofStatements(),
                    field.isRequired(),
                    field.allowed().replace("`", ""),
                    own.isEmpty() && closed ? words(field) : own,
                    closed);
        }
        return table.build();
    }

    private static List<String> words(Field field, Kind kind) {
        if (field == Field.TYPE) {
            return kind.types();
        }
        return field == Field.STATE ? kind.stages().stream().map(Term::word).toList() : List.of();
    }

    private static List<String> words(Field field) {
        Stream<String> words = WORD.matcher(field.allowed()).results().map((MatchResult match) -> match.group(1));
        return new ArrayList<>(words.toList());
    }
}
