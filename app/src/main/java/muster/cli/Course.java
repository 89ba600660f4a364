package muster.cli;

import java.time.LocalDate;
import java.util.List;
import muster.account.Evidence;
import muster.account.Rejections;
import muster.account.Testimony;
import muster.ledger.ClaimQuery;
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
record Course(LocalDate asked, KnownPoint known, List<Testimony> told, List<Evidence> figures) {
    /** What the statements only name to reject it. */
    Rejections rejections() {
        return Rejections.of(told);
    }

    /** All that the ledger knew at a point, of one mission or of all. */
    static Course of(Questions questions, KnownPoint known, LocalDate asked, @Nullable String mission) {
        return new Course(
                asked,
                known,
                questions.testimonies(
                        questions.statements(known, new ClaimQuery(known.seq(), null, mission), null), known),
                questions.evidence(questions.figures(known, null, mission), known));
    }
}
