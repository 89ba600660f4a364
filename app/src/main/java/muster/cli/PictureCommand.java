package muster.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import muster.account.Evidence;
import muster.account.Picture;
import muster.account.Question;
import muster.account.Rejections;
import muster.account.Testimony;
import muster.account.books.Tree;
import muster.account.course.Circumstances;
import muster.claim.Component;
import muster.claim.Term;
import muster.export.Format;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedFigure;
import muster.pack.Mission;
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
            List<RecordedFigure> figures = questions.figuresWithRejected(known, null, common.mission);
            requirePlace(figures);
            List<Evidence> statements = questions.evidence(figures, known);
            Question question = new Question(asked, known.seq(), common.mission, place, component());
            List<Testimony> told = questions.testimonies(
                    questions.statements(known, new ClaimQuery(known.seq(), null, common.mission), null), known);
            Picture picture = Picture.of(statements, Rejections.of(told), question, missions);
            // Statements are told of no component.
            List<Testimony> beside = component == null ? told : List.of();
            answer(picture, Tree.of(picture, statements, told), Circumstances.of(beside, statements, question), known);
        }
        return Muster.DONE;
    }

    private void answer(Picture picture, Tree tree, Circumstances circumstances, KnownPoint known) {
        String asked = on.told(picture.question().day(), known) + "; answer " + picture.id();
        if (wants(Format.TABLE)) {
            console.out().println(asked);
            new PicturePage(console).print(picture, tree, circumstances);
        } else {
            print(PictureTable.of(picture, tree, circumstances));
            say(asked);
        }
    }

    private void requirePlace(List<RecordedFigure> figures) {
        if (place == null) {
            return;
        }
        String wanted = place;
        List<String> places = figures.stream()
                .flatMap(figure -> figure.figure().places().stream())
                .distinct()
                .toList();
        if (places.stream().noneMatch(wanted::equalsIgnoreCase)) {
            throw Questions.unknown("place", wanted, places, "'muster figures' lists its places");
        }
    }

    private @Nullable Component component() {
        if (component == null) {
            return null;
        }
        try {
            return Term.of(Component.class, component.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Failure.wrongUsage("--component: " + e.getMessage());
        }
    }
}
