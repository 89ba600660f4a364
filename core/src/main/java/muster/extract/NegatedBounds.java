package muster.extract;

import java.math.BigDecimal;
import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** "They do not expect more than 150": what is denied of a lower bound makes it an upper one. */
record NegatedBounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    private static final int WITHIN = 6;
    private static final WordSet MEANT = WordSet.of(
            "expect",
            "think",
            "believe",
            "see",
            "anticipate",
            "foresee",
            "plan",
            "intend",
            "want",
            "need",
            "send",
            "deploy",
            "exceed",
            "keep",
            "have",
            "be",
            "use",
            "take",
            "require");

    /** The bounds of an amount as its clause leaves them. */
    static NegatedBounds of(Words words, Amount amount) {
        boolean open = amount.high() == null
                && amount.low() != null
                && amount.quantifier().startsWith("more than");
        return open && isDenied(words, amount.from())
                ? new NegatedBounds(null, amount.low())
                : new NegatedBounds(amount.low(), amount.high());
    }

    private static boolean isDenied(Words words, int from) {
        boolean meant = false;
        for (int i = from - 1; i >= Math.max(0, from - WITHIN); i--) {
            if (words.tag(i) == Tag.NEGATION
                    || words.lower(i).endsWith("n't")
                    || words.lower(i).endsWith("n’t")) {
                return meant;
            }
            boolean verb = words.tag(i).isVerb() && words.tag(i) != Tag.MODAL;
            if (words.tag(i) == Tag.PUNCTUATION
                    || words.tag(i) == Tag.RELATIVE
                    || verb
                            && !MEANT.contains(words.lemma(i))
                            && !words.lemma(i).equals("do")) {
                return false;
            }
            meant |= verb;
        }
        return false;
    }
}
