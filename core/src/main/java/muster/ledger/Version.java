package muster.ledger;

import java.util.List;
import java.util.stream.Stream;
import muster.text.Block;

/**
 * The text of a report as it was fetched once.
 *
 * @param text all claims point into this
 * @param blocks the blocks as the page's markup has them, or empty where the text alone must tell
 * @param mediaType {@code text/plain} or {@code text/html}
 * @param encoding the character encoding that was found
 */
public record Version(String text, List<Block> blocks, String mediaType, String encoding) {
    public Version {
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "a block ends at " + block.span().end() + ", the text at " + text.length());
            }
        }
    }

    /** From text and blocks, for both decide what is read; the same words in another encoding are the same version. */
    public String id() {
        Stream<String> cuts = blocks.stream()
                .map(block -> block.kind().word() + " " + block.span().begin() + " "
                        + block.span().end());
        return ContentId.of("v", Stream.concat(Stream.of(text), cuts).toArray(String[]::new));
    }

    /** From the text alone: where it differs, the report itself has changed. */
    public String textId() {
        return ContentId.of("t", text);
    }
}
