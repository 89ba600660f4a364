package muster.language.quantity;

import java.util.List;
import muster.language.Words;

/** The quantities of a sentence, those too that no figure is made of. */
public final class Quantities {
    private Quantities() {}

    /**
     * The quantities, in the order of the sentence.
     *
     * @param amounts those that figures may be made of
     * @param rejected the other numbers
     */
    public static List<Quantity> in(Words words, List<Amount> amounts, List<Rejected> rejected) {
        return amounts.stream().map(Quantity::of).toList();
    }
}
