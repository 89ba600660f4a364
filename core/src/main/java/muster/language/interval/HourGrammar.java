package muster.language.interval;

import java.time.LocalTime;
import muster.language.interval.Scan.Count;
import muster.language.time.Extent;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Times of day and stretches of it: 7:56:30 pm, half past seven, noon, "9 in the morning", "from 5 to 6pm". */
final class HourGrammar {
    private static final WordSet JOINTS = WordSet.of("to", "-", "–", "until", "till", "through", "and");
    private static final int HALF_DAY = 12;

    private final Scan scan;

    HourGrammar(Scan scan) {
        this.scan = scan;
    }

    /**
     * A time of day.
     *
     * @param half whether the half of the day is said
     * @param clear whether the words can be nothing else
     */
    record Time(int to, LocalTime at, boolean half, boolean clear) {}

    /** A time of day that stands by itself. */
    @Nullable
    Part point(int i) {
        int at = scan.is(i, "at", "@") ? i + 1 : i;
        int about = scan.past(at, "around", "about", "circa");
        Time time = time(about);
        return time != null && time.clear() ? new Part(time.to(), new Extent.Hours(time.at(), time.at())) : null;
    }

    /** A time of day where the words before it leave no doubt, so that "5" is enough. */
    @Nullable
    Time time(int i) {
        Time time = written(i);
        return time == null ? null : inPart(time);
    }

    private @Nullable Time written(int i) {
        if (scan.is(i, "noon", "midday", "noonish")) {
            return new Time(i + 1, LocalTime.NOON, true, true);
        }
        if (scan.is(i, "midnight")) {
            return new Time(i + 1, LocalTime.MIDNIGHT, true, true);
        }
        if (scan.digits(i) == HALF_DAY && scan.is(i + 1, "noon", "midday", "midnight")) {
            return new Time(i + 2, scan.is(i + 1, "midnight") ? LocalTime.MIDNIGHT : LocalTime.NOON, true, true);
        }
        Time past = past(i);
        return past != null ? past : hour(i);
    }

    /** half past seven, quarter to eight, 20 min past eight. */
    private @Nullable Time past(int i) {
        int from = scan.past(i, "a");
        Count count = scan.is(from, "half")
                ? new Count(30, from + 1)
                : scan.is(from, "quarter") ? new Count(15, from + 1) : scan.count(from);
        if (count == null || count.value() > 59) {
            return null;
        }
        int at = scan.past(count.to(), "min", "mins", "minute", "minutes");
        boolean past = scan.is(at, "past");
        boolean to = scan.is(at, "to", "of") && (at > count.to() || scan.is(from, "quarter"));
        Count hour = past || to ? scan.count(at + 1) : null;
        if (hour == null || hour.value() < 1 || hour.value() > HALF_DAY) {
            return null;
        }
        LocalTime base = LocalTime.of(hour.value() % 24, 0);
        Time time = half(scan.past(hour.to(), "o'clock", "oclock"), base, true);
        LocalTime moved =
                past ? time.at().plusMinutes(count.value()) : time.at().minusMinutes(count.value());
        return new Time(time.to(), moved, time.half(), true);
    }

    private @Nullable Time hour(int i) {
        String form = scan.lower(i);
        if (form.matches("\\d{1,2}\\.\\d{2}") && Integer.parseInt(form.substring(form.indexOf('.') + 1)) < 60) {
            int hour = Integer.parseInt(form.substring(0, form.indexOf('.')));
            Time time = hour > 23
                    ? null
                    : half(i + 1, LocalTime.of(hour, Integer.parseInt(form.substring(form.indexOf('.') + 1))), false);
            return time != null && time.half() ? time : null;
        }
        if (scan.length(i) == 4
                && scan.digits(i) % 100 < 60
                && scan.digits(i) / 100 <= HALF_DAY
                && scan.digits(i) >= 100) {
            Time time = half(i + 1, LocalTime.of(scan.digits(i) / 100, scan.digits(i) % 100), false);
            return time.half() ? time : null;
        }
        Count hour = scan.digits(i) >= 0
                ? new Count(scan.digits(i), i + 1)
                : i < scan.size() && scan.words.token(i).isWord() ? scan.count(i) : null;
        if (hour == null
                || hour.value() > 24
                || scan.length(i) > 2 && scan.digits(i) >= 0
                || i > 0 && scan.glued(i) && scan.is(i - 1, ".", ",", "$", "/", ":")) {
            return null;
        }
        if (scan.is(hour.to(), ":")
                && scan.glued(hour.to())
                && scan.length(hour.to() + 1) == 2
                && scan.digits(hour.to() + 1) >= 0
                && scan.digits(hour.to() + 1) < 60) {
            return colon(hour);
        }
        if (scan.is(hour.to(), "o'clock", "oclock")) {
            return half(hour.to() + 1, LocalTime.of(hour.value() % 24, 0), true);
        }
        Count minutes = scan.digits(i) < 0 ? scan.count(hour.to()) : null;
        if (minutes != null
                && minutes.value() < 60
                && minutes.value() >= 10
                && hour.value() <= HALF_DAY
                && scan.digits(hour.to()) < 0) {
            Time time = half(minutes.to(), LocalTime.of(hour.value() % 24, minutes.value()), false);
            return time.half() ? time : null;
        }
        boolean other =
                scan.is(hour.to(), "%", ".", ",", "/") && scan.glued(hour.to() + 1) && scan.digits(hour.to() + 1) >= 0;
        return other ? null : half(hour.to(), LocalTime.of(hour.value() % 24, 0), false);
    }

