package muster.reading;

import java.util.regex.Pattern;

/** Lines that belong to the page and not to the report, told by their words where markup does not tell them. */
final class Furniture {
    private static final int MAX_LENGTH = 250;

    /** The whole line. */
    private static final Pattern LINE = Pattern.compile(
            "(?:share|tweet|print|e-?mail|save|comments?|advertisement|ad|sponsored|loading|subscribe|menu|search"
                    + "|video|close|listen|copy link|facebook|twitter|linkedin|reddit|whatsapp|follow us|sign up|watch"
                    + "|(?:related|recommended|popular|top|more)"
                    + "(?: stories| articles| coverage| links| content| news)?"
                    + "|what to read next|most read|skip advertisement|(?:article|story) continues below.*"
                    + "|\\d{1,2}:\\d\\d(?: ?[-\u2013\u2014] ?source:? .{1,40})?"
                    + "|\\d+ (?:min(?:ute)?s? read|comments?|shares?))[:.!\u2026]?",
            Pattern.CASE_INSENSITIVE);

    /** How the line begins. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:read (?:more|next|also)|see also|watch(?: next| now)?|related(?: stories| articles)?"
                    + "|more from [^.]{1,40}|in pictures|also read|listen(?: now)?) ?[:|\u2013\u2014]"
                    + "|(?:share|tweet) (?:this|on|via)\\b"
                    + "|sign up (?:for|to|here|now)\\b|subscribe (?:to|now|here|today)\\b"
                    + "|get (?:our|the) .{0,40}newsletter"
                    + "|follow (?:us|\\S+ \\S+) on (?:twitter|facebook|x\\b|instagram)"
                    + "|click here\\b|(?:\u00a9|copyright \\S)|all rights reserved|download (?:the|our) app"
                    + "|support (?:our|independent) journalism",
            Pattern.CASE_INSENSITIVE);

    /** "By Ann Writer, staff reporter". */
    private static final Pattern BYLINE = Pattern.compile("By [A-Z][\\p{L}.'\u2019-]*"
            + "(?: (?:and |de |van |von )?[A-Z][\\p{L}.'\u2019-]*){1,5}(?:, [^.\\d]{1,40})?");

    private Furniture() {}

    static boolean is(String words) {
        return words.length() <= MAX_LENGTH
                && (LINE.matcher(words).matches()
                        || BEGINNING.matcher(words).lookingAt()
                        || BYLINE.matcher(words).matches());
    }
}
