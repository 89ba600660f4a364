package muster.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import muster.extract.Extraction;
import muster.extract.Extractor;
import muster.language.Words;
import muster.language.quantity.Amounts;
import muster.language.time.TimeMention;
import muster.language.time.Times;
import muster.pack.Pack;
import muster.text.Document;
import muster.text.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long the inner stages take for all articles: each by itself, on what the stage before it gives. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Stages {
    private List<String> articles = List.of();
    private List<Sentence> sentences = List.of();
    private List<Words> words = List.of();
    private final Extractor extractor = new Extractor(Pack.bundled());

    /** Takes what JMH takes: the names of stages, or none for all. */
    public static void main(String[] arguments) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        for (String stage : arguments.length == 0 ? new String[] {"Stages"} : arguments) {
            options.include(stage);
        }
        new Runner(options.build()).run();
    }

    @Setup(Level.Trial)
    public void prepare() throws IOException {
        articles = Articles.of(List.of());
        sentences = articles.stream()
                .flatMap(article -> Document.of(article, List.of()).sentences().stream())
                .toList();
        words = sentences.stream().map(Words::of).toList();
    }

    /** Text to blocks, sentences and tokens. */
    @Benchmark
    public List<Document> document() {
        List<Document> read = new ArrayList<>();
        articles.forEach(article -> read.add(Document.of(article, List.of())));
        return read;
    }

    /** Tokens to parts of speech, lemmas and groups of verbs. */
    @Benchmark
    public List<Words> tagging() {
        List<Words> read = new ArrayList<>();
        sentences.forEach(sentence -> read.add(Words.of(sentence)));
        return read;
    }

    @Benchmark
    public List<Amounts> amounts() {
        List<Amounts> read = new ArrayList<>();
        words.forEach(sentence -> read.add(Amounts.in(sentence)));
        return read;
    }

    @Benchmark
    public List<List<TimeMention>> times() {
        List<List<TimeMention>> read = new ArrayList<>();
        words.forEach(sentence -> read.add(Times.in(sentence)));
        return read;
    }

    /** All of it, and what the figures and statements need besides. */
    @Benchmark
    public List<Extraction> extractor() {
        List<Extraction> read = new ArrayList<>();
        articles.forEach(article -> read.add(extractor.read(article, List.of(), Peer.PUBLISHED)));
        return read;
    }
}
