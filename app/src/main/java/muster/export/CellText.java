package muster.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a cell on a terminal. */
final class CellText {
    /** Behind the slash of an interval of days, too. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile(" |(?<=/)");

    private static final Pattern WITHIN_WORDS = Pattern.compile("(?<=\\p{L}-)(?=\\p{L})");

    private static final Pattern STEERING = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** So many digits stand between two commas. */
    private static final int GROUP = 3;

    private CellText() {}

    static String of(@Nullable Object value) {
        // No switch over types: the machine makes a class for one at its first run, and a short command waits.
        if (value instanceof Integer || value instanceof Long) {
            return grouped(value.toString());
        }
        if (value instanceof BigDecimal number) {
            return grouped(Json.plain(number));
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CellText::of).collect(Collectors.joining(", "));
        }
        return value == null ? "" : printable(value.toString());
    }

    /** 1,234.5 for 1234.5. */
    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? digits.length() : point) - GROUP; i > first; i -= GROUP) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** What a report says must not steer the terminal. */
    private static String printable(String words) {
        return STEERING.matcher(words).replaceAll(" ").strip();
    }

    static int width(String words) {
        return words.codePointCount(0, words.length());
    }

    static String pad(String words, int width, boolean right) {
        String space = " ".repeat(Math.max(0, width - width(words)));
        return right ? space + words : words + space;
    }

    /** The parts of a cell that are kept whole where there is room. */
    static List<String> parts(String words) {
        return BETWEEN_WORDS
                .splitAsStream(words)
                .flatMap(WITHIN_WORDS::splitAsStream)
                .toList();
    }

    /** Cuts between words where it can; what needs more lines than there are ends in an ellipsis. */
    static List<String> wrap(String words, int width, int maxLines) {
        List<String> lines = new ArrayList<>();
        String rest = words;
        while (width(rest) > width && lines.size() < maxLines - 1) {
            int end = rest.offsetByCodePoints(0, width);
            int cut = lastBreak(rest, end);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(cut(rest, width));
        return lines;
    }

    /** Where to part words that are too long: within one of them only where it must be, at a hyphen rather than not. */
    private static int lastBreak(String words, int end) {
        for (int i = end; i > 0; i--) {
            if (words.charAt(i) == ' ' || words.charAt(i - 1) == '/') {
                return i;
            }
        }
        for (int i = end; i > 1; i--) {
            if (words.charAt(i - 1) == '-'
                    && Character.isLetter(words.codePointBefore(i - 1))
                    && Character.isLetter(words.codePointAt(i))) {
                return i;
            }
        }
        return end;
    }

    static String cut(String words, int width) {
        return width(words) <= width ? words : words.substring(0, words.offsetByCodePoints(0, width - 1)) + "…";
    }
}
