package muster.language;

import java.util.List;
import muster.text.Token;

/**
 * The tokens of a sentence on their way to tags and lemmas; the rules share it and write to the two arrays, from left to
 * right. A class, not a record: two sentences are never compared.
 */
final class TaggedTokens {
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final boolean titleCase;
    private final Tag[] tags;
    private final String[] lemmas;

    TaggedTokens(Lexicon lexicon, List<Token> tokens, boolean titleCase) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.titleCase = titleCase;
        this.tags = new Tag[tokens.size()];
        this.lemmas = new String[tokens.size()];
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Token> tokens() {
        return tokens;
    }

    boolean titleCase() {
        return titleCase;
    }

    /** The tags given so far; null where none is given yet. */
    Tag[] tags() {
        return tags;
    }

    /** The lemmas given so far; null where none is given yet. */
    String[] lemmas() {
        return lemmas;
    }
}
