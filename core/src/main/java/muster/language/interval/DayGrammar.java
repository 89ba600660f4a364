package muster.language.interval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import muster.language.interval.Scan.Count;
import muster.language.time.Tendency;
import org.jspecify.annotations.Nullable;

/** Days by their number: 2018-10-25, 11/20, Oct. 25, the 4th of July 1995, 2017 April, Dec/2018, the year 2008, the 1990s. */
final class DayGrammar {
    private final Scan scan;
    private final LocalDate today;
    private final Tendency tendency;

    DayGrammar(Scan scan, LocalDate today, Tendency tendency) {
        this.scan = scan;
        this.today = today;
        this.tendency = tendency;
    }

    @Nullable
    Part at(int i) {
        return Part.longest(numeric(i), monthFirst(i), dayFirst(i), year(i), decade(i), ordinalDay(i));
    }

    static int fullYear(int year) {
        return year > 99 ? year : year > 49 ? 1900 + year : 2000 + year;
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day of a year that is not said: the last one, or the next one. */
    @Nullable
    LocalDate yearless(int month, int day) {
        LocalDate now = date(today.getYear(), month, day);
        if (now == null) {
            return null;
        }
        if (tendency == Tendency.FUTURE) {
            return now.isBefore(today) ? date(today.getYear() + 1, month, day) : now;
        }
        return now.isBefore(today) ? now : date(today.getYear() - 1, month, day);
    }

    private @Nullable Part day(int to, @Nullable LocalDate day) {
        return day == null ? null : Part.day(to, day);
    }

    Part month(int to, int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return Part.days(to, first, first.plusMonths(1));
    }

    private Part month(int to, int month) {
        YearMonth of = YearMonth.of(today.getYear(), month);
        YearMonth now = YearMonth.from(today);
        if (tendency == Tendency.FUTURE && of.isBefore(now)) {
            of = of.plusYears(1);
        } else if (tendency != Tendency.FUTURE && !of.isBefore(now)) {
            of = of.minusYears(1);
        }
        return month(to, of.getYear(), month);
    }

    private boolean joins(int i) {
        return scan.is(i, "/", "-", ".") && scan.glued(i) && scan.glued(i + 1);
    }

    /** 2018-10-25, 10/25/2018, 25.10.18, 11/20, 2015-3, 2019-aug-1. */
    private @Nullable Part numeric(int i) {
        int first = scan.digits(i);
        Part dotted = dotted(i);
        if (dotted != null) {
            return dotted;
        }
        boolean range = scan.is(i - 1, "-") && scan.is(i + 1, "/");
        boolean opens = range || !scan.is(i - 1, "/", "-", ".", ":") || !scan.glued(i);
        if (first < 0 || !joins(i + 1) || !opens || scan.is(i + 1, ".")) {
            return null;
        }
        int month = scan.month(i + 2);
        int second = month > 0 ? month : scan.digits(i + 2);
        if (second < 0 || scan.glued(i + 3) && scan.is(i + 3, "%", ":")) {
            return null;
        }
        if (joins(i + 3) && scan.lower(i + 3).equals(scan.lower(i + 1)) && scan.digits(i + 4) >= 0) {
            int third = scan.digits(i + 4);
            if (scan.length(i) == 4) {
                return day(i + 5, date(first, second, third));
            }
            boolean dayFirst = first > 12 || month > 0;
            return day(i + 5, dayFirst ? date(fullYear(third), second, first) : date(fullYear(third), first, second));
        }
        if (scan.length(i) == 4) {
            return first > 1500 && second >= 1 && second <= 12 ? month(i + 3, first, second) : null;
        }
        if (scan.length(i + 2) == 4) {
            return first >= 1 && first <= 12 && second > 1500 && month == 0 ? month(i + 3, second, first) : null;
        }
        boolean always = first == 24 && second == 7;
        boolean slash = scan.is(i + 1, "/") && !always || month > 0;
        return slash && first >= 1
                ? day(
                        i + 3,
                        first > 12 || month > 0
                                ? yearless(second, first)
                                : second == 0 ? null : yearless(first, second))
                : null;
    }

    /** 23.04.2022, which is one token. */
    private @Nullable Part dotted(int i) {
        String form = scan.lower(i);
        if (!form.matches("\\d{1,2}\\.\\d{1,2}\\.(\\d{2}|\\d{4})")) {
            return null;
        }
        String[] parts = form.split("\\.", -1);
        int year = fullYear(Integer.parseInt(parts[2]));
        return day(i + 1, date(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
    }

    /** Oct. 25, October 25th of 1995, Jan/3, October 2018, Dec/2018, october. */
    private @Nullable Part monthFirst(int i) {
        int at = scan.past(i, "the");
        int month = scan.month(at);
        if (month == 0 || at > i) {
            return null;
        }
        int behind =
                joins(at + 1) || scan.is(at + 1, ",") && scan.dayOfMonth(at + 2) != null && scan.ordinal(at + 2) != null
                        ? at + 2
                        : at + 1;
        int of = scan.past(scan.past(behind, ",", "of", "in"), "the");
        Count year = scan.year(of);
        Count day =
                scan.digits(behind) >= 0 && scan.length(behind) == 4 ? null : scan.dayOfMonth(scan.past(behind, "the"));
        if (day != null && scan.is(day.to(), ":", "%", "percent", "pm", "am", "p.m.", "a.m.", "people")) {
            day = null;
        }
        if (day != null) {
            return withYear(day.to(), month, day.value());
        }
        return year != null ? month(year.to(), year.value(), month) : month(at + 1, month);
    }

    /** 25 October 2018, the 4th of July, fourth of july of 1995. */
    private @Nullable Part dayFirst(int i) {
        int at = scan.past(i, "the");
        Count day = scan.dayOfMonth(at);
        if (day == null || scan.glued(at) && scan.is(at - 1, ".", ",", ":", "/")) {
            return null;
        }
        int of = scan.is(day.to(), "day") ? day.to() + 1 : day.to();
        int behind = scan.is(of, "-") && scan.glued(of) ? of + 1 : scan.past(of, "of");
        int month = scan.month(behind);
        return month == 0 || at > i && scan.ordinal(at) == null ? null : withYear(behind + 1, month, day.value());
    }

    private @Nullable Part withYear(int to, int month, int day) {
        int at = scan.past(scan.past(to, ",", "-"), "of", "in", "'");
        Count year = scan.year(at);
        if (year != null) {
            return day(year.to(), date(year.value(), month, day));
        }
        boolean two = scan.digits(at) >= 0 && scan.length(at) == 2 && at > to && scan.is(at - 1, "of", "'");
        return two ? day(at + 1, date(fullYear(scan.digits(at)), month, day)) : day(to, yearless(month, day));
    }

    /** 2008, the year 2008, 2017 april. */
    private @Nullable Part year(int i) {
        int from = scan.is(i, "the") && scan.is(i + 1, "year", "calendar") ? i + 1 : i;
        int named = from;
        if (scan.is(from, "calendar") && scan.is(from + 1, "year")) {
            named = from + 2;
        } else if (scan.is(from, "year", "cy")) {
            named = from + 1;
        }
        Count year = scan.year(named);
        boolean years = scan.is(named - 1, "-") && (scan.length(named - 2) == 4 || scan.is(named - 2, "mid"));
        boolean part = !years && scan.glued(named) && scan.is(named - 1, ".", ",", "/", "-", "$") && named > 0;
        if (year == null || part || scan.is(year.to(), "%", "dollars", "euros", "people")) {
            return null;
        }
        int month = scan.month(year.to());
        if (month > 0 && scan.dayOfMonth(year.to() + 1) == null) {
            return month(year.to() + 1, year.value(), month);
        }
        LocalDate first = LocalDate.of(year.value(), 1, 1);
        return Part.days(year.to(), first, first.plusYears(1));
    }

    /** 1990s, the 90s, 21st century. */
    private @Nullable Part decade(int i) {
        int at = scan.past(i, "the");
        int year = scan.digits(at);
        boolean plural = scan.is(at + 1, "s", "'s") && scan.glued(at + 1);
        if (plural && year % 10 == 0 && (scan.length(at) == 4 || scan.length(at) == 2)) {
            LocalDate first = LocalDate.of(year > 99 ? year : 1900 + year, 1, 1);
            return scan.length(at) == 4 || year >= 20 ? Part.days(at + 2, first, first.plusYears(10)) : null;
        }
        Count ordinal = scan.ordinal(i);
        if (ordinal != null && scan.is(ordinal.to(), "century")) {
            LocalDate first = LocalDate.of((ordinal.value() - 1) * 100, 1, 1);
            return Part.days(ordinal.to() + 1, first, first.plusYears(100));
        }
        return null;
    }

    /** on the 21st, the 15th day of next month. */
    private @Nullable Part ordinalDay(int i) {
        Count day = scan.is(i, "the") ? scan.ordinal(i + 1) : null;
        if (day == null || day.value() > 31 || scan.digits(i + 1) < 0 && !scan.is(day.to(), "day")) {
            return null;
        }
        int at = scan.past(day.to(), "day");
        int of = scan.past(at, "of");
        boolean this_ = scan.is(of, "this", "the") && scan.is(of + 1, "month");
        boolean next = scan.is(of, "next") && scan.is(of + 1, "month");
        YearMonth month = YearMonth.from(today).plusMonths(next ? 1 : 0);
        if (this_ || next) {
            return day(of + 2, date(month.getYear(), month.getMonthValue(), day.value()));
        }
        boolean alone =
                at == day.to() && (at >= scan.size() || !scan.words.tag(at).isNominal());
        if (!alone) {
            return null;
        }
        boolean passed = day.value() < today.getDayOfMonth();
        if (tendency == Tendency.FUTURE && passed) {
            month = month.plusMonths(1);
        } else if (tendency != Tendency.FUTURE && !passed) {
            month = month.minusMonths(1);
        }
        return day(at, date(month.getYear(), month.getMonthValue(), day.value()));
    }
}
