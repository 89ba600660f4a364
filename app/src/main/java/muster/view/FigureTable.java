package muster.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.claim.Attribution;
import muster.claim.Figure;
import muster.claim.Term;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.RecordedFigure;
import org.jspecify.annotations.Nullable;

/** The figures with the fields of the figures contract, in its order, then those that are not scored. */
public final class FigureTable {
    private FigureTable() {}

    /** A row for each figure, in the order given. */
    public static Table of(List<RecordedFigure> figures) {
        Table.Builder table = Table.of(
                Column.shown("report"),
                Column.hidden("begin"),
                Column.hidden("end"),
                Column.shown("quote"),
                Column.shown("low"),
                Column.shown("high"),
                Column.hidden("approximate"),
                Column.yielding("unit"),
                Column.shown("subject"),
                Column.yielding("reading"),
                Column.shown("status"),
                Column.yielding("component"),
                Column.hidden("service"),
                Column.shown("places"),
                Column.shown("at"),
                Column.yielding("source"),
                Column.hidden("id"),
                Column.hidden("mission"),
                Column.hidden("block"),
                Column.hidden("rung"),
                Column.hidden("duty_status"),
                Column.hidden("scope"),
                Column.hidden("quantifier"),
                Column.hidden("attribution"),
                Column.hidden("valid"),
                Column.hidden("said"),
                Column.hidden("published"),
                Column.hidden("known"),
                Column.hidden("rule"),
                Column.hidden("confidence"),
                Column.yielding("judgement"));
        figures.forEach(figure -> add(figure, table));
        return table.build();
    }

    private static void add(RecordedFigure recorded, Table.Builder table) {
        Figure figure = recorded.figure();
        String valid = figure.valid() == null ? null : figure.valid().iso();
        table.row(
                recorded.report().name(),
                figure.span().begin(),
                figure.span().end(),
                figure.quote(),
                figure.quantity().low(),
                figure.quantity().high(),
                figure.quantity().approximate(),
                figure.quantity().unit(),
                figure.subject().word(),
                figure.meaning().word(),
                word(figure.status()),
                word(figure.force().component()),
                word(figure.force().service()),
                figure.places(),
                valid,
                figure.attribution().source(),
                recorded.id(),
                figure.mission(),
                figure.block().word(),
                word(figure.rung()),
                word(figure.force().dutyStatus()),
                figure.scope(),
                figure.quantity().quantifier(),
                chain(figure.attribution()),
                valid,
                Objects.toString(figure.said(), null),
                Objects.toString(recorded.report().published(), null),
                recorded.known().seq(),
                figure.rule(),
                figure.confidence(),
                JudgementTable.act(recorded.verdict()));
    }

    static Map<String, Object> chain(Attribution attribution) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "chain",
                attribution.chain().stream()
                        .map(link -> {
                            Map<String, Object> named = new LinkedHashMap<>();
                            named.put("name", link.name());
                            named.put("kind", link.kind().word());
                            named.put("count", link.count());
                            return named;
                        })
                        .toList());
        fields.put("direct", attribution.direct());
        fields.put("carried", attribution.carried());
        return fields;
    }

    /** The word of a value; null for none. */
    public static @Nullable String word(@Nullable Term term) {
        return term == null ? null : term.word();
    }
}
