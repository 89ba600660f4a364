package muster.cli;

import java.time.LocalDate;
import java.util.List;
import muster.account.Question;
import muster.account.check.Allegation;
import muster.account.check.Verification;
import muster.claim.Figure;
import muster.export.Format;
import muster.extract.Extractor;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.pack.Pack;
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
    private static final String EXAMPLE = "muster check \"5,900 troops in Texas\"";

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
            check = Verification.of(
                    sentence,
                    figures(pack, sentence, published == null ? asked : published),
                    questions.evidence(questions.figuresWithRejected(known, null, null), known),
                    questions.testimonies(
                            questions.statements(known, new ClaimQuery(known.seq(), null, null), null), known),
                    new Question(asked, known.seq(), common.mission, null, null),
                    pack.missions());
        }
        answer(check, asked, known);
        return Muster.DONE;
    }

    private static List<Figure> figures(Pack pack, String sentence, LocalDate day) {
        List<Figure> figures =
                new Extractor(pack).read(sentence, List.of(), day).figures();
        if (figures.isEmpty()) {
            throw Failure.wrongUsage("no figure found in the sentence '" + sentence
                    + "'; write a number and what it counts, as in '" + EXAMPLE + "'");
        }
        return figures;
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
