package muster.account.course;

import java.time.LocalDate;
import java.util.List;
import muster.account.Evidence;
import muster.account.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said not to be known or settled, or that a speaker disputes.
 *
 * @param testimony who says so
 * @param touches the claims of the same mission that it puts in doubt, the earliest first
 * @param settledBy the first later claim that tells what was not known, or null while none does
 */
public record OpenPoint(
        Testimony testimony,
        List<Touched> touches,
        @Nullable Touched settledBy) {
    public OpenPoint {
        touches = List.copyOf(touches);
    }

    /** Whether nothing known has settled it. */
    public boolean isOpen() {
        return settledBy == null;
    }

    /**
     * A figure or statement that an unknown is about.
     *
     * @param what its words in the report
     * @param stated the day on which it was stated, or null
     */
    public record Touched(String id, String what, @Nullable LocalDate stated) {
        static Touched of(Testimony testimony) {
            return new Touched(testimony.id(), testimony.statement().quote(), testimony.stated());
        }

        static Touched of(Evidence evidence) {
            return new Touched(evidence.id(), evidence.figure().quote(), evidence.stated());
        }
    }
}
