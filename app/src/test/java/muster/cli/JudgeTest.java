package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeTest {
    /** "about 5,600" of the first report, and "5,900" of the second. */
    private static final String EARLIER = "ff66295b";

    private static final String LATER = "f04ce82d";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void fill() {
        BorderLedger.write(folder.resolve("muster.db"));
    }

    @Test
    void aRejectedFigureCountsInNoAnswerButStaysListed() {
        Terminal.Result result = run("judge", LATER, "reject", "--why", "a misprint", "--by", "Ann");
        assertThat(result.code()).isZero();
        assertThat(withoutDays(result.out())).isEqualTo("""
                second.txt · “5,900” · f04ce82d82043bb72f844
                reject, by Ann on DAY: a misprint; known at 3
                """);

        assertThat(run("picture", "--component", "active", "--format", "csv").out())
                .contains(",5320,5600,5880,", "R13-judgements")
                .doesNotContain("5900");
        assertThat(run("figures", "--format", "csv").out()).doesNotContain("5900");
        assertThat(run("figures", "--rejected", "--format", "jsonl").out()).contains("\"judgement\":\"reject\"");
        assertThat(run("show", "second.txt").out()).contains("· judged: reject ·");
        assertThat(run("picture", "--known", "2", "--format", "csv").out()).contains("5900");
    }

    @Test
    void aPreferredFigureWinsAndThePictureSaysWhoPrefersIt() {
        run("judge", EARLIER, "prefer", "--by", "Ann", "--why", "counted on the spot");

        assertThat(withoutDays(run("picture", "--component", "active").out()))
                .contains(
                        "5,320  5,600  5,950",
                        "Pentagon and 1 more",
                        "[1] judged: prefer, by Ann on DAY: counted on the spot");
    }

    @Test
    void aCorrectionChangesWhatIsAnsweredAndWhyNamesWhoWhenAndWhy() {
        assertThat(run(
                                "judge",
                                LATER,
                                "correct",
                                "--set",
                                "low=5700",
                                "high=5700",
                                "--why",
                                "see the erratum",
                                "--by",
                                "Ann")
                        .code())
                .isZero();

        assertThat(run("picture", "--component", "active", "--format", "csv").out())
                .contains(",5650,5700,5750,");
        assertThat(withoutDays(run("why", LATER).out())).isEqualTo("""
                second.txt · AP · DAY (manifest) · f04ce82d82043bb72f844

                  By now ⟦5,900⟧ troops are at the border.

                  confidence 0.90
                  judged: correct low=5700, high=5700, by Ann on DAY: see the erratum

                  quantity     5700
                               judgement: Somebody who judged the claim says so, in place of what was read.
                """);
        assertThat(run("why", LATER, "--format", "csv").out()).contains("judgement,correct,,,,R13-judgements,");
    }

    @Test
    void aFigureOfAnotherMissionMovesThere() {
        run("judge", LATER, "rekey", "--set", "mission=river-flood", "--why", "another mission");

        assertThat(run("figures", "--mission", "river-flood", "--format", "csv").out())
                .contains("5900");
        assertThat(run("figures", "--mission", "southwest-border", "--format", "csv")
                        .out())
                .doesNotContain("5900");
    }

    @Test
    void anUndoTakesBackTheLatestAndTheListShowsAll() {
        run("judge", LATER, "accept", "--by", "Ann");
        run("judge", LATER, "reject", "--why", "a misprint", "--by", "Ben");
        run("judge", LATER, "undo", "--by", "Ben");

        assertThat(run("figures", "--format", "jsonl").out()).contains("\"judgement\":\"accept\"");
        assertThat(run("judgements", "--format", "csv").out().lines().map(line -> line.replaceFirst("^j\\w+", "j")))
                .satisfiesExactly(
                        header -> assertThat(header)
                                .isEqualTo("id,claim,act,changes,why,by,known,time,in_force,undoes,report,quote"),
                        line -> assertThat(line)
                                .startsWith("j,f04ce82d82043bb72f844,undo,,,Ben,5,")
                                .contains("false,4"),
                        line -> assertThat(line)
                                .contains(",reject,,a misprint,Ben,4,")
                                .contains(",false,"),
                        line -> assertThat(line).contains(",accept,,,Ann,3,").contains(",true,"));
        assertThat(run("judgements", "--claim", EARLIER, "--format", "jsonl").out())
                .isEmpty();
        assertThat(run("log").out()).contains("undo f04ce82d82043bb72f844, by Ben");
    }

    @Test
    void withoutANameTheUserOfTheMachineJudges() {
        run("judge", LATER, "accept");
        assertThat(run("judgements", "--format", "jsonl").out())
                .contains("\"by\":\"" + System.getProperty("user.name") + "\"");
    }

    @Test
    void whatCannotBeJudgedIsToldInOneLineAndNothingIsAppended() {
        assertWrong("the ledger has no claim 'x'", "judge", "x", "accept");
        assertWrong("to reject a claim takes a reason; give it with --why TEXT", "judge", LATER, "reject");
        assertWrong(
                "'deny' is no act; there are: accept, prefer, reject, correct, rekey, undo", "judge", LATER, "deny");
        assertWrong("to correct a claim is to say what a field is to be", "judge", LATER, "correct", "--why", "so");
        assertWrong(
                "state: a figure has no such field", "judge", LATER, "correct", "--why", "so", "--set", "state=ended");
        assertWrong("'planed' is no status; there are: requested", "judge", LATER, "correct", "--set", "status=planed");
        assertWrong("low: 6000 is above high, 5900; set both", "judge", LATER, "correct", "--set", "low=6000");
        assertWrong("--set: 'low' sets nothing; write FIELD=VALUE", "judge", LATER, "correct", "--set", "low");
        assertWrong("no judgement of f04ce82d82043bb72f844 is in force", "judge", LATER, "undo");
        assertWrong("begins the ids of 3 claims", "judge", "f", "accept");
        assertThat(run("judgements", "--format", "jsonl").out()).isEmpty();
    }

    @Test
    void withoutALedgerThereIsNothingToJudgeAndNoneIsMade() {
        Terminal.Result result = run("judge", LATER, "accept", "--ledger", "none.db");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("there is no ledger yet");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    private void assertWrong(String message, String... arguments) {
        Terminal.Result result = run(arguments);
        assertThat(result.code()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains(message).hasLineCount(1);
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder, Map.of("COLUMNS", "140")).run(arguments);
    }

    private static String withoutDays(String out) {
        return out.replaceAll("\\d{4}-\\d\\d-\\d\\d(?!/)", "DAY");
    }
}
