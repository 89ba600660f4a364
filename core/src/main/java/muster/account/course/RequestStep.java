package muster.account.course;

import java.util.List;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a request.
 *
 * @param testimony who tells of it first
 * @param also who tells of the same step besides
 */
public record RequestStep(Testimony testimony, List<Testimony> also) {
    public RequestStep {
        also = List.copyOf(also);
    }

    /** Where the request stands with it; an extension that is granted extends. Null where the words tell no state. */
    public @Nullable String state() {
        Stage stage = testimony.stage();
        if (stage == null) {
            return null;
        }
        if (!testimony.type().equals(RequestMention.EXTENSION)) {
            return stage.word();
        }
        return stage == Stage.APPROVED ? "extended" : RequestMention.EXTENSION + "-" + stage.word();
    }

    /** Whether the request has come as far; what is only expected or possible has not come about. */
    public boolean isReached() {
        Firmness firmness = testimony.firmness();
        return firmness == Firmness.ACTUAL || testimony.stage() == Stage.ANTICIPATED && firmness == Firmness.EXPECTED;
    }
}
