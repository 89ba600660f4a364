package muster.language;

import java.util.List;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Document;
import muster.text.Span;

/** One sentence of a report, for the tests of the grammars. */
public final class Said {
    private Said() {}

    /** A sentence of the running text. */
    public static Words words(String sentence) {
        return words(sentence, BlockKind.BODY);
    }

    public static Words words(String sentence, BlockKind kind) {
        Block block = new Block(kind, new Span(0, sentence.length()));
        return Words.of(Document.of(sentence, List.of(block)).sentences().getFirst());
    }
}
