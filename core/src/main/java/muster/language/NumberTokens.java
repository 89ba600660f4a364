package muster.language;

import java.util.List;
import muster.text.Token;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence, with answers beyond its ends too. */
record NumberTokens(List<Token> tokens) {
    @Nullable
    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    /** The lower-case form of a token; empty outside the sentence. */
    String lower(int i) {
        Token token = at(i);
        return token == null ? "" : token.lower();
    }

    boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    /** Whether a token stands here without white space before it. */
    boolean glued(int i) {
        Token token = at(i);
        return token != null && token.glued();
    }

    boolean isHyphen(int i) {
        Token token = at(i);
        return token != null && token.isHyphen();
    }
}
