package muster.language;

import muster.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Currencies next to a number: signs before it, names and codes behind it. */
public final class CurrencyWords {
    private CurrencyWords() {}

    /** The first token of the currency sign or code right before a token; that token itself where there is none. */
    public static int signBefore(Words words, int i) {
        if (i > 0 && isSign(words, i - 1)) {
            boolean prefix = i > 1
                    && words.token(i - 1).glued()
                    && Currency.ofPrefix(words.lower(i - 2), words.token(i - 1).form()) != null;
            return prefix ? i - 2 : i - 1;
        }
        if (i > 0 && isCode(words, i - 1) && Currency.ofCode(words.lower(i - 1)) != null) {
            return i - 1;
        }
        return i;
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
        return i < words.size()
                && words.token(i).kind() == TokenKind.SYMBOL
                && Currency.ofSign(words.token(i).form()) != null;
    }

    /** The code of the currency whose name or code stands at a token, or null. */
    public static @Nullable String nameAt(Words words, int i) {
        if (i >= words.size()) {
            return null;
        }
        String qualified = switch (words.lower(i) + " " + words.lower(i + 1)) {
            case "us dollars", "u.s. dollars", "american dollars" -> "USD";
            case "canadian dollars" -> "CAD";
            case "australian dollars" -> "AUD";
            case "pounds sterling" -> "GBP";
            default -> null;
        };
        if (qualified != null) {
            return qualified;
        }
        String name = Currency.ofName(words.lower(i));
        return name != null ? name : words.token(i).isAllCaps() ? Currency.ofCode(words.lower(i)) : null;
    }

    /** How many tokens the name at a token has. */
    public static int nameLength(Words words, int i) {
        return Currency.ofName(words.lower(i)) != null
                        || words.token(i).isAllCaps()
                                && Currency.ofCode(words.lower(i)) != null
                                && Currency.ofName(words.lower(i + 1)) == null
                ? 1
                : 2;
    }
}
