package muster.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import muster.extract.Contest;
import muster.language.Words;
import muster.language.time.Extent;
import muster.language.time.Tendency;
import muster.language.time.TimeMention;
import muster.language.time.TimePhrase;
import muster.language.time.TimePhrases;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Dates, times, lengths and repetitions, as the specifications write them: an interval from its begin to before its end. */
final class TimeReadings {
    private TimeReadings() {}

    /** The candidates that a case names: of a date without a year the last and the next one. */
    static Set<String> expected(JsonNode resolution) {
        Set<String> meanings = new HashSet<>();
        for (JsonNode value : resolution.path("values")) {
            meanings.add(switch (value.path("type").asString()) {
                case "set" -> "set " + value.path("timex").asString();
                case "duration" ->
                    "seconds " + NumberReadings.plain(new BigDecimal(value.path("value").asString()));
                default -> interval(value);
            });
        }
        return meanings;
    }

    private static String interval(JsonNode value) {
        if (value.has("value")) {
            String at = value.path("value").asString().replace(' ', 'T');
            if (at.equals("notTresolved")) {
                return "unresolved " + value.path("timex").asString();
            }
            return at.length() == 10
                    ? at + "/" + LocalDate.parse(at).plusDays(1)
                    : (at.startsWith("T") || at.contains("-") ? at : "T" + at);
        }
        return bound(value.path("start").asString("")) + "/" + bound(value.path("end").asString(""));
    }

    private static String bound(String written) {
        return written.isEmpty() ? ".." : (written.indexOf(':') == 2 ? "T" : "") + written.replace(' ', 'T');
    }

    /** Each phrase, with what it means where the report tells of the past, and of the future. */
    static List<Reading> times(Words words, LocalDate day) {
        List<TimeMention> mentions = Contest.in(words).times();
        List<TimePhrase> past = TimePhrases.in(words, mentions, day, Tendency.PAST);
        List<TimePhrase> future = TimePhrases.in(words, mentions, day, Tendency.FUTURE);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            TimePhrase one = past.get(i);
            readings.add(new Reading(
                    one.span().begin(),
                    one.span().end(),
                    meanings(one, future.get(i))));
        }
        return readings;
    }

    private static Set<String> meanings(TimePhrase past, TimePhrase future) {
        Set<String> meanings = new HashSet<>();
        for (TimePhrase phrase : List.of(past, future)) {
            meanings.add(meaning(phrase));
        }
        return meanings;
    }

    private static String meaning(TimePhrase phrase) {
        return switch (phrase.extent()) {
            case Extent.Days days -> text(days.begin()) + "/" + text(days.end());
            case Extent.Hours hours ->
                hours.begin() != null && Objects.equals(hours.begin(), hours.end())
                        ? text(hours.begin())
                        : text(hours.begin()) + "/" + text(hours.end());
            case Extent.Moments moments ->
                moments.begin() != null && Objects.equals(moments.begin(), moments.end())
                        ? text(moments.begin())
                        : text(moments.begin()) + "/" + text(moments.end());
            case Extent.Lasting lasting -> "seconds " + NumberReadings.plain(lasting.seconds());
            case Extent.Recurring recurring -> "set " + recurring.value();
            case Extent.Unresolved unresolved -> "unresolved " + phrase.value();
        };
    }

    private static String text(@Nullable Object at) {
        return switch (at) {
            case null -> "..";
            case LocalTime time -> "T" + seconds(time.toString());
            case LocalDateTime time -> time.toLocalDate() + "T" + seconds(time.toLocalTime().toString());
            default -> at.toString();
        };
    }

    private static String seconds(String time) {
        return time.length() == 5 ? time + ":00" : time;
    }
}
