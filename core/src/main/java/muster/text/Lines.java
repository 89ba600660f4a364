package muster.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, without the white space around them; a line that wraps the one before is joined to it. */
final class Lines {
    private static final int SHORTEST_WRAPPED = 55;

    private Lines() {}

    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        boolean blankBefore = true;
        while (from <= text.length()) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            Span line = trimmed(text, new Span(from, to));
            if (line.length() == 0) {
                blankBefore = true;
            } else {
                if (!blankBefore && wraps(text, lines.getLast(), line)) {
                    lines.set(lines.size() - 1, lines.getLast().union(line));
                } else {
                    lines.add(line);
                }
                blankBefore = false;
            }
            from = to + 1;
            if (to < text.length() && text.charAt(to) == '\r' && from < text.length() && text.charAt(from) == '\n') {
                from++;
            }
        }
        return lines;
    }

    private static boolean wraps(String text, Span before, Span line) {
        char last = text.charAt(before.end() - 1);
        int lastBreak = Math.max(text.lastIndexOf('\n', before.end() - 1), before.begin() - 1);
        return Character.isLowerCase(text.charAt(line.begin()))
                && ".!?:;”\"".indexOf(last) < 0
                && before.end() - lastBreak > SHORTEST_WRAPPED;
    }

    /** The span without white space at its ends. */
    static Span trimmed(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && Tokenizer.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Tokenizer.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }
}
