package muster.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a month or a year of the Gregorian calendar.
 *
 * @param month 1 to 12, or 0 for a whole year
 * @param day 1 to 31, or 0 for a whole month or year
 */
public record PartialDate(int year, int month, int day) {
    public PartialDate {
        if (month == 0 ? day != 0 : month < 1 || month > 12 || day < 0) {
            throw new DateTimeException("no date " + year + "-" + month + "-" + day);
        }
        if (day > 0) {
            LocalDate.of(year, month, day);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    public boolean isDay() {
        return day != 0;
    }

    public LocalDate first() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    public LocalDate last() {
        if (day != 0) {
            return first();
        }
        return month == 0
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }

    /** ISO 8601: {@code 2018-11-13}, {@code 2018-11} or {@code 2018}. */
    public String iso() {
        StringBuilder iso = new StringBuilder(padded(year, 4));
        if (month != 0) {
            iso.append('-').append(padded(month, 2));
        }
        if (day != 0) {
            iso.append('-').append(padded(day, 2));
        }
        return iso.toString();
    }

    private static String padded(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }

    /**
     * Reads what {@link #iso()} prints.
     *
     * @throws DateTimeException if the text is no such date
     */
    public static PartialDate parse(String iso) {
        String[] parts = iso.split("-", -1);
        try {
            return switch (parts.length) {
                case 1 -> ofYear(Integer.parseInt(parts[0]));
                case 2 -> new PartialDate(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 0);
                case 3 -> of(LocalDate.parse(iso));
                default -> throw new DateTimeException("'" + iso + "' is no date");
            };
        } catch (NumberFormatException e) {
            throw new DateTimeException("'" + iso + "' is no date", e);
        }
    }
}
