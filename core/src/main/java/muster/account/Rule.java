package muster.account;

/** The rules of the account that an answer can name. */
public enum Rule {
    /** Only figures of one cell are compared. */
    CELL("R1-cell"),
    /** Words give an interval; overlapping intervals agree. */
    INTERVAL("R2-interval"),
    /** Repeats of one speaker are one voice. */
    ORIGINS("R3-origins"),
    /** A later figure of the same speaker replaces an earlier one. */
    SUPERSEDE("R4-supersede"),
    /** What its origin has replaced is stale: no second witness. */
    STALE("R5-stale"),
    /** What is planned is never counted as there. */
    PLANS("R9-plans"),
    /** A level holds until it is replaced. */
    HOLDS("R10-holds"),
    /** The order in which the best figure is chosen. */
    BEST("R11-best"),
    /** A number far from the best one differs from it in kind, as a part does or a whole. */
    KINDS("R12-kinds"),
    /** What people judged changes what is weighed. */
    JUDGEMENTS("R13-judgements"),
    /** The same question has the same answer for good. */
    SAME_ANSWER("R14-same-answer");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** The id that answers print; it never changes its meaning. */
    public String id() {
        return id;
    }
}
