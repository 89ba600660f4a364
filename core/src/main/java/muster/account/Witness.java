package muster.account;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure that can be placed in time, with what a weighing needs of it and what hangs on no day asked.
 *
 * @param since the first day on which it is in force
 * @param until the last day of which it speaks
 */
record Witness(
        Evidence statement,
        Speaker speaker,
        Interval interval,
        LocalDate since,
        LocalDate until,
        @Nullable LocalDate stated) {

    /** Those that people rejected, and those without a day, count nowhere. */
    static List<Witness> of(List<Evidence> statements, Tolerances tolerances) {
        return statements.stream()
                .filter(statement -> !statement.verdict().rejected())
                .flatMap(statement -> Stream.ofNullable(of(statement, tolerances)))
                .toList();
    }

    /** Null where it cannot be placed in time. */
    static @Nullable Witness of(Evidence statement, Tolerances tolerances) {
        LocalDate since = statement.since();
        LocalDate until = statement.holdsOn(LocalDate.MAX);
        return since == null || until == null
                ? null
                : new Witness(
                        statement,
                        Speaker.of(statement),
                        Interval.of(statement.figure().quantity(), tolerances),
                        since,
                        until,
                        statement.stated());
    }

    /** Whether of two of one speaker, on a day on which both are over, this replaces the other: as {@link Voice#isReplacedBy}. */
    boolean isNewerThan(Witness other) {
        int later = until.compareTo(other.until);
        if (later == 0) {
            later = Voice.statedOrNever(stated).compareTo(Voice.statedOrNever(other.stated));
        }
        return later > 0 || later == 0 && interval.sharpens(other.interval);
    }

    /**
     * The first day on which one of both replaces the other, where one speaker gives them: as {@link Voice#isReplacedBy}
     * has it. From then on it stays replaced. Null for never.
     */
    @Nullable
    LocalDate replacing(Witness other) {
        LocalDate both = since.isAfter(other.since) ? since : other.since;
        boolean atOnce = Voice.statedOrNever(stated).compareTo(Voice.statedOrNever(other.stated)) != 0
                || interval.sharpens(other.interval)
                || other.interval.sharpens(interval);
        if (atOnce) {
            return both;
        }
        if (until.equals(other.until)) {
            return null;
        }
        // As long as both last they speak of one day.
        LocalDate parted = (until.isBefore(other.until) ? until : other.until).plusDays(1);
        return parted.isAfter(both) ? parted : both;
    }
}
