package muster.claim;

/** Which part of the armed forces. */
public enum Component implements Term {
    /** Regular, full-time forces. */
    ACTIVE,
    GUARD,
    /** The reserve forces, not what is held in reserve. */
    RESERVE
}
