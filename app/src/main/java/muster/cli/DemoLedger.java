package muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muster.intake.Intake;
import muster.intake.Outcome;
import muster.intake.Samples;
import muster.ledger.Ledger;
import muster.pack.Pack;
import muster.reading.Selection;
import muster.reading.Told;
import muster.store.SqliteLedger;
import muster.view.Failure;

/** The ledger of the demonstration: the bundled sample reports, read anew each time. */
record DemoLedger(Console console, boolean quiet) {
    private static final String FILE = "muster-demo.db";

    /** Where it is, once it is made. */
    Path fresh() {
        make();
        return file();
    }

    Path file() {
        return console.folder().resolve(FILE);
    }

    /** Reads all samples; what came of each. */
    List<Outcome> make() {
        remove();
        List<Outcome> outcomes = new ArrayList<>();
        try (Samples samples = Samples.open();
                Ledger ledger = SqliteLedger.open(file())) {
            List<Path> folders = samples.folders();
            if (folders.isEmpty()) {
                throw Failure.failed("this build holds no sample reports; build it again from the whole repository");
            }
            for (Path folder : folders) {
                outcomes.addAll(read(folder, ledger));
            }
        }
        return outcomes;
    }

    /** A folder of samples is named for its mission. */
    private List<Outcome> read(Path folder, Ledger ledger) {
        String mission = String.valueOf(folder.getFileName()).replace("/", "");
        Selection selection = Intake.reader().select(List.of(folder), Told.NOTHING);
        try (Progress progress =
                new Progress(console, quiet, selection.sources().size())) {
            return new Intake(ledger, Pack.bundled(), mission, false).take(selection.sources(), progress::step);
        }
    }

    /** Every run begins anew; only the demonstration's own file is ever removed. */
    private void remove() {
        Path file = file();
        try {
            for (String suffix : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(FILE + suffix));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be replaced", e);
        }
    }
}
