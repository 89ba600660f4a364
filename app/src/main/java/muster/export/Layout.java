package muster.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a terminal can show.
 *
 * @param columns how many characters fit on a line
 * @param colour whether escape codes are welcome; they never carry meaning alone
 */
public record Layout(int columns, boolean colour) {
    public static final Layout PLAIN = new Layout(120, false);

    /** Words that stand out where the terminal can. */
    public String strong(String words) {
        return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
    }

    /** Words in lines that fit, each behind {@code indent}; the first line begins with {@code mark} instead. */
    public List<String> paragraph(String mark, String indent, String words) {
        int width = Math.max(20, columns - indent.length());
        List<String> lines = new ArrayList<>(CellText.wrap(CellText.of(words), width, Integer.MAX_VALUE));
        lines.replaceAll(line -> indent + line);
        lines.set(0, mark + lines.getFirst().substring(indent.length()));
        return lines;
    }

    /** A number as tables show it: 5,600. */
    public static String number(BigDecimal number) {
        return CellText.of(number);
    }

    /** Words that stand back where the terminal can. */
    public String faint(String words) {
        return colour ? "\u001b[2m" + words + "\u001b[0m" : words;
    }
}
