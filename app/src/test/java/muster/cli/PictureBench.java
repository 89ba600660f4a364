package muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import muster.account.Cells;
import muster.account.Evidence;
import muster.account.Picture;
import muster.account.Question;
import muster.account.Rejections;
import muster.account.Series;
import muster.account.Testimony;
import muster.account.books.Books;
import muster.account.books.Roll;
import muster.account.books.Tree;
import muster.account.course.Annals;
import muster.account.course.Circumstances;
import muster.account.course.Forecasts;
import muster.account.course.Requests;
import muster.account.course.Timeline;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedStatement;
import muster.pack.Mission;
import muster.pack.Pack;
import muster.store.SqliteLedger;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;

/** Tells how long answers from a large ledger take. No test: what is fast enough depends on the machine. */
final class PictureBench {
    /** Each time another day is asked, as by somebody who goes through the days. */
    private static final int DAYS_APART = 9;

    private final Ledger ledger;
    private final @Nullable String mission;
    private final int times;
    private final List<Mission> missions = Pack.bundled().missions();
    private final Map<String, List<Double>> millisByStep = new LinkedHashMap<>();

    private PictureBench(Ledger ledger, @Nullable String mission, int times) {
        this.ledger = ledger;
        this.mission = mission;
        this.times = times;
    }

    /** Takes how many claims there shall be, and the folders of reports to make the ledger from. */
    public static void main(String[] arguments) throws IOException {
        int claims = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("muster-bench");
        List<String> read = new ArrayList<>(List.of("read", "--ledger", "small.db"));
        for (String reports : List.of(arguments).subList(1, arguments.length)) {
            read.add(Path.of(reports).toAbsolutePath().toString());
        }
        new Terminal(folder).run(read.toArray(String[]::new));
        Path large = folder.resolve("large.db");
        long begin = System.nanoTime();
        LargeLedger.write(folder.resolve("small.db"), large, claims);
        System.out.printf(Locale.ROOT, "%d claims written in %.0f ms%n", claims, millis(begin));
        int times = Integer.getInteger("bench.times", 20);
        measure(large, null, times);
        measure(large, "southwest-border", times);
    }

    private static void measure(Path file, @Nullable String mission, int times) {
        try (Ledger ledger = SqliteLedger.openExisting(file)) {
            PictureBench bench = new PictureBench(ledger, mission, times);
            bench.ask();
            System.out.printf(
                    Locale.ROOT,
                    "%s:%n  %-14s %10s %10s %10s%n",
                    mission == null ? "all missions" : mission,
                    "ms",
                    "first",
                    "then",
                    "at most");
            bench.millisByStep.forEach((step, all) -> {
                List<Double> later = all.subList(all.size() / 2, all.size()).stream()
                        .sorted()
                        .toList();
                System.out.printf(
                        Locale.ROOT,
                        "  %-14s %10.1f %10.1f %10.1f%n",
                        step,
                        all.getFirst(),
                        later.get(later.size() / 2),
                        later.getLast());
            });
        }
    }

    private void ask() {
        LocalDate latest = new Questions(ledger).latestDay(ledger.head());
        for (int i = 0; i < times; i++) {
            answers(latest.minusDays((long) i * DAYS_APART % 400));
        }
    }

    private void answers(LocalDate asked) {
        Questions questions = new Questions(ledger);
        KnownPoint known = questions.known(null);
        timed("day", () -> questions.latestDay(known));
        List<RecordedFigure> figures = timed("figures", () -> questions.figuresWithRejected(known, null, mission));
        List<Evidence> evidence = timed("evidence", () -> questions.evidence(figures, known));
        List<RecordedStatement> statements = timed(
                "statements", () -> questions.statements(known, new ClaimQuery(known.seq(), null, mission), null));
        List<Testimony> told = timed("testimonies", () -> questions.testimonies(statements, known));
        Question question = new Question(asked, known.seq(), mission, null, null);
        Rejections rejections = timed("rejections", () -> Rejections.of(told));
        Cells cells = timed("cells", () -> Cells.of(evidence, rejections, missions));
        Picture picture = timed("picture", () -> Picture.of(cells, question));
        Roll roll = timed("roll", () -> Roll.of(evidence, told));
        Annals annals = timed("annals", () -> Annals.of(told, evidence));
        timed("tree", () -> Tree.of(picture, roll));
        timed("circumstances", () -> Circumstances.of(annals, question));
        timed("series", () -> Series.of(cells, question));
        timed("timeline", () -> Timeline.of(told, asked));
        timed("forecasts", () -> Forecasts.of(told, evidence, asked));
        timed("requests", () -> Requests.of(told, asked, Pack.bundled()));
        timed("findings", () -> Books.findings(evidence, told, asked));
        int rows = picture.rows().size();
        millisByStep.computeIfAbsent("(rows)", step -> new ArrayList<>()).add((double) rows);
    }

    private <T> T timed(String step, Supplier<T> work) {
        long begin = System.nanoTime();
        T done = work.get();
        double millis = millis(begin);
        if (Boolean.getBoolean("bench.trace")) {
            System.out.printf(Locale.ROOT, "%s %.1f%n", step, millis);
        }
        millisByStep.computeIfAbsent(step, first -> new ArrayList<>()).add(millis);
        return done;
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
