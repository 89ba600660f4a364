package muster.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reasons of the cases that are not read as their specification says, as the file beside the sets has them. */
final class Reasons {
    private static final Path FILE = Path.of("src/test/resources/muster/benchmark/recognizers-reasons.tsv");

    private static final String HEADER = "# file\tnumber of the case, the first is 1\treason\tinput\n";

    private Reasons() {}

    /** The reason of each case that has one, by what names the case. */
    static Map<String, Reason> all() throws IOException {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(
                            cells -> cells[0] + " " + cells[1],
                            cells -> Reason.valueOf(cells[2]),
                            (first, second) -> first,
                            TreeMap::new));
        }
    }

    /** Writes the cases that fail; one that had no reason is not read yet. */
    static void write(List<Case> failing) throws IOException {
        Map<String, Reason> known = all();
        Files.writeString(
                FILE,
                HEADER
                        + failing.stream()
                                .map(one -> String.join(
                                                "\t",
                                                one.specification().file(),
                                                String.valueOf(one.number()),
                                                known.getOrDefault(one.id(), Reason.NOT_READ)
                                                        .name(),
                                                one.input().replaceAll("\\s+", " "))
                                        + "\n")
                                .collect(Collectors.joining()));
    }
}
