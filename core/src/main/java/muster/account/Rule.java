package muster.account;

import java.util.Arrays;

/** The rules of the account that an answer can name. */
public enum Rule {
    CELL("R1-cell", "Only figures of one cell are compared."),
    INTERVAL("R2-interval", "Words give an interval; overlapping intervals agree."),
    ORIGINS("R3-origins", "Repeats of one speaker are one voice."),
    SUPERSEDE("R4-supersede", "A later figure of the same speaker replaces an earlier one."),
    STALE("R5-stale", "A number repeated after whoever gave it has replaced it is no second witness."),
    CHANGES("R6-changes", "What was there and what is added make what is there then."),
    WHOLES("R7-wholes", "Parts make no more than their whole, and what is there no more than its ceiling."),
    PROGRESS("R8-progress", "Percent of a target is what is done, and what is done does not shrink."),
    PLANS("R9-plans", "What is planned is never counted as there."),
    HOLDS("R10-holds", "A level holds until it is replaced."),
    BEST("R11-best", "The order in which the best figure is chosen."),
    KINDS("R12-kinds", "A number far from the best one differs from it in kind, as a part does or a whole."),
    JUDGEMENTS("R13-judgements", "What people judged changes what is weighed."),
    SAME_ANSWER("R14-same-answer", "The same question has the same answer for good."),
    TRAVEL("R15-travel", "Distance and pace give a day."),
    LIMITS("R16-limits", "What a limit in force forbids to a force is no task of it.");

    private final String id;
    private final String says;

    Rule(String id, String says) {
        this.id = id;
        this.says = says;
    }

    /** The id that answers print; it never changes its meaning. */
    public String id() {
        return id;
    }

    /** What it says, in one sentence. */
    public String says() {
        return says;
    }

    /** The rule of an id that an answer printed. */
    public static Rule of(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + id));
    }
}
