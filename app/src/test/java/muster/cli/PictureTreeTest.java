package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The picture as wholes and parts. */
class PictureTreeTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("count.txt"), """
                As of Tuesday 5,400 troops are assigned to Texas, Arizona and California, a defense official said.

                About 2,600 troops are assigned to Texas, but only 1,200 are on the Texas border.

                Some 900 Marines are in California.
                """);
        assertThat(run("read", "count.txt", "--published", "2018-11-13", "--mission", "border")
                        .code())
                .isZero();
    }

    @Test
    void partsStandBeneathTheirWholeAndWhatTheyLeaveIsARowWithItsFormula() {
        JsonMapper json = JsonMapper.builder().build();
        List<JsonNode> rows = run("picture", "--format", "jsonl")
                .out()
                .lines()
                .map(json::readTree)
                .toList();
        assertThat(rows.stream()
                        .map(row ->
                                row.get("depth").asInt() + " " + row.get("best").asInt() + " "
                                        + row.get("derived").asBoolean()))
                .containsExactly(
                        "0 5400 false", "1 2600 false", "2 1200 false", "2 1400 true", "1 900 false", "1 1900 true");
        JsonNode rest = rows.getLast();
        assertThat(rest.get("formula").asString()).isEqualTo("5400 - 2600 - 900 = 1900");
        assertThat(rest.get("claims").size()).isEqualTo(3);
        assertThat(rest.get("parent").asString())
                .isEqualTo(rows.getFirst().get("cell").asString());
        assertThat(run("why", rest.get("cell").asString()).out()).contains("R7-wholes", "5400 - 2600 - 900 = 1900");
    }

    @Test
    void theTableSetsThemIn() {
        assertThat(run("picture").out()).contains("└ troops", "└── troops", "derived: Of 5,400 troops");
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder, Map.of("COLUMNS", "160")).run(arguments);
    }
}
