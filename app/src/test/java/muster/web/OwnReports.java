package muster.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import muster.intake.Intake;
import muster.ledger.Ledger;
import muster.pack.Pack;
import muster.reading.Told;
import muster.store.SqliteLedger;

/** A ledger of a test's own, into which it reads texts one after the other. */
final class OwnReports {
    private final Path folder = Site.temporary();

    Path ledger() {
        return folder.resolve("own.db");
    }

    /** Reads a text as a report of this name; the same name again makes another version of it. */
    OwnReports read(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Ledger ledger = SqliteLedger.open(ledger())) {
            Told told = Told.byOption(LocalDate.parse("2018-11-13"), "Border Ledger");
            new Intake(ledger, Pack.bundled(), "southwest-border", false)
                    .take(Intake.reader().select(List.of(file), told).sources(), read -> {});
        }
        return this;
    }
}
