package muster.reading;

import java.util.regex.Pattern;

/** White space as a page shows it. */
final class Words {
    /** Stands for a line break that the page asks for, which white space in the source is not. */
    static final char BREAK = '\u2028';

    /** No-break and fixed-width spaces are what the eye sees: spaces. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");
    private static final Pattern BREAKS = Pattern.compile(" ?(?:" + BREAK + " ?)+");

    private Words() {}

    /** One space between words, a line feed where the page breaks the line, nothing at either end. */
    static String normal(String written) {
        String visible = INVISIBLE.matcher(written).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ");
        return BREAKS.matcher(spaced).replaceAll("\n").strip();
    }
}
