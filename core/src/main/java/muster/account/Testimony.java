package muster.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Stage;
import muster.claim.Statement;
import muster.ledger.RecordedStatement;
import muster.ledger.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the ledger with the sentence that makes it.
 *
 * @param recorded the statement as the ledger has it
 * @param sentence the sentence that makes it, in one line
 */
public record Testimony(RecordedStatement recorded, String sentence) implements Assertion {

    /** By the first day from which it counts, those without a day last; then as it was stated. */
    public static final Comparator<Testimony> BY_DAY = Comparator.comparing(
                    Testimony::since, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Testimony::stated, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    /** By day; those of one day in the order in which the ledger learnt them. */
    public static final Comparator<Testimony> IN_TIME = BY_DAY.thenComparingLong(
                    testimony -> testimony.recorded().known().seq())
            .thenComparing(testimony -> testimony.statement().span())
            .thenComparing(Testimony::id);

    /**
     * Takes the sentence out of the report.
     *
     * @param text the text of the version that the statement points into
     */
    public static Testimony of(RecordedStatement recorded, String text) {
        String sentence = Evidence.oneLine(recorded.statement().sentence().in(text));
        return new Testimony(recorded, sentence);
    }

    @Override
    public String id() {
        return recorded.id();
    }

    public Statement statement() {
        return recorded.statement();
    }

    /** What people have said of it; their corrections are in the statement already. */
    @Override
    public Verdict verdict() {
        return recorded.verdict();
    }

    public Kind kind() {
        return statement().kind();
    }

    public String type() {
        return statement().matter().type();
    }

    public @Nullable Stage stage() {
        return statement().matter().stage();
    }

    public @Nullable String detail(Detail detail) {
        return statement().detail(detail);
    }

    public @Nullable String mission() {
        return statement().mission();
    }

    public List<String> places() {
        return statement().places();
    }

    /** Who says so, in words: the chain, nearest to the fact first, or the outlet in its own voice. */
    @Override
    public String source() {
        return Speaker.of(recorded.report(), statement().attribution()).label();
    }

    /** The day it was said, or else published; null where neither is known. */
    @Override
    public @Nullable LocalDate stated() {
        LocalDate said = statement().said();
        return said != null ? said : recorded.report().published();
    }

    /** Whether it tells of what is so, of what is to come, or of what is not so. */
    public Firmness firmness() {
        return Firmness.of(statement(), stated());
    }

    /**
     * The first day from which it counts: that of which it speaks, or that on which it was stated where it speaks of
     * none or of a later one. Of what is to come nobody knows before it is stated. Null where neither day is known.
     */
    public @Nullable LocalDate since() {
        LocalDate stated = stated();
        DateRange when = statement().when();
        if (when == null || stated != null && (firmness() != Firmness.ACTUAL || stated.isBefore(when.first()))) {
            return stated;
        }
        return when.first();
    }

    /** Whether it counts on a day; what has no day at all counts on every one. */
    public boolean countsOn(LocalDate day) {
        LocalDate since = since();
        return since == null || !since.isAfter(day);
    }

    /** Whether both may be about the same place: one of them names none, or they name one in common. */
    public boolean mayBeWhere(Testimony other) {
        return places().isEmpty()
                || other.places().isEmpty()
                || places().stream().anyMatch(other.places()::contains);
    }
}
