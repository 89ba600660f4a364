package muster.account.course;

import java.time.LocalDate;
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
        Stream<Evidence> counted = Stream.concat(
                figures.named(unknown).filter(figure -> isMeant(unknown, figure)),
                figures.byTopic().near(unknown, NEAR_DAYS, asked));
        Stream<Testimony> stated = Stream.concat(
                told.named(unknown).filter(other -> isMeant(unknown, other)),
                told.byTopic()
                        .near(unknown, NEAR_DAYS, asked)
                        .filter(other -> unknown.mayBeWhere(other) && other.countsOn(asked)));
        return Stream.concat(
                        counted.filter(reach::has).map(Touched::of),
                        stated.filter(other -> reach.has(other) && admitted.test(other))
                                .map(Touched::of))
                .filter(touched -> !touched.equals(settledBy))
                .distinct()
                .sorted(IN_TIME)
                .toList();
    }

    /** What a speaker disputes is not settled by the next number; what is not known is. */
    private boolean isSettled(Testimony unknown) {
        return unknown.kind() == Kind.UNKNOWN
                && (figures.byTopic().hasAfter(unknown, settlingDays(), asked, figure -> !figure.forward())
                        || told.byTopic().hasAfter(unknown, settlingDays(), asked, other -> settles(unknown, other)));
    }

    private @Nullable Touched settledBy(Testimony unknown) {
        if (unknown.kind() != Kind.UNKNOWN) {
            return null;
        }
        return Stream.concat(
                        figures.byTopic()
                                .after(unknown, settlingDays(), asked)
                                .filter(figure -> !figure.forward())
                                .map(Touched::of),
                        told.byTopic()
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

    /** Whether it is the claim that the words for what it is about name. */
    private static boolean isMeant(Testimony unknown, Evidence figure) {
        boolean named =
                isNamed(unknown, figure.recorded().reportId(), figure.figure().quote());
        boolean tells = Objects.equals(unknown.mission(), figure.figure().mission())
                && Topics.of(figure).contains(unknown.type());
        return figure.id().equals(unknown.detail(Detail.ABOUT)) || named && tells;
    }

    private static boolean isMeant(Testimony unknown, Testimony other) {
        boolean named =
                isNamed(unknown, other.recorded().reportId(), other.statement().quote());
        return other.id().equals(unknown.detail(Detail.ABOUT))
                || named && !other.id().equals(unknown.id());
    }

    /** Whether the words for what it is about hold those of another claim of its report. */
    private static boolean isNamed(Testimony unknown, String report, String quote) {
        String about = unknown.detail(Detail.ABOUT);
        return about != null
                && unknown.recorded().reportId().equals(report)
                && about.contains(quote.replaceAll("\\s+", " "));
    }
}
