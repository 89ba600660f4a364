package muster.cli;

import java.util.Locale;
import muster.claim.Figure;
import muster.claim.Ground;
import muster.export.Format;
import muster.export.Layout;
import muster.extract.ReadingRule;
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

    /** As wide as the longest name of an attribute, with a gap. */
    private static final int ATTRIBUTE_COLUMNS = 13;

    @Parameters(
            paramLabel = "FIGURE",
            description =
                    "The id of a figure, as 'muster show REPORT' gives its beginning, and 'muster figures --format jsonl' all of it.")
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
                figure.figure().grounds().forEach(ground -> tell(ground, text));
            } else {
                print(WhyTable.of(figure, text));
            }
        }
        return Muster.DONE;
    }

    /** The sentence with the figure marked, and how likely all that follows is right. */
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
        line(INDENT + String.format(Locale.ROOT, "confidence %.2f", figure.confidence()));
        line("");
    }

    /** An attribute with its words; beneath them the rule, and what else was considered. Nothing of it is cut off. */
    private void tell(Ground ground, String text) {
        Layout layout = console.layout();
        String value = WhyTable.written(ground.value());
        String words = value == null ? "–" : value;
        String quote = ground.span() == null ? "" : " · “" + ground.span().in(text) + "”";
        String mark = INDENT + String.format("%-" + ATTRIBUTE_COLUMNS + "s", ground.attribute());
        String indent = " ".repeat(mark.length());
        layout.paragraph(mark, indent, words + quote).forEach(this::line);
        String says = ReadingRule.named(ground.rule())
                .map(rule -> ": " + rule.meaning())
                .orElse("");
        layout.paragraph(indent, indent, ground.rule() + says).forEach(rule -> line(layout.faint(rule)));
        if (!ground.considered().isEmpty()) {
            layout.paragraph(indent, indent, "considered " + ground.considered())
                    .forEach(others -> line(layout.faint(others)));
        }
    }

    private void line(String words) {
        console.out().println(words);
    }
}
