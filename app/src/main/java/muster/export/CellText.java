package muster.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a cell on a terminal. */
final class CellText {
    /** Behind the slash of an interval of days, too. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile(" |(?<=/)");

    private static final Pattern WITHIN_WORDS = Pattern.compile("(?<=\\p{L}-)(?=\\p{L})");

    private CellText() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Integer number -> String.format(Locale.ROOT, "%,d", number);
            case Long number -> String.format(Locale.ROOT, "%,d", number);
            case BigDecimal number -> grouped(Json.plain(number));
            case Boolean truth -> truth ? "yes" : "no";
            case List<?> list -> list.stream().map(CellText::of).collect(Collectors.joining(", "));
            default -> printable(value.toString());
        };
    }

    /** 1,234.5 for 1234.5. */
    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return point < 0 ? grouped : grouped + digits.substring(point);
    }

    /** What a report says must not steer the terminal. */
    private static String printable(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
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
        int between = last(BETWEEN_WORDS, words, end);
        int within = between > 0 ? between : last(WITHIN_WORDS, words, end);
        return within > 0 ? within : end;
    }

    private static int last(Pattern pattern, String words, int end) {
        Matcher breaks = pattern.matcher(words);
        int last = 0;
        while (breaks.find() && breaks.start() <= end) {
            last = breaks.start();
        }
        return last;
    }

    static String cut(String words, int width) {
        return width(words) <= width ? words : words.substring(0, words.offsetByCodePoints(0, width - 1)) + "…";
    }
}
