package muster.account;

import muster.claim.Field;

/**
 * A voice that gives another number for the same cell at the same time.
 *
 * @param source who says so, nearest to the fact first
 * @param statement what is said, with its sentence
 */
public record Dissent(String source, Evidence statement) {
    /** The quantity in the report's words; in figures where somebody corrected it. */
    public String value() {
        boolean corrected = statement.verdict().changes().values().containsKey(Field.LOW);
        return corrected
                ? statement.figure().quantity().bounds()
                : statement.figure().quote();
    }

    /** The id of the claim. */
    public String claim() {
        return statement.id();
    }
}
