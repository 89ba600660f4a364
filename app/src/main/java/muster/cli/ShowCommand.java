package muster.cli;

import java.util.List;
import muster.export.Format;
import muster.export.Layout;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.Metadata;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedReport;
import muster.text.Block;
import muster.text.Document;
import muster.view.BlocksTable;
import muster.view.Questions;
import muster.view.Quoted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code muster show}. */
@Command(
        name = "show",
        description =
                "Shows a report with its blocks, figures and statements marked, how each was read, and from which words.",
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
            List<RecordedClaim> claims = questions
                    .claimsWithRejected(now, report.metadata().name(), null)
                    .stream()
                    .filter(claim -> claim.reportId().equals(report.reportId()))
                    .toList();
            var version = questions.version(report.versionId());
            Document document = Document.of(version.text(), version.blocks());
            if (wants(Format.TABLE)) {
                heading(report);
                page(document, claims);
            } else {
                print(BlocksTable.of(document, claims));
            }
        }
        return Muster.DONE;
    }

    private void heading(RecordedReport report) {
        Metadata metadata = report.metadata();
        line(console.layout().strong(metadata.name()) + " · " + Quoted.origin(metadata) + " · version "
                + report.version() + " · known at " + report.known().seq());
    }

    private void page(Document document, List<RecordedClaim> claims) {
        Layout layout = console.layout();
        for (Block block : document.blocks()) {
            line("");
            MarkedBlock marked = MarkedBlock.of(document.text(), block, claims);
            String kind = String.format("%-9s ", block.kind().word());
            layout.paragraph(kind, INDENT, marked.words()).forEach(this::line);
            marked.readings()
                    .forEach(
                            reading -> layout.paragraph(INDENT + reading.mark() + " ", INDENT + "    ", reading.words())
                                    .forEach(words -> line(layout.faint(words))));
        }
    }

    private void line(String words) {
        console.out().println(words);
    }
}
