package muster.text;

import java.util.regex.Pattern;

/** Short lines that stand over something. */
final class Headings {
    private static final Pattern SPEAKER = Pattern.compile(
            "[A-Z][\\w.'’-]*( [A-Z][\\w.'’-]*){0,5}(, [^:]{3,60})?\\s*(\\(\\d{1,2}:\\d{2}(:\\d{2})?\\))?:?");
    private static final Pattern TIMED = Pattern.compile(".*\\(\\d{1,2}:\\d{2}(:\\d{2})?\\):?");

    private Headings() {}

    /** The label of a speaker in a transcript: a name with a colon or a time stamp. */
    static boolean isSpeaker(String line) {
        return line.length() <= 90
                && line.indexOf(':') >= 0
                && SPEAKER.matcher(line).matches()
                && TIMED.matcher(line).matches();
    }

    static boolean is(String line, int longest) {
        return line.length() <= longest && !endsLikeSentence(line) && !line.endsWith(",") && !line.endsWith(";");
    }

    static boolean endsLikeSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && "\"”’')]".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        char c = line.charAt(last);
        if (c == '.') {
            int word = line.lastIndexOf(' ', last) + 1;
            String tail = line.substring(word, last);
            return !(tail.length() <= 3 && tail.indexOf('.') > 0);
        }
        return c == '!' || c == '?' && line.length() > 60 || c == '…';
    }
}
