package muster.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came about, as a tree: each node with the rule that made it of those beneath, down to the sentences.
 *
 * @param what it says, in words
 * @param rule null for a sentence, which no rule of the account made
 * @param formula how its number was computed, or null
 * @param claim the claim, of a leaf; else null
 */
public record Derivation(
        String what,
        @Nullable Rule rule,
        @Nullable String formula,
        @Nullable Cited claim,
        List<Derivation> from) {
    public Derivation {
        from = List.copyOf(from);
    }

    /** A sentence of a report. */
    public static Derivation of(String what, Cited claim) {
        return new Derivation(what, null, null, claim, List.of());
    }

    /** What a rule makes of what stands beneath. */
    public static Derivation by(Rule rule, String what, List<Derivation> from) {
        return new Derivation(what, rule, null, null, from);
    }
}
