package muster.cli;

import muster.ledger.Ledger;
import muster.view.ReportsTable;
import picocli.CommandLine.Command;

/** {@code muster reports}. */
@Command(name = "reports", description = "Lists what has been read.", mixinStandardHelpOptions = true)
final class ReportsCommand extends Subcommand {
    ReportsCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerToAsk()) {
            print(ReportsTable.of(ledger, ledger.head()));
        }
        return Muster.DONE;
    }
}
