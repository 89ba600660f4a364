package muster.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A report's text with its blocks, and with its sentences when they are asked for.
 *
 * @param text as stored; all offsets point into it
 * @param blocks in the order of the text, without overlap
 */
public record Document(String text, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Cuts a text into blocks alone, as {@link #of} does. */
    public static List<Block> blocks(String text, List<Block> markup) {
        return markup.isEmpty() ? Blocks.cut(text) : Blocks.refine(text, markup);
    }

    /**
     * Cuts a text into blocks.
     *
     * @param markup the blocks where the page's markup gave them, or empty to cut them from the text alone
     */
    public static Document of(String text, List<Block> markup) {
        return new Document(text, blocks(text, markup));
    }

    /**
     * The sentences of all blocks but furniture, in the order of the text. They are cut anew at each call, each of them when
     * it is asked for: all tokens of a text of some megabytes together would fill the memory.
     */
    public Iterator<Sentence> reading() {
        return new Sentences(text, blocks);
    }

    /** All sentences of {@link #reading}. */
    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        reading().forEachRemaining(sentences::add);
        return List.copyOf(sentences);
    }
}
