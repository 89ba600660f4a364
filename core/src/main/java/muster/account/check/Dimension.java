package muster.account.check;

import muster.claim.Term;

/** In what a count may differ from the one that was asked; of several, the first one gives the answer. */
public enum Dimension implements Term {
    RUNG(Answer.OTHER_RUNG),
    /** A change is no level. */
    READING(Answer.OTHER_RUNG),
    COMPONENT(Answer.OTHER_COMPONENT),
    SERVICE(Answer.OTHER_COMPONENT),
    DUTY_STATUS(Answer.OTHER_COMPONENT),
    MISSION(Answer.OTHER_SCOPE),
    PLACE(Answer.OTHER_PLACE),
    SCOPE(Answer.OTHER_SCOPE),
    TIME(Answer.OTHER_TIME);

    private final Answer answer;

    Dimension(Answer answer) {
        this.answer = answer;
    }

    /** What becomes of a figure that is said, but of something that differs in this. */
    public Answer answer() {
        return answer;
    }
}
