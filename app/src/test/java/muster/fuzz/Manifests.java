package muster.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import muster.intake.Intake;
import muster.reading.Fetched;
import muster.reading.SentFiles;
import muster.reading.Source;
import muster.reading.Told;

/** The manifest of a folder, and one that is sent along with reports. */
final class Manifests implements Reader {
    private static final String MANIFEST = "manifest.csv";
    private static final List<String> REPORTS = List.of("a.txt", "01-border-ledger-2018-04-17.txt", "page.html");

    private final Path folder = Seeds.temporary();

    Manifests() {
        for (String report : REPORTS) {
            write(report, "<p>As of Tuesday 300 soldiers are in Laredo.</p>".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public String name() {
        return "manifest";
    }

    @Override
    public List<byte[]> seeds() {
        return Stream.concat(Seeds.files(MANIFEST, Seeds.SAMPLES, Seeds.GOLD).stream(), Stream.of("""
                                file,published,publisher,title,url
                                a.txt,2018-11-14,"Laredo, Sentinel",,
                                page.html,2018-11-14,,"A ""title"" of it",https://a.example/b
                                """.getBytes(
                                StandardCharsets.UTF_8)))
                .toList();
    }

    @Override
    public List<String> words() {
        return List.of(
                "file",
                "published",
                "publisher,title,url",
                "a.txt",
                "../a.txt",
                "/etc/passwd",
                ".",
                "..",
                "a.pdf",
                "\"\"",
                "\r\n",
                ",,,,",
                "a".repeat(300) + ".txt");
    }

    @Override
    public void read(byte[] input) {
        write(MANIFEST, input);
        List<Source> sources = new ArrayList<>(
                Intake.reader().select(List.of(folder), Told.NOTHING).sources());
        SentFiles sent = Intake.sent();
        REPORTS.forEach(report -> sent.add(report, "There are 300 soldiers.".getBytes(StandardCharsets.UTF_8)));
        sent.add(MANIFEST, input);
        sources.addAll(sent.selection(Told.NOTHING).sources());
        for (Source source : sources) {
            switch (source.fetch()) {
                case Fetched.Refused refused -> SentReports.assertRefusal(refused);
                case Fetched.Ok ok -> assertThat(REPORTS).contains(ok.metadata().name());
            }
        }
    }

    private void write(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
