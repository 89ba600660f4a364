package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a number in front of a hostile audience, as two missions tell it. */
class CheckTest {
    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void fill() throws IOException {
        report("border", "count.txt", "2018-11-13", """
                As of Tuesday 5,900 troops are assigned to Texas, Arizona and California, a defense official said.

                About 2,800 troops are assigned to Texas, but only 1,300 are on the Texas border.

                Some 1,100 Marines are in California.

                The Pentagon said that 2,100 National Guard members are in place along the U.S.-Mexico border. Some 4,000 \
                National Guard members are authorized there.
                """);
        report("border", "plan.txt", "2018-11-14", """
                The Pentagon expects to have 7,000 troops at the U.S.-Mexico border by November 30.
                """);
        report("border", "later.txt", "2018-11-27", """
                The Pentagon said that 2,300 National Guard members are in place along the U.S.-Mexico border.
                """);
        report("flood", "flood.txt", "2018-11-12", """
                The Iowa National Guard has 412 soldiers on flood duty in Iowa. The governor authorized 600 soldiers for Iowa.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-11-13 | 2,800 troops in Texas                                   | supported       |
            2018-11-13 | nearly 3,000 troops in Texas                            | supported       |
            2018-11-13 | more than 2,000 troops in Texas                         | supported       |
            2018-11-13 | 5,900 troops                                            | supported       |
            2018-11-13 | 5,900 troops in Texas                                   | other-place     | place
            2018-11-13 | 1,300 troops in Texas                                   | other-scope     | scope
            2018-11-13 | 7,000 troops in Texas                                   | contradicted    |
            2018-11-13 | more than 4,000 troops in Texas                         | other-place     | place
            2018-11-13 | 1,100 troops in California                              | other-component | service
            2018-11-13 | 2,100 active-duty troops at the border                  | other-component | component
            2018-11-13 | 4,000 National Guard members are at the border          | other-rung      | rung
            2018-11-20 | 7,000 troops at the border                              | other-rung      | rung
            2018-11-20 | 7,000 troops will be at the border by November 30       | supported       |
            2018-11-27 | 2,100 Guard members at the border                       | other-time      | time
            2018-11-13 | 2,300 Guard members at the border                       | other-time      | time
            2019-03-27 | 2,300 Guard members at the border                       | other-time      | time
            2019-03-27 | 9,000 Guard members at the border                       | not-known       |
            2018-11-13 | 2,000 troops in Arizona                                 | not-known       |
            2018-11-13 | 412 Guard members at the border                         | contradicted    |
            2018-11-13 | 5,900                                                   | not-known       |
            """)
    void aFigureIsAnsweredWithWhatItIsSaidOf(String day, String sentence, String answer, String differs) {
        JsonNode verdict = json(day, sentence);
        assertThat(verdict.get("answer").asString()).as(sentence).isEqualTo(answer);
        assertThat(verdict.get("differs_in").toString())
                .as(sentence)
                .isEqualTo(differs == null ? "[]" : "[\"" + differs + "\"]");
    }

    @Test
    void theAnswerSaysOfWhatTheNumberIsSaidAndWhatIsKnownInstead() {
        Terminal.Result result = run("check", "5,900 troops in Texas", "--at", "2018-11-13");
        assertThat(result.code()).isZero();
        assertThat(result.out().lines().skip(2))
                .containsExactly(
                        "5,900: OTHER PLACE",
                        "  5,900 is said of Texas, Arizona and California together, not of Texas: there about 2,800 are said to "
                                + "be assigned",
                        "    (count.txt, for 2018-11-13).",
                        "  read as: troops · in-place · Texas · 2018-11-13 · border",
                        "  against: count.txt, 2018-11-13: “About 2,800 troops are assigned to Texas, but only 1,300 are on the Texas "
                                + "border.”",
                        "  of another place: count.txt, 2018-11-13, citing defense official: “As of Tuesday 5,900 troops are "
                                + "assigned to Texas,",
                        "    Arizona and California, a defense official said.”",
                        "  rules: R1-cell, R2-interval, R11-best, R14-same-answer");
    }

    @Test
    void aNumberThatItsOwnSpeakerHasReplacedIsStale() {
        JsonNode verdict = json("2018-11-27", "2,100 Guard members at the border");
        assertThat(verdict.get("rules").toString()).contains("R4-supersede", "R5-stale");
        assertThat(verdict.get("words").asString()).contains("Pentagon has since given 2,300 for 2018-11-27");
        assertThat(verdict.get("against")).hasSize(1);
        assertThat(verdict.get("best").asInt()).isEqualTo(2300);
    }

    @Test
    void whatPeopleRejectedBearsNothingOut() {
        JsonNode before = json("2018-11-13", "412 Guard soldiers in Iowa");
        assertThat(before.get("answer").asString()).isEqualTo("supported");
        String claim = before.get("for").get(0).get("id").asString();
        run("judge", claim, "reject", "--why", "counts another week");
        JsonNode after = json("2018-11-13", "412 Guard soldiers in Iowa");
        assertThat(after.get("answer").asString()).isEqualTo("not-known");
        assertThat(after.get("rules").toString()).contains("R13-judgements");
        assertThat(after.get("words").asString()).contains("was rejected: “counts another week”");
        run("judge", claim, "undo");
    }

    @Test
    void aNumberThatOnlyFollowsFromOthersIsToldWithItsFormula() {
        JsonNode verdict = json("2018-11-13", "2,000 troops in Arizona");
        assertThat(verdict.get("answer").asString()).isNotEqualTo("supported");
        assertThat(verdict.get("words").asString()).contains("it follows from several");
        assertThat(verdict.get("follows").get(0).get("formula").asString()).isEqualTo("5900 - 2800 - 1100 = 2000");
        assertThat(json("2018-11-13", "2,000 troops in Iowa").get("follows")).isEmpty();
    }

    @Test
    void soldiersAreTroopsOfAnyService() {
        assertThat(json("2018-11-13", "2,800 soldiers in Texas").get("answer").asString())
                .isEqualTo("supported");
    }

    @Test
    void whoDeniesANumberDoesNotSupportIt() throws IOException {
        Path own = Files.createDirectory(folder.resolve("denied"));
        Files.writeString(own.resolve("denied.txt"), """
                The Pentagon said that 4,800 troops are at the U.S.-Mexico border. "The 5,600 is wrong," said Col. Ann Reed.
                """);
        run("read", "denied/denied.txt", "--published", "2018-11-12", "--ledger", "denied.db");
        JsonNode verdict = JsonMapper.shared()
                .readTree(run(
                                "check",
                                "5,600 troops at the border",
                                "--at",
                                "2018-11-13",
                                "--ledger",
                                "denied.db",
                                "--format",
                                "jsonl")
                        .out());
        assertThat(verdict.get("answer").asString()).isNotEqualTo("supported");
        assertThat(run("picture", "--at", "2018-11-13", "--ledger", "denied.db").out())
                .contains("4,800")
                .contains("1 figure left out: only named to be rejected")
                .doesNotContain("otherwise: 5,600");
        assertThat(run("series", "--at", "2018-11-13", "--ledger", "denied.db", "--format", "csv")
                        .out())
                .contains(",4800,")
                .doesNotContain(",5600,");
    }

    @Test
    void eachFigureOfASentenceIsAnswered() {
        assertThat(run(
                                "check",
                                "2,800 troops in Texas and 1,100 Marines in California",
                                "--at",
                                "2018-11-13",
                                "--format",
                                "csv")
                        .out()
                        .lines()
                        .skip(1))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains(",supported,"));
    }

    @Test
    void aSentenceWithoutAFigureIsAMistake() {
        assertThat(run("check", "troops in Texas"))
                .isEqualTo(new Terminal.Result(
                        2,
                        "",
                        "muster: no figure found in the sentence 'troops in Texas'; write a number and what it counts, as in "
                                + "'muster check \"5,900 troops in Texas\"'\n"));
    }

    @Test
    void aDenialIsPointedOut() {
        assertThat(run("check", "There are not 2,800 troops in Texas", "--at", "2018-11-13")
                        .err())
                .isEqualTo("the sentence denies something: what was checked is the figure in it, not the denial\n");
    }

    private static JsonNode json(String day, String sentence) {
        Terminal.Result result = run("check", sentence, "--at", day, "--format", "jsonl");
        assertThat(result.code()).as(result.err()).isZero();
        return JsonMapper.shared().readTree(result.out().lines().findFirst().orElseThrow());
    }

    private static void report(String mission, String name, String day, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Terminal.Result result = run("read", name, "--published", day, "--mission", mission);
        assertThat(result.code()).as(result.err()).isZero();
    }

    private static Terminal.Result run(String... arguments) {
        return new Terminal(folder, Map.of("COLUMNS", "125")).run(arguments);
    }
}
