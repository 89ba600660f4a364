package muster.cli;

import java.time.LocalDate;
import java.util.List;
import muster.export.Format;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.pack.Mission;
import muster.view.ChangesAnswer;
import muster.view.ChangesTable;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code muster changes}. */
@Command(
        name = "changes",
        description = "Shows what happened between two days, and what became known between two points.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ChangesCommand extends Subcommand {
    @Option(
            names = "--from",
            paramLabel = "DAY",
            required = true,
            converter = DayConverter.class,
            description = "The day after which it happened.")
    LocalDate from = LocalDate.MIN;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            required = true,
            converter = DayConverter.class,
            description = "The last day on which it happened, and the day for which answers are compared.")
    LocalDate to = LocalDate.MAX;

    @Option(
            names = "--from-known",
            paramLabel = "DAY|SEQ",
            description = "The point after which it became known (default: the end of the day of --from).")
    @Nullable
    String fromKnown;

    @Option(
            names = "--to-known",
            paramLabel = "DAY|SEQ",
            description = "The last point at which it became known (default: the end of the day of --to); what happened"
                    + " is told as known there (default: now).")
    @Nullable
    String toKnown;

    @Mixin
    final PackOptions packs = new PackOptions();

    ChangesCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        ChangesAnswer.Span span = new ChangesAnswer.Span(from, to, fromKnown, toKnown);
        List<Mission> missions = packs.inForce(console).missions();
        ChangesAnswer answer;
        try (Ledger ledger = ledgerToAsk()) {
            answer = ChangesAnswer.of(new Questions(ledger), span, common.mission, missions);
        }
        KnownPoint earlier = answer.earlier();
        KnownPoint later = answer.later();
        ChangesPage page = new ChangesPage(console);
        String asked = "What happened after " + from + ", up to " + to + ", as known at "
                + answer.course().known().seq() + "; what became known after point " + earlier.seq() + ", up to point "
                + later.seq();
        if (wants(Format.TABLE)) {
            console.out().println(asked);
            page.print(answer.happened(), answer.learnt());
        } else {
            print(ChangesTable.of(answer));
            say(asked);
        }
        if (answer.learnt().isEmpty() && earlier.seq() == later.seq()) {
            say("The ledger learnt nothing between these points; 'muster log' lists them, --from-known and --to-known"
                    + " name others.");
        }
        return Muster.DONE;
    }
}
