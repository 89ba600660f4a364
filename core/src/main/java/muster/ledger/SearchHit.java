package muster.ledger;

/**
 * Something in which words were found: a report, or a claim of one.
 *
 * @param kind {@code report}, {@code figure}, or the kind of a statement
 * @param id of the report or claim
 * @param snippet the words around, with what was found in white square brackets
 * @param speaker who says so, likewise; empty for a report, and for a claim in its own voice
 */
public record SearchHit(
        String kind, String id, String reportId, Metadata report, String snippet, String speaker, KnownPoint known) {}
