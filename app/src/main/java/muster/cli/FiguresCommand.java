package muster.cli;

import java.util.List;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedFigure;
import muster.view.FigureTable;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code muster figures}. */
@Command(
        name = "figures",
        description = "Lists the figures, with where they stand and how they were read.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FiguresCommand extends Subcommand {
    @Option(names = "--report", paramLabel = "NAME", description = "Only those of this report.")
    @Nullable
    String report;

    @Option(names = "--rejected", description = "Also those that people rejected; they count in no answer.")
    boolean rejected;

    FiguresCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        List<RecordedFigure> figures;
        try (Ledger ledger = ledgerToAsk()) {
            Questions questions = new Questions(ledger);
            KnownPoint now = ledger.head();
            String name = report == null
                    ? null
                    : questions.report(report, now).metadata().name();
            figures = rejected
                    ? questions.figuresWithRejected(now, name, common.mission)
                    : questions.figures(now, name, common.mission);
        }
        print(FigureTable.of(figures));
        return Muster.DONE;
    }
}
