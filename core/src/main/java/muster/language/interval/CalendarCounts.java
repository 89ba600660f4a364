package muster.language.interval;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import muster.language.interval.Scan.Count;
import muster.language.time.Extent;
import muster.language.time.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Parts of a longer stretch: the first monday of next month, the third quarter of 2019, q3 2019, mid-May, end of year. */
final class CalendarCounts {
    private final Scan scan;
    private final LocalDate today;
    private final DayGrammar days;
    private final DayShifts shifts;

    CalendarCounts(Scan scan, LocalDate today, DayGrammar days, DayShifts shifts) {
        this.scan = scan;
        this.today = today;
        this.days = days;
        this.shifts = shifts;
    }

    @Nullable
    Part at(int i) {
        return Part.longest(counted(i), quarter(i), half(i), part(i));
    }

    private @Nullable Part whole(int i) {
        return Part.longest(days.at(i), shifts.at(i));
    }

    /** A stretch of days, and the token behind it. */
    private record Stretch(int to, LocalDate begin, LocalDate end) {}

    /** The stretch that begins at a token, where it is longer than a day. */
    private @Nullable Stretch stretch(@Nullable Part part) {
        if (part == null || Part.single(part) != null || !(part.extent() instanceof Extent.Days days)) {
            return null;
        }
        LocalDate begin = days.begin();
        LocalDate end = days.end();
        return begin == null || end == null ? null : new Stretch(part.to(), begin, end);
    }

    /** the first monday of next month, last week of 2016, the first 2 weeks of 2021, the last four months of 2021. */
    private @Nullable Part counted(int i) {
        int at = scan.past(i, "the");
        boolean last = scan.is(at, "last");
        Count ordinal = last ? new Count(-1, at + 1) : scan.ordinal(at);
        if (ordinal == null) {
            return null;
        }
        Count several = scan.count(ordinal.to());
        int noun = several == null ? ordinal.to() : several.to();
        DayOfWeek day = several == null ? scan.weekday(noun) : null;
        TimeUnit unit = TimeUnit.of(scan.lower(noun));
        int of = scan.past(noun + 1, "of", "in");
        Stretch whole = (day != null || unit != null) && of > noun + 1 ? stretch(whole(of)) : null;
        if (whole == null) {
            return null;
        }
        LocalDate begin = whole.begin();
        LocalDate end = whole.end();
        if (day != null) {
            LocalDate found = last
                    ? end.with(TemporalAdjusters.previous(day))
                    : begin.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(ordinal.value() - 1L);
            return Part.day(whole.to(), found);
        }
        int count = several == null ? 1 : several.value();
        return unit == null || unit.isClock() || ordinal.value() > 366
                ? null
                : units(whole.to(), unit, ordinal.value(), count, begin, end);
    }

    /** The n-th unit of a stretch and those behind it; a week belongs to the year and month of its Thursday. */
    private static Part units(int to, TimeUnit unit, int ordinal, int count, LocalDate begin, LocalDate end) {
        long amount = (long) count * unit.factor();
        if (unit == TimeUnit.WEEK) {
            LocalDate first = DayShifts.monday(begin.plusDays(3));
            LocalDate last = DayShifts.monday(end.plusDays(3));
            LocalDate from = ordinal < 0 ? last.minusWeeks(count) : first.plusWeeks(ordinal - 1L);
            return Part.days(to, from, from.plusWeeks(count));
        }
        LocalDate from = ordinal < 0
                ? end.minus(amount, unit.chrono())
                : begin.plus((long) (ordinal - 1) * unit.factor(), unit.chrono());
        return Part.days(to, from, from.plus(amount, unit.chrono()));
    }

