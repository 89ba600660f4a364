package muster.intake;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import muster.claim.Claim;
import muster.extract.Extraction;
import muster.extract.Extractor;
import muster.ledger.Appended;
import muster.ledger.Ledger;
import muster.ledger.LedgerException;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.RecordedReport;
import muster.ledger.Version;
import muster.pack.Pack;
import muster.reading.Fetched;
import muster.reading.ReportReader;
import muster.reading.SentFiles;
import muster.reading.Source;
import muster.text.Block;
import org.jspecify.annotations.Nullable;

/** Takes sources into a ledger: several are read at the same time, appended in their order by one thread. */
public final class Intake {
    /** So many sources for each thread may be read ahead; the texts wait in memory. */
    private static final int AHEAD = 4;

    /** Each commit waits for the disk; so many reports share one. Nothing is called read before its commit. */
    private static final int BATCH = 32;

    private static final String TOO_LARGE =
            "it says more than fits into the memory; cut it into single reports, or give Java more (JAVA_TOOL_OPTIONS=-Xmx2g)";

    private final Ledger ledger;
    private final @Nullable String mission;
    private final boolean again;
    private final Pack pack;
    private final TextReader extractor;
    private final Map<String, RecordedReport> known = new HashMap<>();

    /** Reads a report's text, as {@link Extractor#read} does. */
    @FunctionalInterface
    interface TextReader {
        Extraction read(String text, List<Block> blocks, @Nullable LocalDate published);
    }

    /** A source that is being read. */
    private record Ahead(Source source, Future<Read> read) {}

    /** A source that has been read, but is not in the ledger yet; reading is null where nothing is to be appended. */
    private record Read(Outcome outcome, @Nullable Reading reading) {}

    /**
     * Begins with what the ledger holds by now.
     *
     * @param pack the vocabulary to read with
     * @param mission under which all figures are filed, whatever the pack proposes; null to let the pack propose
     * @param again whether to read anew what is known
     */
    public Intake(Ledger ledger, Pack pack, @Nullable String mission, boolean again) {
        this(ledger, pack, mission, again, new Extractor(pack)::read);
    }

    Intake(Ledger ledger, Pack pack, @Nullable String mission, boolean again, TextReader extractor) {
        this.ledger = ledger;
        this.pack = pack;
        this.extractor = extractor;
        this.mission = mission;
        this.again = again;
        ledger.reports(ledger.head().seq()).forEach(report -> known.put(report.reportId(), report));
    }

    /** Finds reports in files and folders, and the days that their texts give as their dates. */
    public static ReportReader reader() {
        return new ReportReader(new TextDateLine());
    }

    /** Takes reports that come over a connection, and finds the days in their texts likewise. */
    public static SentFiles sent() {
        return new SentFiles(new TextDateLine());
    }

