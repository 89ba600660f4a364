package muster.language.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import muster.claim.DateRange;
import org.jspecify.annotations.Nullable;

/** The TIMEX3 value of words of time. */
public final class Timex {
    private Timex() {}

    /**
     * The value, counted from the day of publication.
     *
     * @param anchor the day of reference, or null where it is not known
     */
    public static String value(TimeExpression expression, @Nullable LocalDate anchor, Tendency tendency) {
        DateRange range = new TimeResolver(anchor).resolve(expression, tendency);
        return switch (expression) {
            case TimeExpression.Length length -> length.unit().duration(amount(length.amount()));
            case TimeExpression.Stretch stretch ->
                stretch.unit().duration(amount(stretch.vague() ? null : stretch.amount()));
            case TimeExpression.Repeated repeated -> repeated.value();
            case TimeExpression.Vague vague -> vague.value();
            case TimeExpression.Clock clock ->
                (anchor == null
                                ? "XXXX-XX-XX"
                                : anchor.plusDays(clock.dayShift()).toString())
                        + clock.value();
            case TimeExpression.Anchored anchored -> anchored(anchored);
            case TimeExpression.Season season ->
                range == null ? "XXXX-" + season.code() : range.from().year() + "-" + season.code();
            case TimeExpression.Offset offset -> offset(offset, anchor, range);
            case TimeExpression.MonthDay month ->
                range == null
                        ? String.format(Locale.ROOT, "XXXX-%02d", month.month())
                                + (month.day() == 0 ? "" : String.format(Locale.ROOT, "-%02d", month.day()))
                        : month.day() == 0
                                ? range.from().iso().substring(0, 7)
                                : range.from().iso();
            case TimeExpression.Weekday weekday ->
                range == null ? "XXXX-WXX-" + weekday.day().getValue() : range.iso();
            case TimeExpression.Weekend weekend ->
                range == null || anchor == null ? "XXXX-WXX-WE" : week(range.first()) + "-WE";
            case TimeExpression.ShiftedMonth month ->
                range == null ? String.format(Locale.ROOT, "XXXX-%02d", month.month()) : range.iso();
            case TimeExpression.Calendar calendar -> calendar(calendar.range());
        };
    }

    private static String anchored(TimeExpression.Anchored anchored) {
        if (!anchored.complete()) {
            return anchored.unit().duration(amount(anchored.amount()));
        }
        return anchored.forward() ? "FUTURE_REF" : "PAST_REF";
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "X" : amount.stripTrailingZeros().toPlainString();
    }

    private static String calendar(DateRange range) {
        if (range.from().month() == 0
                && range.to().month() == 0
                && range.to().year() == range.from().year() + 9
                && range.from().year() % 10 == 0) {
            return String.valueOf(range.from().year() / 10);
        }
        boolean fiscal = range.from().isDay()
                && range.from().month() == 10
                && range.from().day() == 1
                && range.to().year() == range.from().year() + 1
                && range.to().month() == 9
                && range.to().day() == 30;
        return fiscal ? String.valueOf(range.to().year()) : range.iso();
    }

    private static String offset(TimeExpression.Offset offset, @Nullable LocalDate anchor, @Nullable DateRange range) {
        if (range == null || anchor == null) {
            return offset.amount() < 0 ? "PAST_REF" : offset.amount() > 0 ? "FUTURE_REF" : "PRESENT_REF";
        }
        return switch (offset.unit()) {
            case WEEK -> week(range.first());
            case MONTH -> range.from().iso().substring(0, 7);
            case QUARTER -> range.from().year() + "-Q" + (range.from().month() + 2) / 3;
            case YEAR -> String.valueOf(range.from().year());
            case DECADE -> String.valueOf(range.from().year() / 10);
            case SECOND, MINUTE, HOUR, DAY, CENTURY -> range.from().iso();
        };
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
