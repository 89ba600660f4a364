package muster.account.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.DayIndex;
import muster.account.Testimony;
import muster.claim.Detail;

/**
 * Claims by their ids, reports and days: to look through all for each thing that is not known would take too long.
 *
 * @param byDay by the days on which they were stated
 */
record Likely<A extends Assertion>(Map<String, List<A>> byId, Map<String, List<A>> byReport, DayIndex<A> byDay) {
    static <A extends Assertion> Likely<A> of(List<A> all) {
        return new Likely<>(
                all.stream().collect(Collectors.groupingBy(Assertion::id)),
                all.stream()
                        .collect(Collectors.groupingBy(claim -> claim.recorded().reportId())),
                DayIndex.of(all, Assertion::stated));
    }

    /** What may be meant by it: what it names, what stands in its report, and what was stated near it by the day asked. */
    Stream<A> mayTouch(Testimony unknown, int nearDays, LocalDate asked) {
        String about = unknown.detail(Detail.ABOUT);
        LocalDate day = unknown.stated();
        Stream<A> named = about == null
                ? Stream.empty()
                : Stream.concat(
                        byId.getOrDefault(about, List.of()).stream(),
                        byReport.getOrDefault(unknown.recorded().reportId(), List.of()).stream());
        return day == null
                ? named
                : Stream.concat(
                        named, byDay.between(day.minusDays(nearDays), earlier(day.plusDays(nearDays), asked)).stream());
    }

    /** What was stated after it, not too long after, and by the day asked. */
    Stream<A> after(Testimony unknown, int days, LocalDate asked) {
        LocalDate day = unknown.stated();
        return day == null
                ? Stream.empty()
                : byDay.between(day.plusDays(1), earlier(day.plusDays(days), asked)).stream();
    }

    /** Whether any of those is such a one. */
    boolean hasAfter(Testimony unknown, int days, LocalDate asked, Predicate<A> wanted) {
        LocalDate day = unknown.stated();
        return day != null && byDay.hasBetween(day.plusDays(1), earlier(day.plusDays(days), asked), wanted);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
