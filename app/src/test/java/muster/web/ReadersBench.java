package muster.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Tells how many readers a server bears while reports are read into its ledger by another process. No test: how long
 * answers take depends on the machine.
 *
 * <p>Fifty readers ask at once, each for the first day of one month or another, and wait a second as people do; meanwhile
 * {@code muster read} reads 1,000 reports, made from those of a folder. It prints how many answers came, how many of
 * them were no 200, and how long they took.
 */
final class ReadersBench {
    private static final int READERS = Integer.getInteger("bench.readers", 50);
    private static final int REPORTS = Integer.getInteger("bench.reports", 1000);
    private static final int PAUSE_MILLIS = 1000;
    private static final int MONTHS = Integer.getInteger("bench.months", 12);
    private static final LocalDate FIRST_ASKED = LocalDate.of(2020, 3, 1);
    /** What the pages Picture and Series ask first. */
    private static final List<String> ASKED = List.of(
            "/?mission=%s&at=%s",
            "/api/v1/missions",
            "/api/v1/picture?mission=%s&at=%s&section=there&limit=5000",
            "/api/v1/places?mission=%s",
            "/api/v1/series?mission=%s&at=%s&limit=5000"
                    + "&fields=cell,status,component,duty_status,service,places,scope,from,to,low,best,high,standing,valid");

    private record Answer(int status, double millis) {}

    private ReadersBench() {}

    /** Takes a ledger, of which a copy is read into, the mission to be asked about, and a folder of reports. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("readers");
        Path ledger = Files.copy(Path.of(arguments[0]), folder.resolve("copy.db"));
        Path reports = reports(Path.of(arguments[2]), Files.createDirectory(folder.resolve("reports")));
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        try (Site site = Site.over(ledger);
                ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            // Whoever started the server has looked at both pages.
            ASKED.forEach(path -> status(site, path.formatted(arguments[1], FIRST_ASKED)));
            long begun = System.nanoTime();
            for (int reader = 0; reader < READERS; reader++) {
                Random days = new Random(reader);
                readers.execute(() -> ask(site, arguments[1], days, over, answers));
            }
            int exit = read(ledger, reports);
            double seconds = millisSince(begun) / 1000;
            over.set(true);
            readers.shutdown();
            readers.awaitTermination(1, TimeUnit.MINUTES);
            print(answers, exit, seconds);
        }
        System.exit(0);
    }

    private static void ask(Site site, String mission, Random days, AtomicBoolean over, Queue<Answer> answers) {
        while (!over.get()) {
            LocalDate day = FIRST_ASKED.plusMonths(days.nextInt(MONTHS));
            String path = ASKED.get(days.nextInt(ASKED.size())).formatted(mission, day);
            long begun = System.nanoTime();
            answers.add(new Answer(status(site, path), millisSince(begun)));
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The status of an answer; 0 where none came. */
    private static int status(Site site, String path) {
        try {
            return site.get(path).statusCode();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    /** So many reports, each one of the folder's under a headline of its own. */
    private static Path reports(Path folder, Path target) throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.list(folder)) {
            texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<String> manifest = new ArrayList<>(List.of("file,published,publisher"));
        for (int i = 0; i < REPORTS; i++) {
            String name = "report-%04d.txt".formatted(i);
            String text = Files.readString(texts.get(i % texts.size()));
            Files.writeString(target.resolve(name), "Report number " + i + "\n\n" + text);
            manifest.add(name + "," + FIRST_ASKED.plusDays(i) + ",Outlet " + i % 40);
        }
        Files.write(target.resolve("manifest.csv"), manifest);
        return target;
    }

    private static int read(Path ledger, Path reports) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "muster.cli.Main",
                        "read",
                        "--ledger",
                        ledger.toString(),
                        reports.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void print(Queue<Answer> answers, int exit, double seconds) {
        List<Double> times = answers.stream().map(Answer::millis).sorted().toList();
        long failed = answers.stream().filter(answer -> answer.status() != 200).count();
        System.out.printf(
                Locale.ROOT,
                "%d readers for %.0f s, while %d reports were read (exit code %d): %d answers, %d of them no 200;"
                        + " median %.0f ms, of a hundred the slowest %.0f ms%n",
                READERS,
                seconds,
                REPORTS,
                exit,
                times.size(),
                failed,
                times.get(times.size() / 2),
                times.get(times.size() * 99 / 100));
    }

    private static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}
