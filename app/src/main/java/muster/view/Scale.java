package muster.view;

import java.math.BigDecimal;
import muster.account.Row;
import org.jspecify.annotations.Nullable;

/** How big sums of money are shown to people: in millions, as reports write them. */
public record Scale(BigDecimal divisor, String word) {
    /** As it is. */
    public static final Scale ONE = new Scale(BigDecimal.ONE, "");

    private static final Scale MILLIONS = new Scale(BigDecimal.valueOf(1_000_000), "million ");

    /** The scale of a row: sums from a million on are shown in millions. */
    public static Scale of(Row row) {
        boolean big = row.best().compareTo(MILLIONS.divisor()) >= 0;
        return big && row.cell().unit().matches("[A-Z]{3}") ? MILLIONS : ONE;
    }

    /** A number of the row as it is shown; null for none. */
    public @Nullable BigDecimal of(@Nullable BigDecimal number) {
        return number == null ? null : number.divide(divisor);
    }

    /** The unit behind its scale: {@code million USD}. */
    public String unit(String unit) {
        return word + unit;
    }
}
