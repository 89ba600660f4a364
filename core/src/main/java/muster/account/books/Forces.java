package muster.account.books;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import muster.claim.Force;
import org.jspecify.annotations.Nullable;

/** Which forces lie in each other, and which are surely apart. */
final class Forces {
    private Forces() {}

    /** Those of some forces that can be told from each other; of two that may overlap the wider one stays. */
    static Compartments<Force> compartments(Stream<Force> forces) {
        List<Force> widestFirst = forces.distinct()
                .sorted(Comparator.comparingLong(Forces::said).thenComparing(Force::toString))
                .toList();
        return Compartments.of(widestFirst, Forces::holds, Forces::areApart);
    }

    private static long said(Force force) {
        return Stream.of(force.component(), force.dutyStatus(), force.service())
                .filter(Objects::nonNull)
                .count();
    }

    /** Who counts "troops" may leave out the Guard; who counts the Guard counts all of it. */
    private static boolean holds(Force whole, Force part) {
        return whole.component() != null && !whole.equals(part) && Parting.isWithin(whole, part);
    }

    private static boolean areApart(Force one, Force other) {
        return differ(one.component(), other.component())
                || differ(one.dutyStatus(), other.dutyStatus())
                || differ(one.service(), other.service());
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }
}
