package muster.pack;

import muster.claim.Force;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a counted noun says.
 *
 * @param words in the singular
 * @param subject null for a neutral noun ("people", "members"): only the context says who they are
 * @param unit the unit of the contract
 * @param force what the noun says of the force
 */
public record Noun(String words, @Nullable Subject subject, String unit, Force force) {
    public boolean isNeutral() {
        return subject == null;
    }
}
