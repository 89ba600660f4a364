package muster.account.course;

import java.util.Comparator;
import java.util.List;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.claim.Kind;
import muster.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a request.
 *
 * @param testimony who tells of it first
 * @param also who tells of the same step besides
 */
public record RequestStep(Testimony testimony, List<Testimony> also) {
    /** Those of one day follow each other as the steps of a life do, then as the ledger learnt of them. */
    static final Comparator<Testimony> IN_LIFE = Testimony.BY_DAY
            .thenComparing(testimony -> testimony.type().equals(RequestMention.EXTENSION))
            .thenComparingInt(RequestStep::order)
            .thenComparingLong(testimony -> testimony.recorded().known().seq())
            .thenComparing(Testimony::id);

    public RequestStep {
        also = List.copyOf(also);
    }

    /** Where the request stands with it; an extension that is granted extends. Null where the words tell no state. */
    public @Nullable String state() {
        Stage stage = testimony.stage();
        if (stage == null) {
            return null;
        }
        if (testimony.kind() == Kind.REQUEST) {
            return requested(stage);
        }
        return testimony.kind() == Kind.ORDER ? ordered(stage) : executing(stage);
    }

    private String requested(Stage stage) {
        if (!testimony.type().equals(RequestMention.EXTENSION)) {
            return stage.word();
        }
        return stage == Stage.APPROVED ? "extended" : RequestMention.EXTENSION + "-" + stage.word();
    }

    private static String ordered(Stage stage) {
        boolean given = stage == Stage.SIGNED || stage == Stage.ANNOUNCED;
        return given ? "ordered" : "order-" + stage.word();
    }

    private static String executing(Stage stage) {
        boolean begun = stage == Stage.STARTED || stage == Stage.IN_PROGRESS || stage == Stage.LARGELY_COMPLETE;
        return begun ? "executing" : "task-" + stage.word();
    }

    /** Whether the request has come as far; what is only expected or possible has not come about. */
    public boolean isReached() {
        Firmness firmness = testimony.firmness();
        return firmness == Firmness.ACTUAL || testimony.stage() == Stage.ANTICIPATED && firmness == Firmness.EXPECTED;
    }

    /** Orders follow decisions, work follows orders, and it ends with being withdrawn or completed. */
    private static int order(Testimony testimony) {
        Stage stage = testimony.stage();
        boolean over = stage == Stage.WITHDRAWN || stage == Stage.COMPLETED;
        if (stage == null || testimony.kind() == Kind.REQUEST && !over) {
            return stage == null ? -1 : Kind.REQUEST.stages().indexOf(stage);
        }
        int decisions = Kind.REQUEST.stages().size();
        if (testimony.kind() == Kind.ORDER) {
            return decisions + Kind.ORDER.stages().indexOf(stage);
        }
        int orders = decisions + Kind.ORDER.stages().size();
        return over ? Integer.MAX_VALUE : orders + Kind.TASK.stages().indexOf(stage);
    }
}
