package muster.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import muster.extract.Extractor;
import muster.intake.Intake;
import muster.ledger.Reading;
import muster.ledger.Version;
import muster.pack.Pack;
import muster.reading.Fetched;
import muster.reading.SentFiles;
import muster.reading.Source;
import muster.reading.Told;
import muster.text.Block;

/** Pages and plain texts, from their bytes to their claims. */
final class SentReports implements Reader {
    private static final Extractor EXTRACTOR = new Extractor(Pack.bundled());

    private final String name;
    private final String file;
    private final List<byte[]> seeds;
    private final List<String> words;

    private SentReports(String name, String file, List<byte[]> seeds, List<String> words) {
        this.name = name;
        this.file = file;
        this.seeds = seeds;
        this.words = words;
    }

    static SentReports pages() {
        return new SentReports(
                "page",
                "a.html",
                Seeds.files(".html", Seeds.PAGES),
                List.of(
                        "<p>",
                        "</p>",
                        "<div>",
                        "</table>",
                        "<table><tr><td>",
                        "<script type=application/ld+json>",
                        "</script>",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "<meta charset=utf-16>",
                        "<meta charset=klingon>",
                        "<meta property=article:published_time content=2018-11-13>",
                        "<time datetime=",
                        "<title>",
                        "<svg>",
                        "<br>",
                        "&#xD800;",
                        "&#0;",
                        "&nbsp;",
                        "{\"@graph\":[",
                        "2,800 troops are in Texas."));
    }

    static SentReports texts() {
        List<byte[]> plain = Seeds.files(".txt", Seeds.SAMPLES, Seeds.GOLD);
        Stream<byte[]> wide = Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(charset -> marked(plain.getFirst(), charset));
        return new SentReports(
                "text",
                "a.txt",
                Stream.concat(plain.stream(), wide).toList(),
                List.of(
                        "2,800 troops",
                        "of whom",
                        "about",
                        "between 2 and 3",
                        "last Tuesday",
                        "half",
                        "“",
                        "he said.",
                        "U.S.",
                        "\u0968\u0968",
                        "per cent",
                        "fiscal year",
                        "the 1990s",
                        "May 5-7, 2018"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<byte[]> seeds() {
        return seeds;
    }

    @Override
    public List<String> words() {
        return words;
    }

    @Override
    public void read(byte[] input) {
        SentFiles sent = Intake.sent();
        sent.add(file, input);
        for (Source source : sent.selection(Told.NOTHING).sources()) {
            switch (source.fetch()) {
                case Fetched.Refused refused -> assertRefusal(refused);
                case Fetched.Ok ok -> assertRead(ok);
            }
        }
    }

    static void assertRefusal(Fetched.Refused refused) {
        assertThat(refused.reason()).isNotBlank().doesNotContain("\n", "Exception");
    }

    private static void assertRead(Fetched.Ok ok) {
        Version version = ok.version();
        int end = 0;
        for (Block block : version.blocks()) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().end()).isLessThanOrEqualTo(version.text().length());
            end = block.span().end();
        }
        Reading reading = new Reading(
                ok.metadata(),
                version,
                Extractor.RULES,
                "bundled",
                EXTRACTOR
                        .read(version.text(), version.blocks(), ok.metadata().published())
                        .claims());
        assertThat(reading.claimIds()).doesNotHaveDuplicates();
    }

    private static byte[] marked(byte[] utf8, Charset charset) {
        return ("\ufeff" + new String(utf8, StandardCharsets.UTF_8)).getBytes(charset);
    }
}
