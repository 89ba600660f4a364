package muster.claim;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of the mission besides its figures: a request, an order, a task, a limit, an unknown …
 *
 * @param sentence the sentence that holds it
 * @param places usual English names, the most specific ones
 * @param when the day or days on which it is or was to happen or hold; null for what goes on or is the rule
 * @param said the day on which the source said it, or null where the report does not tell
 * @param details what else it tells, in the report's words
 * @param mission the id of the mission that the pack proposes, or null
 * @param rule the stable name of the rule that read it
 * @param confidence how likely it is right, 0 to 1
 */
public record Statement(
        Span span,
        String quote,
        BlockKind block,
        Span sentence,
        Matter matter,
        Modality modality,
        List<String> places,
        @Nullable DateRange when,
        @Nullable LocalDate said,
        Attribution attribution,
        Map<Detail, String> details,
        @Nullable String mission,
        String rule,
        double confidence,
        List<Ground> grounds)
        implements Claim {
    public Statement {
        places = List.copyOf(places);
        grounds = List.copyOf(grounds);
        // Kept in the order of the enumeration, so that the same statement always prints the same.
        details = details.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(details));
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }

    public Kind kind() {
        return matter.kind();
    }

    /** A detail in the report's words, or null where the report does not tell it. */
    public @Nullable String detail(Detail detail) {
        return details.get(detail);
    }

    @Override
    public Statement forMission(@Nullable String otherMission) {
        return with(otherMission, grounds);
    }

    /** The same statement, with other grounds for what its fields are. */
    public Statement withGrounds(List<Ground> others) {
        return with(mission, others);
    }

    private Statement with(@Nullable String otherMission, List<Ground> others) {
        return new Statement(
                span,
                quote,
                block,
                sentence,
                matter,
                modality,
                places,
                when,
                said,
                attribution,
                details,
                otherMission,
                rule,
                confidence,
                others);
    }
}
