package muster.language.interval;

import java.time.LocalDate;
import java.time.LocalTime;
import muster.language.time.Extent;
import org.jspecify.annotations.Nullable;

/** A day with a time of day: "today at 9", "5pm on Monday", "yesterday afternoon", "Tuesday from 2 to 3 pm", "tonight". */
final class Moments {
    private final Scan scan;
    private final HourGrammar hours;
    private final LocalDate today;

    Moments(Scan scan, HourGrammar hours, LocalDate today) {
        this.scan = scan;
        this.hours = hours;
        this.today = today;
    }

    /** What begins with a day; the day itself where no time of day follows. */
    Part behindDay(Part day) {
        if (!DayShifts.isDay(day) || !(day.extent() instanceof Extent.Days days) || days.begin() == null) {
            return day;
        }
        int to = day.to();
        Part range = Part.longest(hours.range(to, true), hours.range(scan.past(to, ","), true));
        Part part = Part.longest(hours.part(to), hours.part(scan.past(to, ",")));
        Part joined = Part.longest(range, part);
        if (joined != null) {
            return on(days.begin(), joined, joined.to());
        }
        int at = scan.past(scan.past(to, ",", "-"), "at", "@", "for", "from");
        HourGrammar.Time time = hours.time(at);
        boolean asked = at > to && scan.is(at - 1, "at", "@", "for");
        if (time != null
                && (time.clear() || asked)
                && !scan.words.tag(time.to()).isNominal()) {
            return on(days.begin(), new Part(time.to(), new Extent.Hours(time.at(), time.at())), time.to());
        }
        return day;
    }

    /** What begins with a time of day, and the day behind it; the time itself where none follows. */
    Part behindTime(Part time, java.util.function.IntFunction<@Nullable Part> day) {
        int at = scan.past(scan.past(time.to(), ","), "on", "of", "in");
        Part of = day.apply(at);
        boolean single = of != null && DayShifts.isDay(of);
        return single && of.extent() instanceof Extent.Days days && days.begin() != null
                ? on(days.begin(), time, of.to())
                : time;
    }

    private static Part on(LocalDate day, Part time, int to) {
        if (!(time.extent() instanceof Extent.Hours hours) || hours.begin() == null || hours.end() == null) {
            return time;
        }
        boolean next = hours.end().isBefore(hours.begin());
        return new Part(
                to, new Extent.Moments(day.atTime(hours.begin()), (next ? day.plusDays(1) : day).atTime(hours.end())));
    }

    /** tonight, last night, this afternoon, end of day. */
    @Nullable
    Part named(int i) {
        boolean early = scan.is(i, "early", "late", "later");
        int at = early ? i + 1 : i;
        if (scan.is(at, "tonight", "tonite")) {
            return stretch(at + 1, today, 20);
        }
        if (scan.is(at, "last", "this") && scan.is(at + 1, "night")) {
            return stretch(at + 2, scan.is(at, "last") ? today.minusDays(1) : today, 20);
        }
        if (scan.is(at, "this")) {
            Part part = hours.part(at + 1);
            Part shaded = part == null || !early ? part : shaded(i, at + 1);
            return shaded == null ? null : on(today, shaded, shaded.to());
        }
        int end = scan.past(i, "the");
        boolean day = scan.is(end, "end") && scan.is(scan.past(end + 1, "of"), "the", "day");
        int to = scan.past(scan.past(scan.past(end + 1, "of"), "the"), "day");
        return day && scan.is(to - 1, "day") ? point(to, today) : null;
    }

    Part point(int to, LocalDate day) {
        var last = day.atTime(23, 59, 59);
        return new Part(to, new Extent.Moments(last, last));
    }

    private @Nullable Part shaded(int word, int at) {
        Part part = hours.part(at);
        if (part == null || !(part.extent() instanceof Extent.Hours of) || of.begin() == null || of.end() == null) {
            return part;
        }
        boolean early = scan.is(word, "early");
        LocalTime begin = early ? of.begin() : of.begin().plusHours(2);
        return new Part(part.to(), new Extent.Hours(begin, early ? begin.plusHours(2) : of.end()));
    }

    private static Part stretch(int to, LocalDate day, int hour) {
        return new Part(to, new Extent.Moments(day.atTime(hour, 0), day.atTime(23, 59, 59)));
    }
}
