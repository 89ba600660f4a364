package muster.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as words state it.
 *
 * @param low lower bound in {@code unit}, or null where the words leave that side open
 * @param high upper bound in {@code unit}, or null where the words leave that side open
 * @param approximate whether the words hedge the number
 * @param unit {@code person}, {@code item}, a measure such as {@code mile}, {@code percent}, an ISO 4217 code, or
 *     another noun in the singular
 * @param quantifier the words around the number that set its bounds ("more than"), as written, or empty
 */
public record Quantity(
        @Nullable BigDecimal low, @Nullable BigDecimal high, boolean approximate, String unit, String quantifier) {
    public Quantity {
        if (low == null && high == null) {
            throw new IllegalArgumentException("a quantity has at least one bound");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
        if (unit.isEmpty()) {
            throw new IllegalArgumentException("a quantity has a unit");
        }
    }

    public Quantity in(String otherUnit) {
        return new Quantity(low, high, approximate, otherUnit, quantifier);
    }

    /** The bounds in words: {@code 2800}, {@code 2000 to 3000}, {@code 2800 or more}. */
    public String bounds() {
        String least = low == null ? "" : low.toPlainString();
        String most = high == null ? "" : high.toPlainString();
        if (least.isEmpty() || most.isEmpty()) {
            return least.isEmpty() ? most + " or less" : least + " or more";
        }
        return least.equals(most) ? least : least + " to " + most;
    }
}
