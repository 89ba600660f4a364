package muster.cli;

import java.math.BigDecimal;
import muster.account.Row;
import org.jspecify.annotations.Nullable;

/** How big sums of money are shown to people: in millions, as reports write them. */
record Scale(BigDecimal divisor, String word) {
    static final Scale ONE = new Scale(BigDecimal.ONE, "");

    private static final Scale MILLIONS = new Scale(BigDecimal.valueOf(1_000_000), "million ");

    static Scale of(Row row) {
        boolean big = row.best().compareTo(MILLIONS.divisor()) >= 0;
        return big && row.cell().unit().matches("[A-Z]{3}") ? MILLIONS : ONE;
    }

    @Nullable
    BigDecimal of(@Nullable BigDecimal number) {
        return number == null ? null : number.divide(divisor);
    }

    String unit(String unit) {
        return word + unit;
    }
}
