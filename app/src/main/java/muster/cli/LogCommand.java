package muster.cli;

import muster.ledger.Ledger;
import muster.view.LogTable;
import picocli.CommandLine.Command;

/** {@code muster log}. */
@Command(name = "log", description = "Lists the ledger's rows, newest first.", mixinStandardHelpOptions = true)
final class LogCommand extends Subcommand {
    LogCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerToAsk()) {
            print(LogTable.of(ledger, ledger.head()));
        }
        return Muster.DONE;
    }
}
