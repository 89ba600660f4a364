package muster.cli;

import java.util.List;
import java.util.Objects;
import muster.export.Column;
import muster.export.Format;
import muster.export.Layout;
import muster.export.Table;
import muster.ledger.DayBasis;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.Metadata;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedReport;
import muster.text.Block;
import muster.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code muster show}. */
@Command(
        name = "show",
        description = "Shows a report with its blocks and figures marked, how each was read, and from which words.",
        mixinStandardHelpOptions = true)
final class ShowCommand extends Subcommand {
    private static final String INDENT = " ".repeat(10);

    @Parameters(paramLabel = "REPORT", description = "The report's name, as 'muster reports' lists it.")
    String name = "";

    ShowCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerToAsk()) {
            Questions questions = new Questions(ledger);
            KnownPoint now = ledger.head();
            RecordedReport report = questions.report(name, now);
            List<RecordedFigure> figures = questions
                    .figuresWithRejected(now, report.metadata().name(), null)
                    .stream()
                    .filter(figure -> figure.reportId().equals(report.reportId()))
                    .toList();
            var version = questions.version(report.versionId());
            Document document = Document.of(version.text(), version.blocks());
            if (wants(Format.TABLE)) {
                heading(report);
                page(document, figures);
            } else {
                print(table(document, figures));
            }
        }
        return Muster.DONE;
    }

    private void heading(RecordedReport report) {
        Metadata metadata = report.metadata();
        line(console.layout().strong(metadata.name()) + " · " + origin(metadata) + " · version " + report.version()
                + " · known at " + report.known().seq());
    }

    /** The outlet of a report, and its day with what that rests on. */
    static String origin(Metadata metadata) {
        if (metadata.basis() == DayBasis.HAND) {
            return "entered by " + metadata.outlet() + " on " + metadata.published()
                    + (metadata.title() == null ? "" : ", resting on " + metadata.title());
        }
        String outlet = Objects.requireNonNullElse(metadata.publisher(), "outlet unknown");
        String day = metadata.published() == null
                ? "day unknown"
                : metadata.published() + " (" + metadata.basis().word() + ")";
        return outlet + " · " + day;
    }

    private void page(Document document, List<RecordedFigure> figures) {
        Layout layout = console.layout();
        for (Block block : document.blocks()) {
            line("");
            MarkedBlock marked = MarkedBlock.of(document.text(), block, figures);
            String kind = String.format("%-9s ", block.kind().word());
            layout.paragraph(kind, INDENT, marked.words()).forEach(this::line);
            marked.readings()
                    .forEach(
                            reading -> layout.paragraph(INDENT + reading.mark() + " ", INDENT + "    ", reading.words())
                                    .forEach(words -> line(layout.faint(words))));
        }
    }

    private static Table table(Document document, List<RecordedFigure> figures) {
        Table.Builder table = Table.of(
                Column.shown("block"),
                Column.shown("begin"),
                Column.shown("end"),
                Column.shown("text"),
                Column.shown("figures"));
        for (Block block : document.blocks()) {
            table.row(
                    block.kind().word(),
                    block.span().begin(),
                    block.span().end(),
                    block.span().in(document.text()),
                    figures.stream()
                            .filter(figure ->
                                    block.span().contains(figure.figure().span()))
                            .map(RecordedFigure::id)
                            .toList());
        }
        return table.build();
    }

    private void line(String words) {
        console.out().println(words);
    }
}
