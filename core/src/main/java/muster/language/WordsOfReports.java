package muster.language;

import java.util.List;
import muster.text.Token;
import muster.text.TokenKind;
import muster.text.WordSet;

/** Verbs that tell what a document says, where their form may as well be a noun: "court records show". */
final class WordsOfReports {
    private static final WordSet SHOWING = WordSet.of("show", "say", "indicate", "suggest", "reveal");
    private static final WordSet SAYING = WordSet.of("estimates", "reports", "claims", "notes");

    /** How many tokens may stand between those documents and their verb. */
    private static final int LONGEST_ORIGIN = 9;

    private final List<Token> tokens;
    private final Tag[] tags;
    private final Neighbours near;

    WordsOfReports(TaggedTokens sentence, Neighbours near) {
        this.tokens = sentence.tokens();
        this.tags = sentence.tags();
        this.near = near;
    }

    /** "40 remain, court records show": whether the next word is the verb of this one. */
    boolean isSubject(int i) {
        return i + 1 < tokens.size() && isShowing(i + 1);
    }

    /** "The union representing border agents estimates that": whether a form that ends in s can only be a verb. */
    boolean says(int i) {
        return SAYING.contains(tokens.get(i).lower()) && near.previousIs(i, Tag.PLURAL) && near.nextIs(i, "that");
    }

    /**
     * "Figures that are compiled by the Guard show", without "that are": whether a word is the verb of documents in front
     * of whoever they are by. The verb between them is told to be a participle.
     */
    boolean isVerbBehindOrigin(int i) {
        if (!isShowing(i)) {
            return false;
        }
        for (int by = i - 1; by > 1 && i - by < LONGEST_ORIGIN; by--) {
            if (tokens.get(by).kind() == TokenKind.PUNCTUATION) {
                return false;
            }
            boolean done = tags[by - 1] == Tag.PAST || tags[by - 1] == Tag.PAST_PARTICIPLE;
            if (tokens.get(by).is("by") && done && tags[by - 2] == Tag.PLURAL) {
                tags[by - 1] = Tag.PAST_PARTICIPLE;
                return true;
            }
        }
        return false;
    }

    private boolean isShowing(int i) {
        return SHOWING.contains(tokens.get(i).lower()) && near.objectFollowsOrEnds(i);
    }
}
