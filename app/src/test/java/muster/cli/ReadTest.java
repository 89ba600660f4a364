package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aFolderIsReadOnceAndThenKnown() throws IOException {
        file("reports/a.txt", "There are 800 troops at the border.\n");
        file("reports/b.txt", "There are 900 troops at the border.\n");
        file("reports/notes.doc", "not for us");
        file("reports/manifest.csv", "file,published\na.txt,2018-11-13\nb.txt,2018-11-14\n");
        assertThat(run("read", "reports").out().replaceAll("; \\d+ figures, \\d+ other statements", ""))
                .isEqualTo("""
                        read 2: 2 new, 0 new versions, 0 new readings, 0 already known
                        passed over 1 file that is no report
                        """);
        assertThat(run("read", "reports").out()).startsWith("read 2: 0 new, 0 new versions, 0 new readings, 2 already");
    }

    @Test
    void aChangedFileIsANewVersionAndACorrectedDayANewReading() throws IOException {
        file("a.txt", "There are 800 troops at the border.\n");
        run("read", "a.txt", "--published", "2018-11-13");
        assertThat(run("read", "a.txt", "--published", "2018-11-12").out()).contains("1 new readings");
        file("a.txt", "There are 900 troops at the border.\n");
        assertThat(run("read", "a.txt", "--published", "2018-11-12").out()).contains("1 new versions");
        assertThat(run("reports", "--format", "csv").out().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("a.txt,2018-11-12,option,,,");
    }

    @Test
    void aReportReadOnceMoreWithoutItsDayKeepsIt() throws IOException {
        file("a.txt", "There are 800 troops at the border.\n");
        run("read", "a.txt", "--published", "2018-11-13");
        assertThat(run("read", "a.txt").out()).contains("1 already known");
    }

    @Test
    void aReportIsFiledUnderTheMissionThatIsNamedAndStaysThere() throws IOException {
        file("a.txt", "There are 800 National Guard troops in Omaha.\n");
        run("read", "a.txt", "--published", "2019-03-20", "--mission", "plains-flood");
        assertThat(missions()).containsOnly("plains-flood");
        assertThat(run("read", "a.txt").out()).contains("1 already known");
        assertThat(run("read", "a.txt", "--published", "2019-03-20", "--again").out())
                .contains("1 already known");
        file("a.txt", "There are 900 National Guard troops in Omaha.\n");
        assertThat(run("read", "a.txt", "--published", "2019-03-20").out()).contains("1 new versions");
        assertThat(missions()).containsOnly("plains-flood");
        assertThat(run("read", "a.txt", "--published", "2019-03-20", "--mission", "other")
                        .out())
                .contains("1 new readings");
        assertThat(missions()).containsOnly("other");
    }

    @Test
    void aMissionHasAName() throws IOException {
        file("a.txt", "There are 800 troops at the border.\n");
        assertThat(run("read", "a.txt", "--mission", " ").code()).isEqualTo(2);
    }

    private java.util.stream.Stream<String> missions() {
        return run("figures", "--format", "jsonl")
                .out()
                .lines()
                .map(line -> line.replaceAll(".*\"mission\":\"([a-z-]+)\".*", "$1"));
    }

    @Test
    void whatCannotBeReadIsRefusedInOneLineAndTheOthersGoOn() throws IOException {
        file("a.txt", "There are 800 troops at the border.\n");
        file("empty.txt", "");
        Terminal.Result result = run("read", "a.txt", "empty.txt", "missing.txt", "--format", "jsonl");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out().lines().map(line -> line.replaceAll(".*\"outcome\":\"([a-z ]+)\".*", "$1")))
                .containsExactly("new", "refused", "refused");
        assertThat(result.err()).contains("refused 2:", "missing.txt: there is no such file");
    }

    @Test
    void quietSaysOnlyWhatWasRefused() throws IOException {
        file("a.txt", "There are 800 troops at the border.\n");
        Terminal.Result result = run("read", "-q", "a.txt", "missing.txt");
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .startsWith("muster: ")
                .contains("missing.txt: ");
    }

    @Test
    void aDayIsForASingleFile() throws IOException {
        file("reports/a.txt", "There are 800 troops at the border.\n");
        assertThat(run("read", "reports", "--published", "2018-11-13").code()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoLedgerIsNotTouched() throws IOException {
        file("a.txt", "There are 800 troops at the border.\n");
        file("muster.db", "This is a diary, not a ledger, and long enough to be looked at.\n".repeat(20));
        Terminal.Result result = run("read", "a.txt");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains("is no ledger");
    }

    @Test
    void manyReportsComeIntoTheLedgerInTheirOrder() throws IOException {
        StringBuilder manifest = new StringBuilder("file,published\n");
        for (int i = 100; i < 160; i++) {
            file("reports/" + i + ".txt", "There are " + i + " troops at the border.\n");
            manifest.append(i).append(".txt,2018-11-13\n");
        }
        file("reports/manifest.csv", manifest.toString());
        run("read", "reports");
        assertThat(run("log", "--format", "csv").out().lines().skip(1).map(line -> line.split(",", -1)[3]))
                .hasSize(60)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aLowerLayerNeedsNoLedger() throws IOException {
        file("a.txt", "There are 800 troops. They build a fence.\n");
        assertThat(run("inspect", "a.txt", "--layer", "sentences").out()).isEqualTo("""
                        {"report":"a.txt","begin":0,"end":21,"block":"body","quote":"There are 800 troops."}
                        {"report":"a.txt","begin":22,"end":41,"block":"body","quote":"They build a fence."}
                        """);
        assertThat(folder.resolve("muster.db")).doesNotExist();
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder).run(arguments);
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
