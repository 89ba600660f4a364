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
    @Test
    void aFaultOfOursInOneReportKeepsNobodyFromReadingTheOthers(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "About 300 soldiers are in Texas.");
        Files.writeString(folder.resolve("b.txt"), "A text that brings a rule to its fall.");
        Files.writeString(folder.resolve("c.txt"), "About 40 soldiers are in Ohio.");
        Extractor sound = new Extractor(Pack.bundled());
        try (Ledger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            Intake intake = new Intake(ledger, Pack.bundled(), null, false, (text, blocks, day) -> {
                if (text.contains("fall")) {
                    throw new IllegalStateException("no noun");
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
            assertThat(outcomes.get(1).note()).contains("a fault of muster", "no noun", "IntakeTest");
            assertThat(ledger.reports(ledger.head().seq())).hasSize(2);
        }
    }
}
