package muster.view;

import java.time.LocalDate;
import java.util.List;
import muster.account.Question;
import muster.account.check.Verification;
import muster.claim.Figure;
import muster.extract.Extractor;
import muster.ledger.KnownPoint;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Checks what somebody states against the ledger.
 *
 * @param known the point up to which the ledger counts
 * @param pack the vocabulary that the sentence is read with
 */
public record Checking(Questions questions, KnownPoint known, Pack pack) {
    private static final String EXAMPLE = "muster check \"5,900 troops in Texas\"";

    /**
     * What becomes of each figure of a sentence; the figures of all missions speak for and against it.
     *
     * @param published the day on which it was said, for its words of time
     * @param asked the day asked about
     * @throws Failure if the sentence has no figure
     */
    public Verification check(String sentence, LocalDate published, LocalDate asked, @Nullable String mission) {
        return Verification.of(
                sentence,
                figures(sentence, published),
                questions.evidenceWithRejected(known, null),
                questions.testimonies(known, null),
                new Question(asked, known.seq(), mission, null, null),
                pack.missions());
    }

    private List<Figure> figures(String sentence, LocalDate day) {
        List<Figure> figures =
                new Extractor(pack).read(sentence, List.of(), day).figures();
        if (figures.isEmpty()) {
            throw Failure.wrongUsage("no figure found in the sentence '" + sentence
                    + "'; write a number and what it counts, as in '" + EXAMPLE + "'");
        }
        return figures;
    }
}
