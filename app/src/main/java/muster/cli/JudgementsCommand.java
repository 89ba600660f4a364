package muster.cli;

import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.view.JudgementTable;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code muster judgements}. */
@Command(
        name = "judgements",
        description = "Lists what people said of claims, the newest first, also what was taken back since.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class JudgementsCommand extends Subcommand {
    @Option(names = "--claim", paramLabel = "ID", description = "Only those of this claim.")
    @Nullable
    String claim;

    @Option(
            names = "--known",
            paramLabel = "DAY|SEQ",
            description = "Only what the ledger had learnt by then (default: now).")
    @Nullable
    String asKnown;

    JudgementsCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerToAsk()) {
            KnownPoint known = new Questions(ledger).known(asKnown);
            print(JudgementTable.of(ledger, known, claim, common.mission));
        }
        return Muster.DONE;
    }
}
