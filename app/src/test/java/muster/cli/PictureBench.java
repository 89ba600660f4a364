package muster.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import muster.account.Evidence;
import muster.account.Picture;
import muster.account.Question;
import muster.account.Rejections;
import muster.account.Testimony;
import muster.account.books.Tree;
import muster.account.course.Circumstances;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedFigure;
import muster.pack.Mission;
import muster.pack.Pack;
import muster.store.SqliteLedger;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;

/** Tells how long a picture takes. No test: what is fast enough depends on the machine. */
final class PictureBench {
    // Another program may hold the processor meanwhile, so its time is told beside that of the clock.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int CLAIMS = 10_000;
    private static final int TIMES = 200;

    private final Ledger ledger;
    private final List<Mission> missions;
    private final StringBuilder steps = new StringBuilder();

    private PictureBench(Ledger ledger, List<Mission> missions) {
        this.ledger = ledger;
        this.missions = missions;
    }

    /** Takes the folders of reports to make the ledger from. */
    public static void main(String[] folders) throws IOException {
        Path folder = Files.createTempDirectory("muster-bench");
        List<String> read = new ArrayList<>(List.of("read", "--ledger", "small.db"));
        for (String reports : folders) {
            read.add(Path.of(reports).toAbsolutePath().toString());
        }
        new Terminal(folder).run(read.toArray(String[]::new));
        Path large = folder.resolve("large.db");
        long begin = System.nanoTime();
        LargeLedger.write(folder.resolve("small.db"), large, CLAIMS);
        System.out.printf(Locale.ROOT, "%d claims written in %.0f ms%n", CLAIMS, millis(begin));
        measure(large, null);
        measure(large, "southwest-border");
    }

    private static void measure(Path file, @Nullable String mission) {
        List<Mission> missions = Pack.bundled().missions();
        try (Ledger ledger = SqliteLedger.openExisting(file)) {
            List<Double> times = new ArrayList<>();
            List<Double> busy = new ArrayList<>();
            String steps = "";
            for (int i = 0; i < TIMES; i++) {
                PictureBench bench = new PictureBench(ledger, missions);
                long begin = System.nanoTime();
                long beginBusy = THREADS.getCurrentThreadCpuTime();
                bench.picture(mission);
                times.add(millis(begin));
                busy.add((THREADS.getCurrentThreadCpuTime() - beginBusy) / 1e6);
                steps = bench.steps.toString();
            }
            double first = times.removeFirst();
            Collections.sort(busy.subList(TIMES / 2, busy.size()));
            List<Double> warm = new ArrayList<>(times.subList(TIMES / 2, times.size()));
            Collections.sort(warm);
            System.out.printf(
                    Locale.ROOT,
                    "picture of %s: first %.1f ms (%.1f of the processor), then median %.1f ms (%.1f to %.1f; %.1f of the"
                            + " processor); the last one:%n%s",
                    mission == null ? "all missions" : mission,
                    first,
                    busy.getFirst(),
                    warm.get(warm.size() / 2),
                    warm.getFirst(),
                    warm.getLast(),
                    busy.get(TIMES * 3 / 4),
                    steps);
        }
    }

    private void picture(@Nullable String mission) {
        Questions questions = new Questions(ledger);
        KnownPoint known = questions.known(null);
        LocalDate asked = timed("day", () -> questions.latestDay(known));
        List<RecordedFigure> figures = timed("figures", () -> questions.figuresWithRejected(known, null, mission));
        List<Evidence> evidence = timed("evidence", () -> questions.evidence(figures, known));
        List<Testimony> told = timed(
                "statements",
                () -> questions.testimonies(
                        questions.statements(known, new ClaimQuery(known.seq(), null, mission), null), known));
        Question question = new Question(asked, known.seq(), mission, null, null);
        Picture picture = timed("picture", () -> Picture.of(evidence, Rejections.of(told), question, missions));
        timed("tree", () -> Tree.of(picture, evidence, told));
        timed("circumstances", () -> Circumstances.of(told, evidence, question));
    }

    private <T> T timed(String name, Supplier<T> work) {
        long begin = System.nanoTime();
        T done = work.get();
        steps.append(String.format(Locale.ROOT, "  %-14s %6.1f ms%n", name, millis(begin)));
        return done;
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
