package muster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a stretch of text into tokens, in one pass, which may rest between two of them. */
final class Tokenizer {
    private final String text;
    private final int end;
    private final WordForms forms;
    private List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean glued;

    private static final Pattern GLUED_CURRENCY = Pattern.compile(
            "[RP](?=\\d[\\d.,]*(?:m|bn)\\b|\\d{1,3}(?:,\\d{3})+\\b|\\d[\\d.]* (?:million|billion)\\b)|(?:Rs|Ph[Pp]|PHP)(?=\\d)");

    /** @param forms the words of the text so far, which goes on with these */
    Tokenizer(String text, Span span, WordForms forms) {
        this.text = text;
        this.forms = forms;
        this.at = span.begin();
        this.end = span.end();
    }

    /** The next tokens of the stretch: so many, or one more, or all that are left. */
    List<Token> next(int count) {
        tokens = new ArrayList<>();
        while (at < end && tokens.size() < count) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
                glued = false;
            } else if (isDigit(at)) {
                // Digits of two code units, such as those for mathematics, are signs: no number is written with them.
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                sign(c);
            }
        }
        return tokens;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
    }

    private void number() {
        int from = at;
        int to = digits(from);
        while (to + 1 < end && isDigit(to + 1)) {
            char separator = text.charAt(to);
            int next = digits(to + 1);
            boolean thousands =
                    (separator == ',' || separator == '\u00A0' || separator == '\u202F' || separator == '\u2009')
                            && next - to == 4
                            && to - from <= 3 + (to - from) / 4 * 4;
            if (!thousands && separator != '.') {
                break;
            }
            to = next;
        }
        add(from, to, TokenKind.NUMBER);
    }

    private int digits(int from) {
        int to = from;
        while (to < end && isDigit(to)) {
            to++;
        }
        return to;
    }

    private boolean isDigit(int index) {
        return index < end && Character.isDigit(text.charAt(index));
    }

    /** "R95m", "Rs500": a letter for a currency that is glued to its sum. */
    private boolean currency() {
        if (glued || text.charAt(at) != 'R' && text.charAt(at) != 'P') {
            return false;
        }
        Matcher matcher = GLUED_CURRENCY.matcher(text).region(at, end).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return false;
        }
        add(at, matcher.end(), TokenKind.SYMBOL);
        return true;
    }

    private void word() {
        if (currency()) {
            return;
        }
        int from = at;
        int to = from;
        while (to < end) {
            int c = text.codePointAt(to);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                to += Character.charCount(c);
            } else if (isApostrophe(c) && innerApostrophe(from, to)) {
                to++;
            } else if (c == '.' && to + 1 < end && Character.isLetter(text.charAt(to + 1)) && initials(from, to)) {
                to++;
            } else {
                break;
            }
        }
        if (to < end
                && text.charAt(to) == '.'
                && !isScale(from, to)
                && Abbreviations.takesPeriod(text.substring(from, to), follower(to + 1))) {
            to++;
        }
        add(from, to, TokenKind.WORD);
        clitic();
    }

    /** The M of "$38.5M." is no initial, so that its period ends the sentence. */
    private boolean isScale(int from, int to) {
        return glued && to - from == 1 && from > 0 && Character.isDigit(text.charAt(from - 1));
    }

    /** The next character that is no space, or a space at the end of the stretch. */
    private char follower(int from) {
        int index = from;
        while (index < end && isSpace(text.charAt(index))) {
            index++;
        }
        return index < end ? text.charAt(index) : ' ';
    }

    /** Whether everything up to here is single letters with periods, as in U.S. */
    private boolean initials(int from, int to) {
        return to - from == 1 || text.charAt(to - 2) == '.';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    /** An apostrophe inside a name or a contraction with n't, but not one that starts a clitic such as 's. */
    private boolean innerApostrophe(int from, int apostrophe) {
        if (apostrophe + 1 >= end || !Character.isLetter(text.charAt(apostrophe + 1)) || apostrophe == from) {
            return false;
        }
        int to = apostrophe + 1;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return !isClitic(text.substring(apostrophe + 1, to));
    }

    private static boolean isClitic(String letters) {
        return switch (letters.toLowerCase(Locale.ROOT)) {
            case "s", "re", "ve", "ll", "d", "m" -> true;
            default -> false;
        };
    }

    private void clitic() {
        if (at + 1 < end && isApostrophe(text.charAt(at)) && Character.isLetter(text.charAt(at + 1))) {
            int to = at + 1;
            while (to < end && Character.isLetter(text.charAt(to))) {
                to++;
            }
            if (isClitic(text.substring(at + 1, to))) {
                add(at, to, TokenKind.WORD);
            }
        }
    }

    private void sign(int c) {
        int to = at + Character.charCount(c);
        if (c == '-' && to < end && text.charAt(to) == '-') {
            to++;
        } else if (c == '.') {
            while (to < end && text.charAt(to) == '.') {
                to++;
            }
        }
        int type = Character.getType(c);
        boolean symbol = type == Character.CURRENCY_SYMBOL
                || type == Character.MATH_SYMBOL
                || c == '%'
                || c == '#'
                || c == '@'
                || c == '&'
                || c == '°'
                || c == '½'
                || c == '¼'
                || c == '¾';
        add(at, to, symbol ? TokenKind.SYMBOL : TokenKind.PUNCTUATION);
    }

    private void add(int from, int to, TokenKind kind) {
        WordForms.Form form = forms.at(text, from, to);
        String lower = kind == TokenKind.WORD ? form.lower() : form.written();
        tokens.add(new Token(form.written(), lower, from, to, kind, glued));
        at = to;
        glued = true;
    }
}
