package muster.language.interval;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;
import muster.language.Tag;
import muster.language.Words;
import muster.language.WrittenNumber;
import muster.language.WrittenNumbers;
import muster.language.time.CalendarWords;
import muster.language.time.TimeUnit;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence as the grammar of intervals sees them. */
final class Scan {
    private static final WordSet ENDINGS = WordSet.of("st", "nd", "rd", "th");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));

    private static final Map<String, Integer> SMALL =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10);

    /** Names of months that are other words in small letters. */
    private static final WordSet WORDS_TOO = WordSet.of("may", "march", "mar", "jan", "dec", "sep");

    private static final WordSet BEFORE_A_MONTH = WordSet.of(
            "in", "next", "last", "this", "of", "mid", "early", "late", "since", "before", "after", "until", "from",
            "between", "through", "past", "by");

    final Words words;
    private final WrittenNumbers numbers;

    Scan(Words words) {
        this.words = words;
        this.numbers = new WrittenNumbers(words.tokens());
    }

    /** A whole number or an ordinal, and the token behind it. */
    record Count(int value, int to) {}

    String lower(int i) {
        return words.lower(i);
    }

    boolean is(int i, String... any) {
        String lower = words.lower(i);
        for (String one : any) {
            if (lower.equals(one)) {
                return true;
            }
        }
        return false;
    }

    boolean glued(int i) {
        return i < words.size() && i >= 0 && words.token(i).glued();
    }

    /** The token behind one of these words, or the token itself. */
    int past(int i, String... any) {
        return is(i, any) ? i + 1 : i;
    }

    int size() {
        return words.size();
    }

    @Nullable
    WrittenNumber number(int i) {
        return i < words.size() && !is(i, "a", "an") ? numbers.at(i) : null;
    }

    /** Digits only. */
    int digits(int i) {
        Token token = i >= 0 && i < words.size() ? words.token(i) : null;
        return token != null && token.isNumber() && token.form().matches("\\d{1,4}")
                ? Integer.parseInt(token.form())
                : -1;
    }

    int length(int i) {
        return words.lower(i).length();
    }

    /** A whole number in digits or words. */
    @Nullable
    Count count(int i) {
        int digits = digits(i);
        if (digits >= 0) {
            return new Count(digits, i + 1);
        }
        WrittenNumber number = number(i);
        Integer small = SMALL.get(lower(i));
        // "three quarters" may be a number of quarters of a year.
        if (small != null && TimeUnit.of(lower(i + 1)) != null) {
            return new Count(small, i + 1);
        }
        if (number == null) {
            return null;
        }
        boolean whole = number.value().stripTrailingZeros().scale() <= 0;
        return whole && number.value().abs().compareTo(BigDecimal.valueOf(10_000)) < 0
                ? new Count(number.value().intValue(), number.to())
                : null;
    }

    /** 4th, fourth, twenty-first. */
    @Nullable
    Count ordinal(int i) {
        if (digits(i) > 0 && glued(i + 1) && ENDINGS.contains(lower(i + 1))) {
            return new Count(digits(i), i + 2);
        }
        Integer alone = ORDINALS.get(lower(i));
        if (alone != null) {
            return new Count(alone, i + 1);
        }
        int tens = is(i, "twenty") ? 20 : is(i, "thirty") ? 30 : 0;
        int at = words.lower(i + 1).equals("-") ? i + 2 : i + 1;
        Integer ones = tens > 0 ? ORDINALS.get(lower(at)) : null;
        return ones != null && ones < 10 ? new Count(tens + ones, at + 1) : null;
    }

    /** The day of a month: 4, 4th, twenty nine. */
    @Nullable
    Count dayOfMonth(int i) {
        Count ordinal = ordinal(i);
        if (ordinal != null) {
            return ordinal.value() <= 31 ? ordinal : null;
        }
        boolean digits = digits(i) > 0 && length(i) <= 2;
        Count count = digits
                ? new Count(digits(i), i + 1)
                : words.token(Math.min(i, size() - 1)).isWord() ? count(i) : null;
        return count != null && count.value() >= 1 && count.value() <= 31 ? count : null;
    }

    /** The month named at a token, 1 to 12, or 0. */
    int month(int i) {
        int month = CalendarWords.month(lower(i));
        if (month == 0 || !WORDS_TOO.contains(lower(i).replace(".", ""))) {
            return month;
        }
        if (month == 5 && (words.tag(i + 1) == Tag.BASE || is(i + 1, "not", "be", "get", "take"))) {
            return 0;
        }
        boolean capital = words.token(i).isCapitalized() && i > 0;
        boolean dated = digits(i + 1) >= 0
                || ordinal(i + 1) != null
                || is(i + 1, "/", "-")
                || digits(i - 1) > 0
                || ENDINGS.contains(lower(i - 1))
                || BEFORE_A_MONTH.contains(lower(i - 1));
        return capital || dated ? month : 0;
    }

    @Nullable
    DayOfWeek weekday(int i) {
        String lower = lower(i);
        boolean whole = lower.endsWith("day");
        boolean shortForm = i < size() && words.token(i).isCapitalized() && i > 0;
        DayOfWeek day = CalendarWords.weekday(lower);
        return day != null && (whole || shortForm || digits(i + 1) >= 0) ? day : null;
    }

    /** A year in four digits or in words, and the token behind it. */
    @Nullable
    Count year(int i) {
        int year = digits(i);
        if (length(i) == 4 && year >= 1500 && year < 2300) {
            return glued(i + 1) && words.token(i + 1).isWord() && !is(i + 1, "'s") ? null : new Count(year, i + 1);
        }
        Count first = i < size() && words.token(i).isWord() ? count(i) : null;
        if (first == null) {
            return null;
        }
        if (first.value() >= 1500 && first.value() < 2300) {
            return first;
        }
        Count second = first.value() >= 18 && first.value() <= 21 ? count(first.to()) : null;
        return second != null && second.value() >= 10 && second.value() < 100
                ? new Count(first.value() * 100 + second.value(), second.to())
                : null;
    }
}
