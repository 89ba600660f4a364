package muster.account.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts together what belongs together, where only those that are there already can tell. */
final class Gathering {
    private Gathering() {}

    /**
     * Each of them with the first group that takes it, or else in a group of its own; none is empty.
     *
     * @param told in the order in which they are to be taken, which the groups keep
     */
    static <T> List<List<T>> of(Stream<T> told, BiPredicate<List<T>, T> takes) {
        return of(told, each -> List.of(), takes);
    }

    /**
     * The same, sooner found: no group takes what has another key than its first.
     *
     * @param key what is surely the same of all in a group
     */
    static <T> List<List<T>> of(Stream<T> told, Function<T, List<?>> key, BiPredicate<List<T>, T> takes) {
        List<List<T>> groups = new ArrayList<>();
        Map<List<?>, List<List<T>>> byKey = new HashMap<>();
        told.forEachOrdered(each -> {
            List<List<T>> alike = byKey.computeIfAbsent(key.apply(each), first -> new ArrayList<>());
            alike.stream()
                    .filter(group -> takes.test(group, each))
                    .findFirst()
                    .orElseGet(() -> {
                        List<T> group = new ArrayList<>();
                        groups.add(group);
                        alike.add(group);
                        return group;
                    })
                    .add(each);
        });
        return groups;
    }
}
