package muster.account.books;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Cell;
import muster.account.Footing;
import org.jspecify.annotations.Nullable;

/** Which strengths stand beneath which: each beneath the narrowest that holds it. */
final class Nesting {
    private final List<Level> levels;
    private final Map<Area, Map<Area, Boolean>> inside;

    /** The cells of those forces that words tell to be part of a count of all. */
    private final Map<Cell, Set<Cell>> forcesOf;

    private Nesting(List<Level> levels, Map<Area, Map<Area, Boolean>> inside) {
        this.levels = levels;
        this.inside = inside;
        this.forcesOf = forces(levels);
    }

    /** For each cell that has one, the level that holds it. */
    static Map<Cell, Level> of(List<Level> levels) {
        Map<Cell, Level> above = new HashMap<>();
        Map<Area, Map<Area, Boolean>> inside = new HashMap<>();
        levels.stream()
                // What stands on no footing is no strength that could be compared.
                .filter(level -> level.footing() != Footing.NONE)
                .collect(Collectors.groupingBy(Level::thing))
                .values()
                .forEach(thing -> new Nesting(thing, inside).place(above));
        return above;
    }

    private void place(Map<Cell, Level> above) {
        Map<Area, Map<String, List<Level>>> around = new HashMap<>();
        for (Level part : levels) {
            Map<String, List<Level>> byDay = around.computeIfAbsent(part.area(), area -> byDay(around(area)));
            Level whole = narrowest(part, byDay.getOrDefault(part.cell().day(), List.of()));
            if (whole != null && !standsBeneath(whole, part, above)) {
                above.put(part.cell(), whole);
            }
        }
    }

    /** Those that are of an area, or of one round it. */
    private List<Level> around(Area area) {
        return levels.stream()
                .filter(level -> level.area().equals(area) || isInside(area, level.area()))
                .toList();
    }

    /** For each day those that may be for it: of plans there are many, and few for one day. */
    private static Map<String, List<Level>> byDay(List<Level> some) {
        return some.stream()
                .map(level -> level.cell().day())
                .distinct()
                .collect(Collectors.toMap(
                        day -> day,
                        day -> some.stream().filter(level -> level.isFor(day)).toList()));
    }

    private @Nullable Level narrowest(Level part, List<Level> some) {
        List<Level> holders = some.stream().filter(whole -> holds(whole, part)).toList();
        return holders.stream()
                .filter(whole -> holders.stream().noneMatch(other -> holds(whole, other)))
                .min(Comparator.comparing((Level whole) -> !whole.isSameAccount(part))
                        .thenComparingLong(part::daysTo))
                .orElse(null);
    }

    /** A place of two names could lead round in a circle, and a row must not be lost in one. */
    private static boolean standsBeneath(Level level, Level whole, Map<Cell, Level> above) {
        for (Level up = level; up != null; up = above.get(up.cell())) {
            if (up.cell().equals(whole.cell())) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Level whole, Level part) {
        boolean sameForce = whole.cell().force().equals(part.cell().force());
        if (!Parting.isWithin(whole.cell().force(), part.cell().force())
                || !whole.reachesScopeOf(part)
                || !whole.isOfOneTime(part)) {
            return false;
        }
        boolean sameArea = whole.area().equals(part.area());
        if (sameArea && whole.hasScopeOf(part)) {
            return !sameForce && forcesOf.getOrDefault(whole.cell(), Set.of()).contains(part.cell());
        }
        return (sameArea || isInside(part.area(), whole.area())) && (sameForce || whole.isSameAccount(part));
    }

    private boolean isInside(Area inner, Area outer) {
        return inside.computeIfAbsent(outer, area -> new HashMap<>())
                .computeIfAbsent(inner, area -> outer.holds(area) && !area.holds(outer));
    }

    /** Who counts some forces beside a count without a force may mean others: only words make them a part. */
    private static Map<Cell, Set<Cell>> forces(List<Level> levels) {
        Map<String, Cell> cells = new HashMap<>();
        levels.forEach(level -> level.counts().forEach(count -> cells.put(count.id(), level.cell())));
        Thing all = Thing.of(levels.stream()
                .flatMap(level -> level.counts().stream())
                .sorted(Count.IN_TIME)
                .toList());
        Map<Cell, Set<Cell>> forces = new HashMap<>();
        for (Level level : levels) {
            level.counts().stream()
                    .flatMap(whole -> PartsOfForces.parts(whole, all).stream())
                    .flatMap(part -> Stream.ofNullable(cells.get(part.id())))
                    .forEach(cell -> forces.computeIfAbsent(level.cell(), own -> new HashSet<>())
                            .add(cell));
        }
        return forces;
    }
}
