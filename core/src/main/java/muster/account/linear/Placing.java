package muster.account.linear;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries numbers that make all sums hold: those of few numbers first, each sum gets what it lacks in one of its numbers.
 * Where parts lie in wholes that finds them whenever there are some, in no time; a solver need not even be loaded.
 */
final class Placing {
    private Placing() {}

    /** True only if it has found them; false says nothing. */
    static boolean shows(List<Sum> sums) {
        Map<Integer, BigDecimal> numbers = new HashMap<>();
        List<Sum> narrowFirst = sums.stream()
                .sorted(Comparator.comparingInt(sum -> sum.terms().size()))
                .toList();
        for (Sum sum : narrowFirst) {
            if (sum.terms().values().stream().anyMatch(times -> times != 1)) {
                return false;
            }
            if (sum.least() != null) {
                BigDecimal lacks = sum.least().subtract(made(sum.terms().keySet(), numbers));
                if (lacks.signum() > 0) {
                    numbers.merge(ownNumber(sum, sums), lacks, BigDecimal::add);
                }
            }
        }
        return sums.stream()
                .allMatch(sum -> sum.most() == null
                        || made(sum.terms().keySet(), numbers).compareTo(sum.most()) <= 0);
    }

    /** The number that goes into the fewest sums: more of it is too much for the fewest. */
    private static int ownNumber(Sum sum, List<Sum> sums) {
        return sum.terms().keySet().stream()
                .min(Comparator.<Integer>comparingLong(term -> sums.stream()
                                .filter(other -> other.terms().containsKey(term))
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static BigDecimal made(Collection<Integer> terms, Map<Integer, BigDecimal> numbers) {
        return terms.stream()
                .map(term -> numbers.getOrDefault(term, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
