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
import muster.account.Cells;
import muster.account.Picture;
import muster.account.Question;
import muster.account.Series;
import muster.account.books.Books;
import muster.account.books.Tree;
import muster.account.course.Circumstances;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.Reading;
import muster.pack.Pack;
import muster.store.SqliteLedger;
import muster.view.Course;
import muster.view.PictureAnswer;
import muster.view.PictureTable;
import muster.view.Questions;

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

    /** Takes a folder for the ledgers, and how many claims each shall have. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        List<String> sizes = List.of(arguments).subList(1, arguments.length);
        for (String size : sizes) {
            new SizeBench(folder.resolve("synthetic-" + size + ".db"))
                    .measured(Integer.parseInt(size))
                    .forEach((step, time) -> table.computeIfAbsent(step, first -> new LinkedHashMap<>())
                            .put(size, time));
        }
        System.out.println("| claims | " + String.join(" | ", sizes) + " |");
        System.out.println("| --- " + "| ---: ".repeat(sizes.size()) + "|");
        table.forEach(
                (step, times) -> System.out.println("| " + step + " | " + String.join(" | ", times.values()) + " |"));
    }

    private Map<String, String> measured(int claims) throws IOException {
        Map<String, String> measured = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            make(claims / SyntheticReports.CLAIMS);
        }
        measured.put("megabytes", String.valueOf(Files.size(file) / 1_000_000));
        ask();
        Path grown = Files.copy(file, file.resolveSibling("grown-" + file.getFileName()));
        measured.put("append 1,000 reports of 10 claims", told(List.of(appended(grown))));
        times.forEach((step, all) -> measured.put(step, told(all)));
        Files.delete(grown);
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
            try (Ledger ledger = SqliteLedger.openExisting(file)) {
                ask(new Questions(ledger), theatre.id());
            }
        }
    }

    private void ask(Questions questions, String mission) {
        String of = " of `" + mission + "`";
        KnownPoint known = questions.known(null);
        Course course = timed(
                "first: to read what is known" + of, () -> Course.withRejected(questions, known, FIRST_ASKED, mission));
        Cells cells = timed(
                "first: to put it in order" + of,
                () -> Cells.of(
                        course.figures(), course.rejections(), Pack.bundled().missions()));
        timed("first: the missions", () -> questions.missions(known));
        for (int i = 0; i < ASKED_DAYS; i++) {
            LocalDate day = FIRST_ASKED.minusDays((long) i * DAYS_APART);
            Question question = new Question(day, known.seq(), mission, null, null);
            Picture picture = timed("weigh the figures" + of, () -> Picture.of(cells, question));
            timed("… put them in a tree" + of, () -> Tree.of(picture, course.figures(), course.told()));
            timed("… tell what stands beside" + of, () -> Circumstances.of(course.told(), course.figures(), question));
            PictureAnswer answer = timed(
                    "picture of another day" + of,
                    () -> PictureAnswer.of(cells, course.figures(), course.told(), question));
            timed("… as rows" + of, () -> PictureTable.of(answer));
        }
        Question place = new Question(FIRST_ASKED, known.seq(), mission, "Texas", null);
        for (int i = 0; i < 4; i++) {
            timed("series of a place" + of, () -> Series.of(cells, place));
        }
        if (!Boolean.getBoolean("bench.short")) {
            for (int i = 0; i < 4; i++) {
                LocalDate day = FIRST_ASKED.minusDays(i);
                timed("findings" + of, () -> Books.findings(course.figures(), course.told(), day));
            }
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
