package muster.language;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import muster.language.Numeral.Form;
import muster.text.Token;
import muster.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Numbers in digits: 5,200, 15 000, 2½, $2bn, 1.3 million, 20 dozen. */
final class DigitNumbers {
    private static final Pattern SEPARATORS = Pattern.compile("[,\u00A0\u202F\u2009]");
    private static final int LONGEST = 18;

    private final NumberTokens tokens;

    DigitNumbers(NumberTokens tokens) {
        this.tokens = tokens;
    }

    /** The number at a token of digits, or null where they are no number, as in 10.4.2. */
    @Nullable
    Numeral at(int i) {
        BigDecimal value = value(tokens.tokens().get(i).form());
        if (value == null) {
            return null;
        }
        int to = i + 1;
        while (spacedThousand(i, to)) {
            value = value.multiply(NumberWords.THOUSAND).add(new BigDecimal(tokens.lower(to)));
            to++;
        }
        BigDecimal fraction = tokens.glued(to) ? NumberWords.fractionSign(tokens.lower(to)) : null;
        if (fraction != null) {
            value = value.add(fraction);
            to++;
        }
        BigDecimal suffix = suffix(i, to);
        if (suffix != null) {
            return Numeral.exact(i, to + 1, value.multiply(suffix), Form.DIGITS);
        }
        boolean joined = tokens.isHyphen(to) && tokens.glued(to) && NumberWords.scale(tokens.lower(to + 1)) != null;
        int scaleAt = joined ? to + 1 : to;
        BigDecimal scale = scale(i, scaleAt);
        return scale != null
                ? Numeral.exact(i, scaleAt + 1, value.multiply(scale), Form.DIGITS)
                : Numeral.exact(i, to, value, Form.DIGITS);
    }

    static @Nullable BigDecimal value(String digits) {
        String form = SEPARATORS.matcher(digits).replaceAll("");
        if (form.indexOf('.') != form.lastIndexOf('.') || form.length() > LONGEST) {
            return null;
        }
        try {
            return new BigDecimal(form);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Letters glued to the digits; a single small one only for thousands, or behind a currency sign. */
    private @Nullable BigDecimal suffix(int first, int at) {
        Token token = tokens.at(at);
        if (token == null || !token.glued() || !token.isWord()) {
            return null;
        }
        // Millimetres, unless it is a price: "7.62mm", "$1MM".
        boolean clear = token.lower().length() > 1 && !token.is("mm")
                || token.isCapitalized()
                || token.is("k")
                || moneyBefore(first);
        return clear ? NumberWords.suffix(token.lower()) : null;
    }

    private @Nullable BigDecimal scale(int first, int at) {
        String word = tokens.lower(at);
        BigDecimal scale = NumberWords.scale(word);
        if (scale != null) {
            return scale;
        }
        return switch (word) {
            case "hundred" -> NumberWords.HUNDRED;
            case "dozen" -> NumberWords.DOZEN;
            // Millimetres, even behind a price.
            case "mm" -> null;
            default -> (word.length() > 1 || isCapital(at)) && moneyBefore(first) ? NumberWords.suffix(word) : null;
        };
    }

    /** "$7.1 M", but not "$7 m". */
    private boolean isCapital(int at) {
        Token token = tokens.at(at);
        return token != null && token.isCapitalized() && (token.is("m") || token.is("b") || token.is("k"));
    }

    /** "15 000": three digits behind one space go with the one to three digits before it. */
    private boolean spacedThousand(int first, int at) {
        Token token = tokens.at(at);
        if (token == null || !token.isNumber() || token.glued() || token.form().length() != 3) {
            return false;
        }
        Token before = tokens.tokens().get(at - 1);
        boolean open =
                at > first + 1 || before.form().length() <= 3 && !before.form().startsWith("0");
        return open
                && !opensCompound(at)
                && token.begin() - before.end() == 1
                && isDigits(before)
                && isDigits(token)
                && !capitalBefore(first);
    }

    /** "17 100-bed hospitals": of what sort the counted things are. */
    private boolean opensCompound(int at) {
        Token behind = tokens.at(at + 2);
        return tokens.isHyphen(at + 1) && tokens.glued(at + 1) && behind != null && behind.isWord() && behind.glued();
    }

    /** A name before the number, such as a month: "Route 90 100 cars", "June 20 300 soldiers". */
    private boolean capitalBefore(int first) {
        Token before = first > 1 ? tokens.at(first - 1) : null;
        return before != null && before.isCapitalized() && !before.glued();
    }

    private static boolean isDigits(Token token) {
        return token.form().chars().allMatch(Character::isDigit);
    }

    private boolean moneyBefore(int i) {
        Token before = tokens.at(i - 1);
        return before != null && before.kind() == TokenKind.SYMBOL && Currency.ofSign(before.form()) != null;
    }
}
