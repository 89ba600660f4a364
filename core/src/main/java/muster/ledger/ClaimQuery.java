package muster.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted.
 *
 * @param known the sequence number up to which the ledger counts
 * @param report a report's name, or null for all
 * @param mission a mission's id, or null for all
 */
public record ClaimQuery(
        long known, @Nullable String report, @Nullable String mission) {}
