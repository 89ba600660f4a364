package muster.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Field;
import muster.claim.Kind;
import org.jspecify.annotations.Nullable;

/** The fields that a person is asked for. */
public final class EntryFields {
    /** Asked of requests alone; whoever needs them elsewhere gives them by name. */
    private static final Set<Field> OF_REQUESTS = Set.of(
            Field.DECIDER,
            Field.CAPACITY,
            Field.ITEM,
            Field.NUMBER,
            Field.PERIOD,
            Field.CRITERION,
            Field.FINDING,
            Field.REASON);

    private EntryFields() {}

    /** Those of an entry of one kind, in the order in which they are asked; null stands for a figure. */
    public static List<Field> of(@Nullable Kind kind) {
        Stream<Field> asked = Field.of(kind == null).stream()
                .filter(field -> kind == Kind.REQUEST || !OF_REQUESTS.contains(field))
                .filter(field ->
                        field != Field.STATE || kind == null || !kind.stages().isEmpty());
        return asked.collect(Collectors.toList());
    }
}
