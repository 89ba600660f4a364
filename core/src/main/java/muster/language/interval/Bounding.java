package muster.language.interval;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import muster.language.time.Extent;
import org.jspecify.annotations.Nullable;

/** Intervals with a begin and an end of their own, or with only one of them: "from May to June", "since 2016", "5pm or later". */
final class Bounding {
    private final Scan scan;
    private final IntFunction<@Nullable Part> whole;

    Bounding(Scan scan, IntFunction<@Nullable Part> whole) {
        this.scan = scan;
        this.whole = whole;
    }

    /** "from A to B", "between A and B", "A - B", "A through B". */
    @Nullable
    Part joined(int i) {
        boolean from = scan.is(i, "from");
        boolean between = scan.is(i, "between");
        int begin = from || between ? i + 1 : i;
        Part first = whole.apply(begin);
        boolean open = first == null || isOnlyDayOfMonth(begin, first);
        Part ofOneMonth = open && (from || between) ? ofOneMonth(begin) : null;
        if (first == null || ofOneMonth != null) {
            return ofOneMonth;
        }
        boolean to = scan.is(first.to(), "to", "-", "–", "--", "~", "until", "till", "through", "thru");
        if (!to && !(between && scan.is(first.to(), "and"))) {
            return null;
        }
        Part second = whole.apply(first.to() + 1);
        if (second == null || isOnlyDayOfMonth(first.to() + 1, second)) {
            return sameMonth(first, first.to() + 1);
        }
        return between(ofYear(begin, first, second), second, first.to() + 1);
    }

    /** "January to April 2015": the year of the second is that of the first. */
    private Part ofYear(int begin, Part first, Part second) {
        boolean said = year(first.to() + 1, second.to()) && !year(begin, first.to());
        if (!said
                || !(first.extent() instanceof Extent.Days one)
                || !(second.extent() instanceof Extent.Days two)
                || one.begin() == null
                || one.end() == null
                || two.begin() == null) {
            return first;
        }
        int years = two.begin().getYear() - one.begin().getYear();
        LocalDate moved = one.begin().plusYears(years);
        years -= moved.isAfter(two.begin()) ? 1 : 0;
        return Part.days(first.to(), one.begin().plusYears(years), one.end().plusYears(years));
    }

    private boolean year(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.length(i) == 4 && scan.digits(i) > 1500) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnlyDayOfMonth(int i, Part part) {
        Scan.Count day = scan.dayOfMonth(scan.past(i, "the"));
        return day != null && day.to() == part.to();
    }

    /** "November 18-19", "april 9th through 17th". */
    private @Nullable Part sameMonth(Part first, int i) {
        Scan.Count day = scan.dayOfMonth(scan.past(i, "the"));
        LocalDate begin = Part.single(first);
        if (day == null || begin == null || scan.is(day.to(), ":", "am", "pm", "p.m.", "a.m.", "/")) {
            return null;
        }
        LocalDate month = begin.getDayOfMonth() < day.value() ? begin : begin.plusMonths(1);
        LocalDate end = DayGrammar.date(month.getYear(), month.getMonthValue(), day.value());
        return end == null ? null : Part.days(day.to(), begin, end);
    }

    /** "from ninth till seventeenth of april". */
    private @Nullable Part ofOneMonth(int i) {
        Scan.Count day = scan.dayOfMonth(scan.past(i, "the"));
        if (day == null || !scan.is(day.to(), "to", "-", "till", "until", "through", "and")) {
            return null;
        }
        Part second = whole.apply(day.to() + 1);
        LocalDate end = Part.single(second);
        if (second == null || end == null) {
            return null;
        }
        LocalDate begin = DayGrammar.date(end.getYear(), end.getMonthValue(), day.value());
        return begin == null || !begin.isBefore(end) ? null : Part.days(second.to(), begin, end);
    }

    private @Nullable Part between(Part first, Part second, int from) {
        if (first.extent() instanceof Extent.Days one && second.extent() instanceof Extent.Days two) {
            LocalDate begin = one.begin();
            LocalDate end = begin == null ? null : behind(begin, two.begin(), from, second.to());
            if (begin != null && end != null) {
                return Part.days(second.to(), begin, end);
            }
        }
        LocalDateTime begin = begin(first);
        LocalDateTime end = begin(second);
        if (begin == null || end == null || !begin.isBefore(end)) {
            return null;
        }
        boolean now = second.extent() instanceof Extent.Moments && first.extent() instanceof Extent.Days;
        return now
                ? Part.days(second.to(), begin.toLocalDate(), end.toLocalDate())
                : new Part(second.to(), new Extent.Moments(begin, end));
    }

