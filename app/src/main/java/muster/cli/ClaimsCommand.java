package muster.cli;

import java.util.List;
import muster.claim.Kind;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedStatement;
import muster.view.Asked;
import muster.view.Questions;
import muster.view.StatementTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code muster claims}. */
@Command(
        name = "claims",
        description = "Lists what the reports say besides their figures: requests, orders, tasks, limits, unknowns …",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ClaimsCommand extends Subcommand {
    @Option(names = "--kind", paramLabel = "KIND", description = "Only those of this kind, for example request.")
    @Nullable
    String kind;

    @Option(names = "--report", paramLabel = "NAME", description = "Only those of this report.")
    @Nullable
    String report;

    @Option(names = "--rejected", description = "Also those that people rejected; they count in no answer.")
    boolean rejected;

    @Mixin
    final AsKnown asKnown = new AsKnown();

    ClaimsCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Kind wanted = Asked.term(Kind.class, kind, "--kind");
        List<RecordedStatement> statements;
        try (Ledger ledger = ledgerToAsk()) {
            Questions questions = new Questions(ledger);
            KnownPoint known = asKnown.point(questions);
            String name = report == null
                    ? null
                    : questions.report(report, known).metadata().name();
            statements =
                    questions.statements(known, new ClaimQuery(known.seq(), name, common.mission, rejected), wanted);
        }
        print(StatementTable.of(statements));
        return Muster.DONE;
    }
}
