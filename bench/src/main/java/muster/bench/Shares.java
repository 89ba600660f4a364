package muster.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Tells where the time goes: the machine's flight recorder looks every few milliseconds what the reading thread does, and each
 * look counts for the stage that it finds there.
 */
final class Shares {
    /** Each stage by the method that does it; the first one that stands in a stack has the time. */
    private static final Map<String, String> STAGES = stages();

    private static final String SAMPLE = "jdk.ExecutionSample";

    private Shares() {}

    private static Map<String, String> stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("muster.text.Document.of", "blocks, sentences, tokens");
        stages.put("muster.language.Words.of", "parts of speech, lemmas, groups of verbs");
        stages.put("muster.extract.Contest.in", "numbers, quantities, words of time");
        stages.put("muster.extract.PlaceMentions.in", "places");
        stages.put("muster.extract.Speeches.in", "who speaks where");
        stages.put("muster.extract.ReportReading.scene", "what is counted, and its verbs");
        stages.put("muster.extract.Setting.of", "what the report as a whole is about");
        stages.put("muster.extract.SentenceReading.of", "subject and state of figures");
        stages.put("muster.extract.FigureAssembly.of", "figures: place, day, force, source, grounds, confidence");
        stages.put("muster.statement.StatementReading.of", "statements that are no figures");
        stages.put("muster.extract.Extractor.read", "all else: what is carried on, attributions");
        return stages;
    }

    /** Takes the folders of texts, or none for the repository's own. */
    public static void main(String[] arguments) throws IOException {
        List<String> articles =
                Articles.of(List.of(arguments).stream().map(Path::of).toList());
        Reader reader = Peer.MUSTER.load();
        read(reader, articles, Long.getLong("bench.warm", 30));
        Path file = Files.createTempFile("muster-shares", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(Duration.ofMillis(5));
            recording.start();
            read(reader, articles, Long.getLong("bench.seconds", 30));
            recording.stop();
            recording.dump(file);
        }
        print(counted(file));
        Files.delete(file);
    }

    private static void read(Reader reader, List<String> articles, long processorSeconds) {
        var threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + processorSeconds * 1_000_000_000L;
        while (threads.getCurrentThreadCpuTime() < end) {
            articles.forEach(reader::read);
        }
    }

    private static Map<String, Integer> counted(Path file) throws IOException {
        Map<String, Integer> samples = new LinkedHashMap<>();
        STAGES.values().forEach(stage -> samples.put(stage, 0));
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            String stage = event.getEventType().getName().equals(SAMPLE) ? stage(event) : "";
            samples.computeIfPresent(stage, (known, count) -> count + 1);
        }
        return samples;
    }

    /** The innermost stage, or nothing where the thread read no text. */
    private static String stage(RecordedEvent event) {
        if (event.getStackTrace() != null) {
            for (RecordedFrame frame : event.getStackTrace().getFrames()) {
                String method = frame.getMethod().getType().getName() + "."
                        + frame.getMethod().getName();
                String stage = STAGES.get(method);
                if (stage != null) {
                    return stage;
                }
            }
        }
        return "";
    }

    private static void print(Map<String, Integer> samples) {
        int all = samples.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(Locale.ROOT, "%d looks%n", all);
        samples.forEach((stage, count) -> System.out.printf(Locale.ROOT, "%5.1f %%  %s%n", 100.0 * count / all, stage));
    }
}
