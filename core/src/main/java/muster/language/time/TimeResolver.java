package muster.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import muster.claim.DateRange;
import muster.claim.PartialDate;
import muster.language.time.TimeExpression.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of time on the calendar, counted from a day of reference.
 *
 * @param anchor the day of reference, or null where it is not known: then only full dates are found
 */
public record TimeResolver(@Nullable LocalDate anchor) {
    /** A date without a year that is no further ahead than this is more likely to come than a year old. */
    private static final int SOON_DAYS = 30;

    /**
     * The days that an expression means, or null where they cannot be told.
     *
     * @param tendency where to look for a date without a year and for a weekday
     */
    public @Nullable DateRange resolve(TimeExpression expression, Tendency tendency) {
        if (expression instanceof TimeExpression.Calendar calendar) {
            return calendar.range();
        }
        LocalDate day = anchor;
        if (day == null) {
            return null;
        }
        return switch (expression) {
            case TimeExpression.Calendar calendar -> calendar.range();
            case TimeExpression.MonthDay month -> monthDay(month, day, tendency);
            case TimeExpression.Weekday weekday -> DateRange.on(weekday(weekday, day, tendency));
            case TimeExpression.Offset offset -> offset(edge(offset, day, tendency), day);
            case TimeExpression.ShiftedMonth month -> DateRange.on(PartialDate.of(shiftedMonth(month, day)));
            case TimeExpression.Season season -> season(season, day, tendency);
            case TimeExpression.Weekend weekend -> weekend(weekend, day, tendency);
            case TimeExpression.Stretch stretch -> stretch(stretch, day);
            case TimeExpression.Clock clock -> clock.tied() ? DateRange.on(day.plusDays(clock.dayShift())) : null;
            case TimeExpression.Anchored anchored -> null;
            case TimeExpression.Length length -> null;
            case TimeExpression.Vague vague -> vague.value().equals("PRESENT_REF") ? DateRange.on(day) : null;
            case TimeExpression.Repeated repeated -> null;
        };
    }

