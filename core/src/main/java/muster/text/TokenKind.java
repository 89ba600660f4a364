package muster.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, with digits behind the first letter, inner apostrophes and the period of an abbreviation. */
    WORD,
    /** Digits, with separators between them. */
    NUMBER,
    PUNCTUATION,
    /** Currency signs, percent, plus and the like. */
    SYMBOL
}
