package muster.claim;

import java.util.List;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** One statement that a report makes, tied to the characters that make it. */
public sealed interface Claim permits Figure, Statement {
    /** The characters that make the claim, in the report's text. */
    Span span();

    /** The characters at {@link #span()}. */
    String quote();

    /** The kind of the block that holds it. */
    BlockKind block();

    /** The sentence that holds it. */
    Span sentence();

    Attribution attribution();

    /** The id of the mission that the pack proposes, or null. */
    @Nullable
    String mission();

    /** The same claim as one of another mission, or of none. */
    Claim forMission(@Nullable String otherMission);

    /** How likely it is right as a whole, 0 to 1. */
    double confidence();

    List<Ground> grounds();
}
