package muster.language.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import muster.language.Words;
import muster.language.WrittenNumber;
import muster.language.WrittenNumbers;
import muster.text.Span;

/** The numbers of a sentence as they are written, whatever they count or name. */
public final class Numbers {
    private Numbers() {}

    /** A number and its value. */
    public record Written(Span span, BigDecimal value) {}

    /** The numbers, in the order of the sentence. */
    public static List<Written> in(Words words) {
        List<Written> found = new ArrayList<>();
        WrittenNumbers numbers = new WrittenNumbers(words.tokens());
        int i = 0;
        while (i < words.size()) {
            WrittenNumber number = numbers.at(i);
            if (number != null) {
                found.add(new Written(words.span(number.from(), number.to()), number.value()));
            }
            i = number == null ? i + 1 : number.to();
        }
        return found;
    }
}
