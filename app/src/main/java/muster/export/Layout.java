package muster.export;

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

    /** Words that stand back where the terminal can. */
    public String faint(String words) {
        return colour ? "\u001b[2m" + words + "\u001b[0m" : words;
    }
}
