package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void fill() {
        BorderLedger.write(folder.resolve("muster.db"));
    }

    @Test
    void thePictureTellsHowManyAccordingToWhomAndWhoSaysOtherwise() {
        Terminal.Result result = run("picture");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(withoutTimes(result.out())).isEqualTo("""
                        As of 2018-11-20 (the latest publication day in the ledger), as known at 2 (TIME); answer ID

                        southwest-border: how many are there
                        #  what    component  rung      place               low   best   high  at                  age  who says
                        ─  ──────  ─────────  ────────  ────────────────  ─────  ─────  ─────  ──────────────────  ───  ────────
                        1  troops  active     in-place  US-Mexico border  5,850  5,900  5,950  2018-11-20          0 d  AP
                        2  troops  guard      in-place  US-Mexico border  1,995  2,100  2,205  2018-04/2018-11-13  7 d  CNN
                          [1] AP, 2018-11-20: “By now 5,900 troops are at the border.”
                          [2] CNN, 2018-11-13: “Some 2,100 Guard members have been there since April.”
                        """);
    }

    @Test
    void thePictureOfAnEarlierKnownPointStaysWhatItWas() {
        assertThat(run("picture", "--known", "1", "--at", "2018-11-20", "--format", "csv")
                        .out())
                .contains(",5320,5600,5880,")
                .doesNotContain("5900");
    }

    @Test
    void aPointBeforeTheFirstReportHasNoAnswer() {
        assertThat(run("picture", "--known", "2018-01-01"))
                .isEqualTo(new Terminal.Result(
                        1, "", "muster: the ledger knew no report by then; 'muster log' tells when it learnt each\n"));
    }

    @Test
    void onANarrowTerminalNoWordIsBroken() {
        String out =
                new Terminal(folder, Map.of("COLUMNS", "72")).run("picture").out();
        assertThat(out)
                .contains("in-place", "US-Mexico", "5,850", "5,900", "5,950", "0 d")
                .doesNotContain("who says");
        assertThat(out.lines().skip(1))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(72));
    }

    @Test
    void theFiguresHaveTheFieldsOfTheContractInItsOrder() {
        assertThat(run("figures", "--report", "second.txt", "--format", "jsonl").out())
                .isEqualTo("""
                        {"report":"second.txt","begin":7,"end":12,"quote":"5,900","low":5900,"high":5900,\
                        "approximate":false,"unit":"person","subject":"troops","reading":"level","status":"in-place",\
                        "component":"active","service":null,"places":["US-Mexico border"],"at":"2018-11-20",\
                        "source":[],"id":"f04ce82d82043bb72f844","mission":"southwest-border","block":"body",\
                        "rung":"in-place","duty_status":null,"scope":null,"quantifier":"",\
                        "attribution":{"chain":[],"direct":false,"carried":false},"valid":"2018-11-20","said":null,\
                        "published":"2018-11-20","known":2,"rule":"there","confidence":0.9,"judgement":null}
                        """);
    }

    @Test
    void aReportIsShownWithItsFiguresMarked() {
        assertThat(run("show", "first.txt").out()).isEqualTo("""
                        first.txt · CNN · 2018-11-13 (manifest) · version 1 · known at 1

                        body      The Pentagon said on Tuesday that ⟦about 5,600 1⟧ troops are at the border.
                                  ⟦1⟧ about 5,600 · troops · level · in-place · active · at US-Mexico border · \
                        2018-11-13 · says Pentagon · ff66295b

                        body      ⟦Some 2,100 2⟧ Guard members have been there since April.
                                  ⟦2⟧ about 2,100 · troops · level · in-place · guard · at US-Mexico border · \
                        2018-04/2018-11-13 · says the report itself · f6dfe51c
                        """);
    }

    @Test
    void reportsAreListedByTheirDay() {
        assertThat(run("reports").out()).isEqualTo("""
                        report      published   rests on  outlet  claims  version  known
                        ──────────  ──────────  ────────  ──────  ──────  ───────  ─────
                        first.txt   2018-11-13  manifest  CNN          2        1      1
                        second.txt  2018-11-20  manifest  AP           1        1      2
                        """);
    }

    @Test
    void theLogHasTheNewestFirst() {
        assertThat(run("log", "--format", "csv").out().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("2,").contains("second.txt"),
                        line -> assertThat(line).startsWith("1,").contains("first.txt"));
    }

    @Test
    void aPlaceOrComponentNarrowsThePicture() {
        assertThat(run("picture", "--component", "guard", "--format", "jsonl")
                        .out()
                        .lines())
                .singleElement()
                .asString()
                .contains("\"component\":\"guard\"");
        assertThat(run("picture", "--place", "us-mexico border", "--format", "jsonl")
                        .out()
                        .lines())
                .hasSize(2);
    }

    @Test
    void whatTheLedgerDoesNotKnowIsAnsweredWithWhatMayBeMeant() {
        assertThat(run("picture", "--place", "US-Mexiko border"))
                .isEqualTo(new Terminal.Result(
                        2,
                        "",
                        "muster: the ledger has no place 'US-Mexiko border'; did you mean 'US-Mexico border'?\n"));
        assertThat(run("picture", "--mission", "southwest-boarder").err())
                .isEqualTo("muster: the ledger has no mission 'southwest-boarder'; did you mean 'southwest-border'?\n");
        assertThat(run("show", "frist.txt").err())
                .isEqualTo("muster: the ledger has no report 'frist.txt'; did you mean 'first.txt'?\n");
        assertThat(run("picture", "--known", "9").err())
                .isEqualTo("muster: the ledger has no point 9; it has come as far as 2\n");
        assertThat(run("picture", "--component", "reserves").err())
                .isEqualTo("muster: --component: 'reserves' is no component; there are: active, guard, reserve\n");
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder, Map.of("COLUMNS", "140")).run(arguments);
    }

    private static String withoutTimes(String out) {
        return out.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME").replaceAll("answer a[0-9a-f]{20}", "answer ID");
    }
}
