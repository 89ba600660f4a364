package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.text.BlockKind;

/** Settles which of the statements that claim the same words stands. */
final class Rivals {
    private Rivals() {}

    static List<Draft> settled(List<Draft> drafts, BlockKind block) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean said = kept.stream().anyMatch(other -> isSame(other, draft));
            boolean decision =
                    draft.kind() == Kind.REQUEST || draft.kind() == Kind.ORDER || draft.kind() == Kind.STATE_ACTION;
            boolean title = block == BlockKind.HEADLINE && !decision;
            if (!said && !title && !isLost(draft, drafts)) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private static boolean isSame(Draft one, Draft other) {
        return one.matter().equals(other.matter()) && overlap(one, other);
    }

    /** A task that is forbidden is a limit, one that is done is progress, and what is not known is nothing yet. */
    private static boolean isLost(Draft draft, List<Draft> drafts) {
        return drafts.stream().anyMatch(other -> overlap(draft, other) && outranks(other, draft));
    }

    private static boolean outranks(Draft strong, Draft weak) {
        Kind loser = weak.kind();
        return switch (strong.kind()) {
            case LIMIT -> loser == Kind.TASK;
            case UNKNOWN ->
                loser == Kind.TASK
                        || loser == Kind.ORDER
                        || loser == Kind.STRENGTH
                        || loser == Kind.REQUEST
                        || loser == Kind.COST
                        || loser == Kind.PROGRESS;
            case PROGRESS ->
                loser == Kind.TASK
                        && weak.matter().type().equals(strong.matter().type());
            case REQUEST,
                    ORDER,
                    TASK,
                    MILESTONE,
                    STATE_ACTION,
                    AUTHORITY,
                    RELATION,
                    COST,
                    FLOW,
                    MISSION_CHANGE,
                    DISPUTE,
                    STRENGTH,
                    EVENT,
                    PURPOSE -> false;
        };
    }

    private static boolean overlap(Draft one, Draft other) {
        return one.words().from() < other.words().to()
                && other.words().from() < one.words().to();
    }
}
