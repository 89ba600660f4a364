package muster.account.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Evidence;
import muster.account.Interval;
import muster.account.Testimony;
import muster.account.Tolerances;
import muster.account.books.Books;
import muster.account.books.Finding;
import muster.account.books.FindingType;
import muster.claim.Component;

/**
 * Numbers that no sentence gives, but that follow from several together.
 *
 * @param findings those of the books, each with a number
 * @param figures what they rest on, by id
 */
record Derived(List<Finding> findings, Map<String, Evidence> figures) {
    /** What follows of what is told up to a day. */
    static Derived of(List<Evidence> statements, List<Testimony> told, LocalDate day) {
        List<Finding> findings = Books.findings(statements, told, day).stream()
                .filter(finding -> finding.type() == FindingType.DERIVED && finding.best() != null)
                .toList();
        return new Derived(
                findings,
                statements.stream().collect(Collectors.toMap(Evidence::id, Function.identity(), (one, same) -> one)));
    }

    /** Those that give the number asserted for what may be the same, the latest first. */
    List<Finding> bearingOut(Allegation asserted) {
        return findings.stream()
                .filter(finding -> gives(finding, asserted) && isAbout(finding, asserted))
                .sorted(Comparator.comparing(Finding::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .toList();
    }

    private static boolean gives(Finding finding, Allegation asserted) {
        BigDecimal best = Objects.requireNonNull(finding.best());
        Interval derived = new Interval(best, best, best, null);
        // "Up to 4,000" allows 300, but whoever says it does not speak of them.
        return asserted.figure().quantity().unit().equals(finding.unit())
                && !asserted.interval().isFarFrom(derived, Tolerances.STANDARD.disputeTimes())
                && Bearing.of(asserted.interval(), derived, Tolerances.STANDARD) == Bearing.FOR;
    }

    private boolean isAbout(Finding finding, Allegation asserted) {
        LocalDate day = finding.day();
        boolean late =
                day == null || ChronoUnit.DAYS.between(day, asserted.day()) > Tolerances.STANDARD.lastKnownAfterDays();
        return !late
                && finding.claims().stream()
                        .limit(1)
                        .flatMap(claim -> Stream.ofNullable(figures.get(claim.id())))
                        .anyMatch(first -> isAbout(first, asserted));
    }

    private static boolean isAbout(Evidence first, Allegation asserted) {
        Component asked = asserted.figure().force().component();
        String mission = asserted.mission();
        Relation relation =
                Relation.of(Area.of(asserted.places()), Area.of(first.figure().places()));
        return new Likeness(asserted).isNear(first)
                && (mission == null || mission.equals(first.figure().mission()))
                && (asked == null || asked == first.figure().force().component())
                && relation != Relation.ELSEWHERE;
    }
}
