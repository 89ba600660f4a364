package muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares Muster's speed with that of other programs. Each has a process of its own; in each round they read the same texts
 * one after another, so that whatever else the machine does disturbs them alike.
 */
final class Peers {
    private static final int[] THREADS = {1, 2};
    private static final int STARTS = 3;

    private final List<Path> folders;
    private final List<Peer> peers = Stream.of(
                    System.getProperty("bench.peers", "muster,opennlp,corenlp-pos,corenlp-ner")
                            .split(","))
            .map(Peer::of)
            .toList();
    private final int rounds = Integer.getInteger("bench.rounds", 5);
    private final double warmSeconds = Double.parseDouble(System.getProperty("bench.warm", "40"));
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

    /** A program that takes part, with what was measured of it so far. */
    private record Entrant(Peer peer, Hired hired, List<Double> startSeconds, List<Hired.Measure> measures) {}

    private List<PeerSpeed> measure() throws IOException {
        List<Entrant> entrants = new ArrayList<>();
        try {
            for (Peer peer : peers) {
                entrants.add(enter(peer));
            }
            rounds(entrants);
            List<PeerSpeed> speeds = new ArrayList<>();
            for (Entrant each : entrants) {
                speeds.add(new PeerSpeed(
                        each.peer(),
                        each.startSeconds(),
                        each.measures(),
                        each.hired().heapBytes()));
            }
            return speeds;
        } finally {
            for (Entrant each : entrants) {
                each.hired().close();
            }
        }
    }

    private Entrant enter(Peer peer) throws IOException {
        System.err.println("starting " + peer.word());
        List<Double> starts = new ArrayList<>();
        for (int start = 1; start < STARTS; start++) {
            try (Hired once = Hired.start(peer, folders)) {
                starts.add(once.startSeconds());
            }
        }
        Hired hired = Hired.start(peer, folders);
        starts.add(hired.startSeconds());
        return new Entrant(peer, hired, starts, new ArrayList<>());
    }

    private void rounds(List<Entrant> entrants) throws IOException {
        for (Entrant each : entrants) {
            // A machine that has just started is slow, and nobody's speed.
            System.err.println("warming " + each.peer().word());
            each.hired().warm(warmSeconds);
        }
        for (int round = 1; round <= rounds; round++) {
            System.err.println("round " + round + " of " + rounds);
            for (int threads : THREADS) {
                for (Entrant each : entrants) {
                    each.measures().add(each.hired().measure(threads, seconds));
                }
            }
        }
    }
}
