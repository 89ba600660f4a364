package muster.account.books;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.account.Area;
import muster.account.Footing;
import muster.claim.Force;
import org.jspecify.annotations.Nullable;

/**
 * What all who count one force in one area at one time say together. Where they disagree it allows whatever any of them
 * allows: what still does not add up is wrong whoever of them is right.
 *
 * @param counts in the order of time; never empty
 */
record Tally(Area area, Force force, List<Count> counts) {

    static List<Tally> of(List<Count> counts) {
        Map<Tally, List<Count>> alike = counts.stream()
                .collect(Collectors.groupingBy(
                        count -> new Tally(count.area(), count.force(), List.of()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.entrySet().stream()
                .map(entry -> new Tally(entry.getKey().area, entry.getKey().force, entry.getValue()))
                .toList();
    }

    /** The least that any of them allows; null where one leaves it open, and for a ceiling, under which there may be few. */
    @Nullable
    BigDecimal least() {
        return footing() == Footing.CEILING
                ? null
                : extreme(count -> count.interval().low(), Comparator.naturalOrder());
    }

    /** The most that any of them allows; null where one leaves it open. */
    @Nullable
    BigDecimal most() {
        return extreme(count -> count.interval().high(), Comparator.reverseOrder());
    }

    /** Who says the least; the bound is told. */
    Count lowest() {
        return first(count -> count.interval().low(), Comparator.naturalOrder());
    }

    /** Who says the most; the bound is told. */
    Count highest() {
        return first(count -> count.interval().high(), Comparator.reverseOrder());
    }

    private Footing footing() {
        return counts.getFirst().footing();
    }

    private @Nullable BigDecimal extreme(Function<Count, @Nullable BigDecimal> bound, Comparator<BigDecimal> order) {
        boolean open = counts.stream().anyMatch(count -> bound.apply(count) == null);
        return open ? null : bound.apply(first(bound, order));
    }

    private Count first(Function<Count, @Nullable BigDecimal> bound, Comparator<BigDecimal> order) {
        return counts.stream()
                .min(Comparator.comparing(count -> Objects.requireNonNull(bound.apply(count)), order))
                .orElseThrow();
    }
}
