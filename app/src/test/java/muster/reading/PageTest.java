package muster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    private static final String PROSE = """
            <p>Soldiers strung wire at two bridges, and about 60 of them stayed there overnight, said \
            Se\u00f1or Ruiz.</p>
            <p>They had come from a base two states away, and nobody had told \
            them \u2013 \u201cnobody\u201d \u2013 for how long.</p>
            """;

    @TempDir
    Path folder;

    private Fetched.Ok page(String name) throws IOException {
        return Reads.report(Reads.page(folder, name));
    }

    private Fetched.Ok written(String head, String charset) throws IOException {
        String html = "<html><head><title>Wire at two bridges</title>" + head + "</head><body><div>" + PROSE
                + "</div></body></html>";
        return Reads.report(Reads.write(folder, "page.html", html.getBytes(Charset.forName(charset))));
    }

    @Test
    void aNewsPageBecomesHeadlineCaptionsParagraphsListAndFurniture() throws IOException {
        Fetched.Ok report = page("wordpress-news.html");

        assertThat(Reads.blocks(report)).isEqualTo("""
                        headline: Governor sends 400 more Guard soldiers to swollen river
                        caption: Soldiers stack sandbags near Fremont on March 15, 2019.
                        body: The governor ordered 400 more soldiers of the National Guard to the river on Sunday, \
                        which brings their number to about 1,150, her office said.
                        body: Most of them fill sandbags. \u201cWe have enough hands,\u201d said the adjutant \
                        general,\\nwho visited the levee at noon.
                        heading: Where they are
                        item: Fremont: 620 soldiers
                        item: Plattsmouth: 310 soldiers
                        furniture: Read more: Who owns the boats?
                        body: A further 90 airmen wait in Lincoln, and will be called when the crest arrives, an \
                        officer said.
                        furniture: Sign up for our newsletter and never miss a flood.
                        """);
        assertThat(report.version().text())
                .startsWith("Governor sends 400 more Guard soldiers to swollen river\n\nSoldiers stack")
                .contains("620 soldiers\nPlattsmouth")
                .doesNotContain("NOBODY SHOULD READ")
                .doesNotContain("Fair to open late");
        assertThat(report.version().mediaType()).isEqualTo("text/html");
        assertThat(report.metadata())
                .isEqualTo(new Metadata(
                        "wordpress-news.html",
                        LocalDate.of(2019, 3, 17),
                        DayBasis.PAGE,
                        "",
                        "Prairie Ledger",
                        "Governor sends 400 more Guard soldiers to swollen river",
                        "https://prairieledger.example/2019/03/guard-river/"));
    }

    @Test
    void aPressReleaseIsDatedByItsStampAndNotByADayInItsSentences() throws IOException {
        Fetched.Ok report = page("mil-press-release.html");

        assertThat(report.metadata().published()).isEqualTo(LocalDate.of(2018, 11, 27));
        assertThat(report.metadata().title()).isEqualTo("Guardsmen finish barrier work at three crossings");
        assertThat(Reads.blocks(report))
                .startsWith("headline: Guardsmen finish barrier work at three crossings\n")
                .contains("body: CAMP MABRY, Texas \u2014 Some 240 engineers of the state's Guard have finished")
                .contains("body: They began on Nov. 5 with 180 people, and were joined")
                .doesNotContain("Privacy");
    }

    @Test
    void captionsAndRelatedLinksOfATelevisionPageAreToldFromItsText() throws IOException {
        Fetched.Ok report = page("cnn-like-captions-and-related-links.html");

        assertThat(Reads.blocks(report))
                .contains("caption: The Pentagon, seen in 2011, has 23,000 workers.\n")
                .contains("furniture: 01:53\n")
                .contains("furniture: How 5,000 troops came to the border in an earlier year\n")
                .contains("furniture: In pictures: The road north, in 40 photographs\n")
                .contains("furniture: WATCH NEXT:\n")
                .contains("body: Around 2,100 Guard members are at the border now")
                .doesNotContain("aerial view");
        assertThat(report.metadata().published()).isEqualTo(LocalDate.of(2018, 10, 25));
    }

    @Test
    void theFrontPageIsNoAddressOfAReport() throws IOException {
        assertThat(page("cnn-like-captions-and-related-links.html").metadata().url())
                .isEqualTo("https://ninenews.example/2018/10/25/politics/troops/index.html");
    }

    @Test
    void jsonLdIsReadThroughGraphsAndReferencesWithTheDayInItsOwnOffset() throws IOException {
        Metadata metadata = page("json-ld-graph.html").metadata();

        assertThat(metadata.published()).isEqualTo(LocalDate.of(2019, 4, 1));
        assertThat(metadata.publisher()).isEqualTo("Wire & Post");
        assertThat(metadata.url()).isEqualTo("https://wire.example/river-may/");
    }

    @Test
    void neitherCaptionsNorQuotedPostsNorEmptyMetadataDateAReport() throws IOException {
        Fetched.Ok report = page("no-date-anywhere.html");

        assertThat(report.metadata().published()).isNull();
        assertThat(report.metadata().basis()).isEqualTo(DayBasis.UNKNOWN);
        assertThat(Reads.blocks(report)).contains("caption: Wire at the bridge, Nov. 2, 2018.");
    }

    @Test
    void aTableGivesALineARow() throws IOException {
        Fetched.Ok report = page("table-of-states.html");

        assertThat(report.version().text()).contains("""

                        State | Active | Guard
                        Texas | 2,800 | 1,000
                        Arizona | 1,500 |
                        California | 1,300 | 100
                        """);
        assertThat(Reads.blocks(report)).contains("heading: Troops by state, in round numbers\nitem: State | Active");
        assertThat(report.metadata().published()).isEqualTo(LocalDate.of(2018, 11, 20));
    }

    @Test
    void lineBreaksMakeParagraphsAndATableThatLaysOutThePageIsNone() throws IOException {
        Fetched.Ok report = page("line-breaks-for-paragraphs-in-a-layout-table.html");

        assertThat(Reads.blocks(report)).isEqualTo("""
                        headline: Guard at river: 700 by Friday
                        furniture: Home\\nNews
                        body: The state will have 700 Guard soldiers at the river by Friday, the governor's office said \
                        in a statement, after 480 came on Wednesday.
                        body: They bring 35 boats and 12 helicopters, and are paid by the state, which hopes to \
                        have half of it back from the federal agency.
                        body: Sandbags are filled in three places, with the help of several hundred neighbours, pupils \
                        and prisoners, the statement said.
                        """);
        assertThat(report.metadata().published()).isEqualTo(LocalDate.of(2019, 3, 14));
    }

    @Test
    void aPageWithoutAnArticleIsRefused() throws IOException {
        assertThat(Reads.reason(Reads.page(folder, "navigation-only.html")))
                .isEqualTo("the page holds no article; save the report's own page, or its text as .txt");
        assertThat(Reads.reason(Reads.write(folder, "short.html", "<p>Please enable JavaScript.</p>")))
                .contains("no article");
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=utf-8>,        UTF-8,        UTF-8",
        "'',                          UTF-8,        UTF-8",
        "'',                          windows-1252, windows-1252",
        "<meta charset=utf-8>,        windows-1252, windows-1252",
        "<meta charset=iso-8859-1>,   windows-1252, windows-1252",
        "<meta charset=windows-1252>, windows-1252, windows-1252",
        "<meta charset=of-our-own>,   UTF-8,        UTF-8"
    })
    void theEncodingIsTheDeclaredOneOrFoundOut(String head, String written, String found) throws IOException {
        Fetched.Ok report = written(head, written);

        assertThat(report.version().encoding()).isEqualTo(found);
        assertThat(report.version().text()).contains("Se\u00f1or Ruiz", "\u2013 \u201cnobody\u201d \u2013");
    }

    @Test
    void aPageWithAByteOrderMarkNeedsNoDeclaration() throws IOException {
        byte[] html = ("\ufeff<title>Wire at two bridges</title>" + PROSE).getBytes(StandardCharsets.UTF_16LE);
        Fetched.Ok report = Reads.report(Reads.write(folder, "page.html", html));

        assertThat(report.version().encoding()).isEqualTo("UTF-16LE");
        assertThat(report.version().text()).contains("Se\u00f1or Ruiz");
    }

    @Test
    void theManifestOutranksThePageFieldByField() throws IOException {
        Reads.write(folder, "manifest.csv", "file,published,publisher\nwordpress-news.html,2019-03-18,\n");
        Metadata metadata = page("wordpress-news.html").metadata();

        assertThat(metadata.published()).isEqualTo(LocalDate.of(2019, 3, 18));
        assertThat(metadata.basis()).isEqualTo(DayBasis.MANIFEST);
        assertThat(metadata.publisher()).isEqualTo("Prairie Ledger");
    }
}
