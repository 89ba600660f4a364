package muster.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Writes an article's markup down as a text with blocks, in the order of the page. */
final class BlockWriter {
    private static final String CELL_SEPARATOR = " | ";

    /** A table with more than this in a cell only lays out the page. */
    private static final int MAX_CELL_LENGTH = 300;

    /** A longer paragraph that is one link is still a paragraph. */
    private static final int MAX_LINK_LENGTH = 200;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private String headline = "";

    /** What has been seen of the block in work, and how many of its characters are in links. */
    private final StringBuilder run = new StringBuilder();

    private int linked;

    ArticleText finish() {
        return new ArticleText(text.toString(), blocks);
    }

    void headline(String words) {
        headline = Words.normal(words);
        write(headline, BlockKind.HEADLINE);
    }

    void article(Element content) {
        children(content, BlockKind.BODY, false);
        endBlock(BlockKind.BODY);
    }

    private void children(Element parent, BlockKind kind, boolean inLink) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                run.append(words.getWholeText());
                linked += inLink ? inked(words.getWholeText()) : 0;
            } else if (child instanceof Element element) {
                element(element, kind, inLink);
            }
        }
    }

    private void element(Element element, BlockKind around, boolean inLink) {
        BlockKind kind = kind(element, around);
        boolean link = inLink || element.normalName().equals("a") && element.hasAttr("href");
        if (element.normalName().equals("br")) {
            run.append(Words.BREAK);
        } else if (element.normalName().equals("tr") && isRow(element)) {
            endBlock(around);
            row(element, kind);
        } else if (element.isBlock() || kind != around) {
            endBlock(around);
            children(element, kind, link);
            endBlock(kind);
        } else {
            children(element, kind, link);
        }
    }

    /** Captions and furniture keep their kind all the way down. */
    private static BlockKind kind(Element element, BlockKind around) {
        if (around == BlockKind.FURNITURE || element.attr(PageMarks.ATTRIBUTE).equals(PageMarks.FURNITURE)) {
            return BlockKind.FURNITURE;
        }
        if (around == BlockKind.CAPTION || element.attr(PageMarks.ATTRIBUTE).equals(PageMarks.CAPTION)) {
            return BlockKind.CAPTION;
        }
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "caption" -> BlockKind.HEADING;
            case "li", "dt", "dd" -> BlockKind.ITEM;
            default -> around;
        };
    }

    private static boolean isRow(Element row) {
        Elements cells = row.select("> td, > th");
        return cells.size() > 1
                && cells.stream()
                        .allMatch(cell -> cell.select("h1, h2, h3, ul, ol, table, figure, p + p")
                                        .isEmpty()
                                && cell.text().length() <= MAX_CELL_LENGTH);
    }

    private void row(Element row, BlockKind kind) {
        List<String> cells = row.select("> td, > th").stream()
                .map(cell -> Words.normal(cell.text()))
                .toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            String line = cells.stream().collect(Collectors.joining(CELL_SEPARATOR));
            write(Words.normal(line), kind == BlockKind.BODY ? BlockKind.ITEM : kind);
        }
    }

    private void endBlock(BlockKind kind) {
        String words = Words.normal(run.toString());
        boolean allLink = linked * 10 >= inked(words) * 9 && words.length() <= MAX_LINK_LENGTH;
        run.setLength(0);
        linked = 0;
        boolean saysNothing = kind != BlockKind.CAPTION && (allLink || Furniture.is(words));
        if (!words.equalsIgnoreCase(headline)) {
            write(words, saysNothing ? BlockKind.FURNITURE : kind);
        }
    }

    private static int inked(String words) {
        return (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private void write(String words, BlockKind kind) {
        if (words.isEmpty()) {
            return;
        }
        if (!blocks.isEmpty()) {
            boolean list = kind == BlockKind.ITEM && blocks.getLast().kind() == BlockKind.ITEM;
            text.append(list ? "\n" : "\n\n");
        }
        blocks.add(new Block(kind, new Span(text.length(), text.length() + words.length())));
        text.append(words);
    }
}
