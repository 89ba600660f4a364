package muster.account.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.DayIndex;
import muster.account.Evidence;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.account.Tolerances;
import muster.account.course.OpenPoint.Touched;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Stage;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What is not known or disputed, tied to what it is about.
 *
 * @param told all statements
 * @param figures all figures
 */
public record Unknowns(List<Testimony> told, List<Evidence> figures, LocalDate asked) {
    /** A figure that far from an unknown strength speaks of another time. */
    private static final int NEAR_DAYS = 14;

    private static final Comparator<Touched> IN_TIME = Comparator.comparing(
                    Touched::stated, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Touched::id);

    private static final Set<String> ARMS = Set.of("unarmed", "self-defense-only", "no-lethal-operations");

    /** What was open, or had been, on the day asked; the latest first. */
    public List<OpenPoint> points() {
        return points(unknown -> true);
    }

    /** Only some of them. */
    List<OpenPoint> points(Predicate<Testimony> wanted) {
        List<Testimony> points = told.stream()
                .filter(testimony -> testimony.kind() == Kind.UNKNOWN || testimony.kind() == Kind.DISPUTE)
                .filter(testimony -> testimony.countsOn(asked))
                .filter(wanted)
                .sorted(Testimony.IN_TIME.reversed())
                .toList();
        Unknowns near = near(points);
        Found found = Found.of(near);
        return points.stream().map(point -> near.point(point, found)).toList();
    }

    /** Without what was stated too long before all of these to touch or to settle one. */
    private Unknowns near(List<Testimony> points) {
        LocalDate from = points.stream()
                .flatMap(point -> Stream.ofNullable(point.stated()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX)
                .minusDays(NEAR_DAYS);
        Set<String> about = points.stream()
                .flatMap(point -> Stream.ofNullable(point.detail(Detail.ABOUT)))
                .collect(Collectors.toSet());
        return new Unknowns(
                told.stream()
                        .filter(other -> about.contains(other.id()) || !isBefore(other.stated(), from))
                        .toList(),
                figures.stream()
                        .filter(figure -> about.contains(figure.id()) || !isBefore(figure.stated(), from))
                        .toList(),
                asked);
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate from) {
        return day == null || day.isBefore(from);
    }

    /** What may touch or settle a point: to look through all for each of them would take too long. */
    private record Found(Likely<Evidence> figures, Likely<Testimony> told) {
        static Found of(Unknowns near) {
            return new Found(Likely.of(near.figures), Likely.of(near.told));
        }

        List<Evidence> figures(Testimony unknown) {
            return figures.of(unknown);
        }

        List<Testimony> told(Testimony unknown) {
            return told.of(unknown);
        }
    }

    /** Claims by their ids, reports and days. */
    private record Likely<A extends Assertion>(
            Map<String, List<A>> byId, Map<String, List<A>> byReport, DayIndex<A> byDay) {
        static <A extends Assertion> Likely<A> of(List<A> all) {
            return new Likely<>(
                    all.stream().collect(Collectors.groupingBy(Assertion::id)),
                    all.stream()
                            .collect(Collectors.groupingBy(
                                    claim -> claim.recorded().reportId())),
                    DayIndex.of(all, Assertion::stated));
        }

        List<A> of(Testimony unknown) {
            String about = unknown.detail(Detail.ABOUT);
            LocalDate day = unknown.stated();
            List<A> named = about == null
                    ? List.of()
                    : Stream.concat(
                                    byId.getOrDefault(about, List.of()).stream(),
                                    byReport.getOrDefault(unknown.recorded().reportId(), List.of()).stream())
                            .toList();
            List<A> ofTime = day == null
                    ? List.of()
                    : byDay.between(
                            day.minusDays(NEAR_DAYS),
                            day.plusDays(Math.max(NEAR_DAYS, Tolerances.STANDARD.lastKnownAfterDays())));
            Map<String, A> found = new LinkedHashMap<>();
            Stream.concat(named.stream(), ofTime.stream()).forEach(claim -> found.putIfAbsent(claim.id(), claim));
            return List.copyOf(found.values());
        }
    }

    private OpenPoint point(Testimony unknown, Found found) {
        List<Evidence> figures = found.figures(unknown);
        List<Testimony> told = found.told(unknown);
        Touched settledBy = unknown.kind() == Kind.UNKNOWN ? settledBy(unknown, figures, told) : null;
        List<Touched> touches = Stream.concat(
                        figures.stream()
                                .filter(figure -> touches(unknown, figure))
                                .map(Touched::of),
                        told.stream().filter(other -> touches(unknown, other)).map(Touched::of))
                .filter(touched -> !touched.equals(settledBy))
                .sorted(IN_TIME)
                .toList();
        return new OpenPoint(unknown, touches, settledBy);
    }

    /** What a speaker disputes is not settled by the next number; what is not known is. */
    private @Nullable Touched settledBy(Testimony unknown, List<Evidence> figures, List<Testimony> told) {
        return Stream.concat(
                        figures.stream()
                                .filter(figure -> settles(unknown, figure.stated()) && isAbout(unknown, figure))
                                .filter(figure -> !figure.forward())
                                .map(Touched::of),
                        told.stream()
                                .filter(other -> settles(unknown, other.stated()) && isAbout(unknown, other))
                                .filter(other -> other.firmness() == Firmness.ACTUAL)
                                .map(Touched::of))
                .min(IN_TIME)
                .orElse(null);
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

    private boolean settles(Testimony unknown, @Nullable LocalDate day) {
        LocalDate stated = unknown.stated();
        return stated != null
                && day != null
                && day.isAfter(stated)
                && !day.isAfter(asked)
                && !day.isAfter(stated.plusDays(Tolerances.STANDARD.lastKnownAfterDays()));
    }

    private static boolean isAbout(Testimony unknown, Evidence figure) {
        if (!Objects.equals(unknown.mission(), figure.figure().mission())) {
            return false;
        }
        Subject subject = figure.figure().subject();
        boolean strength =
                subject == Subject.TROOPS && !figure.figure().meaning().isChange();
        return switch (unknown.type()) {
            case "strength" -> strength;
            case "units" -> subject == Subject.UNITS;
            case "cost" -> subject == Subject.MONEY;
            default -> false;
        };
    }

    /** Unknowns are of any type; those that many missions have are tied to the kinds of claims that would tell. */
    private static boolean isAbout(Testimony unknown, Testimony other) {
        boolean open = other.kind() == Kind.UNKNOWN || other.kind() == Kind.DISPUTE;
        if (open || !Objects.equals(unknown.mission(), other.mission()) || !unknown.mayBeWhere(other)) {
            return false;
        }
        return switch (unknown.type()) {
            case "strength" -> other.kind() == Kind.STRENGTH;
            case "orders" -> other.kind() == Kind.ORDER;
            case "withdrawal" ->
                other.type().equals("withdrawal")
                        || other.kind() == Kind.MILESTONE && other.type().equals("end")
                        || other.kind() == Kind.STRENGTH && other.stage() == Stage.WITHDRAWN;
            case "reimbursement", "cost" -> other.kind() == Kind.COST;
            case "arms" -> other.kind() == Kind.LIMIT && ARMS.contains(other.type());
            default ->
                other.type().equals(unknown.type()) || other.kind().word().equals(unknown.type());
        };
    }
}
