package muster.language;

import java.math.BigDecimal;
import muster.text.Token;
import muster.text.TokenKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Currencies next to a number: signs before it, names and codes behind it. */
public final class CurrencyWords {
    private static final int LONGEST = 3;
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** Codes that are another word in small letters. */
    private static final WordSet WORDS_TOO = WordSet.of("try", "sen", "all", "cop", "ars", "rs", "rs.", "dop");

    private CurrencyWords() {}

    /** The first token of the currency sign or code right before a token; that token itself where there is none. */
    public static int signBefore(Words words, int i) {
        if (i > 0 && isSign(words, i - 1)) {
            // Where signs are torn off, so are the letters before them: "us $ 150 million".
            boolean prefix = i > 1
                    && (words.token(i - 1).glued() || !words.token(i).glued() && isUnmistaken(words.lower(i - 2)))
                    && Currency.ofPrefix(words.lower(i - 2), words.token(i - 1).form()) != null;
            return prefix ? i - 2 : i - 1;
        }
        if (i > 0 && isCode(words, i - 1) && Currency.ofCode(words.lower(i - 1)) != null) {
            return i - 1;
        }
        return i;
    }

    /** "a $ 300 million contract" is no Australian one. */
    private static boolean isUnmistaken(String letters) {
        return letters.length() > 1 || letters.equals("c");
    }

    /** Whether these letters are the code of a currency. */
    public static boolean isCode(String lower) {
        return Currency.isCode(lower);
    }

    /** Codes stand in capitals, but for "Rs". */
    private static boolean isCode(Words words, int i) {
        return words.token(i).isAllCaps()
                || words.lower(i).startsWith("rs") && words.token(i).isCapitalized();
    }

    /** The ISO 4217 code of the sign that stands from one token to before another. */
    public static String unit(Words words, int from, int to) {
        String sign = words.token(to - 1).form();
        String code = from < to - 1 ? Currency.ofPrefix(words.lower(from), sign) : Currency.ofSign(sign);
        if (code == null) {
            code = Currency.ofCode(words.lower(from));
        }
        return code == null ? "USD" : code;
    }

    public static boolean isSign(Words words, int i) {
        return words.token(i).kind() == TokenKind.SYMBOL
                && Currency.ofSign(words.token(i).form()) != null;
    }

    /**
     * A currency named behind a number.
     *
     * @param code the ISO 4217 code
     * @param to the token behind the name
     * @param factor what a number of it is to be multiplied by: a hundredth for cents, a million for MEUR
     */
    public record Name(String code, int to, BigDecimal factor) {}

    /** The currency whose name, sign or code stands at a token, or null. */
    public static @Nullable Name nameAt(Words words, int i) {
        if (i >= words.size()) {
            return null;
        }
        for (int length = LONGEST; length > 0; length--) {
            String phrase = phrase(words, i, length);
            String code = Currency.ofName(phrase);
            if (code != null) {
                return new Name(code, i + length, BigDecimal.ONE);
            }
            String parted = Currency.ofHundredth(phrase);
            if (parted != null) {
                return new Name(parted, i + length, HUNDREDTH);
            }
        }
        return shortNameAt(words, i);
    }

    private static String phrase(Words words, int i, int length) {
        StringBuilder phrase = new StringBuilder(words.lower(i));
        for (int at = i + 1; at < i + length; at++) {
            phrase.append(' ').append(words.lower(at));
        }
        return phrase.toString();
    }

    /** Codes: in capitals, or in any case where they are no other word; with an M for millions. A sign behind its number. */
    private static @Nullable Name shortNameAt(Words words, int i) {
        Token token = words.token(i);
        String lower = token.lower();
        String code = token.isWord() ? Currency.ofCode(lower) : null;
        if (code != null && (token.isAllCaps() || !WORDS_TOO.contains(lower))) {
            return new Name(code, i + 1, BigDecimal.ONE);
        }
        boolean millions = token.isAllCaps() && lower.length() == 4 && lower.startsWith("m");
        String million = millions ? Currency.ofCode(lower.substring(1)) : null;
        if (million != null) {
            return new Name(million, i + 1, NumberWords.MILLION);
        }
        String sign = Currency.ofSign(token.form());
        boolean letter = token.isWord()
                && token.form().length() < 3
                && Character.isUpperCase(token.form().charAt(0));
        if (sign == null || letter || i + 1 < words.size() && isSignOf(words, i)) {
            return null;
        }
        return new Name(sign, i + 1, BigDecimal.ONE);
    }

    /** Whether the sign at a token stands before its number: "5, $ 10", but not "10 $ 30 $". */
    private static boolean isSignOf(Words words, int i) {
        return words.token(i + 1).isNumber()
                && (words.token(i + 1).glued() || !words.token(i).glued() && !isSign(words, i + 2));
    }
}
