package muster.intake;

import java.nio.file.Path;
import muster.ledger.Appended;
import org.jspecify.annotations.Nullable;

/**
 * What came of one source.
 *
 * @param result what the ledger did with it, or null where it was refused
 * @param figures how many figures it gave, or -1 where it was not read again
 * @param statements how many other statements it gave, or -1 likewise
 * @param note the reason of a refusal, or something the user may want to know, or empty
 */
public record Outcome(Path path, Appended.@Nullable Outcome result, int figures, int statements, String note) {
    /** Whether the ledger was not touched. */
    public boolean refused() {
        return result == null;
    }

    /** The word for it in every output. */
    public String word() {
        return switch (result) {
            case null -> "refused";
            case NEW -> "new";
            case NEW_VERSION -> "new version";
            case NEW_READING -> "new reading";
            case ALREADY_KNOWN -> "already known";
        };
    }
}
