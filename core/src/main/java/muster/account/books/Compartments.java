package muster.account.books;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Some of a list, each of which lies in another one of them or surely apart from it. What may overlap another is left out:
 * then nobody is counted twice.
 */
record Compartments<T>(List<T> members, BiPredicate<T, T> holds) {

    /**
     * @param candidates of two that may overlap the first one stays
     * @param holds whether the second lies in the first and is not all of it
     * @param apart whether nothing can lie in both
     */
    static <T> Compartments<T> of(List<T> candidates, BiPredicate<T, T> holds, BiPredicate<T, T> apart) {
        List<T> members = new ArrayList<>();
        for (T candidate : candidates) {
            boolean clear = members.stream()
                    .allMatch(member -> !member.equals(candidate)
                            && (holds.test(member, candidate)
                                    || holds.test(candidate, member)
                                    || apart.test(member, candidate)));
            if (clear) {
                members.add(candidate);
            }
        }
        return new Compartments<>(List.copyOf(members), holds);
    }

    boolean contains(T one) {
        return members.contains(one);
    }

    /** The places in the list of those that lie in one, itself among them. */
    List<Integer> within(T whole) {
        List<Integer> within = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).equals(whole) || holds.test(whole, members.get(i))) {
                within.add(i);
            }
        }
        return within;
    }
}
