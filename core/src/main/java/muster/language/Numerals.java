package muster.language;

import java.math.BigDecimal;
import java.util.List;
import muster.language.Numeral.Form;
import muster.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence: digits, words, scales, plural magnitudes and fractions. */
public final class Numerals {
    private final List<Token> tokens;
    private final DigitNumbers digits;
    private final Magnitudes magnitudes;
    private final Fractions fractions;
    private final Cardinals cardinals;

    public Numerals(List<Token> tokens) {
        this.tokens = tokens;
        NumberTokens line = new NumberTokens(tokens);
        this.digits = new DigitNumbers(line);
        this.magnitudes = new Magnitudes(line);
        this.fractions = new Fractions(line);
        this.cardinals = new Cardinals(line);
    }

    /** The longest numeral that starts at a token, or null. */
    public @Nullable Numeral at(int i) {
        Token token = tokens.get(i);
        if (token.isNumber()) {
            return digits.at(i);
        }
        BigDecimal sign = NumberWords.fractionSign(token.form());
        if (sign != null) {
            return Numeral.exact(i, i + 1, sign, Form.DIGITS);
        }
        if (!token.isWord()) {
            return null;
        }
        Numeral vague = magnitudes.at(i);
        if (vague != null) {
            return vague;
        }
        Numeral fraction = fractions.at(i);
        return fraction != null ? fraction : cardinals.at(i);
    }
}
