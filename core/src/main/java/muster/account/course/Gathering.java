package muster.account.course;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import muster.account.Testimony;

/** Puts together what belongs together, where only those that are there already can tell. */
final class Gathering {
    private Gathering() {}

    /**
     * Each testimony with the first group that takes it, or else in a group of its own; none is empty.
     *
     * @param told in the order in which they are to be taken, which the groups keep
     */
    static List<List<Testimony>> of(Stream<Testimony> told, BiPredicate<List<Testimony>, Testimony> takes) {
        List<List<Testimony>> groups = new ArrayList<>();
        told.forEachOrdered(testimony -> groups.stream()
                .filter(group -> takes.test(group, testimony))
                .findFirst()
                .orElseGet(() -> {
                    List<Testimony> group = new ArrayList<>();
                    groups.add(group);
                    return group;
                })
                .add(testimony));
        return groups;
    }
}
