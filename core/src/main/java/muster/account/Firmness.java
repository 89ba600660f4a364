package muster.account;

import java.time.LocalDate;
import java.util.Set;
import muster.claim.DateRange;
import muster.claim.Stage;
import muster.claim.Statement;
import muster.claim.Term;
import org.jspecify.annotations.Nullable;

/** How firm it is that something happens or has happened. */
public enum Firmness implements Term {
    /** It is said to have happened, or to be so. */
    ACTUAL,
    /** It is planned, scheduled or ordered for a day that had not come when it was stated. */
    EXPECTED,
    /** It could be, is considered, or hangs on a condition. */
    POSSIBLE,
    /** It is said not to be so. */
    DENIED,
    /** It is said not to be known. */
    UNKNOWN;

    /** Stages that nothing has reached yet which is at them. */
    private static final Set<Stage> AHEAD = Set.of(Stage.ANTICIPATED, Stage.EXPECTED, Stage.PLANNED);

    static Firmness of(Statement statement, @Nullable LocalDate stated) {
        return switch (statement.modality()) {
            case ASSERTED -> asserted(statement, stated);
            case EXPECTED -> EXPECTED;
            case POSSIBLE, CONDITIONAL -> POSSIBLE;
            case NEGATED, DENIED -> DENIED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    private static Firmness asserted(Statement statement, @Nullable LocalDate stated) {
        Stage stage = statement.matter().stage();
        DateRange when = statement.when();
        if (stage == Stage.CONSIDERED) {
            return POSSIBLE;
        }
        boolean ahead = stage != null && AHEAD.contains(stage);
        boolean later = when != null && stated != null && when.first().isAfter(stated);
        return ahead || later ? EXPECTED : ACTUAL;
    }
}