    /** Whether a mission may be called so. */
    public static boolean isMission(String name) {
        return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}");
    }

    /**
     * Takes in all sources; a refused one does not touch the others.
     *
     * @param progress is told the name of each source once it has been read, in their order, by the calling thread
     * @return what came of each, in their order
     */
    public List<Outcome> take(List<Source> sources, Consumer<String> progress) {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
        List<Outcome> outcomes = new ArrayList<>(sources.size());
        List<Read> batch = new ArrayList<>(BATCH);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            Deque<Ahead> ahead = new ArrayDeque<>();
            Iterator<Source> waiting = sources.iterator();
            while (waiting.hasNext() || !ahead.isEmpty()) {
                while (waiting.hasNext() && ahead.size() < threads * AHEAD) {
                    Source source = waiting.next();
                    ahead.add(new Ahead(source, executor.submit(() -> read(source))));
                }
                Read read = finished(ahead.remove());
                batch.add(read);
                if (batch.size() == BATCH || (ahead.isEmpty() && !waiting.hasNext())) {
                    outcomes.addAll(append(batch));
                    batch.clear();
                }
                progress.accept(String.valueOf(read.outcome().path().getFileName()));
            }
        }
        return outcomes;
    }

    private Read read(Source source) {
        return switch (source.fetch()) {
            case Fetched.Refused refused -> new Read(new Outcome(refused.path(), null, -1, -1, refused.reason()), null);
            case Fetched.Ok ok -> read(source, ok.metadata(), ok.version());
        };
    }

    private Read read(Source source, Metadata metadata, Version version) {
        RecordedReport before = known.get(metadata.reportId());
        if (!again && before != null && isKnown(before, metadata, version)) {
            return new Read(new Outcome(source.path(), Appended.Outcome.ALREADY_KNOWN, -1, -1, hint(before)), null);
        }
        String filedUnder = mission != null || before == null ? mission : Filing.mission(before.pack());
        Extraction extraction = extractor.read(version.text(), version.blocks(), metadata.published());
        List<Claim> claims = extraction.claims().stream()
                .map(claim -> filedUnder == null ? claim : claim.forMission(filedUnder))
                .toList();
        Reading reading = new Reading(metadata, version, Extractor.RULES, Filing.pack(pack.id(), filedUnder), claims);
        String note = metadata.published() == null ? "its day is unknown; give it with --published DATE" : "";
        return new Read(
                new Outcome(
                        source.path(),
                        Appended.Outcome.NEW,
                        extraction.figures().size(),
                        extraction.statements().size(),
                        note),
                reading);
    }

    /**
     * The text has not changed, and neither has the day, unless what now gives it is weaker: a report that is read
     * once more without its manifest keeps the day that the manifest gave, and stays filed where it was.
     */
    private boolean isKnown(RecordedReport before, Metadata metadata, Version version) {
        boolean sameDay = Objects.equals(before.metadata().published(), metadata.published());
        boolean weaker = metadata.basis().compareTo(before.metadata().basis()) > 0;
        boolean sameMission = mission == null || mission.equals(Filing.mission(before.pack()));
        return before.versionId().equals(version.id()) && (sameDay || weaker) && sameMission;
    }

    private String hint(RecordedReport before) {
        if (!before.rules().equals(Extractor.RULES)) {
            return "read by other rules then; --again reads it anew";
        }
        boolean samePack = Filing.vocabulary(before.pack()).equals(pack.id());
        return samePack ? "" : "read with other packs then; --again reads it anew";
    }

    private List<Outcome> append(List<Read> batch) {
        boolean allNew = batch.stream().allMatch(read -> read.reading() == null || !isRepeated(read.reading()));
        Iterator<Appended> appended = allNew
                ? ledger.append(batch.stream()
                                .flatMap(read -> Stream.ofNullable(read.reading()))
                                .toList())
                        .iterator()
                : Collections.emptyIterator();
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        for (Read read : batch) {
            Reading reading = read.reading();
            Outcome before = read.outcome();
            if (reading == null) {
                outcomes.add(before);
                continue;
            }
            Appended now = allNew ? appended.next() : append(reading);
            outcomes.add(
                    new Outcome(before.path(), now.outcome(), before.figures(), before.statements(), before.note()));
        }
        return outcomes;
    }

    /** What was superseded before may come back: then it is the report's latest reading once more. */
    private Appended append(Reading reading) {
        return isRepeated(reading) ? ledger.appendAgain(reading) : ledger.append(reading);
    }

    private boolean isRepeated(Reading reading) {
        return again || known.containsKey(reading.metadata().reportId());
    }

    private static Read finished(Ahead ahead) {
        try {
            return ahead.read().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerException("interrupted; what was read so far is kept, read again to go on", e);
        } catch (ExecutionException e) {
            return new Read(new Outcome(ahead.source().path(), null, -1, -1, told(e)), null);
        }
    }

    /** A report that we fail on, or that is too large, keeps nobody from reading the others. */
    private static String told(ExecutionException failure) {
        if (failure.getCause() instanceof OutOfMemoryError) {
            return TOO_LARGE;
        }
        if (failure.getCause() instanceof RuntimeException fault) {
            return told(fault);
        }
        throw new IllegalStateException(failure.getCause());
    }

    private static String told(RuntimeException fault) {
        StackTraceElement[] stack = fault.getStackTrace();
        String where = stack.length == 0 ? "" : " at " + stack[0];
        return "muster failed on this text, which is a fault of muster and worth a report (" + fault + where + ")";
    }
}
