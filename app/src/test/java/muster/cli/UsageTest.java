package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void anUnknownCommandIsAnsweredWithTheOneThatMayBeMeant() {
        assertThat(run("reda"))
                .isEqualTo(new Terminal.Result(2, "", "muster: there is no command 'reda'; did you mean 'read'?\n"));
    }

    @Test
    void aWrongOptionIsOneLineAndExitCodeTwo() {
        assertThat(run("picture", "--at", "2018-13-01")).isEqualTo(new Terminal.Result(2, "", """
                        muster: Invalid value for option '--at': '2018-13-01' is no day; write it as 2018-11-13; \
                        see 'muster picture --help'
                        """));
        assertThat(run("picture", "--fromat", "csv").err().lines()).hasSize(1);
        assertThat(run("picture", "--format", "xml").err().lines()).hasSize(1);
        assertThat(run().code()).isEqualTo(2);
    }

    @Test
    void askingWithoutALedgerSaysHowToBeginOne() {
        Terminal.Result result = run("picture");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("muster.db: there is no ledger yet; begin one with 'muster read PATH'");
        assertThat(folder.resolve("muster.db")).doesNotExist();
    }

    @Test
    void theLedgerIsNamedByTheOptionOrTheEnvironment() {
        BorderLedger.write(folder.resolve("mine.db"));
        Terminal terminal = new Terminal(folder, Map.of("MUSTER_LEDGER", "mine.db"));
        assertThat(terminal.run("reports").code()).isZero();
        assertThat(run("reports", "--ledger", "mine.db").code()).isZero();
        assertThat(run("reports").code()).isEqualTo(1);
    }

    @Test
    void helpVersionAndCompletionGoToStandardOutput() {
        assertThat(run("help").out()).contains("picture", "inspect", "Exit codes");
        assertThat(run("help", "read").out()).contains("--published", "--ledger");
        assertThat(run("--version").out()).startsWith("muster ");
        assertThat(run("version").out()).isEqualTo(run("--version").out());
        assertThat(run("completion").out()).contains("complete -F");
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder).run(arguments);
    }
}
