package muster.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Figure;
import muster.claim.Link;
import muster.claim.Quantity;
import muster.claim.Term;
import muster.export.Layout;
import muster.ledger.RecordedFigure;
import muster.text.Block;
import org.jspecify.annotations.Nullable;

/**
 * A block with its figures marked.
 *
 * @param words the block's text, figures in white square brackets with their numbers
 * @param readings how each was read, in the order of the text
 */
record MarkedBlock(String words, List<Reading> readings) {

    /** How a figure was read. */
    record Reading(String mark, String words) {}

    /** @param figures those of the whole report, numbered in their order from 1 */
    static MarkedBlock of(String text, Block block, List<RecordedFigure> figures) {
        StringBuilder words = new StringBuilder();
        List<Reading> readings = new ArrayList<>();
        int at = block.span().begin();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i).figure();
            if (!block.span().contains(figure.span())) {
                continue;
            }
            String mark = "⟦" + (i + 1) + "⟧";
            // A figure within another one is read beneath, but brackets within brackets would only confuse.
            if (figure.span().begin() >= at) {
                words.append(text, at, figure.span().begin());
                words.append("⟦")
                        .append(figure.quote())
                        .append(" ")
                        .append(i + 1)
                        .append("⟧");
                at = figure.span().end();
            }
            readings.add(new Reading(mark, reading(figure)));
        }
        words.append(text, at, block.span().end());
        return new MarkedBlock(words.toString(), readings);
    }

    private static String reading(Figure figure) {
        return Stream.of(
                        quantity(figure.quantity()),
                        figure.subject().word(),
                        figure.meaning().word(),
                        word(figure.rung() != null ? figure.rung() : figure.status()),
                        word(figure.force().component()),
                        word(figure.force().service()),
                        figure.places().isEmpty() ? "" : "at " + String.join(", ", figure.places()),
                        figure.valid() == null ? "no day" : figure.valid().iso(),
                        "says " + source(figure))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
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

    private static String source(Figure figure) {
        List<Link> chain = figure.attribution().chain();
        String names = chain.isEmpty()
                ? "the report itself"
                : chain.stream().map(Link::name).collect(Collectors.joining(" via "));
        return figure.attribution().carried() ? names + " (from another sentence)" : names;
    }

    private static String word(@Nullable Term term) {
        return term == null ? "" : term.word();
    }
}