    private @Nullable Time colon(Count hour) {
        int at = hour.to() + 2;
        int seconds = 0;
        if (scan.is(at, ":") && scan.digits(at + 1) >= 0 && scan.digits(at + 1) < 60) {
            seconds = scan.digits(at + 1);
            at += 2;
        }
        return half(at, LocalTime.of(hour.value() % 24, scan.digits(hour.to() + 1), seconds), true);
    }

    /** The time with am or pm behind it, if it stands there. */
    private Time half(int to, LocalTime time, boolean clear) {
        int end = meridianEnd(to);
        if (end == to || time.getHour() > HALF_DAY) {
            return new Time(to, time, false, clear);
        }
        boolean pm = scan.lower(to).startsWith("p");
        int hour = time.getHour() % HALF_DAY + (pm ? HALF_DAY : 0);
        return new Time(zoneEnd(end), time.withHour(hour), true, true);
    }

    private int meridianEnd(int i) {
        if (scan.is(i, "am", "pm", "a.m.", "p.m.", "a.m", "p.m")) {
            return i + 1;
        }
        boolean letter = scan.is(i, "a", "p");
        if (letter && scan.is(i + 1, "m")) {
            return i + 2;
        }
        if (letter && scan.is(i + 1, ".") && scan.is(i + 2, "m")) {
            return scan.is(i + 3, ".") && !scan.glued(i + 1) ? i + 4 : i + 3;
        }
        return letter && scan.glued(i) ? i + 1 : i;
    }

    private int zoneEnd(int i) {
        return scan.is(i, "pst", "est", "cst", "mst", "pt", "gmt", "utc", "cet") ? i + 1 : i;
    }

    /** "9 in the morning", "7 tonight", "8 at night". */
    private Time inPart(Time time) {
        if (time.half() || time.at().getHour() > HALF_DAY) {
            return time;
        }
        int at = scan.is(time.to(), "in") && scan.is(time.to() + 1, "the")
                ? time.to() + 2
                : scan.is(time.to(), "at") ? time.to() + 1 : time.to();
        boolean later = scan.is(at, "afternoon", "evening") || scan.is(at, "night") && at > time.to();
        boolean morning = scan.is(at, "morning");
        if (!later && !morning || at == time.to()) {
            return time;
        }
        boolean midnight = scan.is(at, "night") && time.at().getHour() % HALF_DAY == 0;
        int hour = time.at().getHour() % HALF_DAY + (later && !midnight ? HALF_DAY : 0);
        return new Time(at + 1, time.at().withHour(hour), true, true);
    }

    /** "from 5 to 6pm", "between 6:30 and 9", "8-9am"; where a day stands beside it, bare hours are enough. */
    @Nullable
    Part range(int i, boolean besideADay) {
        boolean opened = scan.is(i, "from", "between");
        Time first = time(opened ? i + 1 : i);
        if (first == null
                || !JOINTS.contains(scan.lower(first.to()))
                || scan.is(first.to(), "and") && !scan.is(i, "between")) {
            return null;
        }
        Time second = time(first.to() + 1);
        if (second == null || !first.clear() && !second.clear() && !(besideADay && opened)) {
            return null;
        }
        LocalTime begin = first.at();
        LocalTime end = second.at();
        if (second.half() && !first.half() && end.getHour() >= HALF_DAY && begin.getHour() < HALF_DAY) {
            LocalTime shifted = begin.plusHours(HALF_DAY);
            begin = shifted.isBefore(end) ? shifted : begin;
        } else if (first.half() && !second.half() && end.getHour() < HALF_DAY && !end.isAfter(begin)) {
            LocalTime shifted = end.plusHours(HALF_DAY);
            end = shifted.isAfter(begin) ? shifted : end;
        }
        return new Part(second.to(), new Extent.Hours(begin, end));
    }

    /** "in the afternoon at 7": the part of the day tells which half it is. */
    private @Nullable Part exactly(int part) {
        Time time = time(scan.past(part + 1, "at"));
        if (time == null
                || time.half()
                || time.at().getHour() > HALF_DAY
                || !time.clear() && !scan.is(part + 1, "at")) {
            return null;
        }
        int hour = time.at().getHour() % HALF_DAY + (scan.is(part, "morning") ? 0 : HALF_DAY);
        LocalTime at = time.at().withHour(hour);
        return new Part(time.to(), new Extent.Hours(at, at));
    }

    /** "in the morning", "late afternoon", "early in the morning", "evening". */
    @Nullable
    Part part(int i) {
        int early = scan.is(i, "early") ? -1 : scan.is(i, "late", "later") ? 1 : 0;
        int from = early == 0 ? i : i + 1;
        int at = scan.is(from, "in", "during") && scan.is(from + 1, "the") ? from + 2 : from;
        LocalTime begin = switch (scan.lower(at)) {
            case "morning" -> LocalTime.of(8, 0);
            case "afternoon" -> LocalTime.NOON;
            case "evening" -> LocalTime.of(16, 0);
            case "night" -> LocalTime.of(20, 0);
            case "daytime" -> LocalTime.of(8, 0);
            default -> null;
        };
        if (begin == null || scan.is(i - 1, "good", "Good")) {
            return null;
        }
        Part exact = exactly(at);
        if (exact != null && at > i) {
            return exact;
        }
        LocalTime end = switch (scan.lower(at)) {
            case "night" -> LocalTime.of(23, 59, 59);
            case "daytime" -> LocalTime.of(18, 0);
            default -> begin.plusHours(4);
        };
        if (early != 0) {
            begin = early > 0 ? begin.plusHours(2) : begin;
            end = early < 0 ? begin.plusHours(2) : end;
        }
        return new Part(at + 1, new Extent.Hours(begin, end));
    }
}
