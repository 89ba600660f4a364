package muster.language.time;

import java.time.DayOfWeek;
import muster.language.time.TimeExpression.MonthDay;
import muster.language.time.TimeExpression.Weekday;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Days of the week: Monday, last Friday, this coming Sunday, Tuesday evening, Thursday, Oct. 25. */
final class Weekdays implements TimeRule {
    private static final WordSet SHIFTS = WordSet.of("last", "past", "this", "next");
    private static final WordSet PARTS = WordSet.of("early", "late");

    private final Glance glance;
    private final MonthDates monthDates;

    Weekdays(Glance glance, MonthDates monthDates) {
        this.glance = glance;
        this.monthDates = monthDates;
    }

    @Override
    public @Nullable Found at(int i) {
        int at = i;
        int shift = 0;
        if (glance.isOneOf(at, SHIFTS)) {
            shift = shift(at);
            at++;
            if (glance.is(at, "past") || glance.is(at, "coming")) {
                shift = glance.is(at, "past") ? -1 : 1;
                at++;
            }
        }
        if (glance.isOneOf(at, PARTS)) {
            at++;
        }
        DayOfWeek day = dayAt(at);
        if (day == null) {
            return null;
        }
        int to = at + 1;
        Found date = shift == 0 ? dateAt(glance.pastComma(to)) : null;
        if (date != null) {
            return new Found(date.to(), "time.weekday-date", date.expression());
        }
        if (glance.isDaypart(to)) {
            to++;
        } else if (glance.is(to + 1, "week") && (glance.is(to, "last") || glance.is(to, "next"))) {
            shift = 2 * shift(to);
            to += 2;
        }
        return new Found(to, "time.weekday", new Weekday(day, shift));
    }

    private int shift(int i) {
        return switch (glance.lower(i)) {
            case "last", "past" -> -1;
            case "next" -> 1;
            default -> 0;
        };
    }

    /** The day named at a token; a short form only in front of a date. */
    private @Nullable DayOfWeek dayAt(int at) {
        DayOfWeek day = CalendarWords.weekday(glance.lower(at));
        boolean dateFollows =
                glance.number(at + 1) >= 0 || CalendarWords.month(glance.lower(at + 1)) > 0 || glance.is(at + 1, ",");
        boolean named = glance.isCapitalized(at) && (glance.lower(at).endsWith("day") || dateFollows);
        return named ? day : null;
    }

    /** The day of a month that stands behind the name of the day. */
    private @Nullable Found dateAt(int at) {
        Token token = glance.token(at);
        if (token == null) {
            return null;
        }
        Found date = null;
        if (token.isNumber()) {
            date = monthDates.dayFirst(at);
        } else if (token.isCapitalized()) {
            date = monthDates.monthFirst(at);
        }
        boolean month = date != null && date.expression() instanceof MonthDay monthDay && monthDay.day() == 0;
        return month ? null : date;
    }
}
