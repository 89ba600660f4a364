package muster.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.benchmark.SpanScore.Marked;
import muster.extract.Contest;
import muster.language.Words;
import muster.language.quantity.Quantities;
import muster.language.time.Tendency;
import muster.language.time.TimePhrases;
import muster.reading.DateLine;
import muster.reading.Fetched;
import muster.reading.ReportReader;
import muster.reading.Source;
import muster.reading.Told;
import muster.text.Block;
import muster.text.Document;
import muster.text.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The English part of the MEANTIME corpus, read as {@code muster inspect} reads it. */
final class Meantime {
    private static final Path FOLDER = Path.of("src/test/resources/muster/benchmark/meantime");

    /** The manifest dates the reports. */
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

    private Meantime() {}

    static SpanScore times() throws IOException {
        return score(
                "times.jsonl",
                (words, day) -> TimePhrases.in(words, Contest.in(words).times(), day, Tendency.PAST).stream()
                        .map(time -> new Marked(time.span().begin(), time.span().end(), time.value()))
                        .toList());
    }

    static SpanScore values() throws IOException {
        return score("values.jsonl", (words, day) -> {
            Contest contest = Contest.in(words);
            return Quantities.in(words, contest.amounts(), contest.rejected()).stream()
                    .map(one -> new Marked(one.span().begin(), one.span().end(), ""))
                    .toList();
        });
    }

    /** Reports of which gold has nothing are left out, as in the measures of the peers. */
    private static SpanScore score(String file, BiFunction<Words, @Nullable LocalDate, List<Marked>> layer)
            throws IOException {
        Map<String, List<Marked>> read = new HashMap<>();
        for (Source source : new ReportReader(NONE)
                .select(List.of(FOLDER.resolve("reports")), Told.NOTHING)
                .sources()) {
            // A report whose day the manifest spells in a way that may be two days is refused, and so missed.
            if (source.fetch() instanceof Fetched.Ok ok) {
                List<Marked> found = new ArrayList<>();
                for (Sentence sentence :
                        Document.of(ok.version().text(), ok.version().blocks()).sentences()) {
                    found.addAll(layer.apply(Words.of(sentence), ok.metadata().published()));
                }
                read.put(ok.metadata().name(), found);
            }
        }
        SpanScore score = new SpanScore();
        gold(file).forEach((report, spans) -> score.add(spans, read.getOrDefault(report, List.of())));
        return score;
    }

    private static Map<String, List<Marked>> gold(String file) throws IOException {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
            return lines.map(JsonMapper.shared()::readTree)
                    .collect(Collectors.groupingBy(
                            line -> line.path("report").asString(),
                            Collectors.mapping(Meantime::marked, Collectors.toList())));
        }
    }

    private static Marked marked(JsonNode line) {
        return new Marked(
                line.path("begin").asInt(),
                line.path("end").asInt(),
                line.path("value").asString(""));
    }
}
