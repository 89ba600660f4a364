package muster.cli;

import muster.export.Format;
import muster.pack.MissionPack;
import muster.pack.Pack;
import muster.pack.PackException;
import muster.reading.PackFolder;
import muster.view.PacksTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code muster packs}. */
@Command(
        name = "packs",
        description = "Lists the packs in force with their tables; --check checks one without reading anything.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PacksCommand extends Subcommand {
    @Mixin
    final PackOptions packs = new PackOptions();

    @Option(names = "--check", paramLabel = "DIR", description = "Checks this pack and lists its tables alone.")
    @Nullable
    String check;

    PacksCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Pack inForce = packs.inForce(console);
        return check == null ? list(inForce) : check(check, inForce);
    }

    private int list(Pack inForce) {
        print(PacksTable.of(inForce));
        tell("in force: " + inForce.id());
        return Muster.DONE;
    }

    private int check(String named, Pack inForce) {
        try {
            MissionPack pack = PackFolder.read(console.folder().resolve(named), named);
            print(PacksTable.of(pack, inForce));
            tell(named + ": nothing wrong");
            return Muster.DONE;
        } catch (PackException wrong) {
            wrong.faults().forEach(fault -> console.err().println("muster: " + fault));
            return Muster.WRONG_USAGE;
        }
    }

    /** People see it beneath the table; for programs it is no data. */
    private void tell(String line) {
        if (wants(Format.TABLE) && !common.quiet) {
            console.out().println(line);
        } else {
            say(line);
        }
    }
}
