package muster.language.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import muster.language.Numeral;
import muster.language.Numerals;
import muster.language.Words;
import muster.text.Span;

/** The numbers of a sentence as they are written, whatever they count or name. */
public final class Numbers {
    private Numbers() {}

    /** A number and its value. */
    public record Written(Span span, BigDecimal value) {}

    /** The numbers, in the order of the sentence. */
    public static List<Written> in(Words words) {
        List<Written> found = new ArrayList<>();
        Numerals numerals = new Numerals(words.tokens());
        int i = 0;
        while (i < words.size()) {
            Numeral numeral = numerals.at(i);
            if (numeral != null && !numeral.approximate()) {
                found.add(new Written(words.span(numeral.from(), numeral.to()), value(numeral)));
            }
            i = numeral == null ? i + 1 : numeral.to();
        }
        return found;
    }

    private static BigDecimal value(Numeral numeral) {
        return numeral.form() == Numeral.Form.FRACTION ? numeral.low().movePointLeft(2) : numeral.low();
    }
}
