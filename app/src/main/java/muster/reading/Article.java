package muster.reading;

import java.util.List;
import muster.text.BlockKind;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes the article out of a page. */
final class Article {
    /** Less prose than a short press release is no article. */
    private static final int MIN_PROSE = 120;

    private static final String NO_ARTICLE =
            "the page holds no article; save the report's own page, or its text as .txt";

    private Article() {}

    /**
     * The text and blocks of the article; the document is used up.
     *
     * @param title becomes the headline, in front of all else
     */
    static ArticleText in(Document page, @Nullable String title) throws Refusal {
        // The library prints the page and parses it again; indenting costs time and puts spaces between words.
        page.outputSettings().prettyPrint(false);
        PageMarks.set(page);
        // It fails on some pages whose paragraphs stand in the body itself.
        Element room =
                new Element("div").insertChildren(0, List.copyOf(page.body().childNodes()));
        page.body().appendChild(room);
        Element content = content(page);
        if (content == null) {
            throw new Refusal(NO_ARTICLE);
        }
        BlockWriter writer = new BlockWriter();
        writer.headline(title == null ? "" : title);
        writer.article(content);
        ArticleText article = writer.finish();
        int prose = article.blocks().stream()
                .filter(block -> block.kind() == BlockKind.BODY || block.kind() == BlockKind.ITEM)
                .mapToInt(block -> block.span().length())
                .sum();
        if (prose < MIN_PROSE) {
            throw new Refusal(NO_ARTICLE);
        }
        return article;
    }

    private static @Nullable Element content(Document page) throws Refusal {
        try {
            // The address only serves to complete links, of which nothing is kept.
            return new Readability4J("http://localhost/", page).parse().getArticleContent();
        } catch (RuntimeException e) {
            // A fault of the library on one strange page must not end the reading of the others.
            throw new Refusal("the page's article cannot be taken out; save its text as .txt");
        }
    }
}
