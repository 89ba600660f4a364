package muster.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muster.extract.Extractor;
import muster.pack.Pack;
import muster.reading.Fetched;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * How well the statements of the reports in {@code samples} and {@code gold} are read. The floors only rise. What is
 * missed or wrong is written to {@code target/score}.
 */
class ClaimGoldTest {
    /** The least share of all gold claims found, and of those found right in type and in modality. */
    private static final double FOUND = 0.72;

    private static final double TYPE = 0.92;
    private static final double MODALITY = 0.98;

    private static final Path ERRORS = Path.of("target/score");

    @Test
    void statementsAreReadAtLeastAsWellAsBefore() throws IOException {
        ClaimScore all = new ClaimScore();
        List<String> table = new ArrayList<>();
        Files.createDirectories(ERRORS);
        for (GoldSet set : GoldSet.all().toList()) {
            ClaimScore score = score(set);
            Files.write(ERRORS.resolve(set.name() + "-claims.txt"), score.errors());
            table.add(score.row(set.name()));
            all.add(score);
        }
        table.add(all.row("all"));
        System.out.println(
                "claims            gold  read  found  type  state modality places when (right of the found)");
        table.forEach(System.out::println);
        AccuracyPage.write(
                "\\| claims in \\|",
                "| claims in | gold | read | found | type | state | modality | places | when |\n"
                        + "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
                        + table.stream()
                                .map(row -> "| " + String.join(" | ", row.split(" +")) + " |\n")
                                .collect(Collectors.joining()));
        assertThat(all.wanted()).isGreaterThanOrEqualTo(150);
        assertThat(all.found()).isGreaterThanOrEqualTo(FOUND);
        assertThat(all.right("type")).isGreaterThanOrEqualTo(TYPE);
        assertThat(all.right("modality")).isGreaterThanOrEqualTo(MODALITY);
    }

    private static ClaimScore score(GoldSet set) throws IOException {
        Map<String, List<JsonNode>> gold = set.claims().stream()
                .collect(Collectors.groupingBy(claim -> claim.get("report").asString()));
        Extractor extractor = new Extractor(Pack.bundled());
        ClaimScore score = new ClaimScore();
        for (Fetched.Ok report : set.reports()) {
            String name = report.metadata().name();
            score.add(
                    name,
                    gold.getOrDefault(name, List.of()),
                    extractor
                            .read(
                                    report.version().text(),
                                    report.version().blocks(),
                                    report.metadata().published())
                            .statements());
        }
        return score;
    }
}
