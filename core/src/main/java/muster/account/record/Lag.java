package muster.account.record;

import java.util.List;
import muster.account.Assertion;

/**
 * How long it took until something was known.
 *
 * @param decision whether it was decided then, and was not merely so
 * @param claims all that tell it, the first stated first; never empty
 */
public record Lag(boolean decision, Clocks clocks, List<Assertion> claims) {
    public Lag {
        claims = List.copyOf(claims);
    }

    /** The claim that told of it first. */
    public Assertion assertion() {
        return claims.getFirst();
    }
}
