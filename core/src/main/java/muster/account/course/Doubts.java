package muster.account.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.Evidence;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.account.Tolerances;
import muster.account.course.OpenPoint.Touched;
import muster.claim.Detail;
import muster.claim.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is not known or disputed on a day, with what may touch or settle it.
 *
 * @param figures those that count, of any day
 * @param told the statements of any day
 * @param points what is not known or disputed, the latest first
 * @param admitted which statements are asked about
 */
record Doubts(
        Likely<Evidence> figures,
        Likely<Testimony> told,
        List<Testimony> points,
        LocalDate asked,
        Predicate<Testimony> admitted) {
    /** A figure that far from an unknown strength speaks of another time. */
    private static final int NEAR_DAYS = 14;

    private static final Comparator<Touched> IN_TIME = Comparator.comparing(
                    Touched::stated, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Touched::id);

    static boolean isDoubt(Testimony testimony) {
        return testimony.kind() == Kind.UNKNOWN || testimony.kind() == Kind.DISPUTE;
    }

    /** All of them, with what settled them. */
    List<OpenPoint> all() {
        Reach reach = reach();
        return points.stream()
                .map(point -> {
                    Touched settledBy = settledBy(point);
                    return new OpenPoint(point, touches(point, settledBy, reach), settledBy);
                })
                .toList();
    }

    /** Those that nothing known has settled: most are at once, and what those touch nobody asks. */
    List<OpenPoint> open() {
        Reach reach = reach();
        return points.stream()
                .filter(point -> !isSettled(point))
                .map(point -> new OpenPoint(point, touches(point, null, reach), null))
                .toList();
    }

    /** How far back a point may reach that is about another claim: not to what was stated too long before all of them. */
    private record Reach(LocalDate from, Set<String> about) {
        boolean has(Assertion claim) {
            LocalDate stated = claim.stated();
            return about.contains(claim.id()) || stated != null && !stated.isBefore(from);
        }
    }

    private Reach reach() {
        return new Reach(
                points.stream()
                        .flatMap(point -> Stream.ofNullable(point.stated()))
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MAX)
                        .minusDays(NEAR_DAYS),
                points.stream()
                        .flatMap(point -> Stream.ofNullable(point.detail(Detail.ABOUT)))
                        .collect(Collectors.toSet()));
    }

    private List<Touched> touches(Testimony unknown, @Nullable Touched settledBy, Reach reach) {
        return Stream.concat(
                        figures.mayTouch(unknown, NEAR_DAYS, asked)
                                .filter(figure -> reach.has(figure) && touches(unknown, figure))
                                .map(Touched::of),
                        told.mayTouch(unknown, NEAR_DAYS, asked)
                                .filter(other -> reach.has(other) && admitted.test(other) && touches(unknown, other))
                                .map(Touched::of))
                .filter(touched -> !touched.equals(settledBy))
                .distinct()
                .sorted(IN_TIME)
                .toList();
    }

    /** What a speaker disputes is not settled by the next number; what is not known is. */
    private boolean isSettled(Testimony unknown) {
        return unknown.kind() == Kind.UNKNOWN
                && (figures.answers().hasAfter(unknown, settlingDays(), asked, figure -> !figure.forward())
                        || told.answers().hasAfter(unknown, settlingDays(), asked, other -> settles(unknown, other)));
    }

    private @Nullable Touched settledBy(Testimony unknown) {
        if (unknown.kind() != Kind.UNKNOWN) {
            return null;
        }
        return Stream.concat(
                        figures.answers()
                                .after(unknown, settlingDays(), asked)
                                .filter(figure -> !figure.forward())
                                .map(Touched::of),
                        told.answers()
                                .after(unknown, settlingDays(), asked)
                                .filter(other -> settles(unknown, other))
                                .map(Touched::of))
                .min(IN_TIME)
                .orElse(null);
    }

    private static int settlingDays() {
        return Tolerances.STANDARD.lastKnownAfterDays();
    }

    private boolean settles(Testimony unknown, Testimony other) {
        return other.firmness() == Firmness.ACTUAL && unknown.mayBeWhere(other) && admitted.test(other);
    }

    private boolean touches(Testimony unknown, Evidence figure) {
        return figure.id().equals(unknown.detail(Detail.ABOUT))
                || isNamed(
                                unknown,
                                figure.recorded().reportId(),
                                figure.figure().quote())
                        && isAbout(unknown, figure)
                || isNear(unknown, figure.stated()) && isAbout(unknown, figure);
    }

    private boolean touches(Testimony unknown, Testimony other) {
        return other.id().equals(unknown.detail(Detail.ABOUT))
                || isNamed(
                                unknown,
                                other.recorded().reportId(),
                                other.statement().quote())
                        && !other.id().equals(unknown.id())
                || isNear(unknown, other.stated()) && isAbout(unknown, other) && other.countsOn(asked);
    }

    /** Whether the words for what it is about hold those of another claim of its report. */
    private static boolean isNamed(Testimony unknown, String report, String quote) {
        String about = unknown.detail(Detail.ABOUT);
        return about != null
                && unknown.recorded().reportId().equals(report)
                && about.contains(quote.replaceAll("\\s+", " "));
    }

    private boolean isNear(Testimony unknown, @Nullable LocalDate day) {
        LocalDate stated = unknown.stated();
        return stated != null
                && day != null
                && !day.isAfter(asked)
                && Math.abs(ChronoUnit.DAYS.between(stated, day)) <= NEAR_DAYS;
    }

    private static boolean isAbout(Testimony unknown, Evidence figure) {
        return Objects.equals(unknown.mission(), figure.figure().mission())
                && Topics.of(figure).contains(unknown.type());
    }

    private static boolean isAbout(Testimony unknown, Testimony other) {
        return Objects.equals(unknown.mission(), other.mission())
                && unknown.mayBeWhere(other)
                && Topics.of(other).contains(unknown.type());
    }
}
