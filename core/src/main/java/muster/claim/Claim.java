package muster.claim;

import java.util.List;
import muster.text.BlockKind;
import muster.text.Span;

/** One statement that a report makes, tied to the characters that make it. */
public sealed interface Claim permits Figure {
    /** The characters that make the claim, in the report's text. */
    Span span();

    /** The characters at {@link #span()}. */
    String quote();

    /** The kind of the block that holds it. */
    BlockKind block();

    Attribution attribution();

    List<Ground> grounds();
}
