package muster.web;

/** What somebody may do. */
public enum Role {
    /** May ask. */
    READER,
    /** May ask, and add to the ledger: read reports, enter claims, judge. */
    EDITOR
}
