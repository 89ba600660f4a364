package muster.account.record;

import java.time.LocalDate;
import java.util.Objects;
import muster.account.Assertion;
import muster.account.Cell;
import muster.account.Evidence;
import muster.account.Row;
import muster.account.course.Happening;
import muster.ledger.RecordedJudgement;
import muster.ledger.RecordedReport;
import org.jspecify.annotations.Nullable;

/** Something that is otherwise at the end of a stretch of days or points than at its beginning. */
public sealed interface Change {
    /** How it is otherwise. */
    Turn turn();

    /**
     * The answer for a cell.
     *
     * @param day the day on which it changed; of what became known, the day asked about
     * @param before null where there was none
     * @param after null where there is none any more
     */
    record OfCell(
            Turn turn,
            LocalDate day,
            Cell cell,
            @Nullable Row before,
            @Nullable Row after) implements Change {
        /** The answer to show: the one after, else the one before. */
        public Row row() {
            return after != null ? after : Objects.requireNonNull(before, "a cell had an answer");
        }
    }

    /** A number that was added or taken away. */
    record OfNumber(Turn turn, LocalDate day, Evidence figure) implements Change {}

    /** Something that happened. */
    record OfCourse(Turn turn, Happening happening) implements Change {}

    /**
     * A report that was read.
     *
     * @param claims how many claims came with it
     */
    record OfReport(Turn turn, RecordedReport report, int claims) implements Change {}

    /** A claim of a report. */
    record OfClaim(Turn turn, Assertion claim) implements Change {}

    /** What a person said of a claim. */
    record OfJudgement(Turn turn, RecordedJudgement judgement) implements Change {}
}
