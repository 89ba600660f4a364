package muster.language;

import java.math.BigDecimal;

/**
 * A number as it stands in a sentence, without the words around it.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param approximate true for a vague magnitude
 */
public record Numeral(int from, int to, BigDecimal low, BigDecimal high, boolean approximate, Form form) {
    /** How a number is written. */
    public enum Form {
        DIGITS,
        WORDS,
        /** A plural magnitude ("thousands") or a vague count ("several dozen"). */
        VAGUE,
        /** A fraction, given in percent. */
        FRACTION
    }

    static Numeral exact(int from, int to, BigDecimal value, Form form) {
        return new Numeral(from, to, value, value, false, form);
    }

    static Numeral vague(int from, int to, BigDecimal low, BigDecimal high) {
        return new Numeral(from, to, low, high, true, Form.VAGUE);
    }
}
