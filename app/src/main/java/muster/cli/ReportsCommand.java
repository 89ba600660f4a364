package muster.cli;

import java.util.Objects;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.Ledger;
import muster.ledger.Metadata;
import muster.ledger.RecordedReport;
import picocli.CommandLine.Command;

/** {@code muster reports}. */
@Command(name = "reports", description = "Lists what has been read.", mixinStandardHelpOptions = true)
final class ReportsCommand extends Subcommand {
    ReportsCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Table.Builder table = Table.of(
                Column.shown("report"),
                Column.shown("published"),
                Column.shown("rests_on"),
                Column.shown("outlet"),
                Column.shown("title"),
                Column.shown("claims"),
                Column.shown("version"),
                Column.hidden("readings"),
                Column.shown("known"),
                Column.shown("note"),
                Column.hidden("id"),
                Column.hidden("url"),
                Column.hidden("media_type"),
                Column.hidden("encoding"),
                Column.hidden("rules"),
                Column.hidden("pack"));
        try (Ledger ledger = ledgerToAsk()) {
            ledger.reports(ledger.head().seq()).forEach(report -> add(report, table));
        }
        print(table.build());
        return Muster.DONE;
    }

    private static void add(RecordedReport report, Table.Builder table) {
        Metadata metadata = report.metadata();
        table.row(
                metadata.name(),
                Objects.toString(metadata.published(), null),
                metadata.basis().word(),
                metadata.publisher(),
                metadata.title(),
                report.claims(),
                report.version(),
                report.readings(),
                report.known().seq(),
                note(metadata),
                report.reportId(),
                metadata.url(),
                report.mediaType(),
                report.encoding(),
                report.rules(),
                report.pack());
    }

    private static String note(Metadata metadata) {
        if (metadata.published() != null) {
            return "";
        }
        return "no day in option, manifest, page or text"
                + (metadata.candidates().isEmpty() ? "" : "; the text allows " + metadata.candidates());
    }
}
