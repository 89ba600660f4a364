package muster.language.time;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A unit of the calendar or the clock. */
public enum TimeUnit {
    SECOND("T", "S", ChronoUnit.SECONDS, 0),
    MINUTE("T", "M", ChronoUnit.MINUTES, 0),
    HOUR("T", "H", ChronoUnit.HOURS, 0),
    DAY("", "D", ChronoUnit.DAYS, 1),
    WEEK("", "W", ChronoUnit.WEEKS, 1),
    MONTH("", "M", ChronoUnit.MONTHS, 1),
    QUARTER("", "Q", ChronoUnit.MONTHS, 3),
    YEAR("", "Y", ChronoUnit.YEARS, 1),
    DECADE("", "DE", ChronoUnit.DECADES, 1),
    CENTURY("", "CE", ChronoUnit.CENTURIES, 1);

    private static final long SECONDS_OF_DAY = 86_400L;

    private final String clock;
    private final String letter;
    private final ChronoUnit chrono;
    private final int factor;

    TimeUnit(String clock, String letter, ChronoUnit chrono, int factor) {
        this.clock = clock;
        this.letter = letter;
        this.chrono = chrono;
        this.factor = factor;
    }

    public boolean isClock() {
        return factor == 0;
    }

    public ChronoUnit chrono() {
        return chrono;
    }

    public int factor() {
        return factor;
    }

    /** How long it is; a month has 30 days and a year 365. */
    public long seconds() {
        return switch (this) {
            case SECOND -> 1L;
            case MINUTE -> 60L;
            case HOUR -> 3_600L;
            case DAY -> SECONDS_OF_DAY;
            case WEEK -> 7 * SECONDS_OF_DAY;
            case MONTH -> 30 * SECONDS_OF_DAY;
            case QUARTER -> 90 * SECONDS_OF_DAY;
            case YEAR -> 365 * SECONDS_OF_DAY;
            case DECADE -> 3_650 * SECONDS_OF_DAY;
            case CENTURY -> 36_500 * SECONDS_OF_DAY;
        };
    }

    /** The TIMEX3 value of a duration of so many of this unit; the number as it is to be printed. */
    public String duration(String number) {
        boolean decades = this == DECADE && Character.isDigit(number.charAt(0));
        return decades ? "P" + number + "0Y" : "P" + clock + number + letter;
    }

    public static @Nullable TimeUnit of(String lower) {
        return switch (lower) {
            case "second", "seconds", "sec", "secs" -> SECOND;
            case "minute", "minutes", "min", "mins" -> MINUTE;
            case "hour", "hours", "hr", "hrs" -> HOUR;
            case "day", "days", "night", "nights" -> DAY;
            case "week", "weeks", "wk", "wks" -> WEEK;
            case "month", "months" -> MONTH;
            case "quarter", "quarters" -> QUARTER;
            case "year", "years", "yr", "yrs" -> YEAR;
            case "decade", "decades" -> DECADE;
            case "century", "centuries" -> CENTURY;
            default -> null;
        };
    }
}
