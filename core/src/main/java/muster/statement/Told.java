package muster.statement;

import java.time.LocalDate;
import java.util.List;
import muster.claim.Attribution;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what has been found in it: who says it, when, and which times and places it names.
 *
 * @param speech the tokens that only tell who says so ("the official said"), each as a stretch
 * @param said the day on which its source said it, or null where the report does not tell
 * @param dated whether the report names that day, instead of leaving it to its own
 * @param published the day of the report, or null where it is not known
 */
public record Told(
        Words words,
        List<TimeMention> times,
        List<NamedPlace> places,
        List<Stretch> speech,
        Attribution attribution,
        @Nullable LocalDate said,
        boolean dated,
        @Nullable LocalDate published) {
    /** Tokens from one to before another. */
    public record Stretch(int from, int to) {
        boolean holds(int token) {
            return from <= token && token < to;
        }

        boolean overlaps(Stretch other) {
            return from < other.to && other.from < to;
        }

        int size() {
            return to - from;
        }
    }

    boolean isSpeech(int token) {
        for (Stretch stretch : speech) {
            if (stretch.holds(token)) {
                return true;
            }
        }
        return false;
    }

    boolean speechBeginsAt(int token) {
        for (Stretch stretch : speech) {
            if (stretch.from() == token) {
                return true;
            }
        }
        return false;
    }

    /** Whether a group of verbs only tells who says so. */
    boolean isSaying(VerbGroup verb) {
        return isSpeech(verb.main()) && verb.chain().isEmpty();
    }
}
