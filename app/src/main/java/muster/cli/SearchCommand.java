package muster.cli;

import java.util.List;
import java.util.Objects;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.SearchHit;
import muster.ledger.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code muster search}. */
@Command(
        name = "search",
        description = "Looks for words in the texts of reports, in claims and among speakers.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SearchCommand extends Subcommand {
    @Parameters(
            paramLabel = "TEXT",
            arity = "1..*",
            description =
                    "All words must be found; \"words in quotation marks\" next to each other. A star stands for any"
                            + " ending.")
    List<String> words = List.of();

    @Option(
            names = "--most",
            paramLabel = "NUMBER",
            description = "How many hits to show, the best ones (default: ${DEFAULT-VALUE}).")
    int most = 50;

    @Mixin
    final AsKnown asKnown = new AsKnown();

    SearchCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        String text = String.join(" ", words);
        if (text.isBlank()) {
            throw Failure.wrongUsage("there is nothing to look for; name a word, as in 'muster search helicopters'");
        }
        if (most < 1) {
            throw Failure.wrongUsage("--most: " + most + " hits are none; name a number from 1 on");
        }
        List<SearchHit> hits;
        try (Ledger ledger = ledgerToAsk()) {
            Questions questions = new Questions(ledger);
            KnownPoint known = asKnown.point(questions);
            questions.requireKnownMission(known, common.mission);
            hits = ledger.search(new SearchQuery(text, known.seq(), common.mission, most));
        }
        print(table(hits));
        if (hits.isEmpty()) {
            say("nothing is found of " + text);
        } else if (hits.size() == most) {
            say("the best " + most + "; there may be more, --most NUMBER shows them");
        }
        return Muster.DONE;
    }

    private static Table table(List<SearchHit> hits) {
        Table.Builder table = Table.of(
                Column.shown("kind"),
                Column.shown("report"),
                Column.whole("published"),
                Column.shown("snippet"),
                Column.shown("speaker"),
                Column.whole("id"),
                Column.hidden("known"));
        for (SearchHit hit : hits) {
            table.row(
                    hit.kind(),
                    hit.report().name(),
                    Objects.toString(hit.report().published(), null),
                    hit.snippet(),
                    hit.speaker().isEmpty() ? null : hit.speaker(),
                    hit.id(),
                    hit.known().seq());
        }
        return table.build();
    }
}
