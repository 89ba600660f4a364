package muster.extract;

import muster.language.Words;
import muster.text.TokenKind;

/** Words that hyphens or brackets join into one, whatever each of them is by itself. */
final class Hyphens {
    /** With its brackets: "(US&R)". */
    private static final int LONGEST_SHORT_FORM = 5;

    private Hyphens() {}

    /** Whether a token belongs to such a word of a phrase that begins at another. */
    static boolean join(Words words, int at, int from) {
        return inCompound(words, at, from) || isSuspended(words, at);
    }

    /** "ready-to-eat meals": a word between hyphens, whatever it is by itself. */
    private static boolean inCompound(Words words, int at, int from) {
        return at > from + 1
                && words.token(at - 1).isHyphen()
                && words.token(at - 1).glued()
                && words.token(at).glued();
    }

    /** "tilt- and fixed-wing aircraft": a first word that shares what stands behind the second, up to that one. */
    private static boolean isSuspended(Words words, int at) {
        int hyphen = words.token(at + 1).isHyphen() ? at + 1 : words.token(at).isHyphen() ? at : at - 1;
        boolean second =
                words.lower(at - 1).equals("and") && words.token(at + 1).isHyphen();
        int first = second ? at - 2 : hyphen;
        return words.token(first).isHyphen()
                && words.token(first).glued()
                && words.lower(first + 1).equals("and");
    }

    /** The token behind a short form in brackets, be it one of several signs: "(US&R)"; the same token where none stands. */
    static int behindShortForm(Words words, int at) {
        int close = at + 2;
        while (close < at + LONGEST_SHORT_FORM
                && words.token(close).glued()
                && words.token(close).kind() != TokenKind.PUNCTUATION) {
            close++;
        }
        return words.lower(at).equals("(") && words.lower(close).equals(")") ? close + 1 : at;
    }
}
