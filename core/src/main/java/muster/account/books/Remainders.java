package muster.account.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Cell;
import muster.account.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What the books find that parts leave of their wholes, as far as it still holds: where each number is the best one of
 * its cell on the day asked.
 */
final class Remainders {
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, Evidence> evidence = new HashMap<>();
    private final Map<Cell, Level> byCell = new HashMap<>();

    private Remainders(List<Level> all) {
        for (Level level : all) {
            byCell.put(level.cell(), level);
            for (Count count : level.counts()) {
                // The books know what repeats another figure by that other one.
                Evidence origin = count.evidence().origin();
                levels.put(origin.id(), level);
                evidence.put(origin.id(), origin);
            }
        }
    }

    /**
     * Those of each whole, by its cell.
     *
     * @param above the level that holds a cell
     */
    static Map<Cell, List<Remainder>> of(List<Level> all, Map<Cell, Level> above, Roll roll, LocalDate asked) {
        if (above.isEmpty()) {
            return Map.of();
        }
        Set<Cell> inTree = new HashSet<>(above.keySet());
        above.values().forEach(whole -> inTree.add(whole.cell()));
        // The books know what repeats another figure by that other one, which may be of another day.
        List<Count> shown = all.stream()
                .filter(level -> inTree.contains(level.cell()))
                .flatMap(level -> level.counts().stream())
                .flatMap(count -> Stream.of(count, roll.count(count.evidence().origin(), asked)))
                .toList();
        return of(all, above, roll.around(shown, asked));
    }

    /** @param things all that may be held against the levels */
    static Map<Cell, List<Remainder>> of(List<Level> all, Map<Cell, Level> above, Stream<Thing> things) {
        Remainders remainders = new Remainders(all);
        Set<Cell> wholes = above.values().stream().map(Level::cell).collect(Collectors.toSet());
        Map<Cell, List<Remainder>> found = new LinkedHashMap<>();
        Set<Cell> seen = new HashSet<>();
        things.flatMap(thing -> thing.stream().flatMap(count -> remainders.findings(count, thing, wholes, above)))
                .sorted(Finding.ORDER)
                .flatMap(finding -> Stream.ofNullable(remainders.remainder(finding)))
                .filter(rest -> seen.add(rest.row().cell()))
                .forEach(rest -> found.computeIfAbsent(
                                remainders.whole(rest.finding()).cell(), cell -> new ArrayList<>())
                        .add(rest));
        return found;
    }

    /** Only of what stands in the tree: to look at all others as well would find nothing that still holds. */
    private Stream<Finding> findings(Count count, Thing thing, Set<Cell> wholes, Map<Cell, Level> above) {
        Level level = level(count);
        if (level == null) {
            return Stream.empty();
        }
        Stream<Finding> left = wholes.contains(level.cell())
                ? Stream.concat(PartsOfPlaces.of(count, thing), PartsOfForces.of(count, thing))
                : Stream.empty();
        return above.containsKey(level.cell()) ? Stream.concat(left, PartsWithinPlaces.of(count, thing)) : left;
    }

    /** The row whose number a count gives; also where its speaker has said the same more exactly at once. */
    private @Nullable Level level(Count count) {
        Level own = levels.get(count.id());
        if (own != null) {
            return own;
        }
        Level level = byCell.get(Cell.of(count.evidence()));
        if (level == null) {
            return null;
        }
        Count best = level.counts().getFirst();
        if (!count.hasSameNumber(best) || !count.isSameTime(best)) {
            return null;
        }
        levels.put(count.id(), level);
        evidence.put(count.id(), count.evidence());
        return level;
    }

    /** Null where nothing is left, or where one of the numbers is no longer the best of its cell. */
    private @Nullable Remainder remainder(Finding finding) {
        boolean leaves = finding.type() == FindingType.DERIVED || finding.type() == FindingType.SCOPE;
        BigDecimal best = finding.best();
        if (!leaves
                || best == null
                || best.signum() <= 0
                || !finding.claims().stream().allMatch(claim -> levels.containsKey(claim.id()))) {
            return null;
        }
        List<Level> parts = finding.claims().stream()
                .skip(1)
                .map(claim -> Objects.requireNonNull(levels.get(claim.id())))
                .distinct()
                .toList();
        List<Evidence> claims = finding.claims().stream()
                .map(claim -> Objects.requireNonNull(evidence.get(claim.id())))
                .toList();
        return Remainder.of(finding, best, whole(finding), parts, claims);
    }

    private Level whole(Finding finding) {
        return Objects.requireNonNull(levels.get(finding.claims().getFirst().id()));
    }
}
