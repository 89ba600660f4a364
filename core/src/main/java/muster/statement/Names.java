package muster.statement;

import muster.language.Tag;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.statement.Told.Stretch;

/** The words of whoever does something, without what only hangs on them. */
final class Names {
    private static final int LONGEST = 12;

    private Names() {}

    static String of(Told told, Stretch stretch, String text) {
        Words words = told.words();
        int from = stretch.from();
        for (TimeMention time : told.times()) {
            boolean opens = time.from() >= from && time.from() <= from + 1 && time.to() < stretch.to();
            from = opens ? time.to() : from;
        }
        int last = stretch.to();
        for (TimeMention time : told.times()) {
            last = time.from() > from && time.from() < last ? time.from() : last;
        }
        while (from < stretch.to() && isOpening(words, from)) {
            from++;
        }
        int to = from;
        while (to < Math.min(last, from + LONGEST) && !isEnd(words, to)) {
            to++;
        }
        while (to > from && words.tag(to - 1) == Tag.PREPOSITION) {
            to--;
        }
        if (to <= from) {
            return "";
        }
        return words.span(from, to).in(text).replaceAll("\\s+", " ");
    }

    /** All of the words, as they stand. */
    static String plain(Told told, Stretch stretch, String text) {
        return stretch.size() <= 0
                ? ""
                : told.words().span(stretch.from(), stretch.to()).in(text).replaceAll("\\s+", " ");
    }

    private static boolean isOpening(Words words, int at) {
        String word = words.lower(at);
        return word.equals(",")
                || word.equals("and")
                || word.equals("but")
                || words.token(at).isQuoteMark()
                || words.tag(at) == Tag.ADVERB
                || words.tag(at) == Tag.PREPOSITION;
    }

    private static boolean isEnd(Words words, int at) {
        Tag tag = words.tag(at);
        return tag.isVerb() && tag != Tag.ING
                || tag == Tag.RELATIVE
                || words.lower(at).equals("because")
                || tag == Tag.TO
                || words.lower(at).equals(",")
                || words.lower(at).equals(";");
    }
}
