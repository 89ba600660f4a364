package muster.text;

import java.util.regex.Pattern;

/** Bullets, and rows of a list or table. */
final class Items {
    private static final Pattern BULLET = Pattern.compile(
            "([•▪●◦‣■□►»·*+–—-]|[oO](?= [A-Z]{2}))\\s+\\S.*|\\(?\\d{1,2}[.)]\\s+\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern ROW =
            Pattern.compile("[^.!?]{2,60}?(:\\s|\\t|\\s{3,}| \\| |\\s+[–—-]\\s+|\\.{3,})\\s*.*\\d.*", Pattern.DOTALL);
    /** "Evacuees located: 1,484", "Soldiers in Haiti: more than 6,000": a line of its own wherever it stands. */
    private static final Pattern TALLY =
            Pattern.compile("\\p{Lu}[^.!?:,\\d]{4,60}:\\s+(?:\\p{Ll}+\\s+){0,3}\\d[\\d,.]*(?:\\s[^.!?:]{0,40})?");

    private static final int LONGEST_ROW = 260;

    private Items() {}

    static boolean is(String line) {
        return BULLET.matcher(line).matches();
    }

    /** A line such as "In Texas: 287 Guard members" under a heading or among other such lines. */
    static boolean isListRow(String line, BlockKind previous, boolean introduced) {
        boolean inList = introduced
                || previous == BlockKind.HEADING
                || previous == BlockKind.ITEM
                || previous == BlockKind.HEADLINE;
        if (TALLY.matcher(line).matches()) {
            return true;
        }
        boolean sentence = line.length() > 100 && Headings.endsLikeSentence(line);
        return line.length() <= LONGEST_ROW
                && inList
                && !sentence
                && ROW.matcher(line).matches()
                && line.indexOf(". ") < 0;
    }
}
