package muster.account;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.pack.Mission;

/**
 * The figures known at a point, in order for pictures and series of any day, place and component: all of an answer that
 * hangs on none of these. Who asks one known point again and again makes it once and keeps it; it never changes.
 */
public final class Cells {
    /** From so many cells on it pays to take more than one processor. */
    private static final int MANY = 2_000;

    private final Lifetimes lifetimes;
    private final Tolerances tolerances = Tolerances.STANDARD;
    private final List<Pile> piles;
    private final Levels levels;
    private final List<Evidence> undated;
    private final List<Evidence> before;
    private final List<Evidence> denied;

    private Cells(List<Evidence> statements, Rejections rejections, Lifetimes lifetimes) {
        this.lifetimes = lifetimes;
        List<Evidence> counted = statements.stream().filter(Picture::isCounted).toList();
        Map<Boolean, List<Evidence>> sides =
                rejections.heard(counted).stream().collect(Collectors.partitioningBy(lifetimes::precedes));
        List<Evidence> during = Objects.requireNonNull(sides.get(false));
        List<Evidence> counting = during.stream().filter(Cells::counts).toList();
        this.piles =
                during.stream()
                        .collect(Collectors.groupingBy(Cell::of, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(cell -> Pile.of(cell.getKey(), cell.getValue(), tolerances))
                        .sorted(Comparator.comparing(Pile::cell, Cell.ORDER))
                        .toList();
        this.levels = Levels.of(counting);
        this.undated =
                counting.stream().filter(statement -> statement.since() == null).toList();
        this.before = Objects.requireNonNull(sides.get(true)).stream()
                .filter(Cells::counts)
                .toList();
        this.denied =
                counted.stream().filter(Cells::counts).filter(rejections::names).toList();
    }

    /**
     * Puts figures in order; a pure function.
     *
     * @param statements the figures known at a point, in any order; also those that people rejected
     * @param rejections what the statements known there only name to reject it
     * @param missions those whose beginning or end is known
     */
    public static Cells of(List<Evidence> statements, Rejections rejections, List<Mission> missions) {
        return new Cells(statements, rejections, Lifetimes.of(missions));
    }

    private static boolean counts(Evidence statement) {
        return !statement.verdict().rejected();
    }

    /** Those that a question asks for, in the order of their cells; of many by several processors at once. */
    Stream<Pile> admitted(Question question) {
        Stream<Pile> all = piles.size() < MANY ? piles.stream() : piles.parallelStream();
        return all.filter(pile -> question.admits(pile.cell()));
    }

    Lifetimes lifetimes() {
        return lifetimes;
    }

    Tolerances tolerances() {
        return tolerances;
    }

    /** Of all cells: a plan is only held against levels of its own mission, places and force. */
    Levels levels() {
        return levels;
    }

    /** Figures that count and cannot be placed in time. */
    List<Evidence> undated() {
        return undated;
    }

    /** Figures of days before their mission began. */
    List<Evidence> before() {
        return before;
    }

    /** Figures that are only named to be rejected. */
    List<Evidence> denied() {
        return denied;
    }
}
