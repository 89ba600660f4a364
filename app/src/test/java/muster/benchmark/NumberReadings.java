package muster.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.extract.Contest;
import muster.language.Words;
import muster.language.quantity.Dimension;
import muster.language.quantity.Numbers;
import muster.language.quantity.Quantities;
import muster.language.quantity.Quantity;
import muster.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers, ranges and percentages, as the specifications write them. */
final class NumberReadings {
    /** The specifications print what a binary fraction of 15 digits holds; two of them are lost on the way. */
    private static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_EVEN);

    private static final Pattern RANGE = Pattern.compile("[\\[(]([^,]*),([^,]*)[\\])]");

    private NumberReadings() {}

    /** A number, or one with a percent sign. */
    static Set<String> expected(JsonNode resolution) {
        JsonNode value = resolution.path("value");
        return Set.of(
                value.isString() && !value.asString().equals("null")
                        ? plain(new BigDecimal(value.asString().replace("%", "")))
                        : "");
    }

    /** The two bounds; whether a bound itself belongs to the range is left out, since Muster does not say it. */
    static Set<String> expectedRange(JsonNode resolution) {
        Matcher range = RANGE.matcher(resolution.path("value").asString());
        if (!range.matches()) {
            throw new IllegalArgumentException(resolution.toString());
        }
        return Set.of(bound(range.group(1)) + ".." + bound(range.group(2)));
    }

    private static String bound(String written) {
        return written.isEmpty() ? "" : plain(new BigDecimal(written));
    }

    static List<Reading> numbers(Words words) {
        return Numbers.in(words).stream()
                .map(one -> reading(one.span(), plain(one.value())))
                .toList();
    }

    /** Quantities with two bounds that differ, or with one; and those that are said to be equal to a number. */
    static List<Reading> ranges(Words words) {
        return quantities(words).stream()
                .filter(one -> one.isRange() || one.quantifier().startsWith("equal"))
                .map(one -> reading(bounded(words, one), share(one, one.low()) + ".." + share(one, one.high())))
                .toList();
    }

    /** The span without a hedge at its begin: "about five hundred or more". */
    private static Span bounded(Words words, Quantity quantity) {
        Span span = quantity.span();
        boolean hedged = words.tokens().stream().anyMatch(token -> token.begin() == span.begin() && token.is("about"));
        return hedged && quantity.isRange() && span.begin() < quantity.bare().begin()
                ? new Span(span.begin() + "about ".length(), span.end())
                : span;
    }

    static List<Reading> percentages(Words words) {
        return quantities(words).stream()
                .filter(one -> one.dimension() == Dimension.PERCENT)
                .map(one -> reading(one.bare(), plain(one.low())))
                .toList();
    }

    /** "half" is 50 percent to Muster and 0.5 to the specifications. */
    private static String share(Quantity quantity, @Nullable BigDecimal bound) {
        boolean percent = bound != null && quantity.dimension() == Dimension.PERCENT;
        return plain(percent ? Objects.requireNonNull(bound).movePointLeft(2) : bound);
    }

    static List<Quantity> quantities(Words words) {
        Contest contest = Contest.in(words);
        return Quantities.in(words, contest.amounts(), contest.rejected());
    }

    static String plain(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0
                ? value == null ? "" : "0"
                : value.round(PRECISION).stripTrailingZeros().toPlainString();
    }

    private static Reading reading(Span span, String meaning) {
        return new Reading(span.begin(), span.end(), Set.of(meaning));
    }
}
