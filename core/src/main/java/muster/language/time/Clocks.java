package muster.language.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.language.time.TimeExpression.Clock;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Times of day in digits: 4:33 p.m., 6 a.m., 4.30 pm, 6 o'clock, 0800 hours. */
final class Clocks implements TimeRule {
    private static final WordSet MERIDIANS = WordSet.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m");
    private static final WordSet ZONES = WordSet.of(
            "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt", "gmt", "utc", "cet", "bst");
    private static final WordSet BEHIND_FOUR_DIGITS = WordSet.of("hours", "hrs", "local", "zulu", "utc", "gmt");
    private static final WordSet BEFORE_A_TIME = WordSet.of("at", "until", "before", "after", "since");
    /** Behind "at" and these stands a number: "stood at 1200 on Monday". */
    private static final WordSet TELLING_NUMBERS = WordSet.of(
            "stood",
            "stands",
            "stand",
            "remained",
            "remains",
            "put",
            "estimated",
            "peaked",
            "capped",
            "is",
            "was",
            "steady");

    private static final WordSet UNIVERSAL = WordSet.of("utc", "gmt", "zulu");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{2})");

    private final Glance glance;

    Clocks(Glance glance) {
        this.glance = glance;
    }

    @Override
    public @Nullable Found at(int i) {
        int hour = glance.number(i);
        if (hour < 0) {
            return dotted(i);
        }
        if (glance.joins(i + 1, ":") && glance.number(i + 2) >= 0 && glance.length(i + 2) == 2) {
            return colon(i, hour);
        }
        if (hour <= 12 && isMeridian(i + 1)) {
            return zoned(i + 2, hour, "", glance.lower(i + 1));
        }
        if (hour <= 12 && glance.is(i + 1, "o'clock")) {
            return found(i + 2, hour, "", "", "");
        }
        if (isOfDay(i, hour)) {
            return found(i + 1, hour / 100, glance.lower(i).substring(2), "", "");
        }
        if (!isFourDigits(i, hour)) {
            return null;
        }
        String zone = UNIVERSAL.contains(glance.lower(i + 1)) ? "Z" : "";
        return found(i + 2, hour / 100, glance.lower(i).substring(2), "", zone);
    }

    private @Nullable Found dotted(int i) {
        Matcher matcher = DOTTED.matcher(glance.lower(i));
        return matcher.matches() && isMeridian(i + 1)
                ? zoned(i + 2, Integer.parseInt(matcher.group(1)), matcher.group(2), glance.lower(i + 1))
                : null;
    }

    private Found colon(int i, int hour) {
        int to = glance.joins(i + 3, ":") ? i + 5 : i + 3;
        String minutes = glance.lower(i + 2);
        return isMeridian(to) ? zoned(to + 1, hour, minutes, glance.lower(to)) : zoned(to, hour, minutes, "");
    }

    /** 0800 hours; 1400 hours only behind "at", for else they may be counted. */
    private boolean isFourDigits(int i, int time) {
        return isClock(i, time)
                && glance.isOneOf(i + 1, BEHIND_FOUR_DIGITS)
                && (glance.lower(i).startsWith("0") || glance.is(i - 1, "at"));
    }

    /** "as of 1200 on Sept. 26", "at 0600 Monday". */
    private boolean isOfDay(int i, int time) {
        int day = glance.is(i + 1, "on") || glance.is(i + 1, ",") ? i + 2 : i + 1;
        boolean dated = glance.isCapitalized(day)
                && (CalendarWords.month(glance.lower(day)) > 0 || CalendarWords.weekday(glance.lower(day)) != null);
        boolean before = glance.is(i - 1, "of")
                ? glance.is(i - 2, "as")
                : BEFORE_A_TIME.contains(glance.lower(i - 1)) && !glance.isOneOf(i - 2, TELLING_NUMBERS);
        return isClock(i, time) && before && dated;
    }

    private boolean isClock(int i, int time) {
        return glance.length(i) == 4 && time < 2400 && time % 100 < 60;
    }

    private boolean isMeridian(int i) {
        return glance.isOneOf(i, MERIDIANS);
    }

    private int zoneEnd(int i) {
        Token token = glance.token(i);
        return token != null && ZONES.contains(token.lower()) && token.isAllCaps() ? i + 1 : i;
    }

    /** A time with the zone behind it, if there is one; the universal one is part of the value. */
    private Found zoned(int at, int hour, String minutes, String meridian) {
        int to = zoneEnd(at);
        boolean universal = to > at && UNIVERSAL.contains(glance.lower(at));
        return found(to, hour, minutes, meridian, universal ? "Z" : "");
    }

    private static Found found(int to, int hour, String minutes, String meridian, String zone) {
        int inDay = hour;
        if (meridian.startsWith("p") && hour < 12) {
            inDay = hour + 12;
        } else if (meridian.startsWith("a") && hour == 12) {
            inDay = 0;
        }
        String value = String.format(Locale.ROOT, "T%02d", inDay) + (minutes.isEmpty() ? "" : ":" + minutes) + zone;
        return new Found(to, "time.clock", new Clock(value, 0, false));
    }
}
