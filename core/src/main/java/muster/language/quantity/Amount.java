package muster.language.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import muster.language.Numeral;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity expression in a sentence: the number with the words that bound it and its unit.
 *
 * @param from the first token, bounding words included
 * @param to the token after the last one, unit included
 * @param bare the number with its sign of currency and its unit, without the words that bound it or make it a change
 * @param core the token of the number itself
 * @param next the token behind the number, its unit and its hyphens: where the counted noun may begin
 * @param low the lower bound, null where the words leave it open
 * @param high the upper bound, null where the words leave it open
 * @param unit the unit of measure or the currency; empty for a count
 * @param per the unit of time of a rate ("a day"), or empty
 * @param quantifier the bounding words as written, or empty
 * @param compound whether the unit belongs to the noun behind it, as in "a 20-ton truck"
 */
public record Amount(
        int from,
        int to,
        int core,
        int next,
        Span span,
        Span bare,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean approximate,
        String unit,
        Dimension dimension,
        Change change,
        String per,
        String quantifier,
        Numeral.Form form,
        boolean compound) {

    /** The number that the words name, whichever side is open. */
    public BigDecimal value() {
        return low != null ? low : Objects.requireNonNull(high);
    }

    /** "up to 4,000": whether its words tell how many there may be, not how many there are. */
    public boolean isCeiling() {
        return quantifier.startsWith("up to")
                || quantifier.startsWith("as many as")
                || quantifier.startsWith("no more")
                || quantifier.contains("maximum");
    }

    /** Whether a token is among its words. */
    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
