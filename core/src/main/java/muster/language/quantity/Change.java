package muster.language.quantity;

/** Whether the words next to a number make it a change: "1,000 more", "500 fewer". */
public enum Change {
    NONE,
    INCREASE,
    DECREASE
}
