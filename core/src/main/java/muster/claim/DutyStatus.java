package muster.claim;

/** Under which law troops serve: who commands and who pays. */
public enum DutyStatus implements Term {
    /** Federal service. */
    TITLE_10,
    /** The governor commands and the federal side pays. */
    TITLE_32,
    STATE_ACTIVE_DUTY
}
