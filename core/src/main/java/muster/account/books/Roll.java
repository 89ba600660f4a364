package muster.account.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Evidence;
import muster.account.Footing;
import muster.account.Rejections;
import muster.account.Testimony;
import muster.claim.Kind;

/**
 * The strengths known at a point, in order for trees of any day: all that hangs on no day. Who asks one known point again
 * and again makes it once and keeps it; it never changes.
 */
public final class Roll {
    private final Map<String, Count> counts = new HashMap<>();
    private final Map<String, Map<Footing, Contemporaries>> things = new TreeMap<>();
    private final List<Testimony> disputes;

    private Roll(List<Evidence> figures, List<Testimony> told) {
        this.disputes = told.stream()
                .filter(testimony -> testimony.kind() == Kind.DISPUTE)
                .toList();
        Map<List<String>, Area> areas = new HashMap<>();
        List<Count> compared = new ArrayList<>();
        for (Evidence figure : figures) {
            Area area = areas.computeIfAbsent(figure.figure().places(), Area::of);
            Count count = Count.of(figure, LocalDate.MAX, area);
            if (count.isStrength()) {
                counts.put(count.id(), count);
                // What only repeats another figure is no second count.
                if (!figure.verdict().rejected() && figure.original() == null) {
                    compared.add(count);
                }
            }
        }
        compared.sort(Count.IN_TIME);
        compared.stream()
                .collect(Collectors.groupingBy(Shelf::thing, Collectors.groupingBy(Count::footing)))
                .forEach((thing, byFooting) -> byFooting.forEach((footing, own) ->
                        things.computeIfAbsent(thing, first -> new TreeMap<>()).put(footing, new Contemporaries(own))));
    }

    /**
     * Puts figures in order; a pure function.
     *
     * @param figures those known at a point
     * @param told the statements known there
     */
    public static Roll of(List<Evidence> figures, List<Testimony> told) {
        return new Roll(figures, told);
    }

    /** A figure as it is held against others on a day. */
    Count count(Evidence figure, LocalDate asked) {
        Count known = counts.get(figure.id());
        return known == null || !known.evidence().equals(figure) ? Count.of(figure, asked) : known.on(asked);
    }

    /** All that may be held against some counts on a day, thing by thing. */
    Stream<Thing> around(Collection<Count> some, LocalDate asked) {
        Predicate<Count> counting = counting(asked);
        Map<String, Map<Footing, List<Count>>> wanted = some.stream()
                .collect(Collectors.groupingBy(Shelf::thing, TreeMap::new, Collectors.groupingBy(Count::footing)));
        return wanted.entrySet().stream()
                .flatMap(thing -> thing.getValue().entrySet().stream()
                        .flatMap(own -> Stream.ofNullable(things.getOrDefault(thing.getKey(), Map.of())
                                        .get(own.getKey()))
                                .map(known -> Thing.of(known.around(own.getValue(), asked, counting)))));
    }

    /** Whether somebody stands for it on the day asked. */
    private Predicate<Count> counting(LocalDate asked) {
        Rejections rejections = Rejections.of(
                disputes.stream().filter(dispute -> dispute.countsOn(asked)).toList());
        return count -> !rejections.names(count.evidence());
    }
}
