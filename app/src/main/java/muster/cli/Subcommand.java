package muster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import muster.export.Format;
import muster.export.Table;
import muster.ledger.Ledger;
import muster.store.SqliteLedger;
import muster.view.Failure;
import picocli.CommandLine.Mixin;

/** What all commands share: the common options, and the way to ledger and console. */
abstract class Subcommand implements Callable<Integer> {
    final Console console;

    @Mixin
    final Common common = new Common();

    Subcommand(Console console) {
        this.console = console;
    }

    Path ledgerFile() {
        Path named = common.ledger;
        if (named == null) {
            named = Path.of(console.environment().getOrDefault("MUSTER_LEDGER", "muster.db"));
        }
        return console.folder().resolve(named);
    }

    /** Opens a ledger that must be there already, to ask it. */
    Ledger ledgerToAsk() {
        Path file = ledgerFile();
        if (!Files.exists(file)) {
            throw Failure.failed(file + ": there is no ledger yet; begin one with 'muster read PATH', or name another "
                    + "with --ledger FILE");
        }
        return SqliteLedger.openExisting(file);
    }

    boolean wants(Format format) {
        return common.format == format;
    }

    void print(Table table) {
        common.format.write(table, console.layout(), console.out());
    }

    /** Tells the user something that is no data. */
    void say(String line) {
        if (!common.quiet) {
            console.err().println(line);
        }
    }
}