    /** The end of what begins on a day; where its week or year is not said, the next such day. Null where there is none. */
    private @Nullable LocalDate behind(LocalDate begin, @Nullable LocalDate end, int from, int to) {
        if (end == null || end.isAfter(begin)) {
            return end;
        }
        if (scan.weekday(from) != null && to == from + 1) {
            return begin.with(TemporalAdjusters.next(end.getDayOfWeek()));
        }
        boolean said = year(from, to) || scan.is(from, "today", "tomorrow", "yesterday");
        return said ? null : end.plusYears(1);
    }

    private static @Nullable LocalDateTime begin(Part part) {
        return switch (part.extent()) {
            case Extent.Days days -> days.begin() == null ? null : days.begin().atStartOfDay();
            case Extent.Moments moments -> moments.begin();
            case Extent.Hours hours -> null;
            case Extent.Lasting lasting -> null;
            case Extent.Recurring recurring -> null;
            case Extent.Unresolved unresolved -> null;
        };
    }

    /** before, after, since, until, by: the words belong to the interval. */
    @Nullable
    Part bounded(int i) {
        int to = i;
        char kind = switch (scan.lower(i)) {
            case "before" -> 'b';
            case "by", "until", "till" -> 'u';
            case "after" -> 'a';
            case "since", "starting", "beginning" -> 's';
            default -> ' ';
        };
        if (kind != ' ') {
            to = kind == 's' ? scan.past(i + 1, "on", "from", "in") : i + 1;
        } else if (scan.is(i, "prior", "previous") && scan.is(i + 1, "to")
                || scan.is(i, "earlier") && scan.is(i + 1, "than")) {
            kind = 'b';
            to = i + 2;
        } else if (scan.is(i, "later") && scan.is(i + 1, "than")) {
            kind = 'a';
            to = i + 2;
        } else if (scan.is(i, "no") && scan.is(i + 1, "later") && scan.is(i + 2, "than")) {
            kind = 'u';
            to = i + 3;
        } else if (scan.is(i, "as") && scan.is(i + 1, "late", "early") && scan.is(i + 2, "as")) {
            kind = scan.is(i + 1, "late") ? 'u' : 's';
            to = i + 3;
        } else if (scan.is(i, "on") && scan.is(i + 1, "or") && scan.is(i + 2, "after", "before")) {
            kind = scan.is(i + 2, "after") ? 's' : 'u';
            to = i + 3;
        }
        Part of = kind == ' ' ? null : whole.apply(scan.past(to, "around"));
        return of == null ? null : new Part(of.to(), open(of, kind));
    }

    /** "2012 or later", "3 pm or later", "2016 and greater". */
    Part openBehind(Part part) {
        boolean joint = scan.is(part.to(), "or", "and");
        boolean later = scan.is(part.to() + 1, "later", "greater", "after", "onwards", "onward", "newer");
        boolean earlier = scan.is(part.to() + 1, "earlier", "before", "older");
        boolean goesOn = whole.apply(part.to() + 2) != null;
        return joint && (later || earlier) && !goesOn ? new Part(part.to() + 2, open(part, later ? 's' : 'u')) : part;
    }

    private static Extent open(Part of, char kind) {
        return switch (of.extent()) {
            case Extent.Days days -> {
                boolean day = DayShifts.isDay(of);
                LocalDate far = kind == 'u' && !day ? days.end() : days.begin();
                yield switch (kind) {
                    case 'b', 'u' -> new Extent.Days(null, far);
                    case 'a' -> new Extent.Days(day ? days.begin() : days.end(), null);
                    default -> new Extent.Days(days.begin(), null);
                };
            }
            case Extent.Hours hours ->
                kind == 'b' || kind == 'u'
                        ? new Extent.Hours(null, hours.begin())
                        : new Extent.Hours(kind == 'a' ? hours.end() : hours.begin(), null);
            case Extent.Moments moments ->
                kind == 'b' || kind == 'u'
                        ? new Extent.Moments(null, moments.begin())
                        : new Extent.Moments(kind == 'a' ? moments.end() : moments.begin(), null);
            case Extent.Lasting lasting -> lasting;
            case Extent.Recurring recurring -> recurring;
            case Extent.Unresolved unresolved -> unresolved;
        };
    }
}
