package muster.size;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import muster.account.Question;
import muster.account.Series;
import muster.account.books.Books;
import muster.account.books.Finding;
import muster.export.Json;
import muster.export.Table;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.Reading;
import muster.pack.Pack;
import muster.store.SqliteLedger;
import muster.view.Course;
import muster.view.Ordered;
import muster.view.PictureAnswer;
import muster.view.PictureTable;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the costs of appending and asking go with the size of a ledger. No test: what is fast enough depends on the
 * machine.
 *
 * <p>It makes a ledger of synthetic missions for each number of claims, through the ledger's own {@code append}, and
 * prints a table with a column for each. What is kept in a folder is not made anew.
 */
final class SizeBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int BATCH = 100;
    private static final int ASKED_DAYS = Integer.getInteger("bench.days", 20);
    private static final int DAYS_APART = 9;
    private static final LocalDate FIRST_ASKED = LocalDate.of(2021, 3, 1);

    private final Path file;
    private final Map<String, List<Time>> times = new LinkedHashMap<>();

    /** How long something took, and for how much of that this program had a processor: others may want it, too. */
    private record Time(double millis, double ofProcessor) {
        static Time of(Runnable work) {
            long begin = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            work.run();
            return new Time((System.nanoTime() - begin) / 1e6, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
        }
    }

    private SizeBench(Path file) {
        this.file = file;
    }

    /** Takes a folder for the ledgers, and how many claims each shall have: ten and a hundred thousand if nothing is said. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        List<String> sizes = arguments.length == 1
                ? List.of("10000", "100000")
                : List.of(arguments).subList(1, arguments.length);
        for (String size : sizes) {
            new SizeBench(folder.resolve("synthetic-" + size + ".db"))
                    .measured(Integer.parseInt(size))
                    .forEach((step, time) -> table.computeIfAbsent(step, first -> new LinkedHashMap<>())
                            .put(size, time));
        }
        System.out.println("| milliseconds (of a processor), by claims | " + String.join(" | ", sizes) + " |");
        System.out.println("| --- " + "| ---: ".repeat(sizes.size()) + "|");
        table.forEach((step, found) -> System.out.println("| " + step + " | "
                + sizes.stream().map(size -> found.getOrDefault(size, "–")).collect(Collectors.joining(" | ")) + " |"));
    }

    private Map<String, String> measured(int claims) throws IOException {
        Map<String, String> measured = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            times.put("to write it", List.of(Time.of(() -> make(claims / SyntheticReports.CLAIMS))));
        }
        ask();
        measured.put("size of the file in MB", String.valueOf(Files.size(file) / 1_000_000));
        Path grown = Files.copy(file, file.resolveSibling("grown-" + file.getFileName()));
        times.put("to append 1,000 reports of 10 claims", List.of(appended(grown)));
        Files.delete(grown);
        times.forEach((step, all) -> measured.put(step, told(all)));
        return measured;
    }

    private void make(int reports) {
        SyntheticReports synthetic = new SyntheticReports(1);
        try (Ledger ledger = SqliteLedger.open(file)) {
            for (int left = reports; left > 0; left -= BATCH) {
                ledger.append(synthetic.next(Math.min(BATCH, left)));
            }
        }
    }

    /** Others each time, which are made before the time begins. */
    private static Time appended(Path grown) {
        List<Reading> readings = new SyntheticReports(System.nanoTime()).next(1000);
        return Time.of(() -> {
            try (Ledger ledger = SqliteLedger.open(grown)) {
                for (int i = 0; i < readings.size(); i += BATCH) {
                    ledger.append(readings.subList(i, i + BATCH));
                }
            }
        });
    }

    private void ask() {
        for (Theatre theatre : List.of(Theatre.ALL.getFirst(), Theatre.ALL.get(2))) {
            String of = " of `" + theatre.id() + "`";
            try (Ledger ledger = timed("to open it", () -> SqliteLedger.openExisting(file))) {
                ask(new Questions(ledger), theatre.id(), of);
            }
        }
    }

    private void ask(Questions questions, String mission, String of) {
        KnownPoint known = questions.known(null);
        List<Asked> asked = new ArrayList<>();
        timed("first picture" + of, () -> {
            Course course = timed(
                    "… to read what is known" + of, () -> Course.withRejected(questions, known, FIRST_ASKED, mission));
            asked.add(timed("… to put it in order" + of, () -> Asked.of(course)));
            return asked.getFirst().picture(question(FIRST_ASKED, known, mission, null));
        });
        for (int i = 1; i <= ASKED_DAYS; i++) {
            Question question = question(FIRST_ASKED.minusDays((long) i * DAYS_APART), known, mission, null);
            PictureAnswer answer =
                    timed("picture of another day" + of, () -> asked.getFirst().picture(question));
            timed("… as JSON" + of, () -> json(PictureTable.of(answer)));
        }
        Question place = question(FIRST_ASKED, known, mission, "Texas");
        for (int i = 0; i < 4; i++) {
            timed(
                    "series of a place" + of,
                    () -> Series.of(asked.getFirst().ordered().cells(), place));
        }
        for (int i = 0; i < 2 && !Boolean.getBoolean("bench.short"); i++) {
            LocalDate day = FIRST_ASKED.minusDays(i);
            timed("findings of another day" + of, () -> asked.getFirst().findings(day));
        }
    }

    private static Question question(LocalDate day, KnownPoint known, String mission, @Nullable String place) {
        return new Question(day, known.seq(), mission, place, null);
    }

    private static String json(Table table) {
        return Json.of(table.rows().stream().map(table::named).toList());
    }

    /** What is known of a mission, in order for all questions. */
    private record Asked(Course course, Ordered ordered) {
        static Asked of(Course course) {
            return new Asked(
                    course,
                    Ordered.of(course.figures(), course.told(), Pack.bundled().missions()));
        }

        PictureAnswer picture(Question question) {
            return PictureAnswer.of(ordered, question);
        }

        List<Finding> findings(LocalDate day) {
            return Books.findings(course.figures(), course.told(), day);
        }
    }

    private <T> T timed(String step, Supplier<T> work) {
        List<T> done = new ArrayList<>();
        times.computeIfAbsent(step, first -> new ArrayList<>()).add(Time.of(() -> done.add(work.get())));
        return done.getFirst();
    }

    /** Of what was done once, how long it took; else the median of the later half. */
    private static String told(List<Time> all) {
        List<Time> later = all.subList(all.size() / 2, all.size());
        return String.format(
                Locale.ROOT,
                "%.0f (%.0f)",
                median(later.stream().map(Time::millis).toList()),
                median(later.stream().map(Time::ofProcessor).toList()));
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
