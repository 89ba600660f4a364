package muster.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import muster.claim.Figure;
import muster.claim.Term;
import muster.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A figure as a line of a gold file states it, or as the program has read it. Every scalar is kept as its word, empty
 * for null; in gold it may list several by {@code |}.
 */
record FigureLine(
        String report,
        Span span,
        String quote,
        String low,
        String high,
        boolean approximate,
        String unit,
        String subject,
        String reading,
        String status,
        String component,
        String service,
        List<String> places,
        String at,
        List<String> source) {

    /** A line of a gold file. */
    static FigureLine of(JsonNode line) {
        return new FigureLine(
                line.required("report").stringValue(),
                new Span(line.required("begin").intValue(), line.required("end").intValue()),
                line.required("quote").stringValue(),
                number(line.required("low")),
                number(line.required("high")),
                line.required("approximate").booleanValue(),
                word(line.required("unit")),
                word(line.required("subject")),
                word(line.required("reading")),
                word(line.required("status")),
                word(line.required("component")),
                word(line.required("service")),
                names(line.required("places")),
                word(line.required("at")),
                names(line.required("source")));
    }

    /** A figure that was read from a report of this name. */
    static FigureLine of(String report, Figure figure) {
        return new FigureLine(
                report,
                figure.span(),
                figure.quote(),
                number(figure.quantity().low()),
                number(figure.quantity().high()),
                figure.quantity().approximate(),
                figure.quantity().unit(),
                figure.subject().word(),
                figure.meaning().word(),
                word(figure.status()),
                word(figure.force().component()),
                word(figure.force().service()),
                figure.places(),
                figure.valid() == null ? "" : figure.valid().iso(),
                figure.attribution().source());
    }

    /** The alternatives that a scalar of gold lists; the empty word stands for null. */
    static List<String> alternatives(String scalar) {
        return Stream.of(scalar.split("\\|", -1))
                .map(word -> word.equals("null") ? "" : word)
                .toList();
    }

    boolean isOther() {
        return subject.equals("other");
    }

    private static String word(JsonNode value) {
        return value.isNull() ? "" : value.asString();
    }

    private static String word(@Nullable Term term) {
        return term == null ? "" : term.word();
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Numbers of gold are JSON numbers, or a text where there are alternatives. */
    private static String number(JsonNode value) {
        return value.isNumber() ? number(value.decimalValue()) : word(value);
    }

    private static String number(@Nullable BigDecimal value) {
        return Objects.toString(
                value == null ? null : value.stripTrailingZeros().toPlainString(), "");
    }
}
