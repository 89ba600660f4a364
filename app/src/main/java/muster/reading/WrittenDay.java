package muster.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in a time stamp of a page, as it is written there: in the stamp's own offset, so that "21:00-05:00" stays
 * the evening it was. What is incomplete or can be read in two ways gives none.
 */
final class WrittenDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")[a-z]*\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{6})?(?!\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})" + ORDINAL + "[\\s-]+" + MONTH + ",?[\\s-]+(\\d{4})\\b");
    private static final Pattern MONTH_DAY = Pattern.compile(MONTH + "\\s+(\\d{1,2})" + ORDINAL + ",?\\s+(\\d{4})\\b");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");

    /** Content systems write 0001-01-01 or 1970-01-01 where they know no day. */
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 2);

    private WrittenDay() {}

    static Optional<LocalDate> of(String stamp) {
        String words = WEEKDAY.matcher(stamp.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        try {
            return parse(words).filter(day -> !day.isBefore(EARLIEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parse(String words) {
        Matcher m = YEAR_FIRST.matcher(words);
        if (m.lookingAt()) {
            return Optional.of(day(m.group(1), Integer.parseInt(m.group(3)), m.group(4)));
        }
        m = COMPACT.matcher(words);
        if (m.lookingAt()) {
            return Optional.of(day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        }
        m = DAY_MONTH.matcher(words);
        if (m.lookingAt()) {
            return Optional.of(day(m.group(3), MONTHS.indexOf(m.group(2)) + 1, m.group(1)));
        }
        m = MONTH_DAY.matcher(words);
        if (m.lookingAt()) {
            return Optional.of(day(m.group(3), MONTHS.indexOf(m.group(1)) + 1, m.group(2)));
        }
        m = YEAR_LAST.matcher(words);
        return m.lookingAt() ? yearLast(m) : Optional.empty();
    }

    /** 11/13/2018 can only be November; 03/04/2019 is March in one country and April in another. */
    private static Optional<LocalDate> yearLast(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return Optional.of(first > 12 ? day(m.group(4), second, m.group(1)) : day(m.group(4), first, m.group(3)));
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }
}
