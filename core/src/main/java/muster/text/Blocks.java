package muster.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a report's text into headline, dateline, body, items, captions and furniture. */
final class Blocks {
    private static final int LONGEST_HEADLINE = 180;
    private static final int LONGEST_HEADING = 110;

    private Blocks() {}

    /** The blocks of a text without markup: a line is a block, unless it only wraps the one before. */
    static List<Block> cut(String text) {
        List<Span> lines = Lines.of(text);
        List<Block> blocks = new ArrayList<>();
        boolean headlineSeen = false;
        boolean bodySeen = false;
        BlockKind previous = BlockKind.FURNITURE;
        boolean introduced = false;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            String words = line.in(text);
            BlockKind apart = setApart(words);
            BlockKind kind;
            if (apart != null) {
                kind = apart;
            } else if (Items.is(words)) {
                kind = BlockKind.ITEM;
            } else if (Headings.isSpeaker(words)) {
                kind = BlockKind.HEADING;
            } else if (!headlineSeen && !bodySeen && looksLikeHeadline(words) && i + 1 < lines.size()) {
                kind = BlockKind.HEADLINE;
            } else if (Items.isListRow(words, previous, introduced) && !opensBullets(text, lines, i)) {
                kind = BlockKind.ITEM;
            } else {
                kind = Headings.is(words, LONGEST_HEADING) ? BlockKind.HEADING : BlockKind.BODY;
            }
            headlineSeen |= kind == BlockKind.HEADLINE;
            add(text, new Block(kind, line), !bodySeen, blocks);
            bodySeen |= kind == BlockKind.BODY;
            previous = kind;
            introduced = kind == BlockKind.BODY && words.endsWith(":");
        }
        return blocks;
    }

    /** "Queensland - 360 personnel" in front of bullets, or last behind some: it stands over those that follow. */
    private static boolean opensBullets(String text, List<Span> lines, int line) {
        int beside = line + 1 < lines.size() ? line + 1 : line - 1;
        return beside >= 0
                && Items.is(lines.get(beside).in(text))
                && Headings.is(lines.get(line).in(text), LONGEST_HEADING);
    }

    /** Blocks from markup, with furniture, captions and datelines set apart where the markup does not tell. */
    static List<Block> refine(String text, List<Block> markup) {
        List<Block> blocks = new ArrayList<>();
        boolean bodySeen = false;
        for (Block block : markup) {
            BlockKind kind = block.kind();
            String words = block.span().in(text);
            if (kind == BlockKind.BODY || kind == BlockKind.ITEM || kind == BlockKind.HEADING) {
                BlockKind apart = setApart(words);
                kind = apart == null ? kind : apart;
            }
            add(text, new Block(kind, block.span()), !bodySeen, blocks);
            bodySeen |= kind == BlockKind.BODY;
        }
        return blocks;
    }

    /** What a line is that belongs to no text around it, or null. */
    private static @Nullable BlockKind setApart(String words) {
        if (Furniture.is(words)) {
            return BlockKind.FURNITURE;
        }
        if (Captions.is(words)) {
            return BlockKind.CAPTION;
        }
        return Datelines.isWholeLine(words) ? BlockKind.DATELINE : null;
    }

    /** Adds a block; a dateline in front of its first sentence, or of its headline, becomes a block of its own. */
    private static void add(String text, Block block, boolean first, List<Block> blocks) {
        int prefix = switch (block.kind()) {
            case BODY -> Datelines.prefix(block.span().in(text), first);
            case HEADLINE, HEADING -> Datelines.stamp(block.span().in(text));
            case DATELINE, ITEM, CAPTION, FURNITURE -> 0;
        };
        int begin = block.span().begin();
        if (prefix > 0 && prefix < block.span().length()) {
            blocks.add(new Block(BlockKind.DATELINE, Lines.trimmed(text, new Span(begin, begin + prefix))));
            blocks.add(new Block(
                    block.kind(),
                    Lines.trimmed(text, new Span(begin + prefix, block.span().end()))));
        } else {
            blocks.add(block);
        }
    }

    private static boolean looksLikeHeadline(String words) {
        return words.length() <= LONGEST_HEADLINE && !Headings.endsLikeSentence(words);
    }
}
