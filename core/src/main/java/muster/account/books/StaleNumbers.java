package muster.account.books;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Footing;
import muster.account.Repeat;
import muster.account.Rule;

/** Rule 5: a number that is repeated after whoever gave it has replaced it. */
final class StaleNumbers implements Check {
    @Override
    public Stream<Finding> findings(Shelf shelf) {
        return shelf.strengths().stream()
                .flatMap(thing -> thing.stream()
                        .filter(count -> count.footing() == Footing.THERE
                                && count.figure().mission() != null)
                        .collect(Collectors.groupingBy(StaleNumbers::like, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream())
                .flatMap(like -> findings(like, shelf));
    }

    /** What counts the same, on whichever rung that means "there". */
    private static List<Object> like(Count count) {
        return List.of(
                count.area(), count.force(), Objects.toString(count.figure().scope(), ""));
    }

    private static Stream<Finding> findings(List<Count> like, Shelf shelf) {
        Map<String, Count> counts = like.stream().collect(Collectors.toMap(Count::id, Function.identity()));
        return Repeat.among(like.stream().map(Count::evidence).toList(), shelf.asked()).stream()
                .map(repeat -> finding(
                        Objects.requireNonNull(counts.get(repeat.repeated().id())),
                        Objects.requireNonNull(counts.get(repeat.given().id())),
                        Objects.requireNonNull(counts.get(repeat.newer().id()))));
    }

    private static Finding finding(Count repeated, Count given, Count newer) {
        return Finding.of(
                FindingType.STALE,
                Rule.STALE,
                List.of(repeated, given, newer),
                null,
                Wording.who(repeated) + " gives " + Wording.of(repeated) + " on " + Wording.day(repeated.day())
                        + ", the number that " + Wording.who(given) + " gave on "
                        + Wording.day(given.evidence().stated()) + " and replaced on "
                        + Wording.day(newer.evidence().stated()) + " with "
                        + Wording.quantity(newer.figure().quantity()) + ".");
    }
}
