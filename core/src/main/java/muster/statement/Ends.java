package muster.statement;

import muster.language.Words;
import muster.text.WordSet;

/** Finds where the words from a token on are parted from what follows: at the next mark, or where the sentence ends. */
final class Ends {
    private static final WordSet STRONG = WordSet.of(";", ".");

    private Ends() {}

    /** The next semicolon, stop or quotation mark. */
    static int ofSentence(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (STRONG.contains(words.lower(i)) || words.token(i).isQuoteMark()) {
                return i;
            }
        }
        return words.size();
    }

    /** The next comma as well. */
    static int ofPart(Words words, int from) {
        int end = ofSentence(words, from);
        for (int i = from; i < end; i++) {
            if (words.lower(i).equals(",")) {
                return i;
            }
        }
        return end;
    }
}
