package muster.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.claim.Figure;
import muster.claim.Ground;
import muster.claim.Link;
import muster.claim.Quantity;
import muster.claim.Term;
import muster.export.Layout;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells in a line how a figure was read, with the words that gave each attribute behind it. */
public final class FigureWords {
    private final Figure figure;
    private final String text;
    private final List<String> parts = new ArrayList<>();

    /** The words quoted so far; those of the figure itself stand in the text anyway. */
    private final Set<Span> quoted = new HashSet<>();

    private FigureWords(Figure figure, String text) {
        this.figure = figure;
        this.text = text;
        quoted.add(figure.span());
    }

    /** A figure of a text, with the characters that gave each attribute. */
    public static String of(Figure figure, String text) {
        return new FigureWords(figure, text).line();
    }

    private String line() {
        add(quantity(figure.quantity()), "quantity");
        add(figure.subject().word(), "subject");
        add(figure.meaning().word(), "reading");
        add(word(figure.rung() != null ? figure.rung() : figure.status()), "status");
        add(word(figure.force().component()), "component");
        add(word(figure.force().service()), "service");
        add(figure.places().isEmpty() ? "" : "at " + String.join(", ", figure.places()), "places");
        add(figure.valid() == null ? "no day" : figure.valid().iso(), "at");
        add("says " + source(), "source");
        return String.join(" · ", parts);
    }

    private void add(String words, String attribute) {
        if (!words.isEmpty()) {
            parts.add(words + given(attribute));
        }
    }

    /** The characters that gave an attribute, where none before it has them. */
    private String given(String attribute) {
        return figure.grounds().stream()
                .filter(ground -> ground.attribute().equals(attribute))
                .map(Ground::span)
                .filter(Objects::nonNull)
                .filter(quoted::add)
                .map(span -> " “" + span.in(text) + "”")
                .findFirst()
                .orElse("");
    }

    /** What is counted by the head or by the piece needs no unit: the subject says it. */
    private static String quantity(Quantity quantity) {
        boolean counted = quantity.unit().equals("person") || quantity.unit().equals("item");
        return (quantity.approximate() ? "about " : "")
                + bounds(quantity.low(), quantity.high())
                + (counted ? "" : " " + quantity.unit());
    }

    private static String bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null) {
            String least = Layout.number(low);
            return low.compareTo(high) == 0 ? least : least + " to " + Layout.number(high);
        }
        return low != null
                ? Layout.number(low) + " or more"
                : Layout.number(Objects.requireNonNull(high, "a quantity has a bound")) + " or less";
    }

    private String source() {
        List<Link> chain = figure.attribution().chain();
        String names = chain.isEmpty()
                ? "the report itself"
                : chain.stream().map(Link::name).collect(Collectors.joining(" via "));
        return figure.attribution().carried() ? names + " (from an earlier sentence)" : names;
    }

    private static String word(@Nullable Term term) {
        return term == null ? "" : term.word();
    }
}
