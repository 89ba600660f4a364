package muster.cli;

import java.time.LocalDate;
import java.util.List;
import muster.account.Picture;
import muster.account.Question;
import muster.claim.Component;
import muster.export.Format;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.pack.Mission;
import muster.view.Asked;
import muster.view.PictureAnswer;
import muster.view.PictureTable;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code muster picture}. */
@Command(
        name = "picture",
        description = "Answers how many, of what, where, as of a day, as known at a point, according to whom.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PictureCommand extends Subcommand {
    @Mixin
    final OnDay on = new OnDay();

    @Mixin
    final AsKnown asKnown = new AsKnown();

    @Option(names = "--place", paramLabel = "PLACE", description = "Only what is counted at this place.")
    @Nullable
    String place;

    @Option(names = "--component", paramLabel = "active|guard|reserve", description = "Only this component.")
    @Nullable
    String component;

    @Mixin
    final PackOptions packs = new PackOptions();

    PictureCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        List<Mission> missions = packs.inForce(console).missions();
        try (Ledger ledger = ledgerToAsk()) {
            Questions questions = new Questions(ledger);
            KnownPoint known = asKnown.point(questions);
            LocalDate asked = on.day(questions, known);
            Question question = new Question(
                    asked, known.seq(), common.mission, place, Asked.term(Component.class, component, "--component"));
            answer(PictureAnswer.of(questions, known, question, missions), known);
        }
        return Muster.DONE;
    }

    private void answer(PictureAnswer answer, KnownPoint known) {
        Picture picture = answer.picture();
        String asked = on.told(picture.question().day(), known) + "; answer " + picture.id();
        if (wants(Format.TABLE)) {
            console.out().println(asked);
            new PicturePage(console).print(answer);
        } else {
            print(PictureTable.of(answer));
            say(asked);
        }
    }
}
