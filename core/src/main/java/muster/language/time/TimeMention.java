package muster.language.time;

import muster.text.Span;

/**
 * Words of time in a sentence.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param rule the stable name of the rule that read them
 */
public record TimeMention(int from, int to, Span span, TimeExpression expression, String rule) {
    static final String EVENT_YEAR = "time.event-year";

    /** Whether they are the year by which an event is called: "the 2013 floods" counts no floods. */
    public boolean isYearOfEvent() {
        return rule.equals(EVENT_YEAR);
    }

    /** DATE, TIME, DURATION or SET, as TIMEX3 has it. */
    public String type() {
        return switch (expression) {
            case TimeExpression.Length length -> "DURATION";
            case TimeExpression.Stretch stretch -> "DURATION";
            case TimeExpression.Repeated repeated -> "SET";
            case TimeExpression.Clock clock -> "TIME";
            case TimeExpression.Calendar calendar -> "DATE";
            case TimeExpression.MonthDay monthDay -> "DATE";
            case TimeExpression.Weekday weekday -> "DATE";
            case TimeExpression.Offset offset -> offset.unit().isClock() ? "TIME" : "DATE";
            case TimeExpression.ShiftedMonth month -> "DATE";
            case TimeExpression.Season season -> "DATE";
            case TimeExpression.Weekend weekend -> "DATE";
            case TimeExpression.Anchored anchored -> "DATE";
            case TimeExpression.Vague vague -> "DATE";
        };
    }

    /** Whether a token is among its words. */
    public boolean covers(int token) {
        return from <= token && token < to;
    }

    /** Whether the words name a day or a stretch of days that can be found on the calendar. */
    public boolean isDate() {
        return switch (expression) {
            case TimeExpression.Calendar calendar -> true;
            case TimeExpression.MonthDay monthDay -> true;
            case TimeExpression.Weekday weekday -> true;
            case TimeExpression.Offset offset -> !offset.unit().isClock();
            case TimeExpression.ShiftedMonth month -> true;
            case TimeExpression.Season season -> true;
            case TimeExpression.Weekend weekend -> true;
            case TimeExpression.Stretch stretch -> true;
            case TimeExpression.Clock clock -> clock.tied();
            case TimeExpression.Anchored anchored -> false;
            case TimeExpression.Length length -> false;
            case TimeExpression.Vague vague -> false;
            case TimeExpression.Repeated repeated -> false;
        };
    }
}
