package muster.statement;

import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;

/** The signs that part clauses. */
final class Breaks {
    private static final WordSet SIGNS = WordSet.of(";", ":", "(", ")", "—", "–", "|", "[", "]");

    private Breaks() {}

    static boolean at(Words words, int at) {
        return SIGNS.contains(words.lower(at)) || words.token(at).isQuoteMark() && !isWithin(words, at);
    }

    /** 'will "assist in the movement" of people': a mark around some words of a clause parts nothing. */
    private static boolean isWithin(Words words, int quote) {
        return quote > 0
                && quote + 1 < words.size()
                && words.tag(quote - 1) != Tag.PUNCTUATION
                && words.tag(quote + 1) != Tag.PUNCTUATION;
    }
}
