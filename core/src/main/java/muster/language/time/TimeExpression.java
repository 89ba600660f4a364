package muster.language.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import muster.claim.DateRange;
import org.jspecify.annotations.Nullable;

/** What words of time say, before they are resolved against a day. */
public sealed interface TimeExpression {
    /** Which part of a stretch is meant. */
    enum Part {
        WHOLE,
        START,
        MID,
        END
    }

    /** A date, month, year or interval that needs nothing else. */
    record Calendar(DateRange range) implements TimeExpression {}

    /** A month, or a day of a month, without a year; {@code day} 0 for the whole month. */
    record MonthDay(int month, int day, int lastDay, Part part) implements TimeExpression {}

    /** A weekday; {@code shift} -1 for last, 1 for next, -2 and 2 for that of last and next week, 0 where nothing is said. */
    record Weekday(DayOfWeek day, int shift) implements TimeExpression {}

    /** So many units from the day of reference: yesterday, last week, three months ago, the end of next year. */
    record Offset(int amount, TimeUnit unit, Part part, boolean exact) implements TimeExpression {}

    /**
     * A month by its distance: "last October" (-1), "next March" (1) are the nearest before and behind today; of a year,
     * "October of last year" (-1), "March this year" (0), it is that of the year so many before or behind this one.
     */
    record ShiftedMonth(int month, int shift, boolean ofYear) implements TimeExpression {}

    /** A season; {@code year} null where the words give none. */
    record Season(
            String code,
            int firstMonth,
            int shift,
            @Nullable Integer year) implements TimeExpression {}

    /** The weekend before, at or after the day of reference. */
    record Weekend(int shift) implements TimeExpression {}

    /** "in the last 24 hours", "over the next two weeks": a stretch that ends or begins at the day of reference. */
    record Stretch(BigDecimal amount, TimeUnit unit, boolean forward, boolean vague) implements TimeExpression {}

    /**
     * "two days later", "a week before": counted from something else in the text; {@code complete} where no phrase
     * follows that tells from what, as one does in "a week before the storm".
     */
    record Anchored(BigDecimal amount, TimeUnit unit, boolean forward, boolean complete) implements TimeExpression {}

    /** A length of time; null where the amount is not said. */
    record Length(@Nullable BigDecimal amount, TimeUnit unit) implements TimeExpression {}

    /** A time of day, with or without a day; the TIMEX value of the time alone. */
    record Clock(String value, int dayShift, boolean tied) implements TimeExpression {}

    /** Now, recently, soon: the TIMEX value says which. */
    record Vague(String value) implements TimeExpression {}

    /** Daily, every week: the TIMEX value. */
    record Repeated(String value) implements TimeExpression {}
}
