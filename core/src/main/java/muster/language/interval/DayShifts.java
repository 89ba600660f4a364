package muster.language.interval;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import muster.language.interval.Scan.Count;
import muster.language.time.CalendarWords;
import muster.language.time.Tendency;
import muster.language.time.TimeUnit;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Days counted from today: tomorrow, next monday, this week, the past five years, later this month, week 31. */
final class DayShifts {
    private static final WordSet BACK = WordSet.of("last", "past", "previous");
    private static final WordSet FORWARD = WordSet.of("next", "coming", "following", "upcoming");
    private static final int LONGEST_SEARCH = 5_000;
    private static final WordSet HERE = WordSet.of("this", "current", "same");

    private final Scan scan;
    private final LocalDate today;
    private final Tendency tendency;

    DayShifts(Scan scan, LocalDate today, Tendency tendency) {
        this.scan = scan;
        this.today = today;
        this.tendency = tendency;
    }

    @Nullable
    Part at(int i) {
        return Part.longest(named(i), weekday(i), shifted(i), counted(i), week(i), parted(i));
    }

    private @Nullable Part named(int i) {
        int at = scan.past(i, "the");
        if (scan.is(at, "day") && scan.is(at + 1, "after", "before")) {
            int by = scan.is(at + 1, "after") ? 1 : -1;
            boolean other = scan.is(at + 2, by > 0 ? "tomorrow" : "yesterday");
            return other ? Part.day(at + 3, today.plusDays(2L * by)) : null;
        }
        return switch (scan.lower(i)) {
            case "today", "otd" -> Part.day(i + 1, today);
            case "tomorrow", "tmr", "tmrw" -> Part.day(i + 1, today.plusDays(1));
            case "yesterday" -> Part.day(i + 1, today.minusDays(1));
            default -> null;
        };
    }

