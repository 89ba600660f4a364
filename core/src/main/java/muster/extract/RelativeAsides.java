package muster.extract;

import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;

/** Relative clauses and parts of them, and what people are stuck in, between two commas, behind which the main clause goes on: "300 soldiers, who came on Monday, to Ohio". */
final class RelativeAsides {
    private static final int LONGEST = 16;

    /** "90 hikers, stranded at Boulder, were flown to Denver": the main verb tells what became of them. */
    private static final WordSet STUCK = WordSet.of("stranded", "trapped", "stuck", "marooned", "cut", "caught");

    /** So far behind the comma a number may stand: "at least two of them". */
    private static final int HEDGED = 4;

    private final Words words;

    RelativeAsides(Words words) {
        this.words = words;
    }

    /** The comma that ends the clause which a comma begins; -1 where none does. */
    int end(int comma) {
        boolean aside = words.tag(comma + 1) == Tag.RELATIVE
                || STUCK.contains(words.lower(comma + 1))
                || isPartOfThem(comma + 1);
        if (!words.lower(comma).equals(",") || !aside) {
            return -1;
        }
        for (int i = comma + 2; i < Math.min(words.size(), comma + LONGEST); i++) {
            if (words.tag(i) == Tag.PUNCTUATION && !words.token(i).isHyphen()) {
                return words.lower(i).equals(",") && goesOn(comma, i + 1) ? i : -1;
            }
        }
        return -1;
    }

    /** "300 soldiers, some 40 of them reservists, went". */
    private boolean isPartOfThem(int from) {
        for (int i = from; i < from + HEDGED; i++) {
            if (words.tag(i) == Tag.NUMBER) {
                return words.phraseAt(i + 1, "of", "them") || words.phraseAt(i + 1, "of", "whom");
            }
        }
        return false;
    }

    /** Whether a token stands in such a clause that begins behind another one. */
    boolean covers(int behind, int at) {
        for (int i = Math.max(behind, at - LONGEST); i < at; i++) {
            if (end(i) > at) {
                return true;
            }
        }
        return false;
    }

    /** With the verb of the subject in front, or with what a verb in front leads to. */
    private boolean goesOn(int comma, int at) {
        boolean led = words.tag(at) == Tag.TO || words.tag(at) == Tag.PREPOSITION;
        return led && !words.tag(at + 1).isVerb() && words.hasFiniteVerb(0, comma)
                || words.verbGroups().stream().anyMatch(verb -> verb.from() == at && verb.isFinite());
    }
}
