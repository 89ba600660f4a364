package muster.account.course;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
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
        List<List<T>> groups = new ArrayList<>();
        told.forEachOrdered(each -> groups.stream()
                .filter(group -> takes.test(group, each))
                .findFirst()
                .orElseGet(() -> {
                    List<T> group = new ArrayList<>();
                    groups.add(group);
                    return group;
                })
                .add(each));
        return groups;
    }
}
