package muster.extract;

import muster.claim.Force;
import muster.pack.Noun;
import org.jspecify.annotations.Nullable;

/**
 * The counted noun of an amount.
 *
 * @param from the token where the noun phrase begins, behind the number
 * @param to the token after its last one
 * @param noun the noun of the vocabulary, or null where it is none of it or left out
 * @param head the lemma of the head, or empty where the noun is left out
 * @param force what the noun phrase says of the force
 * @param forceSaid whether it says anything of the component
 * @param partitive the words that make it a part of something: "of them", "of the", or empty
 * @param rule the stable name of the rule
 */
record Counted(
        int from,
        int to,
        @Nullable Noun noun,
        String head,
        Force force,
        boolean forceSaid,
        String partitive,
        String rule) {
    /** A noun that is left out. */
    static Counted leftOut(int from, int to, String partitive, String rule) {
        return new Counted(from, to, null, "", Force.UNSAID, false, partitive, rule);
    }

    /** Whether the noun is left out. */
    boolean isElliptic() {
        return head.isEmpty();
    }

    /** Whether it is a part of a whole that was counted before: "of them". */
    boolean isPartOfThem() {
        return partitive.startsWith("of ") && isElliptic();
    }

    /** The same noun as a part of a whole. */
    Counted partOf(int begin, String part, String otherRule) {
        return new Counted(begin, to, noun, head, force, forceSaid, part, otherRule);
    }
}
