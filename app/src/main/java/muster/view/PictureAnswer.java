package muster.view;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import muster.account.Evidence;
import muster.account.Picture;
import muster.account.Question;
import muster.account.Testimony;
import muster.account.books.Tree;
import muster.account.course.Circumstances;
import muster.ledger.KnownPoint;
import muster.pack.Mission;

/**
 * The answer to a question, with all that stands beside the strengths.
 *
 * @param tree the rows of the picture, each beneath the one that holds it
 * @param circumstances tasks, limits, what is next and what is not known; nothing where a component is asked for, since
 *     statements are told of none
 */
public record PictureAnswer(Picture picture, Tree tree, Circumstances circumstances) {
    /** From so many statements on it pays to take two processors. */
    private static final int LARGE = 20_000;

    /**
     * What the ledger knew at a point of what is asked.
     *
     * @throws Failure if no figure is counted at the place, or none known is of the mission
     */
    public static PictureAnswer of(Questions questions, KnownPoint known, Question question, List<Mission> missions) {
        List<Evidence> figures = questions.evidenceWithRejected(known, question.mission());
        Asked.requirePlace(question.place(), figures.stream().map(Evidence::figure));
        return of(figures, questions.testimonies(known, question.mission()), question, missions);
    }

    /** What these figures and statements tell of what is asked. */
    public static PictureAnswer of(
            List<Evidence> figures, List<Testimony> told, Question question, List<Mission> missions) {
        return of(Ordered.of(figures, told, missions), question);
    }

    /** The same where all has been put in order before, for questions about several days. */
    public static PictureAnswer of(Ordered known, Question question) {
        if (question.component() != null || known.annals().size() < LARGE) {
            return strengths(known, question).withCircumstances(known);
        }
        // neither asks for anything of the other
        CompletableFuture<Circumstances> beside =
                CompletableFuture.supplyAsync(() -> Circumstances.of(known.annals(), question));
        PictureAnswer strengths = strengths(known, question);
        return new PictureAnswer(strengths.picture, strengths.tree, beside.join());
    }

    /** The strengths alone, for those who do not need the rest, or not yet. */
    public static PictureAnswer strengths(Ordered known, Question question) {
        Picture picture = Picture.of(known.cells(), question);
        return new PictureAnswer(picture, Tree.of(picture, known.roll()), Circumstances.NONE);
    }

    /** With what stands beside the strengths. */
    public PictureAnswer withCircumstances(Ordered known) {
        Question question = picture.question();
        return question.component() == null
                ? new PictureAnswer(picture, tree, Circumstances.of(known.annals(), question))
                : this;
    }
}
