package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddTest {
    private static final List<String> STRENGTH = List.of(
            "figure",
            "--low",
            "2800",
            "--high",
            "2800",
            "--subject",
            "troops",
            "--component",
            "guard",
            "--status",
            "in-place",
            "--places",
            "Texas",
            "--at",
            "2018-11-13",
            "--source",
            "Task Force North");

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatAPersonEntersIsAReportOfItsOwnThatSaysWhoAndOnWhat() {
        assertThat(add(STRENGTH).out())
                .isEqualTo("added: 2800: subject troops; status in-place; component guard; at 2018-11-13; places Texas;"
                        + " source Task Force North · " + claim() + "\n");
        assertThat(run("reports", "--format", "csv").out().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("hand-")
                .contains(",2018-11-14,hand,Ann,sitrep 13,1,1,1,1,")
                .contains(",application/x-muster-hand,");
        assertThat(run("why", claim()).out())
                .contains("entered by Ann on 2018-11-14, resting on sitrep 13 · " + claim())
                .contains("⟦2800⟧: subject troops; status in-place;")
                .contains("""
                          places       Texas · “Texas”
                                       hand: Somebody entered it by hand.
                        """);
    }

    @Test
    void itCountsAsWhatWasReadDoes() {
        add(STRENGTH);
        assertThat(run("picture", "--at", "2018-11-13").out())
                .contains("troops  guard      in-place  Texas  2,750  2,800  2,850  2018-11-13  0 d  Task Force North")
                .contains("[1] Ann, 2018-11-14, citing Task Force North: “2800: subject troops;");
        assertThat(run("show", name()).out()).contains("body      ⟦2800 1⟧: subject troops;");
        assertThat(run("judge", claim(), "reject", "--why", "entered twice").code())
                .isZero();
        assertThat(run("figures").out()).doesNotContain("2800");
    }

    @Test
    void theSameEntryTwiceAddsNothingAlsoOnAnotherDay() {
        add(STRENGTH);
        assertThat(add(STRENGTH, "--published", "2018-11-15").out()).startsWith("known already: 2800: ");
        assertThat(run("log", "--format", "jsonl").out()).hasLineCount(1);
        add(STRENGTH, "--scope", "on the line");
        assertThat(run("log", "--format", "jsonl").out()).hasLineCount(2);
    }

    @Test
    void theWordsThatItRestsOnAreQuoted() {
        add(STRENGTH, "--quote", "some 2,800\n  soldiers");
        assertThat(run("figures", "--format", "jsonl").out())
                .contains("\"begin\":0,\"end\":19,\"quote\":\"some 2,800 soldiers\",\"low\":2800");
    }

    @Test
    void aRequestAdvancesByEntriesAboutIt() {
        String first =
                claimOf(run("add", "request", "--type", "assistance", "--state", "submitted", "--by", "the county"));
        Terminal.Result next =
                run("add", "request", "--about", first.substring(0, 8), "--type", "assistance", "--state", "approved");
        assertThat(next.out()).contains("about " + first);
        assertThat(run("add", "request", "--about", "c0000", "--type", "assistance")
                        .err())
                .isEqualTo("muster: about: the ledger has no claim 'c0000'; 'muster show REPORT' tells the ids of a"
                        + " report's claims\n");
    }

    @Test
    void aFileIsTakenWholeAndASecondTimeAddsNothing() throws IOException {
        Files.writeString(folder.resolve("day.csv"), """
                kind,type,state,low,subject,places,when,entered_by
                limit,unarmed,in-force,,,"Texas; Arizona",2018-11-08,Ben
                figure,,,40,units,,,
                """);
        assertThat(run("add", "--csv", "day.csv", "--entered-by", "Ann", "--mission", "river-watch")
                        .out())
                .contains(
                        "limit: type unarmed; state in-force; when 2018-11-08; places Texas; Arizona; mission river-watch")
                .contains("added: 40 or more: subject units; mission river-watch")
                .endsWith("2 added, 0 known already\n");
        assertThat(run("reports", "--format", "csv").out()).contains(",hand,Ben,", ",hand,Ann,");
        assertThat(run("add", "--csv", "day.csv", "--entered-by", "Ann", "--mission", "river-watch")
                        .out())
                .endsWith("0 added, 2 known already\n");
    }

    @Test
    void whatIsWrongInAFileIsToldByLineAndColumnAndNothingIsAdded() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), """
                kind,type,state,low,high,subject,when
                request,assistance,submited,,,,
                figure,,,10,9,troops,
                limit,unarmed,,,,,13 Nov
                order,deployment,signed,,,,2018-11-08
                patrol,,,,,,
                """);
        Terminal.Result result = run("add", "--csv", "bad.csv");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("muster: bad.csv line 2, column state: 'submited' is none of a request; "
                                        + "there are: anticipated, submitted,"),
                        line -> assertThat(line)
                                .isEqualTo("muster: bad.csv line 3, column low: 10 is above high, 9; set both"),
                        line -> assertThat(line)
                                .startsWith(
                                        "muster: bad.csv line 4, column when: '13 Nov' is no date; write 2018-11-13"),
                        line -> assertThat(line)
                                .startsWith(
                                        "muster: bad.csv line 6, column kind: 'patrol' is no kind; there are: figure,"));
        assertThat(folder.resolve("muster.db")).doesNotExist();
    }

    @Test
    void aFileWithAnotherFirstLineIsToldWhichThereIs() throws IOException {
        assertFile("kind,typ\n", "f.csv line 1, column typ: there is no such column; did you mean 'type'");
        assertFile("low,high,low\n", "f.csv line 1, column low: stands there twice");
        assertFile("kind,type\n", "f.csv: has no entry beneath its first line");
        assertFile("type,state\ntents\n", "f.csv: is no CSV file with as many fields in each line");
        assertFile("type\ntents\n", "f.csv line 2, column kind: is empty");
        assertThat(run("add", "task", "--csv", "none.csv").err())
                .isEqualTo("muster: none.csv: there is no such file\n");
    }

    @Test
    void onATerminalTheFieldsAreAskedForAndWhatIsWrongOnceMore() {
        // type, state (wrong, then right), modality, when, by, for
        String typed = "unarmed\nenforced\nin-force\n\n2018-11-08\n\nall soldiers\n" + "\n".repeat(8) + "order 12\ny\n";
        Terminal.Result result =
                new Terminal(folder).type(typed, "add", "limit", "--entered-by", "Ann", "--published", "2018-11-14");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .startsWith("added: limit: type unarmed; state in-force; when 2018-11-08; for all soldiers · c");
        assertThat(result.err()).contains("state: 'enforced' is none of a limit; there are: in-force, relaxed, ended");
        assertThat(run("reports", "--format", "csv").out()).contains(",hand,Ann,order 12,");
    }

    @Test
    void whoStopsAddsNothing() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.type("unarmed\n", "add", "limit").err()).endsWith("muster: stopped; nothing was added\n");
        assertThat(terminal.type("unarmed\n" + "\n".repeat(14) + "n\n", "add", "limit")
                        .code())
                .isEqualTo(1);
        assertThat(folder.resolve("muster.db")).doesNotExist();
    }

    @Test
    void whatCannotBeEnteredIsToldInOneLine() {
        assertWrong("say what to add: 'muster add KIND'; there are: figure, request,", "add");
        assertWrong("say what to enter, such as --low 300", "add", "figure");
        assertWrong("kind: 'patrol' is no kind; there are: figure, request,", "add", "patrol", "--type", "tents");
        assertWrong("subject: is never empty; write troops, staff,", "add", "figure", "--low", "5");
        assertWrong("low: a figure has low or high, or both", "add", "figure", "--subject", "troops");
        assertWrong(
                "state: a figure has no such field",
                "add",
                "figure",
                "--low",
                "5",
                "--subject",
                "troops",
                "--state",
                "done");
        assertWrong("type: is never empty; there are: assistance, extension", "add", "request", "--by", "the county");
        assertWrong(
                "state: 'ended' is none of a cost; it has none", "add", "cost", "--type", "rise", "--state", "ended");
        assertWrong("published: 'today' is no day", "add", "task", "--type", "tents", "--published", "today");
        assertWrong("mission: '/' is no name for a mission", "add", "task", "--type", "tents", "--mission", "/");
        assertThat(folder.resolve("muster.db")).doesNotExist();
    }

    private void assertFile(String content, String message) throws IOException {
        Files.writeString(folder.resolve("f.csv"), content);
        assertWrong(message, "add", "--csv", "f.csv");
    }

    private void assertWrong(String message, String... arguments) {
        Terminal.Result result = run(arguments);
        assertThat(result.code()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains(message).hasLineCount(1);
    }

    /** As Ann does on a day, resting on a paper. */
    private Terminal.Result add(List<String> entry, String... further) {
        Stream<String> said = further.length > 0 && further[0].equals("--published")
                ? Arrays.stream(further)
                : Stream.concat(Arrays.stream(further), Stream.of("--published", "2018-11-14"));
        return run(Stream.of(
                        Stream.of("add"),
                        entry.stream(),
                        Stream.of("--entered-by", "Ann", "--rests-on", "sitrep 13"),
                        said)
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private static String claimOf(Terminal.Result result) {
        return result.out().strip().replaceFirst("(?s).* ", "");
    }

    private String claim() {
        return run("figures", "--rejected", "--format", "csv").out().replaceFirst("(?s).*,(f[0-9a-f]{20}),.*", "$1");
    }

    private String name() {
        return run("reports", "--format", "csv").out().replaceFirst("(?s).*(hand-[0-9a-f]+).*", "$1");
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder, Map.of("COLUMNS", "140")).run(arguments);
    }
}