    private static DateRange monthDay(TimeExpression.MonthDay month, LocalDate anchor, Tendency tendency) {
        int year = anchor.getYear();
        if (month.day() == 0) {
            YearMonth now = YearMonth.from(anchor);
            YearMonth found = YearMonth.of(year, month.month());
            if (tendency == Tendency.PAST && found.isAfter(now)) {
                found = found.minusYears(1);
            } else if (tendency == Tendency.FUTURE && found.isBefore(now)) {
                found = found.plusYears(1);
            }
            return month(found, month.part());
        }
        LocalDate found = day(year, month.month(), month.day());
        if (tendency == Tendency.PAST && found.isAfter(anchor.plusDays(SOON_DAYS))) {
            found = day(year - 1, month.month(), month.day());
        } else if (tendency == Tendency.FUTURE && found.isBefore(anchor.minusDays(60))) {
            found = day(year + 1, month.month(), month.day());
        } else if (found.isAfter(anchor.plusMonths(8))) {
            found = day(year - 1, month.month(), month.day());
        } else if (found.isBefore(anchor.minusMonths(11))) {
            found = day(year + 1, month.month(), month.day());
        }
        if (month.lastDay() > month.day()) {
            return DateRange.between(found, day(found.getYear(), month.month(), month.lastDay()));
        }
        return DateRange.on(found);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, Math.min(day, Month.of(month).length(Year.isLeap(year))));
    }

    private static LocalDate weekday(TimeExpression.Weekday weekday, LocalDate anchor, Tendency tendency) {
        return switch (weekday.shift()) {
            case -1 -> anchor.with(TemporalAdjusters.previous(weekday.day()));
            case 1 -> anchor.with(TemporalAdjusters.next(weekday.day()));
            case -2, 2 ->
                anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(weekday.shift() / 2)
                        .with(TemporalAdjusters.nextOrSame(weekday.day()));
            default ->
                tendency == Tendency.FUTURE
                        ? anchor.with(TemporalAdjusters.nextOrSame(weekday.day()))
                        : anchor.with(TemporalAdjusters.previousOrSame(weekday.day()));
        };
    }

    /** "At the end of the year" is behind a report of February where it tells of the past. */
    private static TimeExpression.Offset edge(TimeExpression.Offset offset, LocalDate anchor, Tendency tendency) {
        boolean edge = offset.part() == Part.END
                && offset.amount() == 0
                && !offset.exact()
                && offset.unit() == TimeUnit.YEAR
                && tendency == Tendency.PAST;
        if (!edge) {
            return offset;
        }
        TimeExpression.Offset before = new TimeExpression.Offset(-1, offset.unit(), offset.part(), offset.exact());
        long ahead = ChronoUnit.DAYS.between(anchor, offset(offset, anchor).first());
        long behind = ChronoUnit.DAYS.between(offset(before, anchor).first(), anchor);
        return ahead > behind ? before : offset;
    }

    private static DateRange offset(TimeExpression.Offset offset, LocalDate anchor) {
        LocalDate moved = offset.unit().isClock()
                ? anchor
                : anchor.plus(
                        (long) offset.amount() * offset.unit().factor(),
                        offset.unit().chrono());
        return switch (offset.unit()) {
            case SECOND, MINUTE, HOUR ->
                DateRange.on(anchor.plusDays(offset.unit() == TimeUnit.HOUR ? offset.amount() / 24 : 0));
            case DAY -> DateRange.on(moved);
            case WEEK ->
                offset.exact() && offset.amount() < 0 && offset.part() == Part.WHOLE
                        ? DateRange.on(moved)
                        : week(moved, offset.part());
            case MONTH -> month(YearMonth.from(moved), offset.part());
            case QUARTER -> quarter(moved);
            case YEAR -> year(moved.getYear(), offset.part());
            case DECADE ->
                new DateRange(
                        PartialDate.ofYear(moved.getYear() / 10 * 10),
                        PartialDate.ofYear(moved.getYear() / 10 * 10 + 9));
            case CENTURY ->
                new DateRange(
                        PartialDate.ofYear(moved.getYear() / 100 * 100),
                        PartialDate.ofYear(moved.getYear() / 100 * 100 + 99));
        };
    }

    private static DateRange week(LocalDate day, Part part) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (part) {
            case START -> DateRange.on(monday);
            case END -> DateRange.on(monday.plusDays(6));
            case WHOLE, MID -> DateRange.between(monday, monday.plusDays(6));
        };
    }

    private static DateRange month(YearMonth month, Part part) {
        return switch (part) {
            case START -> DateRange.on(month.atDay(1));
            case END -> DateRange.on(month.atEndOfMonth());
            case WHOLE, MID -> DateRange.on(PartialDate.of(month));
        };
    }

    private static DateRange quarter(LocalDate day) {
        YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
        return new DateRange(PartialDate.of(first), PartialDate.of(first.plusMonths(2)));
    }

    private static DateRange year(int year, Part part) {
        return switch (part) {
            case START -> DateRange.on(LocalDate.of(year, 1, 1));
            case END -> DateRange.on(LocalDate.of(year, 12, 31));
            case WHOLE, MID -> DateRange.on(PartialDate.ofYear(year));
        };
    }

    private static YearMonth shiftedMonth(TimeExpression.ShiftedMonth month, LocalDate anchor) {
        if (month.ofYear()) {
            return YearMonth.of(anchor.getYear() + month.shift(), month.month());
        }
        YearMonth now = YearMonth.from(anchor);
        YearMonth found = YearMonth.of(anchor.getYear(), month.month());
        if (month.shift() < 0 && !found.isBefore(now)) {
            return found.minusYears(1);
        }
        return month.shift() > 0 && !found.isAfter(now) ? found.plusYears(1) : found;
    }

    private static DateRange season(TimeExpression.Season season, LocalDate anchor, Tendency tendency) {
        // "The fourth quarter of last year" goes back a year, "last summer" to the one before today.
        boolean lastYear = season.shift() < 0 && season.code().startsWith("Q");
        int year = season.year() != null ? season.year() : anchor.getYear() - (lastYear ? 1 : 0);
        YearMonth first = YearMonth.of(year, season.firstMonth());
        if (season.year() == null) {
            YearMonth now = YearMonth.from(anchor);
            boolean over = first.plusMonths(2).isBefore(now);
            boolean past = season.shift() < 0 || season.shift() == 0 && tendency == Tendency.PAST;
            if (season.shift() < 0 ? !over : past && first.isAfter(now)) {
                first = first.minusYears(1);
            } else if (!past && over || season.shift() > 0 && !first.isAfter(now)) {
                first = first.plusYears(1);
            }
        }
        return new DateRange(PartialDate.of(first), PartialDate.of(first.plusMonths(2)));
    }

    private static DateRange weekend(TimeExpression.Weekend weekend, LocalDate anchor, Tendency tendency) {
        boolean ahead = tendency == Tendency.FUTURE && anchor.getDayOfWeek() != DayOfWeek.SUNDAY;
        LocalDate saturday = switch (weekend.shift()) {
            case -1 ->
                anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
            case 1 -> anchor.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
            default ->
                anchor.with(
                        ahead
                                ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                                : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        };
        return DateRange.between(saturday, saturday.plusDays(1));
    }

    private static DateRange stretch(TimeExpression.Stretch stretch, LocalDate anchor) {
        long amount = stretch.amount().longValue() * Math.max(1, stretch.unit().factor());
        LocalDate other = stretch.unit().isClock()
                ? anchor.plusDays((stretch.forward() ? 1 : -1)
                        * Math.max(1, stretch.unit() == TimeUnit.HOUR ? (amount + 23) / 24 : 0))
                : anchor.plus(
                        stretch.forward() ? amount : -amount, stretch.unit().chrono());
        return stretch.forward() ? DateRange.between(anchor, other) : DateRange.between(other, anchor);
    }
}
