package muster.cli;

import java.time.LocalDate;
import java.util.List;
import muster.account.check.Allegation;
import muster.account.check.Verification;
import muster.export.Format;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.pack.Pack;
import muster.view.CheckTable;
import muster.view.Checking;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code muster check}. */
@Command(
        name = "check",
        description = "Checks each figure of a sentence: is it supported, contradicted, said of something else, or not "
                + "known, and by which sentences.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand extends Subcommand {
    @Parameters(
            paramLabel = "SENTENCE",
            arity = "1..*",
            description = "What is to be checked, with a number and what it counts.")
    List<String> words = List.of();

    @Mixin
    final OnDay on = new OnDay();

    @Mixin
    final AsKnown asKnown = new AsKnown();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description =
                    "The day on which the sentence was said, for its words of time (default: the day asked about).")
    @Nullable
    LocalDate published;

    @Mixin
    final PackOptions packs = new PackOptions();

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        String sentence = String.join(" ", words).strip();
        Pack pack = packs.inForce(console);
        Verification check;
        LocalDate asked;
        KnownPoint known;
        try (Ledger ledger = ledgerToAsk()) {
            Questions questions = new Questions(ledger);
            known = asKnown.point(questions);
            questions.requireKnownMission(known, common.mission);
            asked = on.day(questions, known);
            check = new Checking(questions, known, pack)
                    .check(sentence, published == null ? asked : published, asked, common.mission);
        }
        answer(check, asked, known);
        return Muster.DONE;
    }

    private void answer(Verification check, LocalDate asked, KnownPoint known) {
        String told = on.told(asked, known) + "; answer " + check.id();
        if (wants(Format.TABLE)) {
            console.out().println(told);
            new CheckPage(console).print(check);
        } else {
            print(CheckTable.of(check, asked, known));
            say(told);
        }
        if (Allegation.denies(check.sentence())) {
            say("the sentence denies something: what was checked is the figure in it, not the denial");
        }
    }
}
