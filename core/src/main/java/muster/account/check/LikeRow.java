package muster.account.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import muster.account.Cell;
import muster.account.Interval;
import muster.account.Row;
import muster.account.Tolerances;
import muster.claim.Meaning;

/**
 * A row of the picture that counts just what is asserted.
 *
 * @param bearing of its best figure
 * @param borneOut whether any claim in it bears the assertion out
 * @param above whether the assertion is of more than its best figure
 */
record LikeRow(Row row, Bearing bearing, boolean borneOut, boolean above, Tolerances tolerances) {

    /** The rows of those claims that count just what is asserted, the latest first. */
    static List<LikeRow> of(List<Known> all, Interval asserted, Tolerances tolerances) {
        return all.stream()
                .filter(Known::isLike)
                .map(Known::row)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingLong(Row::ageDays)
                        .thenComparing(row -> row.cell().id()))
                .map(row -> new LikeRow(
                        row,
                        Bearing.of(
                                asserted,
                                Interval.of(row.bestStatement().figure().quantity(), tolerances),
                                tolerances),
                        all.stream()
                                .anyMatch(known -> known.isLike()
                                        && Objects.equals(known.row(), row)
                                        && known.bearing() == Bearing.FOR),
                        asserted.best().compareTo(row.best()) > 0,
                        tolerances))
                .toList();
    }

    /** Its best figure bears it out; or it allows it, and another one bears it out. */
    boolean bearsOut() {
        return switch (bearing) {
            case FOR -> true;
            case OPEN -> borneOut;
            case AGAINST -> false;
        };
    }

    /** Whether what it holds can speak against the assertion: its best figure does, or others in it say otherwise. */
    boolean mayOppose() {
        return bearing != Bearing.AGAINST || excludes();
    }

    /**
     * Its best figure excludes it. Of several additions or plans for several days one does not exclude another, what
     * comes and goes within days says nothing once it is not of that time, and to what only adds up more may have come.
     */
    boolean excludes() {
        Cell cell = row.cell();
        boolean several = cell.meaning().isChange() || cell.isShare();
        boolean lasting = cell.isStrength() && cell.meaning() == Meaning.LEVEL;
        boolean mayHaveGrown = cell.meaning() == Meaning.CUMULATIVE && above;
        return bearing == Bearing.AGAINST
                && !several
                && !mayHaveGrown
                && (lasting || row.ageDays() <= tolerances.sameTimeDays());
    }
}
