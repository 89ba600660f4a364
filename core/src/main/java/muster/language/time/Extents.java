package muster.language.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.claim.DateRange;
import org.jspecify.annotations.Nullable;

/** Resolves words of time to what they stand for on calendar and clock. */
record Extents(@Nullable LocalDate anchor, Tendency tendency) {
    private static final Pattern TIME = Pattern.compile("T(\\d{2})(?::(\\d{2}))?(?::(\\d{2}))?Z?");
    private static final Extent UNRESOLVED = new Extent.Unresolved();

    Extent of(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.Length length -> lasting(length.amount(), length.unit());
            case TimeExpression.Repeated repeated -> new Extent.Recurring(repeated.value());
            case TimeExpression.Clock clock -> clock(clock);
            case TimeExpression.Stretch stretch -> stretch(stretch);
            case TimeExpression.Anchored anchored -> UNRESOLVED;
            case TimeExpression.Vague vague -> days(vague);
            case TimeExpression.Calendar calendar -> days(calendar);
            case TimeExpression.MonthDay month -> days(month);
            case TimeExpression.Weekday weekday -> days(weekday);
            case TimeExpression.Offset offset -> days(offset);
            case TimeExpression.ShiftedMonth month -> days(month);
            case TimeExpression.Season season -> days(season);
            case TimeExpression.Weekend weekend -> days(weekend);
        };
    }

    private Extent days(TimeExpression expression) {
        DateRange range = new TimeResolver(anchor).resolve(expression, tendency);
        return range == null
                ? UNRESOLVED
                : new Extent.Days(range.first(), range.last().plusDays(1));
    }

    private static Extent lasting(@Nullable BigDecimal amount, TimeUnit unit) {
        return amount == null ? UNRESOLVED : new Extent.Lasting(amount.multiply(BigDecimal.valueOf(unit.seconds())));
    }

    /** The coming days begin tomorrow, the past ones end yesterday. */
    private Extent stretch(TimeExpression.Stretch stretch) {
        LocalDate day = anchor;
        if (day == null || stretch.unit().isClock()) {
            return lasting(stretch.vague() ? null : stretch.amount(), stretch.unit());
        }
        long amount = stretch.amount().longValue() * stretch.unit().factor();
        LocalDate begin = stretch.forward()
                ? day.plusDays(1)
                : day.minus(amount, stretch.unit().chrono());
        return new Extent.Days(
                begin, stretch.forward() ? begin.plus(amount, stretch.unit().chrono()) : day);
    }

    private Extent clock(TimeExpression.Clock clock) {
        Matcher time = TIME.matcher(clock.value());
        if (!time.matches()) {
            return UNRESOLVED;
        }
        LocalTime of = LocalTime.of(number(time.group(1)) % 24, number(time.group(2)), number(time.group(3)));
        return new Extent.Hours(of, of);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
