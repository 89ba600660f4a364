package muster.language.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What words of time stand for once they are resolved: days, times of day, both, a length, or a repetition. */
public sealed interface Extent {
    /** Days from the first one to before the last one; null where that side is open. */
    record Days(@Nullable LocalDate begin, @Nullable LocalDate end) implements Extent {
        static Days on(LocalDate day) {
            return new Days(day, day.plusDays(1));
        }
    }

    /** A time of day on no day that is said, or a stretch of it; a point where both are the same. */
    record Hours(@Nullable LocalTime begin, @Nullable LocalTime end) implements Extent {}

    /** A time of a day, or a stretch between two; a point where both are the same. */
    record Moments(@Nullable LocalDateTime begin, @Nullable LocalDateTime end) implements Extent {}

    /** A length of time. */
    record Lasting(BigDecimal seconds) implements Extent {}

    /** What happens again and again: the TIMEX3 value. */
    record Recurring(String value) implements Extent {}

    /** Nothing that the calendar or the clock shows. */
    record Unresolved() implements Extent {}
}
