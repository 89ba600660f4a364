package muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.extract.Extractor;
import muster.ledger.Appended;
import muster.ledger.Ledger;
import muster.pack.Pack;
import muster.reading.Told;
import muster.store.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    @Test
    void aFaultOfOursInOneReportKeepsNobodyFromReadingTheOthers() throws IOException {
        assertThat(noteOfOneAmongOthers(new IllegalStateException("no noun")))
                .contains("a fault of muster", "no noun", "IntakeTest");
    }

    @Test
    void aReportThatFillsTheMemoryKeepsNobodyFromReadingTheOthers() throws IOException {
        assertThat(noteOfOneAmongOthers(new OutOfMemoryError()))
                .startsWith("it says more than fits into the memory")
                .contains("-Xmx");
    }

    /** What is told of a report that cannot be read, between two that can. */
    private String noteOfOneAmongOthers(Throwable fault) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "About 300 soldiers are in Texas.");
        Files.writeString(folder.resolve("b.txt"), "A text that brings a rule to its fall.");
        Files.writeString(folder.resolve("c.txt"), "About 40 soldiers are in Ohio.");
        Extractor sound = new Extractor(Pack.bundled());
        try (Ledger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            Intake intake = new Intake(ledger, Pack.bundled(), null, false, (text, blocks, day) -> {
                if (text.contains("fall")) {
                    throw thrown(fault);
                }
                return sound.read(text, blocks, day);
            });
            List<Outcome> outcomes = intake.take(
                    Intake.reader()
                            .select(
                                    List.of(folder.resolve("a.txt"), folder.resolve("b.txt"), folder.resolve("c.txt")),
                                    Told.NOTHING)
                            .sources(),
                    name -> {});
            assertThat(outcomes)
                    .extracting(Outcome::result)
                    .containsExactly(Appended.Outcome.NEW, null, Appended.Outcome.NEW);
            assertThat(ledger.reports(ledger.head().seq())).hasSize(2);
            return outcomes.get(1).note();
        }
    }

    private static RuntimeException thrown(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return (RuntimeException) fault;
    }
}
