package muster.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A report's text with its blocks and sentences.
 *
 * @param text as stored; all offsets point into it
 * @param blocks in the order of the text, without overlap
 * @param sentences of all blocks but furniture, in the order of the text
 */
public record Document(String text, List<Block> blocks, List<Sentence> sentences) {
    public Document {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    /** Cuts a text into blocks alone, as {@link #of} does. */
    public static List<Block> blocks(String text, List<Block> markup) {
        return markup.isEmpty() ? Blocks.cut(text) : Blocks.refine(text, markup);
    }

    /**
     * Cuts a text into blocks and sentences.
     *
     * @param markup the blocks where the page's markup gave them, or empty to cut them from the text alone
     */
    public static Document of(String text, List<Block> markup) {
        List<Block> blocks = blocks(text, markup);
        List<Sentence> sentences = new ArrayList<>();
        WordForms forms = new WordForms();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.FURNITURE) {
                continue;
            }
            for (List<Token> tokens : Sentences.split(Tokenizer.tokens(text, block.span(), forms))) {
                Span span = new Span(tokens.getFirst().begin(), tokens.getLast().end());
                sentences.add(new Sentence(sentences.size(), block, span, tokens));
            }
        }
        return new Document(text, blocks, sentences);
    }
}
