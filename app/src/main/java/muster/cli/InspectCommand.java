package muster.cli;

import java.nio.file.Path;
import java.util.List;
import muster.export.Format;
import muster.export.Table;
import muster.intake.Intake;
import muster.reading.Fetched;
import muster.reading.Source;
import muster.reading.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code muster inspect}. */
@Command(
        name = "inspect",
        description = "Prints a lower layer of reading; no ledger is needed.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class InspectCommand extends Subcommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders, as 'read' takes them.")
    List<Path> paths = List.of();

    @Option(
            names = "--layer",
            required = true,
            paramLabel = "blocks|sentences|numbers|quantities|rejected|times|intervals",
            description = "Which layer.")
    Layers layer = Layers.BLOCKS;

    InspectCommand(Console console) {
        super(console);
        // The layers are for programs that measure, so JSON Lines are what is wanted unless a table is asked for.
        common.format = Format.JSONL;
    }

    @Override
    public Integer call() {
        List<Path> resolved = paths.stream().map(console.folder()::resolve).toList();
        int code = Muster.DONE;
        Table.Builder table = layer.columns();
        for (Source source : Intake.reader().select(resolved, Told.NOTHING).sources()) {
            switch (source.fetch()) {
                case Fetched.Ok ok -> layer.add(ok.metadata(), ok.version(), table);
                case Fetched.Refused refused -> {
                    console.err().println("muster: " + refused.path() + ": " + refused.reason());
                    code = Muster.SOME_REFUSED;
                }
            }
        }
        print(table.build());
        return code;
    }
}
