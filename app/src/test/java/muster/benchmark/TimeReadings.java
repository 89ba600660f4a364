package muster.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.language.Words;
import muster.language.interval.Interval;
import muster.language.interval.Intervals;
import muster.language.time.Extent;
import muster.language.time.Tendency;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Dates, times, lengths and repetitions, as the specifications write them: an interval from its begin to before its end. */
final class TimeReadings {
    private static final Pattern OPENING =
            Pattern.compile("(?:(?:in|at|on|for|over|during) )?(?:the )?", Pattern.CASE_INSENSITIVE);

    private TimeReadings() {}

    /** The candidates that a case names: of a date without a year the last and the next one. */
    static Set<String> expected(JsonNode resolution) {
        Set<String> meanings = new HashSet<>();
        for (JsonNode value : resolution.path("values")) {
            meanings.add(
                    switch (value.path("type").asString()) {
                        case "set" -> "set " + value.path("timex").asString();
                        case "duration" ->
                            "seconds "
                                    + NumberReadings.plain(
                                            new BigDecimal(value.path("value").asString()));
                        default -> interval(value);
                    });
        }
        return meanings;
    }

    private static String interval(JsonNode value) {
        if (value.has("value")) {
            String at = value.path("value").asString().replace(' ', 'T');
            if (at.equals("notTresolved")) {
                return "unresolved";
            }
            return at.length() == 10
                    ? at + "/" + LocalDate.parse(at).plusDays(1)
                    : (at.startsWith("T") || at.contains("-") ? at : "T" + at);
        }
        return bound(value.path("start").asString("")) + "/"
                + bound(value.path("end").asString(""));
    }

    private static String bound(String written) {
        return written.isEmpty() ? ".." : (written.indexOf(':') == 2 ? "T" : "") + written.replace(' ', 'T');
    }

    /** Each interval, with what it is where the report tells of the past, and of the future. */
    static List<Reading> times(Words words, LocalDateTime now) {
        List<Reading> readings = new ArrayList<>();
        List<Interval> future = Intervals.in(words, now, Tendency.FUTURE);
        for (Interval past : Intervals.in(words, now, Tendency.PAST)) {
            Set<String> meanings = new HashSet<>();
            meanings.add(meaning(past.extent()));
            future.stream()
                    .filter(other -> other.span().equals(past.span()))
                    .forEach(other -> meanings.add(meaning(other.extent())));
            readings.add(new Reading(past.span().begin(), past.span().end(), meanings));
        }
        return readings;
    }

    /**
     * The reading without what opens it: the specifications have "the 9th of May" and "at 6.45", but "next week" of "the
     * next week" and "9:00" of "at 9:00".
     */
    static Reading withoutOpening(String text, Reading reading) {
        Matcher opening = OPENING.matcher(text).region(reading.begin(), reading.end());
        return opening.lookingAt() ? new Reading(opening.end(), reading.end(), reading.meanings()) : reading;
    }

    private static String meaning(Extent extent) {
        return switch (extent) {
            case Extent.Days days -> text(days.begin()) + "/" + text(days.end());
            case Extent.Hours hours -> stretch(hours.begin(), hours.end());
            case Extent.Moments moments -> stretch(moments.begin(), moments.end());
            case Extent.Lasting lasting -> "seconds " + NumberReadings.plain(lasting.seconds());
            case Extent.Recurring recurring -> "set " + recurring.value();
            case Extent.Unresolved unresolved -> "unresolved";
        };
    }

    private static String stretch(@Nullable Object begin, @Nullable Object end) {
        return begin != null && begin.equals(end) ? text(begin) : text(begin) + "/" + text(end);
    }

    private static String text(@Nullable Object at) {
        return switch (at) {
            case null -> "..";
            case LocalTime time -> "T" + seconds(time.toString());
            case LocalDateTime time ->
                time.toLocalDate() + "T" + seconds(time.toLocalTime().toString());
            default -> at.toString();
        };
    }

    private static String seconds(String time) {
        return time.length() == 5 ? time + ":00" : time;
    }
}
