package muster.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Place and day in front of a report. */
final class Datelines {
    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY =
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?,?\\s+)?"
                    + "(?:" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+"
                    + MONTH
                    + ",?\\s+\\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern WHOLE = Pattern.compile(
            "(?:[\\p{L} .,'’()-]{0,40}?[:,|•·–—-]?\\s*)?" + DAY
                    + "(?:T[\\d:.Z+-]+)?[\\s,|•·–—-]*(?:at\\s+|\\|\\s*)?(?:\\d{1,2}[:.]\\d{2}\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:[A-Z]{2,4})?)?[\\s.|]*(?:Updated?.*|Updated .*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITALS =
            Pattern.compile("(?:Mc|[\\p{Lu}])[\\p{Lu}.'’ -]{2,40}(?:,\\s*(?:[\\p{L}.]+\\s?){1,3})?(?:,?\\s*\\("
                    + MONTH + "\\s+\\d{1,2},\\s*\\d{4}\\)\\s+(?=\\p{Lu})|(?:,?\\s*\\([^)]{2,30}\\))?(?:,\\s*"
                    + MONTH + "\\s+\\d{1,2}(?:,\\s*\\d{4})?)?\\s*(?:[–—]|--|-(?=\\s)|:(?=\\s\\p{Lu}))+\\s*)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:[\\p{Lu}][\\p{L}.'’]++[ ,]*){1,5}(?:\\((?:CNN|AP|Reuters|AFP|UPI|CBS|KXAN|[A-Z]{3,5})\\)|CNN)?(?:,\\s*"
                    + MONTH
                    + "\\s+\\d{1,2},?(?:\\s*\\d{4})?)?\\s+[–—]+\\s+|\\((?:CNN|AP|Reuters|AFP|UPI)\\)\\s*[–—-]*\\s*");
    private static final Pattern STAMPED = Pattern.compile(
            "\\W*(?:date|published|posted|updated):?\\s+" + DAY + "[^\\p{L}\\d]*", Pattern.CASE_INSENSITIVE);

    /** "PRIME MINISTER:" labels a speaker of a transcript. */
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:PRESIDENT|MINISTER|PM|GOVERNOR|MAYOR|SECRETARY|GENERAL|GEN|ADMIRAL|ADM|COL|COLONEL|LT|MAJ|CAPT|"
                    + "SENATOR|REP|MR|MS|MRS|DR|OFFICIAL|SPEAKER|MODERATOR|REPORTER|JOURNALIST|QUESTION|ANSWER|HOST|CHIEF)\\b");

    private static final int FEWEST_DIGITS = 4;

    private Datelines() {}

    /** A line that gives a day and hardly anything else. */
    static boolean isWholeLine(String line) {
        boolean placeOnly = line.length() <= 60
                && endsWithDash(line)
                && (NAMED.matcher(line + " ").matches()
                        || CAPITALS.matcher(line + " ").matches());
        return placeOnly
                || line.length() <= 100 && hasDay(line) && WHOLE.matcher(line).matches();
    }

    /** No day is written with fewer digits than "1/5/19": most lines need no closer look. */
    private static boolean hasDay(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    private static boolean endsWithDash(String line) {
        return line.endsWith("—") || line.endsWith("–") || line.endsWith("--");
    }

    /** The length of the dateline in front of a paragraph, 0 for none. */
    static int prefix(String paragraph, boolean firstOfBody) {
        String head = paragraph.substring(0, Math.min(110, paragraph.length()));
        Matcher capitals = CAPITALS.matcher(head);
        if (capitals.lookingAt()) {
            return OFFICE.matcher(capitals.group()).find() ? 0 : capitals.end();
        }
        Matcher named = NAMED.matcher(head);
        return firstOfBody && named.lookingAt() ? named.end() : 0;
    }

    /** The length of a date stamp in front of a headline, 0 for none. */
    static int stamp(String line) {
        Matcher stamped = STAMPED.matcher(line);
        return stamped.lookingAt() ? stamped.end() : 0;
    }
}
