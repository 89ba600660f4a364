package muster.account.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.DayIndex;
import muster.account.Evidence;
import muster.account.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * Claims by their missions and what they tell of, for what is not known: to look through all for each of those would take
 * too long.
 */
record ByTopic<A extends Assertion>(Map<Asked, DayIndex<A>> indexes) {
    /**
     * What is asked.
     *
     * @param mission null where none is known
     * @param topic the type of an unknown
     */
    private record Asked(@Nullable String mission, String topic) {}

    static ByTopic<Evidence> ofFigures(List<Evidence> figures) {
        return of(figures, figure -> figure.figure().mission(), Topics::of);
    }

    static ByTopic<Testimony> ofStatements(List<Testimony> told) {
        return of(told, Testimony::mission, Topics::of);
    }

    private static <A extends Assertion> ByTopic<A> of(
            List<A> all, Function<A, @Nullable String> mission, Function<A, Set<String>> topics) {
        Map<Asked, List<A>> lists = new HashMap<>();
        for (A claim : all) {
            for (String topic : topics.apply(claim)) {
                lists.computeIfAbsent(new Asked(mission.apply(claim), topic), first -> new ArrayList<>())
                        .add(claim);
            }
        }
        return new ByTopic<>(lists.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, topic -> DayIndex.of(topic.getValue(), Assertion::stated))));
    }

    /** What was stated not farther from it than so many days, and by the day asked. */
    Stream<A> near(Testimony unknown, int days, LocalDate asked) {
        LocalDate day = unknown.stated();
        return day == null
                ? Stream.empty()
                : index(unknown).between(day.minusDays(days), end(day, days, asked)).stream();
    }

    /** What was stated after it, not too long after, and by the day asked. */
    Stream<A> after(Testimony unknown, int days, LocalDate asked) {
        LocalDate day = unknown.stated();
        return day == null ? Stream.empty() : index(unknown).between(day.plusDays(1), end(day, days, asked)).stream();
    }

    /** Whether any of those is such a one. */
    boolean hasAfter(Testimony unknown, int days, LocalDate asked, Predicate<A> wanted) {
        LocalDate day = unknown.stated();
        return day != null && index(unknown).hasBetween(day.plusDays(1), end(day, days, asked), wanted);
    }

    private DayIndex<A> index(Testimony unknown) {
        return indexes.getOrDefault(
                new Asked(unknown.mission(), unknown.type()), DayIndex.of(List.of(), Assertion::stated));
    }

    private static LocalDate end(LocalDate day, int days, LocalDate asked) {
        LocalDate last = day.plusDays(days);
        return last.isBefore(asked) ? last : asked;
    }
}
