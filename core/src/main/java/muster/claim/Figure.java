package muster.claim;

import java.time.LocalDate;
import java.util.List;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a report states, with what it counts and how it is meant.
 *
 * @param sentence the sentence that holds it
 * @param status null where none applies
 * @param rung the step of the ladder of a strength, finer than {@code status}; null for what is no strength
 * @param places usual English names, the most specific ones; none for money and durations
 * @param scope the part that is counted within the place, in the report's words, or null for all of it
 * @param valid when it holds, or null for a plan without a day and where the words cannot be resolved
 * @param said the day on which the source said it, or null where the report does not tell
 * @param mission the id of the mission that the pack proposes, or null
 * @param rule the stable name of the rule that read the state of the figure
 * @param confidence how likely the figure is right as a whole, day and source apart, 0 to 1
 */
public record Figure(
        Span span,
        String quote,
        BlockKind block,
        Span sentence,
        Quantity quantity,
        Subject subject,
        Meaning meaning,
        @Nullable Status status,
        @Nullable Rung rung,
        Force force,
        List<String> places,
        @Nullable String scope,
        @Nullable DateRange valid,
        @Nullable LocalDate said,
        Attribution attribution,
        @Nullable String mission,
        String rule,
        double confidence,
        List<Ground> grounds)
        implements Claim {
    public Figure {
        places = List.copyOf(places);
        grounds = List.copyOf(grounds);
        if (rung != null && rung.status() != status) {
            throw new IllegalArgumentException("rung " + rung.word() + " does not go with status " + status);
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }

    @Override
    public Figure forMission(@Nullable String otherMission) {
        return with(otherMission, grounds);
    }

    /** The same figure, with other grounds for what its fields are. */
    public Figure withGrounds(List<Ground> others) {
        return with(mission, others);
    }

    private Figure with(@Nullable String otherMission, List<Ground> others) {
        return new Figure(
                span,
                quote,
                block,
                sentence,
                quantity,
                subject,
                meaning,
                status,
                rung,
                force,
                places,
                scope,
                valid,
                said,
                attribution,
                otherMission,
                rule,
                confidence,
                others);
    }
}
