package muster.view;

import java.time.LocalDate;
import java.util.List;
import muster.account.Evidence;
import muster.account.Rejections;
import muster.account.Testimony;
import muster.ledger.KnownPoint;
import org.jspecify.annotations.Nullable;

/**
 * What a view of a mission's course is made from.
 *
 * @param asked the day asked about
 * @param known the point up to which the ledger counts
 * @param told the statements known there
 * @param figures the figures known there
 */
public record Course(LocalDate asked, KnownPoint known, List<Testimony> told, List<Evidence> figures) {
    /** What the statements only name to reject it. */
    public Rejections rejections() {
        return Rejections.of(told);
    }

    /** All that the ledger knew at a point, of one mission or of all. */
    public static Course of(Questions questions, KnownPoint known, LocalDate asked, @Nullable String mission) {
        return new Course(asked, known, questions.testimonies(known, mission), questions.evidence(known, mission));
    }

    /** The same with the figures that people rejected, which count in no answer, but some tell that they do not. */
    public static Course withRejected(
            Questions questions, KnownPoint known, LocalDate asked, @Nullable String mission) {
        return new Course(
                asked, known, questions.testimonies(known, mission), questions.evidenceWithRejected(known, mission));
    }
}
