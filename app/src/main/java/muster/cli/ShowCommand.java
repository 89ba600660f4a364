package muster.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import muster.export.Column;
import muster.export.Format;
import muster.export.Layout;
import muster.export.Table;
import muster.ledger.DayBasis;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.Metadata;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedReport;
import muster.ledger.RecordedStatement;
import muster.text.Block;
import muster.text.Document;
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
                print(table(document, claims));
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

    private static Table table(Document document, List<RecordedClaim> claims) {
        Table.Builder table = Table.of(
                Column.shown("block"),
                Column.shown("begin"),
                Column.shown("end"),
                Column.shown("text"),
                Column.shown("figures"),
                Column.shown("claims"));
        for (Block block : document.blocks()) {
            table.row(
                    block.kind().word(),
                    block.span().begin(),
                    block.span().end(),
                    block.span().in(document.text()),
                    ids(block, claims.stream().filter(RecordedFigure.class::isInstance)),
                    ids(block, claims.stream().filter(RecordedStatement.class::isInstance)));
        }
        return table.build();
    }

    private static List<String> ids(Block block, Stream<RecordedClaim> claims) {
        return claims.filter(claim -> block.span().contains(claim.claim().span()))
                .map(RecordedClaim::id)
                .toList();
    }

    private void line(String words) {
        console.out().println(words);
    }
}
