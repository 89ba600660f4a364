package muster.bench;

import java.util.Formatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a comparison gave: medians over the rounds for people, every round for programs. */
record PeerTable(int documents, long characters, List<PeerSpeed> speeds) {
    private static final double MEGABYTE = 1e6;

    PeerTable {
        speeds = List.copyOf(speeds);
    }

    String text() {
        Formatter text = new Formatter(Locale.ROOT);
        text.format("%d documents of %d characters, medians%n", documents, characters / documents);
        text.format(
                "%-12s %10s %8s %10s %10s %9s %8s %8s %10s %10s%n",
                "", "docs/s", "MB/s", "2 threads", "2 to 1", "start s", "heap MB", "-Xmx", "Muster is", "by CPU");
        PeerSpeed muster = speeds.getFirst();
        for (PeerSpeed speed : speeds) {
            text.format(
                    "%-12s %10.1f %8.3f %10.1f %10.2f %9.2f %8.0f %8s %9.1fx %9.1fx%n",
                    speed.peer().word(),
                    speed.perSecond(1),
                    megabytes(speed),
                    speed.perSecond(2),
                    speed.perSecond(2) / speed.perSecond(1),
                    speed.start(),
                    speed.heapBytes() / MEGABYTE,
                    speed.peer().heap(),
                    muster.perSecond(1) / speed.perSecond(1),
                    muster.perProcessorSecond(1) / speed.perProcessorSecond(1));
        }
        for (PeerSpeed speed : speeds) {
            text.format("%s: %s%n", speed.peer().word(), speed.peer().does());
        }
        return text.toString();
    }

    private double megabytes(PeerSpeed speed) {
        return speed.perSecond(1) * characters / documents / MEGABYTE;
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("documents", documents);
        all.put("characters", characters);
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("java", Runtime.version().toString());
        all.put("peers", speeds.stream().map(this::row).toList());
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(all)
                + "\n";
    }

    private Map<String, Object> row(PeerSpeed speed) {
        PeerSpeed muster = speeds.getFirst();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("peer", speed.peer().word());
        row.put("does", speed.peer().does());
        row.put("documentsPerSecond", speed.perSecond(1));
        row.put("megabytesPerSecond", megabytes(speed));
        row.put("documentsPerSecondOfTwoThreads", speed.perSecond(2));
        row.put("documentsPerProcessorSecond", speed.perProcessorSecond(1));
        row.put("startSeconds", speed.start());
        row.put("heapBytes", speed.heapBytes());
        row.put("heapGiven", speed.peer().heap());
        row.put("musterIsFasterBy", muster.perSecond(1) / speed.perSecond(1));
        row.put("musterIsFasterByProcessorTime", muster.perProcessorSecond(1) / speed.perProcessorSecond(1));
        row.put("starts", speed.startSeconds());
        row.put("rounds", speed.measures());
        return row;
    }
}
