package muster.text;

import java.util.List;

/**
 * A sentence, or a piece of a list that stands for one.
 *
 * @param index its place in the document, from 0
 * @param block the block that holds it
 * @param tokens at least one
 */
public record Sentence(int index, Block block, Span span, List<Token> tokens) {}
