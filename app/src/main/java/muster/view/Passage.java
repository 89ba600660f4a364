package muster.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Span;

/**
 * A block of a report with as much of it as may be shown.
 *
 * @param kind of the block
 * @param parts stretches of the text, in its order, without overlap; at least one
 */
public record Passage(BlockKind kind, List<Span> parts) {
    public Passage {
        parts = List.copyOf(parts);
    }

    /** All blocks, whole. */
    public static List<Passage> whole(List<Block> blocks) {
        return blocks.stream()
                .map(block -> new Passage(block.kind(), List.of(block.span())))
                .toList();
    }

    /** Only these sentences of the blocks; blocks with none of them are left out. */
    public static List<Passage> quoted(List<Block> blocks, Collection<Span> sentences) {
        List<Span> sorted = sentences.stream().distinct().sorted().toList();
        List<Passage> passages = new ArrayList<>();
        for (Block block : blocks) {
            List<Span> parts = new ArrayList<>();
            for (Span sentence : sorted) {
                if (sentence.overlaps(block.span())) {
                    add(within(block.span(), sentence), parts);
                }
            }
            if (!parts.isEmpty()) {
                passages.add(new Passage(block.kind(), parts));
            }
        }
        return passages;
    }

    private static Span within(Span block, Span sentence) {
        return new Span(Math.max(block.begin(), sentence.begin()), Math.min(block.end(), sentence.end()));
    }

    private static void add(Span part, List<Span> parts) {
        if (!parts.isEmpty() && parts.getLast().overlaps(part)) {
            parts.set(parts.size() - 1, parts.getLast().union(part));
        } else {
            parts.add(part);
        }
    }
}
