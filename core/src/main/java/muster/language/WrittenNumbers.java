package muster.language;

import java.math.BigDecimal;
import java.util.List;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as they are written: digits and words, fractions and mixed numbers, decimals in words, powers of ten,
 * ratios, with their sign. Unlike {@link Numerals} it does not ask whether anything is counted.
 */
public final class WrittenNumbers {
    private static final WordSet SIGNS = WordSet.of("minus", "negative");

    /** A ratio of more is a number of two things: "10 in 2018". */
    private static final BigDecimal LARGEST_RATIO = BigDecimal.valueOf(1_000);

    private final NumberTokens tokens;
    private final DigitExpressions digits;
    private final WordNumbers words;

    public WrittenNumbers(List<Token> tokens) {
        this.tokens = new NumberTokens(tokens);
        this.words = new WordNumbers(this.tokens);
        this.digits = new DigitExpressions(this.tokens, words);
    }

    /** The number that begins at a token, or null. */
    public @Nullable WrittenNumber at(int i) {
        int from = behindSign(i);
        WrittenNumber number = unsigned(from);
        if (number == null) {
            return null;
        }
        WrittenNumber ratio = ratio(number);
        return from == i
                ? ratio
                : new WrittenNumber(i, ratio.to(), ratio.value().negate());
    }

    private @Nullable WrittenNumber unsigned(int i) {
        Token token = tokens.at(i);
        if (token == null) {
            return null;
        }
        if (token.isNumber() || token.is(".")) {
            return digits.at(i);
        }
        BigDecimal sign = NumberWords.fractionSign(token.form());
        if (sign != null) {
            return new WrittenNumber(i, i + 1, sign);
        }
        return token.isWord() ? words.at(i) : null;
    }

    /** The token behind a sign that belongs to the number, or the token itself. */
    private int behindSign(int i) {
        Token token = tokens.at(i);
        if (token == null) {
            return i;
        }
        boolean word = SIGNS.contains(token.lower());
        Token before = tokens.at(i - 1);
        Token next = tokens.at(i + 1);
        boolean open = before == null || !token.glued() || before.lower().equals("<") || before.is("=");
        boolean glued = next != null && (next.glued() || i == 0);
        boolean between = before != null && before.isNumber() && next != null && next.glued();
        boolean hyphen = token.isHyphen() && open && glued && !between;
        return word || hyphen || token.isHyphen() && i == 0 ? i + 1 : i;
    }

    /** "one in three", "1 over 20", "two out of five hundred". */
    private WrittenNumber ratio(WrittenNumber first) {
        int at = first.to();
        boolean over = tokens.is(at, "over");
        boolean outOf = tokens.is(at, "out") && tokens.is(at + 1, "of");
        if (!over && !outOf && !tokens.is(at, "in")) {
            return first;
        }
        WrittenNumber second = unsigned(outOf ? at + 2 : at + 1);
        if (second == null || second.value().signum() == 0) {
            return first;
        }
        boolean share =
                first.value().compareTo(second.value()) < 0 && second.value().compareTo(LARGEST_RATIO) < 0;
        boolean alone = endsAt(second.to()) && !isMoney(first.from());
        return over && alone || !over && share && (outOf || alone || tokens.is(second.to(), "or"))
                ? first.until(second.to(), first.value().divide(second.value(), NumberWords.PRECISION))
                : first;
    }

    private boolean endsAt(int i) {
        Token token = tokens.at(i);
        return token == null || !token.isWord() && !token.isNumber();
    }

    private boolean isMoney(int i) {
        Token before = tokens.at(i - 1);
        return before != null && Currency.ofSign(before.form()) != null;
    }
}
