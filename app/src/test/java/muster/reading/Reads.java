package muster.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import muster.text.Block;

/** Short ways to write files and read them back, for the tests of this package. */
final class Reads {
    /** Takes a first line such as "2018-11-13" for a date line. */
    static final DateLine DATE_LINE = new DateLine() {
        @Override
        public Optional<LocalDate> find(String text, List<Block> blocks) {
            String line = text.lines().findFirst().orElse("");
            return line.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(line)) : Optional.empty();
        }

        @Override
        public String candidates(String text, List<Block> blocks) {
            return text.contains("Tuesday") ? "a Tuesday" : "";
        }
    };

    private Reads() {}

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static Path write(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** Copies a page from the resources of this package. */
    static Path page(Path folder, String name) throws IOException {
        try (InputStream in = Reads.class.getResourceAsStream(name)) {
            return Files.write(
                    folder.resolve(name), Objects.requireNonNull(in, name).readAllBytes());
        }
    }

    static Selection select(Path... paths) {
        return new ReportReader(DATE_LINE).select(List.of(paths), Told.NOTHING);
    }

    static List<Fetched> all(Path... paths) {
        return select(paths).sources().stream().map(Source::fetch).toList();
    }

    static Fetched.Ok report(Path path) {
        return ok(all(path).getFirst());
    }

    static Fetched.Ok report(Path path, Told byOption) {
        Selection selection = new ReportReader(DATE_LINE).select(List.of(path), byOption);
        return ok(selection.sources().getFirst().fetch());
    }

    static Fetched.Ok ok(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Ok ok -> ok;
            case Fetched.Refused refused -> throw new AssertionError(refused.path() + ": " + refused.reason());
        };
    }

    /** The reason why a single path is refused. */
    static String reason(Path path) {
        return refusal(all(path).getFirst());
    }

    static String refusal(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Ok ok -> throw new AssertionError("read: " + ok.metadata());
            case Fetched.Refused refused -> refused.reason();
        };
    }

    /** One line a report: its name, or its name and why it is refused. */
    static List<String> outcomes(Path... paths) {
        return all(paths).stream()
                .map(fetched -> switch (fetched) {
                    case Fetched.Ok ok -> ok.metadata().name();
                    case Fetched.Refused refused -> refused.path().getFileName() + ": " + refused.reason();
                })
                .toList();
    }

    /** The blocks of a report, a line each: the kind and the words. */
    static String blocks(Fetched.Ok report) {
        StringBuilder lines = new StringBuilder();
        for (Block block : report.version().blocks()) {
            String words = block.span().in(report.version().text()).replace("\n", "\\n");
            lines.append(block.kind().word()).append(": ").append(words).append('\n');
        }
        return lines.toString();
    }
}
