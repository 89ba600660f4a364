package muster.cli;

import java.time.LocalDate;
import java.util.Locale;
import muster.export.Format;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.pack.Pack;
import muster.view.Failure;
import muster.view.Questions;
import muster.view.Sitrep;
import muster.view.SitrepMarkdown;
import muster.view.SitrepTable;
import muster.web.SitrepPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code muster sitrep}. */
@Command(
        name = "sitrep",
        description = "Writes a situation report of a mission, as Markdown or as a page that prints clean.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SitrepCommand extends Subcommand {
    @Mixin
    final OnDay on = new OnDay();

    @Mixin
    final AsKnown asKnown = new AsKnown();

    @Option(
            names = "--as",
            paramLabel = "markdown|html",
            description = "What it is written in (default: ${DEFAULT-VALUE}); with --format csv or jsonl, its lines.")
    String written = "markdown";

    @Mixin
    final PackOptions packs = new PackOptions();

    SitrepCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        boolean html = isHtml();
        Pack pack = packs.inForce(console);
        try (Ledger ledger = ledgerToAsk()) {
            Questions questions = new Questions(ledger);
            KnownPoint known = asKnown.point(questions);
            LocalDate asked = on.day(questions, known);
            String mission = Sitrep.mission(questions, known, common.mission);
            Sitrep sitrep = Sitrep.of(questions, known, asked, mission, pack);
            if (!wants(Format.TABLE)) {
                print(SitrepTable.of(sitrep));
            } else {
                console.out().print(html ? SitrepPage.alone(sitrep) : SitrepMarkdown.of(sitrep));
            }
        }
        return Muster.DONE;
    }

    private boolean isHtml() {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "html" -> true;
            case "markdown" -> false;
            default -> throw Failure.wrongUsage("--as: '" + written + "' is neither markdown nor html");
        };
    }
}
