package muster.claim;

import java.util.Set;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why an attribute of a claim is what it is.
 *
 * @param attribute the field of the contract
 * @param value what was taken, as printed
 * @param rule the stable name of the rule that took it
 * @param span the characters that gave it, or null where a default did
 * @param considered what else was considered and why it lost, or empty
 */
public record Ground(
        String attribute,
        String value,
        String rule,
        @Nullable Span span,
        String considered) {
    /** The attributes whose grounds an account weighs by: which words name what is counted, and which its day. */
    public static final Set<String> WEIGHED = Set.of("subject", "at", "when");
}
