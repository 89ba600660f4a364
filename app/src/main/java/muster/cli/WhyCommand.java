package muster.cli;

import java.util.Locale;
import muster.claim.Figure;
import muster.export.Format;
import muster.export.Layout;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code muster why}. */
@Command(
        name = "why",
        description = "Tells why a figure was read as it was: for each attribute the characters that gave it, the rule "
                + "that took them, and what else was considered.",
        mixinStandardHelpOptions = true)
final class WhyCommand extends Subcommand {
    private static final String INDENT = "  ";

    @Parameters(
            paramLabel = "FIGURE",
            description = "The id of a figure, as 'muster figures --format jsonl' gives it, or its beginning.")
    String id = "";

    WhyCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerToAsk()) {
            Questions questions = new Questions(ledger);
            KnownPoint now = ledger.head();
            RecordedFigure figure = questions.figure(id, now);
            String text = questions
                    .version(questions.report(figure.reportId(), now).versionId())
                    .text();
            if (wants(Format.TABLE)) {
                opening(figure, text);
            }
            print(WhyTable.of(figure, text));
        }
        return Muster.DONE;
    }

    /** The sentence with the figure marked, and how it was read. */
    private void opening(RecordedFigure recorded, String text) {
        Layout layout = console.layout();
        Figure figure = recorded.figure();
        line(layout.strong(recorded.report().name()) + " · " + ShowCommand.origin(recorded.report()) + " · "
                + recorded.id());
        line("");
        String marked = text.substring(figure.sentence().begin(), figure.span().begin())
                + "⟦" + figure.quote() + "⟧"
                + text.substring(figure.span().end(), figure.sentence().end());
        layout.paragraph(INDENT, INDENT, marked).forEach(this::line);
        line("");
        String sure = String.format(Locale.ROOT, "%.2f sure", figure.confidence());
        layout.paragraph(INDENT, INDENT, FigureWords.of(figure, text) + " · " + sure)
                .forEach(words -> line(layout.faint(words)));
        line("");
    }

    private void line(String words) {
        console.out().println(words);
    }
}
