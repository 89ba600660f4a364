package muster.language.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import muster.language.Numeral;
import muster.language.Numerals;
import muster.language.Words;

/** Reads the quantity expressions of a sentence: numbers, ranges, bounds, units. */
public final class Amounts {
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private Amounts() {}

    public static Amounts in(Words words) {
        Amounts found = new Amounts();
        found.read(words);
        return found;
    }

    /** The quantity expressions, in the order of the sentence; dates are still among them. */
    public List<Amount> amounts() {
        return Collections.unmodifiableList(amounts);
    }

    /** The numbers that are no quantities, and why. */
    public List<Rejected> rejected() {
        return Collections.unmodifiableList(rejected);
    }

    private void read(Words words) {
        Numerals numerals = new Numerals(words.tokens());
        int i = 0;
        int free = 0;
        while (i < words.size()) {
            Numeral numeral = numerals.at(i);
            if (numeral == null) {
                i++;
                continue;
            }
            int nameEnd = Identifiers.end(words, numeral);
            String reason = nameEnd > 0 ? "number.identifier" : NotCounted.reason(words, numeral);
            if (reason != null) {
                int end = Math.max(nameEnd, numeral.to());
                rejected.add(new Rejected(i, end, words.span(i, end), reason));
                i = end;
                continue;
            }
            Amount amount = new AmountReading(words, numerals, numeral, free).read();
            amounts.add(amount);
            i = Math.max(amount.next(), numeral.to());
            free = amount.to();
        }
    }
}
