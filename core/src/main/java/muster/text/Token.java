package muster.text;

/**
 * A word, number or sign.
 *
 * @param form as written
 * @param lower in lower case, with straight apostrophes
 * @param begin offset in the report's text
 * @param end offset after the last character
 * @param glued whether no white space stands before it
 */
public record Token(String form, String lower, int begin, int end, TokenKind kind, boolean glued) {
    /** What stands outside a sentence: no characters. */
    public static final Token NONE = new Token("", "", 0, 0, TokenKind.PUNCTUATION, false);

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    public boolean isNumber() {
        return kind == TokenKind.NUMBER;
    }

    /** Whether it is this word, in any case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isCapitalized() {
        return kind == TokenKind.WORD && Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether all its letters are capitals, and it has at least two. */
    public boolean isAllCaps() {
        if (kind != TokenKind.WORD) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters > 1;
    }

    public boolean isHyphen() {
        return kind == TokenKind.PUNCTUATION && (form.equals("-") || form.equals("‑") || form.equals("‐"));
    }

    /** Whether it is a dash that parts words: an em or en dash, or two hyphens. */
    public boolean isDash() {
        return kind == TokenKind.PUNCTUATION && (form.equals("—") || form.equals("–") || form.equals("--"));
    }

    public boolean isQuoteMark() {
        return kind == TokenKind.PUNCTUATION && !form.isEmpty() && "\"“”„«»".indexOf(form.charAt(0)) >= 0;
    }

    public Span span() {
        return new Span(begin, end);
    }
}
