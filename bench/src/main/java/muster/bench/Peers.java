package muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Compares Muster's speed with that of other programs. Each has a process of its own; in each round they read the same texts
 * one after another, so that whatever else the machine does disturbs them alike.
 */
final class Peers {
    private static final int[] THREADS = {1, 2};
    private static final int STARTS = 3;

    private final List<Path> folders;
    private final int rounds = Integer.getInteger("bench.rounds", 5);
    private final double seconds = Double.parseDouble(System.getProperty("bench.seconds", "5"));

    private Peers(List<Path> folders) {
        this.folders = folders;
    }

    /** Takes the file to write the figures to as JSON, and the folders of texts, or none for the repository's own. */
    public static void main(String[] arguments) throws IOException {
        Path json = Path.of(arguments[0]);
        List<Path> folders = List.of(arguments).subList(1, arguments.length).stream()
                .map(Path::of)
                .toList();
        List<String> articles = Articles.of(folders);
        long characters = articles.stream().mapToLong(String::length).sum();
        List<PeerSpeed> speeds = new Peers(folders).measure();
        PeerTable table = new PeerTable(articles.size(), characters, speeds);
        System.out.print(table.text());
        Files.createDirectories(json.toAbsolutePath().getParent());
        Files.writeString(json, table.json());
    }

    private List<PeerSpeed> measure() throws IOException {
        Map<Peer, List<Double>> starts = new EnumMap<>(Peer.class);
        Map<Peer, List<Hired.Measure>> measures = new EnumMap<>(Peer.class);
        Map<Peer, Hired> hired = new EnumMap<>(Peer.class);
        List<PeerSpeed> speeds = new ArrayList<>();
        try {
            for (Peer peer : Peer.values()) {
                starts.put(peer, new ArrayList<>());
                measures.put(peer, new ArrayList<>());
                for (int start = 1; start < STARTS; start++) {
                    try (Hired once = Hired.start(peer, folders)) {
                        starts.get(peer).add(once.startSeconds());
                    }
                }
                hired.put(peer, Hired.start(peer, folders));
                starts.get(peer).add(hired.get(peer).startSeconds());
            }
            rounds(hired, measures);
            for (Peer peer : Peer.values()) {
                speeds.add(new PeerSpeed(
                        peer,
                        starts.get(peer),
                        measures.get(peer),
                        hired.get(peer).heapBytes()));
            }
        } finally {
            for (Hired each : hired.values()) {
                each.close();
            }
        }
        return speeds;
    }

    private void rounds(Map<Peer, Hired> hired, Map<Peer, List<Hired.Measure>> measures) throws IOException {
        for (Hired each : hired.values()) {
            // A machine that has just started is slow, and nobody's speed.
            each.measure(1, seconds * 4);
        }
        for (int round = 1; round <= rounds; round++) {
            System.err.println("round " + round + " of " + rounds);
            for (int threads : THREADS) {
                for (Map.Entry<Peer, Hired> each : hired.entrySet()) {
                    measures.get(each.getKey()).add(each.getValue().measure(threads, seconds));
                }
            }
        }
    }
}
