package muster.account.linear;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sums that cannot all hold, none of which could be left out: what some make at most is less than what the others, which
 * are parts of them, make at least. Anybody can add that up.
 *
 * @param sums all sums that were asked of
 * @param most those that bound from above, by their places among the sums; never empty
 * @param least those that need room below; never empty
 */
public record Conflict(List<Sum> sums, List<Integer> most, List<Integer> least) {
    public Conflict {
        sums = List.copyOf(sums);
        most = List.copyOf(most);
        least = List.copyOf(least);
    }

    /** By how much the bounds are apart, more than nothing. */
    public BigDecimal gap() {
        BigDecimal needed = least.stream()
                .map(at -> Objects.requireNonNull(sums.get(at).least()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal room = most.stream()
                .map(at -> Objects.requireNonNull(sums.get(at).most()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return needed.subtract(room);
    }

    /**
     * Whether adding up shows it: each number that the lower ones count stands as often among the upper ones. Then the
     * gap, in whole numbers and with no solver, is the proof.
     */
    boolean isProven() {
        Map<Integer, Integer> room = new HashMap<>();
        most.forEach(at -> sums.get(at).terms().forEach((term, times) -> room.merge(term, times, Integer::sum)));
        least.forEach(at -> sums.get(at).terms().forEach((term, times) -> room.merge(term, -times, Integer::sum)));
        return room.values().stream().allMatch(times -> times >= 0) && gap().signum() > 0;
    }
}