    /** q3 2019, 2019 q3, the third quarter of 2019, the first quarter. */
    private @Nullable Part quarter(int i) {
        Count year = scan.year(i);
        int named = year == null ? i : scan.past(year.to(), "-");
        int quarter = named(named, 'q', 4);
        int to = named + 1;
        if (quarter == 0) {
            named = scan.past(year == null ? i : year.to(), "the");
            Count ordinal = scan.ordinal(named);
            if (ordinal != null && ordinal.value() < 5 && scan.is(ordinal.to(), "quarter")) {
                quarter = ordinal.value();
                to = ordinal.to() + 1;
            }
        }
        return quarter == 0 ? null : ofYear(to, year, (quarter - 1) * 3, 3);
    }

    private int named(int i, char letter, int most) {
        String lower = scan.lower(i);
        boolean named = lower.length() == 2 && lower.charAt(0) == letter && Character.isDigit(lower.charAt(1));
        int number = named ? lower.charAt(1) - '0' : 0;
        return number <= most ? number : 0;
    }

    /** h1 2019, the first half of 2019. */
    private @Nullable Part half(int i) {
        Count year = scan.year(i);
        int at = scan.past(year == null ? i : year.to(), "the", "-");
        int half = named(at, 'h', 2);
        Count ordinal = half == 0 ? scan.ordinal(at) : null;
        if (ordinal != null && ordinal.value() < 3 && scan.is(ordinal.to(), "half")) {
            return year == null && !scan.is(ordinal.to() + 1, "of", "year")
                    ? null
                    : ofYear(ordinal.to() + 1, year, (ordinal.value() - 1) * 6, 6);
        }
        return half == 0 ? null : ofYear(at + 1, year, (half - 1) * 6, 6);
    }

    private @Nullable Part ofYear(int to, @Nullable Count before, int months, int length) {
        int of = scan.past(scan.past(to, "-", ","), "of", "in");
        Count year = before != null ? before : scan.year(of);
        Part shifted = year == null && of > to ? shifts.at(of) : null;
        int end = before != null ? to : year != null ? year.to() : shifted != null ? shifted.to() : to;
        LocalDate first = LocalDate.of(today.getYear(), 1, 1);
        if (year != null) {
            first = LocalDate.of(year.value(), 1, 1);
        } else if (shifted != null && shifted.extent() instanceof Extent.Days days && days.begin() != null) {
            first = days.begin();
        }
        LocalDate begin = first.plusMonths(months);
        return Part.days(end, begin, begin.plusMonths(length));
    }

    /** early May, mid-2011, the end of the month, end of year. */
    private @Nullable Part part(int i) {
        int at = scan.past(i, "the");
        int kind = switch (scan.lower(at)) {
            case "early", "beginning", "start" -> -1;
            case "mid", "middle" -> 0;
            case "late", "end" -> 1;
            default -> 2;
        };
        if (kind == 2) {
            return null;
        }
        int of = scan.past(scan.past(at + 1, "-"), "of", "in");
        TimeUnit unit = TimeUnit.of(scan.lower(of));
        Stretch whole = stretch(
                unit != null && !unit.isClock() && unit != TimeUnit.DAY ? shifts.unit(of + 1, unit, 0) : whole(of));
        if (whole == null) {
            return null;
        }
        LocalDate begin = whole.begin();
        LocalDate end = whole.end();
        long length = end.toEpochDay() - begin.toEpochDay();
        if (length > 300) {
            return kind < 0
                    ? Part.days(whole.to(), begin, begin.plusMonths(6))
                    : kind > 0
                            ? Part.days(whole.to(), begin.plusMonths(6), end)
                            : Part.days(whole.to(), begin.plusMonths(4), begin.plusMonths(8));
        }
        if (length > 20) {
            return kind < 0
                    ? Part.days(whole.to(), begin, begin.plusDays(15))
                    : kind > 0
                            ? Part.days(whole.to(), begin.plusDays(15), end)
                            : Part.days(whole.to(), begin.plusDays(9), begin.plusDays(20));
        }
        return kind < 0
                ? Part.days(whole.to(), begin, begin.plusDays(4))
                : kind > 0
                        ? Part.days(whole.to(), begin.plusDays(3), end)
                        : Part.days(whole.to(), begin.plusDays(2), begin.plusDays(5));
    }
}
