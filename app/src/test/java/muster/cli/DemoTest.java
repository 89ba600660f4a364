package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void itReadsTheBundledReportsIntoALedgerOfItsOwnAndSaysWhatIsNext() {
        Terminal.Result result = run("demo");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("read 16: 16 new, 0 new versions, 0 new readings, 0 already known")
                .contains("./muster picture --at ");
        assertThat(folder.resolve("muster.db")).doesNotExist();
        assertThat(run("reports", "--ledger", "muster-demo.db", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(1 + 16)
                .anyMatch(line -> line.startsWith("09-capitol-wire-2019-02-22.txt,2019-02-22,manifest,Capitol Wire,"));
    }

    @Test
    void everyMissionHasItsPicture() {
        assertThat(run("demo").out())
                .contains("river-flood: how many are there", "southwest-border: how many are there")
                .contains("river-flood: over time", "southwest-border: over time")
                .doesNotContain("no mission");
    }

    @Test
    void everyRunBeginsAnewAndGivesTheSame() {
        String first = run("demo").out();
        assertThat(withoutTimes(run("demo").out())).isEqualTo(withoutTimes(first));
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder).run(arguments);
    }

    private static String withoutTimes(String out) {
        return out.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME");
    }
}
