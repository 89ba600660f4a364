package muster.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Words to look for in all that a ledger holds.
 *
 * @param words as a person types them: all must be found, those between quotation marks next to each other; a star behind
 *     a word stands for any ending. Nothing in them is an error
 * @param known the sequence number up to which the ledger counts
 * @param mission a mission's id, or null for all
 * @param most how many hits are wanted, the best ones
 */
public record SearchQuery(
        String words, long known, @Nullable String mission, int most) {}
