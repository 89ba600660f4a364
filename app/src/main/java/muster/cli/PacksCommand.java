package muster.cli;

import java.util.List;
import muster.export.Column;
import muster.export.Format;
import muster.export.Table;
import muster.pack.MissionPack;
import muster.pack.Pack;
import muster.pack.PackException;
import muster.pack.PackTable;
import muster.reading.PackFolder;
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
        Table.Builder table = columns();
        List<MissionPack> all = inForce.packs();
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), all.subList(0, i), table);
        }
        print(table.build());
        tell("in force: " + inForce.id());
        return Muster.DONE;
    }

    private int check(String named, Pack inForce) {
        try {
            MissionPack pack = PackFolder.read(console.folder().resolve(named), named);
            Table.Builder table = columns();
            add(pack, inForce.packs(), table);
            print(table.build());
            tell(named + ": nothing wrong");
            return Muster.DONE;
        } catch (PackException wrong) {
            wrong.faults().forEach(fault -> console.err().println("muster: " + fault));
            return Muster.WRONG_USAGE;
        }
    }

    private static Table.Builder columns() {
        return Table.of(
                Column.shown("pack"),
                Column.shown("version"),
                Column.shown("table"),
                Column.shown("holds"),
                Column.shown("rows"),
                Column.shown("entries"),
                Column.shown("replaces"),
                Column.hidden("title"),
                Column.hidden("hash"));
    }

    private static void add(MissionPack pack, List<MissionPack> beneath, Table.Builder table) {
        pack.tables().forEach((kind, rows) -> {
            if (kind != PackTable.PACK) {
                long replaces = beneath.stream()
                        .mapToLong(other -> pack.shared(kind, other))
                        .sum();
                table.row(
                        pack.name(),
                        pack.version(),
                        kind.file(),
                        kind.holds(),
                        rows,
                        pack.size(kind),
                        replaces,
                        pack.title(),
                        pack.hash());
            }
        });
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
