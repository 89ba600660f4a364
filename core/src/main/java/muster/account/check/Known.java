package muster.account.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muster.account.Evidence;
import muster.account.Interval;
import muster.account.Row;
import muster.account.Tolerances;
import org.jspecify.annotations.Nullable;

/**
 * A claim that may tell something of what is asserted.
 *
 * @param row the row of the picture in which it is heard on the day asked, or null
 * @param relation how its area lies to the one asked
 * @param gapDays the days between its time and the one asked
 * @param apart how far its number is from the one asserted
 */
record Known(
        Evidence claim,
        @Nullable Row row,
        List<Difference> differences,
        Relation relation,
        Bearing bearing,
        long gapDays,
        BigDecimal apart) {
    /** Two may be mixed up that differ in one thing, hardly those that differ in three. */
    private static final int MOST_KINDS = 2;

    /** What differs in the least comes first, then what is nearest in space, time and number. */
    static final Comparator<Known> NEAREST_FIRST = Comparator.comparing(Known::isRemote)
            .thenComparingInt(Known::kinds)
            .thenComparing(Known::isLastKnown, Comparator.reverseOrder())
            .thenComparing(Known::relation)
            .thenComparing(known -> known.apart.signum() != 0)
            .thenComparingLong(Known::gapDays)
            .thenComparing(Known::apart)
            .thenComparing(known -> known.differences.getFirst().dimension())
            .thenComparing(known -> known.claim.id());

    Known {
        differences = List.copyOf(differences);
    }

    Known and(Difference difference) {
        List<Difference> all = new ArrayList<>(differences);
        all.add(difference);
        return new Known(claim, row, all, relation, bearing, gapDays, apart);
    }

    /** Whether it counts just what is asserted, for that time. */
    boolean isLike() {
        return differences.isEmpty();
    }

    boolean differsIn(Dimension dimension) {
        return differences.stream().anyMatch(difference -> difference.dimension() == dimension);
    }

    /** Whether it is of just that, and nothing has replaced it, but that day is long past. */
    private boolean isLastKnown() {
        return row != null && kindsOf().equals(Set.of(Answer.OTHER_TIME));
    }

    /** A number near to it, but of a long time before or after, is a chance more often than a mistake. */
    private boolean isRemote() {
        return differsIn(Dimension.TIME)
                && apart.signum() != 0
                && gapDays > Tolerances.STANDARD.lastKnownAfterDays()
                && !isLastKnown();
    }

    /** In how many kinds of things it differs: component and service are one. */
    int kinds() {
        return kindsOf().size();
    }

    private Set<Answer> kindsOf() {
        return differences.stream()
                .map(difference -> difference.dimension().answer())
                .collect(Collectors.toSet());
    }

    /** What becomes of the assertion where this is what is meant by it. */
    Answer answer() {
        return differences.stream()
                .map(Difference::dimension)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .answer();
    }

    /** Whether the assertion may have been made of it by mistake: it gives the number, of something near. */
    boolean isMixable(Interval asserted, Tolerances tolerances) {
        boolean far = Interval.of(claim.figure().quantity(), tolerances).isFarFrom(asserted, tolerances.disputeTimes());
        return !isLike()
                && bearing == Bearing.FOR
                && !far
                && kinds() <= MOST_KINDS
                && (kinds() == 1 || isSurelyMeant(tolerances));
    }

    /** What differs in two kinds of things must give the very number, of a place and a time that are near. */
    private boolean isSurelyMeant(Tolerances tolerances) {
        return apart.signum() == 0
                && relation != Relation.ELSEWHERE
                && (!differsIn(Dimension.TIME) || gapDays <= tolerances.lastKnownAfterDays());
    }

    Said said() {
        return new Said(claim, differences);
    }
}
