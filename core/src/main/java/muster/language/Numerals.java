package muster.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import muster.language.Numeral.Form;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence: digits, words, scales, plural magnitudes and fractions. */
public final class Numerals {
    /** What things are parted into: 9/11 is a day. */
    private static final WordSet PARTS = WordSet.of("2", "3", "4", "5", "8", "10", "16", "32", "64");

    private final List<Token> tokens;
    private final DigitNumbers digits;
    private final Magnitudes magnitudes;
    private final Fractions fractions;
    private final Cardinals cardinals;
    private final CardinalRun run;
    private final DigitExpressions written;

    public Numerals(List<Token> tokens) {
        this.tokens = tokens;
        NumberTokens line = new NumberTokens(tokens);
        this.digits = new DigitNumbers(line);
        this.magnitudes = new Magnitudes(line);
        this.fractions = new Fractions(line);
        this.cardinals = new Cardinals(line);
        this.run = new CardinalRun(line);
        this.written = new DigitExpressions(line, new WordNumbers(line));
    }

    /** The longest numeral that starts at a token, or null. */
    public @Nullable Numeral at(int i) {
        Token token = tokens.get(i);
        Numeral ratio = fractions.ratio(i);
        if (ratio != null) {
            return ratio;
        }
        if (token.isNumber()) {
            Numeral parts = parts(i);
            return parts != null ? parts : digits.at(i);
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
        if (fraction != null) {
            return fraction;
        }
        Numeral cardinal = cardinals.at(i);
        if (cardinal == null) {
            return null;
        }
        WrittenNumber longer = run.cardinal(i);
        // "one thousand and five hundred": the longer reading is the whole number.
        return longer != null && longer.to() > cardinal.to()
                ? Numeral.exact(i, longer.to(), longer.value(), Form.WORDS)
                : cardinal;
    }

    /** "10 1/2 miles", "1/4 mile", "1/2 of the town"; 3/4 alone may be a day. */
    private @Nullable Numeral parts(int i) {
        BigDecimal part = written.part(i);
        boolean whole = part == null
                && written.part(i + 1) != null
                && !tokens.get(i + 1).glued();
        BigDecimal more = whole ? written.part(i + 1) : part;
        WrittenNumber number = more == null || more.compareTo(BigDecimal.ONE) >= 0 ? null : written.at(i);
        int end = whole ? i + 4 : i + 3;
        if (number == null
                || !PARTS.contains(tokens.get(end - 1).form())
                || number.to() != end
                || end >= tokens.size()
                || !tokens.get(end).isWord()) {
            return null;
        }
        if (tokens.get(end).is("of") && !whole) {
            BigDecimal percent = number.value().movePointRight(2).setScale(0, RoundingMode.HALF_UP);
            return new Numeral(i, end, percent, percent, false, Form.FRACTION);
        }
        return tokens.get(end).glued() ? null : Numeral.exact(i, end, number.value(), Form.DIGITS);
    }
}
