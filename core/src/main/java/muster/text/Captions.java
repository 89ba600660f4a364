package muster.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words under a picture, told by the credit that goes with them. */
final class Captions {
    private static final Pattern CREDIT = Pattern.compile(
            "(photo|picture|image|video|graphic)s?( courtesy| credit|graph)?( by| from|:)"
                    + "|\\bphoto credit|\\bfile photo\\b|\\bafp photo|\\bap photo|\\bcourtesy (photo|of|graphic)\\b"
                    + "|\\bthis (picture|photo|photograph|image)( |,)(taken|provided|released|from|made|shows|dated)"
                    + "|\\bin this (undated |file |handout )?(photo|image|picture|handout)"
                    + "|\\b(u\\.?s\\.? )?(army|navy|air force|marine corps|coast guard|national guard|department of defense|dod|dvids)"
                    + "( [a-z]+){0,3} photo\\b|\\bvirin\\b|\\(photo\\b|\\bpictured (above|here|below|:)|\\bphoto illustration",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY_AT_END = Pattern.compile(
            ".*(/\\s?(Getty( Images)?|AFP|AP|Reuters|REUTERS|EPA|TNS|Zuma|ZUMA|Shutterstock|The Associated Press|via AP|Bloomberg|Redux)"
                    + "( Images)?|\\[(Reuters|AFP|AP|EPA|Getty|File|Al Jazeera)[^\\]]*\\]|\\((AP|AFP|Reuters|Getty Images|EPA|File|[A-Z][\\w .'-]+/[^)]+|U\\.S\\. [^)]*|Courtesy[^)]*|DVIDS)\\)"
                    + "|\\bGetty Images)\\.?\\s*\\)?",
            Pattern.DOTALL);

    /** "Soldiers lay sand bags in Lake Arthur. August 17, 2016": a sentence of the text would end with a point. */
    private static final Pattern DAY_AT_END = Pattern.compile("(?:\\S+\\s+){12,}"
            + "(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}, (?:19|20)\\d\\d");

    private static final int LONGEST = 700;

    /** A credit has one of these words: a line without them is told at once. */
    private static final List<String> CREDITS =
            List.of("photo", "picture", "image", "video", "graphic", "courtesy", "handout", "virin");

    /** An agency stands at the end of its line, in no more than so many characters. */
    private static final int LONGEST_AGENCY = 300;

    private Captions() {}

    static boolean is(String line) {
        return isAgency(line) || line.length() < LONGEST && (isCredit(line) || isDated(line));
    }

    private static boolean isAgency(String line) {
        String end = line.substring(Math.max(0, line.length() - LONGEST_AGENCY));
        boolean may = end.contains("/") || end.contains("(") || end.contains("[") || end.contains("Getty Images");
        return may && AGENCY_AT_END.matcher(end).matches();
    }

    private static boolean isDated(String line) {
        return !line.isEmpty()
                && Character.isDigit(line.charAt(line.length() - 1))
                && DAY_AT_END.matcher(line).matches();
    }

    private static boolean isCredit(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String credit : CREDITS) {
            if (lower.contains(credit)) {
                return CREDIT.matcher(line).find();
            }
        }
        return false;
    }
}
