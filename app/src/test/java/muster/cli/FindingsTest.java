package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import muster.cli.Terminal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table of published figures, entered by hand, and what the books find in it. */
class FindingsTest {
    private static final String HEADER = "low,high,subject,reading,status,component,places,at,published,source";

    private static final List<String> PUBLISHED = List.of(
            "4000,4000,troops,level,authorized,guard,US-Mexico border,2018-04-06,2018-04-06,Pentagon",
            "2100,2100,troops,level,in-place,guard,US-Mexico border,2018-04-25,2018-04-25,Pentagon",
            "2092,2092,troops,level,in-place,guard,US-Mexico border,2018-04-26,2018-04-26,Guard Bureau",
            "5900,5900,troops,level,in-place,active,US-Mexico border,2018-11-13,2018-11-13,Command",
            "5600,5600,troops,level,in-place,active,US-Mexico border,2018-11-19,2018-11-19,Command",
            "5900,5900,troops,level,in-place,active,US-Mexico border,2018-11-28,2018-11-28,Daily (outlet)",
            "3000,3000,troops,level,in-place,active,Texas;Arizona,2018-12-04,2018-12-04,Command",
            "1700,1700,troops,level,in-place,active,Texas,2018-12-04,2018-12-04,Command",
            "1300,1300,troops,level,in-place,active,Arizona,2018-12-04,2018-12-04,Command",
            "2350,2350,troops,level,in-place,active,US-Mexico border,2019-01-29,2019-01-29,Pentagon",
            "3750,3750,troops,increase,planned,active,US-Mexico border,2019-02-03,2019-02-03,Pentagon",
            "4350,4350,troops,level,planned,active,US-Mexico border,2019-02-03,2019-02-03,Pentagon");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void enter() throws IOException {
        enter("muster.db", PUBLISHED);
    }

    @Test
    void eachIsASentenceThatStandsAlone() {
        Result result = muster("findings", "--format", "jsonl");
        assertThat(result.code()).isZero();
        assertThat(rows(result)
                        .map(row -> row.get("type").asString() + ": "
                                + row.get("sentence").asString()))
                .containsExactly(
                        "rung: 4,000 Guard troops on the US-Mexico border are authorized (Pentagon), but 2,100 are in "
                                + "place on 25 April 2018 (Pentagon): 1,900 below the ceiling.",
                        "rounding: 2,092 Guard troops on the US-Mexico border (Guard Bureau, 26 April 2018) and 2,100 "
                                + "(Pentagon, 25 April 2018) are one number, exact and rounded.",
                        "stale: Daily gives 5,900 active-duty troops on the US-Mexico border on 28 November 2018, the "
                                + "number that Command gave on 13 November 2018 and replaced on 19 November 2018 with "
                                + "5,600.",
                        "derived: Of 3,000 active-duty troops in Arizona and Texas on 4 December 2018 (Command), 1,700 "
                                + "in Texas and 1,300 in Arizona make up the whole: the parts add up.",
                        "arithmetic: 3,750 more active-duty troops (Pentagon), making 4,350 on the US-Mexico border "
                                + "(Pentagon), imply about 600 before; but 2,350 active-duty troops on the US-Mexico "
                                + "border were there on 29 January 2019 (Pentagon), and nothing says that 1,750 left in "
                                + "between.");
    }

    @Test
    void onlyThoseOfATypeCanBeAskedFor() {
        assertThat(rows(muster("findings", "--type", "stale", "--format", "jsonl")))
                .hasSize(1);
        Result result = muster("findings", "--type", "odd");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--type: 'odd' is no type of a finding; there are: real, scope, rung,");
    }

    @Test
    void whyTellsHowAFindingCameAbout() {
        String id = rows(muster("findings", "--type", "rung", "--format", "jsonl"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        assertThat(muster("why", id.substring(0, 8)).out())
                .contains("4000 - 2100 = 1900")
                .contains("R7-wholes: Parts make no more than their whole, and what is there no more than its ceiling.")
                .contains("– 4000 · Pentagon, 2018-04-06, hand-");
        JsonNode tree = rows(muster("why", id, "--format", "jsonl")).findFirst().orElseThrow();
        assertThat(tree.get("rule").asString()).isEqualTo("R7-wholes");
        assertThat(tree.get("from").get(1).get("claim").get("source").asString())
                .isEqualTo("Pentagon");
    }

    @Test
    void whyTellsHowACellCameAboutAndWhatWasLeftOut() {
        String id = rows(muster("picture", "--component", "active", "--at", "2018-11-20", "--format", "jsonl"))
                .filter(row -> row.get("best").asInt() == 5600)
                .findFirst()
                .orElseThrow()
                .get("cell")
                .asString();
        assertThat(muster("why", id, "--at", "2018-11-20").out())
                .contains("5600 troops on the US-Mexico border: holds, 1 day old, says Command")
                .contains("the words allow 5550 to 5650")
                .contains("replaced, or of an earlier day")
                .contains("– 5900 person · Command, 2018-11-13");
        Result result = muster("why", id, "--at", "2018-11-01");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("on 2018-11-01 the ledger has no cell")
                .contains("--at DAY");
    }

    @Test
    void theOrderOfEntryChangesNothing() throws IOException {
        List<String> expected = answers("muster.db");
        Random random = new Random(11);
        for (int i = 0; i < 3; i++) {
            List<String> shuffled = new ArrayList<>(PUBLISHED);
            Collections.shuffle(shuffled, random);
            enter("shuffled" + i + ".db", shuffled);
            assertThat(answers("shuffled" + i + ".db")).isEqualTo(expected);
        }
    }

    @Test
    void theAnswerAtAnEarlierPointNeverChanges() throws IOException {
        String before = muster("findings", "--known", "6", "--at", "2019-12-31", "--format", "jsonl")
                .out();
        assertThat(before).contains("\"stale\"");
        enter(
                "muster.db",
                List.of("5400,5400,troops,level,in-place,active,US-Mexico border,2018-11-20,2018-11-20,Bureau"));
        assertThat(muster("findings", "--known", "6", "--at", "2019-12-31", "--format", "jsonl")
                        .out())
                .isEqualTo(before);
    }

    /** What was found, without the known point, which counts entries. */
    private List<String> answers(String ledger) {
        return rows(muster("findings", "--ledger", ledger, "--format", "jsonl"))
                .map(row -> row.get("id").asString() + row.get("sentence").asString() + row.get("claims"))
                .toList();
    }

    private void enter(String ledger, List<String> figures) throws IOException {
        Path table = folder.resolve("published.csv");
        Files.writeString(table, HEADER + "\n" + String.join("\n", figures) + "\n");
        Result result = muster(
                "add",
                "figure",
                "--csv",
                "published.csv",
                "--entered-by",
                "Ann",
                "--mission",
                "southwest-border",
                "--ledger",
                ledger);
        assertThat(result.code()).as(result.err()).isZero();
    }

    private Result muster(String... arguments) {
        return new Terminal(folder).run(arguments);
    }

    private static Stream<JsonNode> rows(Result result) {
        return result.out().lines().map(line -> JsonMapper.shared().readTree(line));
    }
}
