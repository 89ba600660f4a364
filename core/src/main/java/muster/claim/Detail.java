package muster.claim;

/** What else a statement tells, in the report's words. */
public enum Detail implements Term {
    /** Who asks, decides, orders or does it. */
    BY,
    /** Whom it is for; whom a limit binds. */
    FOR,
    /** What it concerns: the id of a claim, or words for it. */
    ABOUT,
    /** From when it holds, or who or what it begins with. */
    FROM,
    /** Until when it holds, or what it leads to. */
    TO,
    /** Who decides on a request, where somebody else asks. */
    DECIDER,
    /** In which capacity somebody decides ("acting secretary"). */
    CAPACITY,
    /** What is asked for, item by item. */
    ITEM,
    /** How much of it is asked for. */
    NUMBER,
    /** For how long. */
    PERIOD,
    /** What a request is judged by: legality, lethality, risk, cost, appropriateness or readiness. */
    CRITERION,
    /** What was found on it. */
    FINDING,
    /** Why it was decided so. */
    REASON
}
