package muster.cli;

import java.util.List;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.SearchHit;
import muster.ledger.SearchQuery;
import muster.view.Failure;
import muster.view.Questions;
import muster.view.SearchTable;
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
        print(SearchTable.of(hits));
        if (hits.isEmpty()) {
            say("nothing is found of " + text);
        } else if (hits.size() == most) {
            say("the best " + most + "; there may be more, --most NUMBER shows them");
        }
        return Muster.DONE;
    }
}
