package muster.reading;

import java.util.List;
import muster.text.Block;

/** The article of a page as a text, with the blocks that its markup gives; they cover all but the space between. */
record ArticleText(String text, List<Block> blocks) {
    ArticleText {
        blocks = List.copyOf(blocks);
    }
}
