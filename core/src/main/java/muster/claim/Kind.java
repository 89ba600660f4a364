package muster.claim;

import java.util.List;

/** What a statement is about. Figures, the claims that carry a number, are of none of these kinds. */
public enum Kind implements Term {
    /** A request for support, and what came of it. */
    REQUEST,
    /** A decision. That something merely lasts longer is a {@link #MISSION_CHANGE}. */
    ORDER,
    /** What forces do. */
    TASK,
    /** How far a task has come at a place. */
    PROGRESS,
    /** What forces may not do, or only in some way. */
    LIMIT,
    /** A day by which something is to happen. */
    MILESTONE,
    /** A state's own decision on its forces. */
    STATE_ACTION,
    /** The legal basis. */
    AUTHORITY,
    /** How forces and missions stand to each other. */
    RELATION,
    /** Who pays, without a sum. */
    COST,
    /** People on the move, without a number. */
    FLOW,
    /** Whether the mission stays as it was. */
    MISSION_CHANGE,
    /** What is said not to be known or settled. */
    UNKNOWN,
    /** A speaker rejects what others report. */
    DISPUTE,
    /** A strength without a number; its stage is the status of a figure. */
    STRENGTH,
    /** What happens around the mission. */
    EVENT,
    /** What the mission is said to be for, in free words. */
    PURPOSE;

    /** The only types that it allows; empty where its types are vocabulary of the mission. */
    public List<String> types() {
        return switch (this) {
            case REQUEST -> List.of("assistance", "extension");
            case ORDER -> List.of("deployment", "extension", "withdrawal");
            case MILESTONE -> List.of("start", "arrive-by", "in-position", "end", "extended-to", "decision-due");
            case STATE_ACTION -> List.of("offer", "consent", "refusal", "withdrawal", "deployment");
            case RELATION -> List.of("under-command", "augments", "separate-from", "part-of", "based-at");
            case COST -> List.of("payer", "reimbursement", "rise", "fall");
            case FLOW -> List.of("arrival-time", "direction", "rise", "fall");
            case MISSION_CHANGE -> List.of("none", "changed", "extended");
            case STRENGTH -> List.of("more", "fewer", "some");
            case TASK, PROGRESS, LIMIT, AUTHORITY, UNKNOWN, DISPUTE, EVENT, PURPOSE -> List.of();
        };
    }

    /** The stages that it can be at, in the order in which they follow each other; empty where it has none. */
    public List<Stage> stages() {
        return switch (this) {
            case REQUEST ->
                List.of(
                        Stage.ANTICIPATED,
                        Stage.SUBMITTED,
                        Stage.UNDER_REVIEW,
                        Stage.RETURNED,
                        Stage.APPROVED,
                        Stage.PARTLY_APPROVED,
                        Stage.REFUSED,
                        Stage.WITHDRAWN,
                        Stage.COMPLETED);
            case ORDER -> List.of(Stage.EXPECTED, Stage.SIGNED, Stage.ANNOUNCED, Stage.RESCINDED);
            case TASK, PROGRESS ->
                List.of(
                        Stage.CONSIDERED,
                        Stage.PLANNED,
                        Stage.STARTED,
                        Stage.IN_PROGRESS,
                        Stage.LARGELY_COMPLETE,
                        Stage.COMPLETE,
                        Stage.STOPPED);
            case LIMIT -> List.of(Stage.IN_FORCE, Stage.RELAXED, Stage.ENDED);
            case STATE_ACTION -> List.of(Stage.ANNOUNCED, Stage.ORDERED, Stage.DONE);
            case AUTHORITY -> List.of(Stage.CONSIDERED, Stage.DECLARED, Stage.INVOKED, Stage.ENDED);
            case STRENGTH ->
                List.of(
                        Stage.REQUESTED,
                        Stage.AUTHORIZED,
                        Stage.ORDERED,
                        Stage.STANDBY,
                        Stage.PLANNED,
                        Stage.EN_ROUTE,
                        Stage.IN_PLACE,
                        Stage.WITHDRAWN);
            case EVENT -> List.of(Stage.PLANNED, Stage.DONE);
            case MILESTONE, RELATION, COST, FLOW, MISSION_CHANGE, UNKNOWN, DISPUTE, PURPOSE -> List.of();
        };
    }

    boolean allows(String type) {
        return types().isEmpty() || types().contains(type);
    }
}
