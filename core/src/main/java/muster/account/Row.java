package muster.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muster.claim.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a picture.
 *
 * @param at when the best figure holds; of a plan, the day it is for; null where the words give none
 * @param low the least that is in force and agrees with the best figure or disputes it, margins included; null where
 *     that side is open
 * @param best the answer
 * @param high the most, likewise
 * @param ageDays days from the day of which the best figure speaks (a plan: on which it was stated) to the day asked
 * @param source who says so, nearest to the fact first
 * @param origins how many independent voices agree on the best figure
 * @param dissent who says otherwise about the same time
 * @param apart who gives, for the same time, a number that is more likely about something else than a dispute: outside
 *     of {@code low} and {@code high}
 * @param derived whether {@code best} stands in no sentence but is computed by {@code formula}
 * @param rules the ids of the rules that were used
 * @param statements what it rests on, the best first; never empty
 */
public record Row(
        Cell cell,
        Standing standing,
        @Nullable DateRange at,
        @Nullable BigDecimal low,
        BigDecimal best,
        @Nullable BigDecimal high,
        long ageDays,
        String source,
        int origins,
        List<Dissent> dissent,
        List<Dissent> apart,
        boolean derived,
        @Nullable String formula,
        List<String> rules,
        List<Evidence> statements) {
    public Row {
        dissent = List.copyOf(dissent);
        apart = List.copyOf(apart);
        rules = List.copyOf(rules);
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a number is never printed without a way to its sentences");
        }
    }

    /** The statement that gives the best figure. */
    public Evidence bestStatement() {
        return statements.getFirst();
    }

    public List<String> claims() {
        return statements.stream().map(Evidence::id).toList();
    }

    /** In how many reports the best figure stands, or one that agrees with it: of some, several have one origin. */
    public int reports() {
        Set<String> otherwise = dissent.stream().map(Dissent::claim).collect(Collectors.toSet());
        return (int) statements.stream()
                .filter(statement -> !otherwise.contains(statement.id())
                        && !otherwise.contains(statement.origin().id())
                        && cell.equals(Cell.of(statement)))
                .map(statement -> statement.recorded().reportId())
                .distinct()
                .count();
    }

    /** Whether it answers how many are there, and not what was asked for, planned, added or taken away. */
    public boolean isPresent() {
        return (standing == Standing.HOLDS || standing == Standing.LAST_KNOWN)
                && !bestStatement().forward();
    }

    Row standing(Standing other, List<Evidence> also) {
        List<Evidence> all = new ArrayList<>(statements);
        also.stream().filter(statement -> !all.contains(statement)).forEach(all::add);
        return new Row(
                cell, other, at, low, best, high, ageDays, source, origins, dissent, apart, derived, formula, rules,
                all);
    }
}
