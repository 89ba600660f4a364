package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
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
        return one.matter().equals(other.matter()) && one.words().overlaps(other.words());
    }

    /** A task that is forbidden is a limit, one that is done is progress, and what is not known is nothing yet. */
    private static boolean isLost(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(other -> draft.words().overlaps(other.words())
                                && (outranks(other, draft) || isVaguer(draft, other) || isSending(draft, other))
                        || isAskedFor(draft, other));
    }

    /** "is meant in an effort to free agents": a purpose in its own words stands before one that is only pointed at. */
    private static boolean isVaguer(Draft draft, Draft other) {
        return draft.kind() == Kind.PURPOSE
                && other.kind() == Kind.PURPOSE
                && draft.rule().startsWith("purpose.phrase")
                && !other.rule().startsWith("purpose.phrase");
    }

    /** "The president sent troops to the city": an order tells as much as that some were sent. */
    private static boolean isSending(Draft draft, Draft other) {
        return draft.rule().equals("strength.bare")
                && (other.kind() == Kind.ORDER || other.kind() == Kind.STATE_ACTION || other.kind() == Kind.REQUEST);
    }

    /** "asked that it be extended to Sept. 25": what is only asked for is the content of the request. */
    private static boolean isAskedFor(Draft draft, Draft request) {
        boolean open = request.kind() == Kind.REQUEST
                && !request.rule().equals("request.phrase")
                && (request.matter().stage() == Stage.SUBMITTED
                        || request.matter().stage() == Stage.ANTICIPATED
                        || request.matter().stage() == Stage.APPROVED);
        boolean content = draft.words().from() > request.words().from()
                && draft.words().from() <= request.words().to() + 2;
        return open
                && content
                && switch (draft.kind()) {
                    case MILESTONE, MISSION_CHANGE, COST, PURPOSE -> true;
                    case TASK -> draft.modality() == Modality.EXPECTED;
                    case REQUEST,
                            ORDER,
                            PROGRESS,
                            LIMIT,
                            STATE_ACTION,
                            AUTHORITY,
                            RELATION,
                            FLOW,
                            UNKNOWN,
                            DISPUTE,
                            STRENGTH,
                            EVENT -> false;
                };
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
            case DISPUTE -> loser == Kind.ORDER;
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
                    STRENGTH,
                    EVENT,
                    PURPOSE -> false;
        };
    }
}
