package muster.account.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * Each of them with the first group of its key whose parties may all be its own, or else in a group of its own. A
     * group has many members and few parties, so only these are asked.
     *
     * @param party who it is of, or null where that is not told
     */
    static <T> List<List<T>> ofParties(Stream<T> told, Function<T, List<?>> key, Function<T, @Nullable Party> party) {
        record Parties<T>(List<T> members, Set<@Nullable Party> parties) {}
        Map<List<?>, List<Parties<T>>> byKey = new HashMap<>();
        List<List<T>> groups = new ArrayList<>();
        told.forEachOrdered(each -> {
            Party own = party.apply(each);
            List<Parties<T>> alike = byKey.computeIfAbsent(key.apply(each), first -> new ArrayList<>());
            Parties<T> group = alike.stream()
                    .filter(other -> other.parties.contains(own) && other.parties.size() == 1
                            || other.parties.stream().allMatch(one -> Party.mayBeSame(one, own)))
                    .findFirst()
                    .orElseGet(() -> {
                        Parties<T> made = new Parties<>(new ArrayList<>(), new HashSet<>());
                        groups.add(made.members);
                        alike.add(made);
                        return made;
                    });
            group.members.add(each);
            group.parties.add(own);
        });
        return groups;
    }
}