    private int shift(int i) {
        String word = scan.lower(i);
        return BACK.contains(word) ? -1 : FORWARD.contains(word) ? 1 : HERE.contains(word) ? 0 : 2;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** friday, next friday, friday next week, next week on friday, monday of the following week. */
    private @Nullable Part weekday(int i) {
        int by = shift(i);
        if (by < 2 && scan.is(i + 1, "week", "wk")) {
            DayOfWeek day = scan.weekday(scan.past(i + 2, "on"));
            return day == null ? null : Part.day(scan.past(i + 2, "on") + 1, inWeek(by, day));
        }
        DayOfWeek day = scan.weekday(by < 2 ? i + 1 : i);
        if (day == null) {
            return null;
        }
        int to = by < 2 ? i + 2 : i + 1;
        int at = scan.past(scan.past(to, "of", "in"), "the");
        if (by == 2 && shift(at) < 2 && scan.is(at + 1, "week")) {
            return Part.day(at + 2, inWeek(shift(at), day));
        }
        if (scan.is(i, "past")) {
            return Part.day(to, today.with(TemporalAdjusters.previous(day)));
        }
        if (scan.is(i, "coming", "upcoming")) {
            return Part.day(to, today.with(TemporalAdjusters.next(day)));
        }
        if (by < 2) {
            boolean upcoming = scan.is(i, "this") && scan.is(i + 1, "coming", "upcoming");
            return upcoming ? null : Part.day(to, inWeek(by, day));
        }
        Part numbered = numbered(to, day);
        if (numbered != null) {
            return numbered;
        }
        int comma = scan.past(to, ",", "-");
        Part date = new DayGrammar(scan, today, tendency).at(comma);
        if (date != null && isDay(date)) {
            return date;
        }
        return Part.day(
                to,
                today.with(
                        tendency == Tendency.FUTURE
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previous(day)));
    }

    /** "friday 23", "Mon the 13th": the nearest such day before or behind today. */
    private @Nullable Part numbered(int to, DayOfWeek day) {
        Count number = scan.dayOfMonth(scan.past(to, "the"));
        if (number == null) {
            return null;
        }
        boolean clear = (scan.digits(scan.past(to, "the")) > 0 || scan.is(to, "the"))
                && !scan.is(number.to(), ":", "-", "/", "am", "pm", "a.m.", "p.m.")
                && (number.to() >= scan.size() || !scan.words.tag(number.to()).isNominal());
        if (!clear) {
            return null;
        }
        int step = tendency == Tendency.FUTURE ? 1 : -1;
        LocalDate at = tendency == Tendency.FUTURE ? today : today.minusDays(1);
        for (int days = 0; days < LONGEST_SEARCH; days++) {
            if (at.getDayOfMonth() == number.value() && at.getDayOfWeek() == day) {
                return Part.day(number.to(), at);
            }
            at = at.plusDays(step);
        }
        return null;
    }

    static boolean isDay(Part part) {
        return Part.single(part) != null;
    }

    private LocalDate inWeek(int by, DayOfWeek day) {
        return monday(today).plusWeeks(by).plusDays(day.getValue() - 1L);
    }

    /** next week, this month, the year, last june, this summer. */
    private @Nullable Part shifted(int i) {
        boolean article = scan.is(i, "the", "that");
        int at = article && shift(i + 1) < 2 ? i + 1 : i;
        int by = article && at == i ? 0 : shift(at);
        if (by == 2) {
            return null;
        }
        int noun = scan.past(at + 1, "calendar");
        if (scan.is(noun, "weekend")) {
            LocalDate saturday = monday(today).plusWeeks(by).plusDays(5);
            return Part.days(noun + 1, saturday, saturday.plusDays(2));
        }
        if (scan.is(noun, "workweek") || scan.is(noun, "work", "business", "working") && scan.is(noun + 1, "week")) {
            LocalDate first = monday(today).plusWeeks(by);
            return Part.days(scan.is(noun, "workweek") ? noun + 1 : noun + 2, first, first.plusDays(5));
        }
        int month = article && at == i ? 0 : CalendarWords.month(scan.lower(noun));
        if (month > 0 && scan.digits(noun + 1) < 0 && scan.ordinal(noun + 1) == null) {
            return new DayGrammar(scan, today, tendency).month(noun + 1, today.getYear() + by, month);
        }
        TimeUnit unit = scan.lower(noun).endsWith("s") ? null : TimeUnit.of(scan.lower(noun));
        return unit == null || unit.isClock() || scan.is(noun, "night") ? null : unit(noun + 1, unit, by);
    }

    Part unit(int to, TimeUnit unit, long by) {
        LocalDate begin = begin(unit, today).plus(by * unit.factor(), unit.chrono());
        return Part.days(to, begin, begin.plus(unit.factor(), unit.chrono()));
    }

    private static LocalDate begin(TimeUnit unit, LocalDate day) {
        return switch (unit) {
            case WEEK -> monday(day);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
            case SECOND, MINUTE, HOUR, DAY -> day;
        };
    }

    /** next 3 days, the past few weeks, 5 past years; "within 9 months". */
    private @Nullable Part counted(int i) {
        boolean within = scan.is(i, "within");
        int at = scan.past(i, "the", "within");
        at = within ? scan.past(at, "the") : at;
        int by = shift(at);
        if (by < 2) {
            at++;
        } else if (!within) {
            Count first = scan.count(at);
            if (first == null) {
                return null;
            }
            by = shift(first.to());
            TimeUnit unit = by == 2 || by == 0 ? null : TimeUnit.of(scan.lower(first.to() + 1));
            return unit == null || unit.isClock() ? null : stretch(first.to() + 2, unit, first.value(), by);
        } else {
            by = 1;
        }
        Count count = scan.is(at, "few", "several")
                ? new Count(3, at + 1)
                : scan.is(at, "couple") ? new Count(2, scan.past(at + 1, "of")) : scan.count(at);
        if (count == null) {
            return null;
        }
        TimeUnit unit = TimeUnit.of(scan.lower(count.to()));
        return unit == null || by == 0 || unit.isClock() ? null : stretch(count.to() + 1, unit, count.value(), by);
    }

    private Part stretch(int to, TimeUnit unit, int count, int by) {
        long amount = (long) count * unit.factor();
        if (unit == TimeUnit.QUARTER || unit == TimeUnit.DECADE || unit == TimeUnit.CENTURY) {
            LocalDate from = begin(unit, today);
            return by > 0
                    ? Part.days(
                            to,
                            from.plus(unit.factor(), unit.chrono()),
                            from.plus(amount + unit.factor(), unit.chrono()))
                    : Part.days(to, from.minus(amount, unit.chrono()), from);
        }
        LocalDate tomorrow = today.plusDays(1);
        return by > 0
                ? Part.days(to, tomorrow, tomorrow.plus(amount, unit.chrono()))
                : Part.days(to, today.minus(amount, unit.chrono()), today);
    }

    /** week 31, week 3 of 2027, the week of April 10th, the week beginning February 4. */
    private @Nullable Part week(int i) {
        if (scan.is(i, "the") && scan.is(i + 1, "week") && scan.digits(i + 2) > 0) {
            return week(i + 1);
        }
        if (scan.is(i, "week") && scan.digits(i + 1) > 0 && scan.digits(i + 1) < 54) {
            int of = scan.past(i + 2, "of", ",");
            Count year = of > i + 2 ? scan.year(of) : null;
            LocalDate first = monday(LocalDate.of(year == null ? today.getYear() : year.value(), 1, 4));
            LocalDate begin = first.plusWeeks(scan.digits(i + 1) - 1L);
            return Part.days(year == null ? i + 2 : year.to(), begin, begin.plusWeeks(1));
        }
        int at = scan.past(i, "the");
        boolean of = scan.is(at, "week") && scan.is(at + 1, "of", "beginning", "starting", "commencing");
        int inner = scan.past(at + 2, "on");
        Part day = of ? Part.longest(new DayGrammar(scan, today, tendency).at(inner), named(inner)) : null;
        LocalDate single = Part.single(day);
        if (day != null && single != null) {
            LocalDate begin = scan.is(at + 1, "of") ? monday(single) : single;
            return Part.days(day.to(), begin, begin.plusWeeks(1));
        }
        return null;
    }

    /** later this week, earlier this year, rest of the month, year to date. */
    private @Nullable Part parted(int i) {
        int year = scan.past(i, "the");
        if (scan.is(year, "year") && scan.is(year + 1, "to") && scan.is(year + 2, "date")) {
            return Part.days(year + 3, today.withDayOfYear(1), today);
        }
        boolean later = scan.is(i, "later");
        boolean rest = scan.is(i, "rest", "remainder", "remaining") && scan.is(i + 1, "of");
        if (!later && !rest && !scan.is(i, "earlier")) {
            return null;
        }
        int at = rest ? i + 2 : scan.past(i + 1, "in");
        boolean here = scan.is(at, "this", "the", "my", "current");
        TimeUnit unit = here ? TimeUnit.of(scan.lower(at + 1)) : null;
        if (unit == null || unit.isClock() || unit == TimeUnit.DAY) {
            return null;
        }
        LocalDate begin = begin(unit, today);
        LocalDate end = begin.plus(unit.factor(), unit.chrono());
        if (!later && !rest) {
            return Part.days(at + 2, begin, today);
        }
        LocalDate from =
                later && unit == TimeUnit.WEEK && today.isBefore(begin.plusDays(3)) ? begin.plusDays(3) : today;
        return Part.days(at + 2, later && unit == TimeUnit.YEAR ? begin.plusMonths(6) : from, end);
    }
}
