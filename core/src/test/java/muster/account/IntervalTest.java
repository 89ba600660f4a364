package muster.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import muster.claim.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void aPlainNumberHasAMarginOfHalfTheUnitOfItsLastNonZeroDigit() {
        assertThat(interval("2100", "2100", false)).isEqualTo("2050 – 2100 – 2150");
        assertThat(interval("5900", "5900", false)).isEqualTo("5850 – 5900 – 5950");
        assertThat(interval("6000", "6000", false)).isEqualTo("5500 – 6000 – 6500");
    }

    @Test
    void headsAreCountedWhole() {
        assertThat(interval("2092", "2092", false)).isEqualTo("2092 – 2092 – 2092");
    }

    @Test
    void aHedgedNumberHasAMarginOfAtLeastFivePercent() {
        assertThat(interval("5900", "5900", true)).isEqualTo("5605 – 5900 – 6195");
        assertThat(interval("6000", "6000", true)).isEqualTo("5500 – 6000 – 6500");
    }

    @Test
    void moneyIsReadToItsLastDigit() {
        Quantity cost = new Quantity(new BigDecimal("3800000"), new BigDecimal("3800000"), false, "USD", "");
        assertThat(print(cost)).isEqualTo("3750000 – 3800000 – 3850000");
    }

    @Test
    void aStatedRangeStaysAsStatedAndItsMiddleIsDerived() {
        assertThat(interval("2000", "4000", false)).isEqualTo("2000 – 3000 – 4000 = (2000 + 4000) / 2");
    }

    @Test
    void anOpenSideStaysOpen() {
        assertThat(interval("5600", null, false)).isEqualTo("5600 – 5600 – null");
        assertThat(interval(null, "3000", false)).isEqualTo("null – 3000 – 3000");
    }

    @Test
    void aRoundedNumberAgreesWithTheExactOne() {
        assertThat(of("2100", "2100").overlaps(of("2092", "2092"))).isTrue();
        assertThat(of("2100", "2100").overlaps(of("2200", "2200"))).isTrue();
        assertThat(of("2100", "2100").overlaps(of("2300", "2300"))).isFalse();
        assertThat(of("5600", null).overlaps(of("5900", "5900"))).isTrue();
        assertThat(of("5600", null).overlaps(of("5200", "5200"))).isFalse();
    }

    private static String interval(@Nullable String low, @Nullable String high, boolean approximate) {
        return print(quantity(low, high, approximate));
    }

    private static Interval of(@Nullable String low, @Nullable String high) {
        return Interval.of(quantity(low, high, false), Tolerances.STANDARD);
    }

    private static Quantity quantity(@Nullable String low, @Nullable String high, boolean approximate) {
        return new Quantity(number(low), number(high), approximate, "person", "");
    }

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    private static String print(Quantity quantity) {
        Interval interval = Interval.of(quantity, Tolerances.STANDARD);
        String bounds = interval.low() + " – " + interval.best() + " – " + interval.high();
        return interval.formula() == null ? bounds : bounds + " = " + interval.formula();
    }
}
