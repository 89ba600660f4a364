package muster.language.quantity;

import java.math.BigDecimal;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as a sentence states it, whether or not anything of a mission is counted by it.
 *
 * @param span with the words that bound it, without those that only make it a change
 * @param bare the number with its sign of currency and its unit
 * @param low the lower bound, null where the words leave it open
 * @param high the upper bound, null where the words leave it open
 * @param unit the unit of measure or the currency; empty for a count
 * @param quantifier the words that bound it, or empty
 */
public record Quantity(
        Span span,
        Span bare,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean approximate,
        String unit,
        Dimension dimension,
        Change change,
        String quantifier) {

    /** Whether it has two bounds that differ, or only one. */
    public boolean isRange() {
        return low == null || high == null || low.compareTo(high) != 0;
    }

    static Quantity of(Amount amount) {
        boolean changed = amount.change() != Change.NONE
                && amount.quantifier().isEmpty()
                && amount.per().isEmpty();
        Span span = changed ? amount.bare() : amount.span();
        return new Quantity(
                span,
                amount.bare(),
                amount.low(),
                amount.high(),
                amount.approximate(),
                amount.unit(),
                amount.dimension(),
                amount.change(),
                amount.quantifier());
    }
}
