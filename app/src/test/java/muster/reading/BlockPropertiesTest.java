package muster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import muster.ledger.Version;
import muster.text.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockPropertiesTest {
    private static final List<String> PIECES = List.of(
            "<p>About 2,800 troops are in Texas, and 1,300 of them are on the line, an official said on Tuesday.",
            "</p>",
            "<div>",
            "</div>",
            "<ul><li>Texas: 2,800",
            "<li>",
            "</ul>",
            "<table><tr><td>Texas<td>2,800",
            "<tr><th>",
            "</table>",
            "<br>",
            "<br><br>",
            "&nbsp; \u00a0\u200b ",
            "<a href=/x>Read more</a>",
            "<h2>Where</h2>",
            "<h1>",
            "<figure><figcaption class=caption>A bridge",
            "</figure>",
            "<blockquote class=related>",
            "<span style='display:none'>",
            "<b><i>",
            "<form><input><iframe src=x></iframe></form>",
            "<object><embed></object><font size=2>",
            "<!-- remark --><![CDATA[x]]>",
            "<pre>  a\n  b</pre>",
            " plain words, with commas, and more ",
            "<aside>",
            "<section id=share>",
            "<svg><text>x</text></svg>",
            "\u2028\u2029");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordpress-news.html",
                "mil-press-release.html",
                "cnn-like-captions-and-related-links.html",
                "json-ld-graph.html",
                "no-date-anywhere.html",
                "table-of-states.html",
                "line-breaks-for-paragraphs-in-a-layout-table.html"
            })
    void blocksCoverTheTextInOrder(String name) throws IOException {
        assertInOrder(Reads.report(Reads.page(folder, name)).version());
    }

    @Test
    void soTheyDoOnTornMarkup() {
        int articles = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder html = new StringBuilder("<title>Torn</title>");
            for (int i = random.nextInt(40); i >= 0; i--) {
                html.append(PIECES.get(random.nextBoolean() ? 0 : random.nextInt(PIECES.size())));
            }
            try {
                ArticleText article = Page.of(html.toString().getBytes(StandardCharsets.UTF_8))
                        .article();
                assertInOrder(new Version(article.text(), article.blocks(), "text/html", "UTF-8"));
                articles++;
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).as("seed %d: %s", seed, html).contains("no article");
            }
        }
        assertThat(articles).isGreaterThan(100);
    }

    @Test
    void aPageNestedBeyondReasonIsReadOrRefused() throws IOException {
        String prose = "<p>About 2,800 troops are in Texas, and 1,300 of them are on the line, an official said.</p>";
        String deep = "<div>".repeat(20_000) + prose + prose;
        assertThat(Reads.all(Reads.write(folder, "deep.html", deep))).hasSize(1);
        String deepData = "<script type=application/ld+json>" + "[".repeat(50_000) + "</script>" + prose + prose;
        assertThat(Reads.all(Reads.write(folder, "data.html", deepData)))
                .first()
                .isInstanceOf(Fetched.Ok.class);
    }

    private static void assertInOrder(Version version) {
        int end = 0;
        StringBuilder outside = new StringBuilder();
        for (Block block : version.blocks()) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().end()).isLessThanOrEqualTo(version.text().length());
            String words = block.span().in(version.text());
            assertThat(words).isNotEmpty().isEqualTo(words.strip()).doesNotContain("\n\n", "  ", "\u00a0", "\u2028");
            outside.append(version.text(), end, block.span().begin());
            end = block.span().end();
        }
        assertThat(end).isEqualTo(version.text().length());
        assertThat(outside.toString()).isBlank();
    }
}
