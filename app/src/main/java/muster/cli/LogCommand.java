package muster.cli;

import muster.export.Column;
import muster.export.Table;
import muster.ledger.Ledger;
import picocli.CommandLine.Command;

/** {@code muster log}. */
@Command(name = "log", description = "Lists the ledger's rows, newest first.", mixinStandardHelpOptions = true)
final class LogCommand extends Subcommand {
    LogCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Table.Builder table = Table.of(
                Column.shown("known"),
                Column.shown("time"),
                Column.shown("kind"),
                Column.shown("report"),
                Column.shown("detail"));
        try (Ledger ledger = ledgerToAsk()) {
            ledger.log(ledger.head().seq())
                    .forEach(row -> table.row(
                            row.known().seq(), row.known().time().toString(), row.kind(), row.what(), row.detail()));
        }
        print(table.build());
        return Muster.DONE;
    }
}
