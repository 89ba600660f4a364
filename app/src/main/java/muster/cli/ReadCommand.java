package muster.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import muster.export.Format;
import muster.intake.Intake;
import muster.intake.Outcome;
import muster.intake.Tally;
import muster.ledger.Ledger;
import muster.pack.Pack;
import muster.reading.Selection;
import muster.reading.Told;
import muster.store.SqliteLedger;
import muster.view.Failure;
import muster.view.OutcomesTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code muster read}. */
@Command(
        name = "read",
        description = "Reads reports into the ledger; --mission files them under that mission.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReadCommand extends Subcommand {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files (.txt, .html) and folders; a manifest.csv beside them gives their days.")
    List<Path> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day a single file was published.")
    @Nullable
    LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "The outlet of a single file.")
    @Nullable
    String publisher;

    @Option(names = "--again", description = "Reads what is known already anew, as a further reading.")
    boolean again;

    @Mixin
    final PackOptions packs = new PackOptions();

    ReadCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        // First of all, since a pack with a fault must not leave a ledger behind.
        Pack pack = packs.inForce(console);
        Selection selection = select();
        Tally tally = take(selection, pack);
        if (wants(Format.TABLE)) {
            if (!common.quiet) {
                tally.lines().forEach(console.out()::println);
            } else {
                tally.outcomes().stream().filter(Outcome::refused).forEach(this::complain);
            }
        } else {
            print(OutcomesTable.of(tally.outcomes()));
            tally.lines().forEach(this::say);
        }
        return Muster.exitCode(tally);
    }

    private Selection select() {
        try {
            List<Path> resolved = paths.stream().map(console.folder()::resolve).toList();
            return Intake.reader().select(resolved, Told.byOption(published, publisher));
        } catch (IllegalArgumentException e) {
            throw Failure.wrongUsage(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private @Nullable String mission() {
        if (common.mission == null || Intake.isMission(common.mission)) {
            return common.mission;
        }
        throw Failure.wrongUsage(
                "--mission: '" + common.mission + "' is no name for a mission; write up to 80 letters, "
                        + "digits, spaces, dots and hyphens, such as river-flood");
    }

    private Tally take(Selection selection, Pack pack) {
        Thread farewell = new Thread(() -> console.err()
                .println("muster: stopped; what was read so far is kept, the same command goes on from there"));
        Runtime.getRuntime().addShutdownHook(farewell);
        try (Ledger ledger = SqliteLedger.open(ledgerFile());
                Progress progress =
                        new Progress(console, common.quiet, selection.sources().size())) {
            List<Outcome> outcomes =
                    new Intake(ledger, pack, mission(), again).take(selection.sources(), progress::step);
            if (common.verbose) {
                outcomes.forEach(outcome -> say(outcome.word() + "  " + outcome.path()
                        + (outcome.note().isEmpty() ? "" : ": " + outcome.note())));
            }
            return new Tally(outcomes, selection.passedOver());
        } finally {
            Runtime.getRuntime().removeShutdownHook(farewell);
        }
    }

    private void complain(Outcome outcome) {
        console.err().println("muster: " + outcome.path() + ": " + outcome.note());
    }
}
