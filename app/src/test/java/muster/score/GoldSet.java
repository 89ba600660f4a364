package muster.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Figure;
import muster.extract.Extractor;
import muster.pack.Pack;
import muster.reading.DateLine;
import muster.reading.Fetched;
import muster.reading.ReportReader;
import muster.reading.Source;
import muster.reading.Told;
import muster.text.Block;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of reports with a manifest, their gold figures and their gold claims. */
record GoldSet(Path folder) {
    private static final List<Path> ROOTS = List.of(Path.of("../samples"), Path.of("../gold"));
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The manifests date all reports of the sets, so no text is asked for its day. */
    private static final DateLine NONE = new DateLine() {
        @Override
        public Optional<LocalDate> find(String text, List<Block> blocks) {
            return Optional.empty();
        }

        @Override
        public String candidates(String text, List<Block> blocks) {
            return "";
        }
    };

    /** All sets of the repository, by name. */
    static Stream<GoldSet> all() throws IOException {
        Stream<GoldSet> sets = Stream.empty();
        for (Path root : ROOTS) {
            try (Stream<Path> entries = Files.list(root)) {
                List<Path> folders = entries.filter(Files::isDirectory).sorted().toList();
                sets = Stream.concat(sets, folders.stream().map(GoldSet::new));
            }
        }
        return sets;
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** A report with the figures of gold and those that the program reads. */
    record Compared(List<FigureLine> gold, String name, List<Figure> read) {
        List<FigureLine> lines() {
            return read.stream().map(figure -> FigureLine.of(name, figure)).toList();
        }
    }

    /** Compares what the program reads with gold, report by report. */
    Score score() throws IOException {
        Score score = new Score();
        compared().forEach(report -> score.add(Scorer.compare(report.gold(), report.lines())));
        return score;
    }

    /** Reads the reports. */
    List<Compared> compared() throws IOException {
        Map<String, List<FigureLine>> gold =
                figures().stream().map(FigureLine::of).collect(Collectors.groupingBy(FigureLine::report));
        Extractor extractor = new Extractor(Pack.bundled());
        return reports().stream()
                .map(report -> new Compared(
                        gold.getOrDefault(report.metadata().name(), List.of()),
                        report.metadata().name(),
                        extractor
                                .read(
                                        report.version().text(),
                                        report.version().blocks(),
                                        report.metadata().published())
                                .figures()))
                .toList();
    }

    List<JsonNode> figures() throws IOException {
        return lines("gold.jsonl");
    }

    List<JsonNode> claims() throws IOException {
        return lines("claims.jsonl");
    }

    /** The reports, fetched as {@code muster read} does. */
    List<Fetched.Ok> reports() {
        return new ReportReader(NONE)
                .select(List.of(folder), Told.NOTHING).sources().stream()
                        .map(GoldSet::fetch)
                        .toList();
    }

    @Override
    public String toString() {
        return name();
    }

    private static Fetched.Ok fetch(Source source) {
        return switch (source.fetch()) {
            case Fetched.Ok ok -> ok;
            case Fetched.Refused refused -> throw new AssertionError(refused.path() + ": " + refused.reason());
        };
    }

    private List<JsonNode> lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            return lines.map(JSON::readTree).toList();
        }
    }
}
