package muster.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Lines that belong to the page and not to the report. */
final class Furniture {
    private static final Pattern STAMP = Pattern.compile(
            "\\(?\\d{1,2}:\\d{2}(:\\d{2})?\\)?(\\s*(?:a\\.?m\\.?|p\\.?m\\.?))?([\\s\\-–—]*(Source|Video|Duration).*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile(
            "(By|BY|Story by|Written by|Reporting by|Edited by|Posted by|Reported by|Editing by|Photos? and story by)\\s+[^.!?]{2,79}[^.!?:]");
    private static final Pattern CONTRIBUTED =
            Pattern.compile(".{3,160}\\b(contributed to this (report|story|article)|contributed reporting)\\.?");
    private static final Pattern OPENERS = Pattern.compile(
            "(share( this)?( (on|via|article|story).*)?|tweet|e-?mail( this.*)?|print( (this )?(page|article|story))?|"
                    + "advertisement|ad|sponsored( content)?|comments?|\\d+ comments?|subscribe.*|sign ?up .*|"
                    + "sign up|log ?in|follow (us|@|him|her).*|watch( next| more| now| live|:).*|watch:.*|"
                    + "read (more|next|also|full|the full)\\b.*|related( (stories|articles|content|coverage))?:?.*|"
                    + "more (from|on|stories|news|coverage)\\b.*|see (also|more)\\b.*|in pictures:.*|in photos:.*|"
                    + "photos?:|video:.*|gallery.*|slideshow.*|listen( now)?( to .*)?|click here.*|tap here.*|"
                    + "download .*|skip to .*|menu|home|search|news|breaking news|top stories|trending.*|"
                    + "staff (writer|report)s?|staff reports?|wire reports?|from (staff|wire) (and wire )?reports?|"
                    + "media contacts?:?.*|press contacts?:?.*|contacts?:.*|for more information.*|"
                    + "copyright.*|©.*|\\(c\\) .*|all rights reserved.*|"
                    + "loading.*|continue reading.*|story continues.*|article continues.*|"
                    + "view (original|comments|gallery|more).*|back to top|tags?:.*|topics?:.*|filed under.*|"
                    + "editor's note.*|correction:.*|this (story|article) (has been|was) (updated|corrected).*|"
                    + "- ?30 ?-|###|# # #|-end-|end|\\*+|[-_=—–]{2,}|imprint.*|hide caption|toggle caption|"
                    + "enlarge this image|image source.*|getty images|reuters|afp|ap|source: [^.]{1,40}|opens? in .*)");
    private static final int LONGEST = 120;

    private Furniture() {}

    static boolean is(String line) {
        if (STAMP.matcher(line).matches() || line.length() < 200 && isContributed(line)) {
            return true;
        }
        return line.length() <= LONGEST
                && (BYLINE.matcher(line).matches()
                        || isOpener(line) && !Headings.endsLikeSentence(line)
                        || line.chars().noneMatch(Character::isLetterOrDigit));
    }

    private static boolean isContributed(String line) {
        return line.contains("contributed") && CONTRIBUTED.matcher(line).matches();
    }

    private static boolean isOpener(String line) {
        return OPENERS.matcher(line.toLowerCase(Locale.ROOT).replace('’', '\'')).matches();
    }
}
