package muster.account;

/**
 * A voice that says otherwise about the same cell at the same time.
 *
 * @param source who says so
 * @param value the quantity in the report's words
 * @param claim the id of the claim
 */
public record Dissent(String source, String value, String claim) {}
