package muster.claim;

/** How a number is meant; the field {@code reading} of the figures contract. */
public enum Meaning implements Term {
    /** How many there are, were or are to be. */
    LEVEL,
    /** How many are sent or added. */
    INCREASE,
    /** How many are taken away. */
    DECREASE,
    /** Per unit of time. */
    RATE,
    /** Added up over a period. */
    CUMULATIVE,
    /** A part of a whole, in percent. */
    SHARE;

    /** Whether it says how many are added or taken away. */
    public boolean isChange() {
        return this == INCREASE || this == DECREASE;
    }
}
