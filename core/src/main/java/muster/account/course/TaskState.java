package muster.account.course;

import java.util.List;
import java.util.stream.Stream;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How a task of the forces stands at a place.
 *
 * @param testimony the statement that tells the stage: the latest of those that tell what is, else of those that tell
 *     what is to be
 * @param mentions the other statements of like task, place and beneficiary, the best first
 * @param otherwise statements that name somebody else whom the same task is for: both stand
 */
public record TaskState(Testimony testimony, List<Testimony> mentions, List<Testimony> otherwise) {
    public TaskState {
        mentions = List.copyOf(mentions);
        otherwise = List.copyOf(otherwise);
    }

    /** Null where the words tell none. */
    public @Nullable Stage stage() {
        return testimony.stage();
    }

    /** A detail as the best statement that tells it has it; null where none does. */
    public @Nullable String detail(Detail detail) {
        return Stream.concat(Stream.of(testimony), mentions.stream())
                .flatMap(told -> Stream.ofNullable(told.detail(detail)))
                .findFirst()
                .orElse(null);
    }

    /** Whether it is not over: neither complete nor stopped. */
    public boolean isOpen() {
        return stage() != Stage.COMPLETE && stage() != Stage.STOPPED;
    }
}
