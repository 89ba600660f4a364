package muster.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rule 5: a number that is given again after whoever gave it has replaced it. It is stale, and no second witness.
 *
 * @param repeated who has the number still
 * @param given who gave it first
 * @param newer what the same speaker put in its place before it was repeated
 */
public record Repeat(Evidence repeated, Evidence given, Evidence newer) {

    /**
     * Those among figures that count the same, each with the first one that it repeats.
     *
     * @param like figures of one cell, in any order
     * @param asked the day on which they are looked at
     */
    public static List<Repeat> among(List<Evidence> like, LocalDate asked) {
        List<Said> said = like.stream()
                .flatMap(figure -> Stream.ofNullable(Said.of(figure, asked)))
                .sorted(Said.IN_TIME)
                .toList();
        return said.stream()
                .flatMap(figure -> Stream.ofNullable(repeat(figure, said)))
                .toList();
    }

    private static @Nullable Repeat repeat(Said repeated, List<Said> all) {
        for (Said given : all) {
            if (!given.hasNumberOf(repeated) || !given.isBefore(repeated) || repeated.isSaidAnewBy(given)) {
                continue;
            }
            Said newer = newer(given, repeated, all);
            if (newer != null && !isOnTheWay(repeated, newer, all)) {
                return new Repeat(repeated.figure, given.figure, newer.figure);
            }
        }
        return null;
    }

    /** What the speaker has last put in the number's place by the time that it is repeated. */
    private static @Nullable Said newer(Said given, Said repeated, List<Said> all) {
        return all.stream()
                .filter(later -> later.speaker.equals(given.speaker)
                        && given.isBefore(later)
                        && later.isBefore(repeated)
                        && !later.interval.overlaps(given.interval))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** Whether the number lies between the newer one and the next of the same speaker: then the count went that way. */
    private static boolean isOnTheWay(Said repeated, Said newer, List<Said> all) {
        BigDecimal number = repeated.interval.best();
        BigDecimal from = newer.interval.best();
        return all.stream()
                .filter(next ->
                        next.speaker.equals(newer.speaker) && !next.isBefore(repeated) && !next.equals(repeated))
                .findFirst()
                .map(next -> next.interval.best())
                .filter(to -> number.compareTo(from.min(to)) >= 0 && number.compareTo(from.max(to)) <= 0)
                .isPresent();
    }

    /** A figure with the days on which it was stated and of which it speaks. */
    private record Said(Evidence figure, String speaker, Interval interval, LocalDate stated, LocalDate day) {
        static final Comparator<Said> IN_TIME = Comparator.comparing(Said::day)
                .thenComparing(Said::stated)
                .thenComparing(said -> said.figure.recorded().reportId())
                .thenComparing(said -> said.figure.figure().span())
                .thenComparing(said -> said.figure.id());

        /** Null for what cannot be placed in time. */
        static @Nullable Said of(Evidence figure, LocalDate asked) {
            LocalDate stated = figure.stated();
            LocalDate holds = figure.figure().valid() == null ? null : figure.holdsOn(asked);
            LocalDate day = holds == null ? stated : holds;
            return stated == null || day == null
                    ? null
                    : new Said(
                            figure,
                            Speaker.of(figure).key(),
                            Interval.of(figure.figure().quantity(), Tolerances.STANDARD),
                            stated,
                            day);
        }

        boolean hasNumberOf(Said other) {
            return interval.best().compareTo(other.interval.best()) == 0;
        }

        boolean isBefore(Said later) {
            return stated.isBefore(later.stated) && day.isBefore(later.day);
        }

        /** Who says it anew himself has counted anew, unless a later report only quotes what he said before. */
        boolean isSaidAnewBy(Said given) {
            LocalDate said = figure.figure().said();
            boolean quotedAgain = said != null && !said.isAfter(given.stated);
            return speaker.equals(given.speaker) && !quotedAgain;
        }
    }
}
