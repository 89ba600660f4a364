package muster.language.interval;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import muster.language.Words;
import muster.language.time.Extent;
import muster.language.time.Tendency;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of a sentence as intervals: days and hours, joined ("from May 3 to May 9"), bounded ("since tomorrow") and
 * combined ("next Monday at 5"), lengths and repetitions. What figures are dated by is read elsewhere; here a phrase is
 * everything that bounds one interval.
 */
public final class Intervals {
    private final Scan scan;
    private final LocalDateTime now;
    private final DayGrammar days;
    private final DayShifts shifts;
    private final CalendarCounts counts;
    private final NamedDays named;
    private final Lengths lengths;
    private final HourGrammar hours;
    private final Moments moments;
    private final Bounding bounding;

    private Intervals(Words words, LocalDateTime now, Tendency tendency) {
        LocalDate today = now.toLocalDate();
        this.now = now;
        this.scan = new Scan(words);
        this.days = new DayGrammar(scan, today, tendency);
        this.shifts = new DayShifts(scan, today, tendency);
        this.counts = new CalendarCounts(scan, today, days, shifts);
        this.named = new NamedDays(scan, today, tendency);
        this.lengths = new Lengths(scan, now);
        this.hours = new HourGrammar(scan);
        this.moments = new Moments(scan, hours, today);
        this.bounding = new Bounding(scan, this::whole);
    }

    /**
     * The intervals, in the order of the sentence.
     *
     * @param now what relative words are counted from
     * @param tendency where to look for a date without a year and for a weekday
     */
    public static List<Interval> in(Words words, LocalDateTime now, Tendency tendency) {
        return new Intervals(words, now, tendency).read();
    }

    private List<Interval> read() {
        List<Interval> found = new ArrayList<>();
        int i = 0;
        while (i < scan.size()) {
            Part part = mayBegin(i) ? at(i) : null;
            if (part == null) {
                i++;
            } else {
                found.add(new Interval(scan.words.span(i, part.to()), part.extent()));
                i = part.to();
            }
        }
        return found;
    }

    /** No phrase begins inside a word or a number. */
    private boolean mayBegin(int i) {
        boolean inside = scan.glued(i)
                && i > 0
                && (scan.words.token(i - 1).isWord() || scan.words.token(i - 1).isNumber());
        return !inside;
    }

    private @Nullable Part at(int i) {
        Part part = Part.longest(bounding.joined(i), bounding.bounded(i), whole(i), lengths.at(i), lengths.repeated(i));
        if (part == null) {
            return null;
        }
        return part.extent() instanceof Extent.Recurring ? repeatedAt(part) : bounding.openBehind(boundedHours(part));
    }

    /** A day, a time of day, or both. */
    private @Nullable Part whole(int i) {
        if (i >= scan.size()) {
            return null;
        }
        if (scan.is(i, "now") || scan.is(i, "right") && scan.is(i + 1, "now")) {
            return new Part(scan.is(i, "now") ? i + 1 : i + 2, new Extent.Moments(now, now));
        }
        Part day = day(i);
        Part behindDay = day == null ? null : isNamed(i, day) ? day : moments.behindDay(day);
        Part time = Part.longest(hours.range(i, false), hours.point(i), hours.part(i));
        Part behindTime = time == null ? null : moments.behindTime(time, this::day);
        Part rangeOfDay = rangeOfDay(i);
        Part end = endOfDay(i);
        return Part.longest(behindDay, behindTime, rangeOfDay, end, moments.named(i), lengths.counted(i));
    }

    /** A holiday and the hour behind it are told apart. */
    private boolean isNamed(int i, Part day) {
        Part holiday = named.at(i);
        return holiday != null && holiday.to() == day.to();
    }

    /** "each monday at 4pm". */
    private Part repeatedAt(Part part) {
        HourGrammar.Time time = hours.time(scan.past(part.to(), "at", ","));
        if (time == null
                || !time.clear() && !scan.is(part.to(), "at")
                || !(part.extent() instanceof Extent.Recurring recurring)) {
            return part;
        }
        String clock = String.format(Locale.ROOT, "T%02d", time.at().getHour())
                + (time.at().getMinute() == 0
                        ? ""
                        : String.format(Locale.ROOT, ":%02d", time.at().getMinute()));
        String day = recurring.value().startsWith("XXXX") ? recurring.value() : "";
        return new Part(time.to(), new Extent.Recurring(day + clock));
    }

    /** "tomorrow before 5pm", "1/1/2015 after 2:00". */
    private Part boundedHours(Part part) {
        boolean day = DayShifts.isDay(part);
        Part bound = day ? bounding.bounded(part.to()) : null;
        if (bound == null
                || !(bound.extent() instanceof Extent.Hours hours)
                || !(part.extent() instanceof Extent.Days days)
                || days.begin() == null) {
            return part;
        }
        LocalDate on = days.begin();
        return new Part(
                bound.to(),
                new Extent.Moments(
                        hours.begin() == null ? null : on.atTime(hours.begin()),
                        hours.end() == null ? null : on.atTime(hours.end())));
    }

    /** "from 3 to 8 yesterday": hours that only their day makes hours. */
    private @Nullable Part rangeOfDay(int i) {
        Part range = hours.range(i, true);
        if (range == null) {
            return null;
        }
        Part joined = moments.behindTime(range, this::day);
        return joined.to() == range.to() ? null : joined;
    }

    /** "end of tomorrow". */
    private @Nullable Part endOfDay(int i) {
        int at = scan.past(i, "the");
        boolean end = scan.is(at, "end") && scan.is(at + 1, "of");
        int of = scan.past(at + 2, "the");
        Part day = end ? day(of) : null;
        LocalDate single = Part.single(day);
        return day == null || single == null ? null : moments.point(day.to(), single);
    }

    private @Nullable Part day(int i) {
        Part simple = Part.longest(days.at(i), shifts.at(i), counts.at(i), named.at(i));
        return Part.longest(simple, lengths.countedFrom(i, this::simpleDay));
    }

    private @Nullable Part simpleDay(int i) {
        return Part.longest(
                days.at(i), shifts.at(i), named.at(i), scan.is(i, "now") ? Part.day(i + 1, now.toLocalDate()) : null);
    }
}
