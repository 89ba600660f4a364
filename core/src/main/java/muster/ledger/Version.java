package muster.ledger;

import java.util.List;
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
    }

    public String id() {
        return ContentId.of("v", text);
    }
}
