package muster.account;

/**
 * A voice that gives another number for the same cell at the same time.
 *
 * @param source who says so, nearest to the fact first
 * @param statement what is said, with its sentence
 */
public record Dissent(String source, Evidence statement) {
    /** The quantity in the report's words. */
    public String value() {
        return statement.figure().quote();
    }

    /** The id of the claim. */
    public String claim() {
        return statement.id();
    }
}
