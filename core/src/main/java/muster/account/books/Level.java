package muster.account.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Cell;
import muster.account.Dissent;
import muster.account.Evidence;
import muster.account.Footing;
import muster.account.Interval;
import muster.account.Row;
import muster.account.Tolerances;
import muster.claim.Rung;
import org.jspecify.annotations.Nullable;

/**
 * A row of strengths, ready to be held against others.
 *
 * @param counts those that give its best number, the best one first
 */
record Level(Row row, List<Count> counts) {

    static Level of(Row row, LocalDate asked, Roll roll) {
        Evidence best = row.bestStatement();
        Set<String> otherwise = row.dissent().stream().map(Dissent::claim).collect(Collectors.toSet());
        Stream<Evidence> alike = row.statements().stream()
                .skip(1)
                .filter(statement -> !otherwise.contains(statement.id())
                        && number(statement).compareTo(number(best)) == 0
                        // Of a plan, what met or missed it stands there as well.
                        && Cell.of(statement).equals(row.cell()));
        return new Level(
                row,
                Stream.concat(Stream.of(best), alike)
                        .map(statement -> roll.count(statement, asked))
                        .toList());
    }

    private static BigDecimal number(Evidence statement) {
        return Interval.of(statement.figure().quantity(), Tolerances.STANDARD).best();
    }

    Cell cell() {
        return row.cell();
    }

    Area area() {
        return counts.getFirst().area();
    }

    Footing footing() {
        return counts.getFirst().footing();
    }

    /** What of two rows has to be the same, that one may hold the other. */
    List<String> thing() {
        return List.of(
                Objects.toString(cell().mission(), ""),
                cell().subject().word(),
                cell().unit(),
                cell().counted(),
                footing().word());
    }

    boolean isSameAccount(Level other) {
        return counts.stream().anyMatch(count -> other.counts.stream().anyMatch(count::isSameAccount));
    }

    /** Whether on the day of the later one the earlier one still held; and of two plans, whether both may be for one day. */
    boolean isOfOneTime(Level other) {
        return isFor(other.cell().day()) && daysTo(other) <= Tolerances.STANDARD.lastKnownAfterDays();
    }

    /** Whether it may be for a day; of what is no plan, and of a plan that tells none, the day is empty. */
    boolean isFor(String day) {
        String own = cell().day();
        return own.isEmpty() || day.isEmpty() || own.equals(day);
    }

    long daysTo(Level other) {
        return Math.abs(row.ageDays() - other.row.ageDays());
    }

    boolean hasScopeOf(Level other) {
        return Objects.equals(cell().scope(), other.cell().scope()) && narrowRung() == other.narrowRung();
    }

    /** Whether it leaves out nobody whom the other counts within one place. */
    boolean reachesScopeOf(Level other) {
        return (cell().scope() == null || cell().scope().equals(other.cell().scope()))
                && (narrowRung() == null || narrowRung() == other.narrowRung());
    }

    /** The rung, where it counts only some of those who are there. */
    private @Nullable Rung narrowRung() {
        return Parting.isNarrow(cell().rung()) ? cell().rung() : null;
    }
}
