package muster.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How well the reports of {@code samples} and {@code gold} are read. The floors only rise: raise them to what the
 * printed table shows whenever reading gets better. What is wrong, figure by figure, is written to {@code target/score}.
 */
class GoldTest {
    /** The least F1 of figures found, and of figures right as a whole. */
    private record Floor(double found, double whole) {}

    private static final Map<String, Floor> FLOORS = Map.ofEntries(
            Map.entry("river-flood", new Floor(0.97, 0.77)),
            Map.entry("southwest-border", new Floor(0.97, 0.82)),
            Map.entry("border", new Floor(0.95, 0.75)),
            Map.entry("city", new Floor(0.94, 0.61)),
            Map.entry("flood", new Floor(0.98, 0.72)),
            Map.entry("hurricane", new Floor(0.98, 0.85)),
            Map.entry("pandemic", new Floor(0.96, 0.71)),
            Map.entry("quake", new Floor(0.95, 0.75)),
            Map.entry("wildfire", new Floor(0.97, 0.67)),
            Map.entry("winter", new Floor(0.92, 0.70)),
            Map.entry("all", new Floor(0.96, 0.74)));

    private static final Path ERRORS = Path.of("target/score");

    @Test
    void reportsAreReadAtLeastAsWellAsBefore() throws IOException {
        Score all = new Score();
        List<String> table = new ArrayList<>();
        List<String> sunk = new ArrayList<>();
        Files.createDirectories(ERRORS);
        for (GoldSet set : GoldSet.all().toList()) {
            Score score = set.score();
            Files.write(ERRORS.resolve(set.name() + ".txt"), score.errors());
            table.add(row(set.name(), score));
            all.add(score);
            sunk.addAll(below(set.name(), score));
        }
        table.add(row("all", all));
        print(table, all);
        write(table, all);
        sunk.addAll(below("all", all));
        assertThat(sunk).isEmpty();
    }

    @Test
    void everySetHasItsFloor() throws IOException {
        assertThat(Stream.concat(GoldSet.all().map(GoldSet::name), Stream.of("all")))
                .containsExactlyInAnyOrderElementsOf(FLOORS.keySet());
    }

    private static List<String> below(String name, Score score) {
        Floor floor = FLOORS.getOrDefault(name, new Floor(0, 0));
        List<String> below = new ArrayList<>();
        if (score.found() < floor.found) {
            below.add(name + ": found " + score.found() + " is below its floor " + floor.found);
        }
        if (score.whole() < floor.whole) {
            below.add(name + ": whole " + score.whole() + " is below its floor " + floor.whole);
        }
        return below;
    }

    private static String row(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-16s  %4d  %4d  %5.3f  %5.3f  %5.3f  %5.3f",
                name,
                score.wanted(),
                score.given(),
                score.found(),
                score.whole(),
                score.dated(),
                score.sourced());
    }

    private static void print(List<String> table, Score all) {
        System.out.println("set               gold  read  found  whole  dated  sourced (F1)");
        table.forEach(System.out::println);
        System.out.println("right of the found:" + shares(all));
    }

    private static String shares(Score all) {
        return Stream.of(Attribute.values())
                .map(attribute -> String.format(Locale.ROOT, " %s %.2f", attribute.word(), all.share(attribute)))
                .collect(Collectors.joining());
    }

    /** The table and the shares as the documentation has them. */
    private static void write(List<String> table, Score all) throws IOException {
        String rows = table.stream()
                .map(row -> "| " + String.join(" | ", row.split(" +")) + " |\n")
                .collect(Collectors.joining());
        AccuracyPage.write(
                "\\| set \\|",
                "| set | gold figures | read | found | whole | dated | sourced |\n"
                        + "| --- | --- | --- | --- | --- | --- | --- |\n" + rows);
        AccuracyPage.write(
                "Of the figures found, the share",
                "Of the figures found, the share that is right:" + shares(all) + "\n");
    }
}
