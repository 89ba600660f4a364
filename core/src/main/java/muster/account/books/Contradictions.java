package muster.account.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Footing;
import muster.account.Rule;
import muster.account.Tolerances;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.Force;
import muster.claim.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Rules 6 and 7 over all cells of one time at once: wholes, parts, ceilings and changes, whoever tells of them, that no
 * numbers could make right together. Each is held against all others, not only against those of its own account.
 */
final class Contradictions implements Check {
    private static final Comparator<Count> BY_DAY = Comparator.comparing(Contradictions::day);

    private final Places places = new Places();
    private final Set<String> explained;
    private final List<Set<String>> wrong;

    /** @param found by the other checks: what they explain contradicts nothing, and what they tell is not told again */
    Contradictions(List<Finding> found) {
        explained = found.stream()
                .filter(Contradictions::explains)
                .flatMap(finding -> finding.ids().stream())
                .collect(Collectors.toSet());
        wrong = found.stream()
                .filter(finding -> finding.type() == FindingType.ARITHMETIC || finding.type() == FindingType.REAL)
                .map(Finding::ids)
                .toList();
    }

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        return shelf.things().stream()
                .filter(thing -> thing.getFirst().figure().mission() != null)
                .flatMap(thing -> components(thing).flatMap(component -> imbalances(counting(thing, component), thing)))
                .map(Imbalance::finding)
                .filter(finding -> {
                    Set<String> ids = finding.ids();
                    return wrong.stream().noneMatch(ids::containsAll);
                });
    }

    /** A number that is known to be out of date, a plan, or another's, contradicts nothing. */
    private static boolean explains(Finding finding) {
        return switch (finding.type()) {
            case STALE, COMPONENT, DEFINITION -> true;
            case RUNG -> finding.rule() == Rule.PLANS;
            case REAL, SCOPE, TIME, ROUNDING, ARITHMETIC, DENIAL, LIMIT, DERIVED -> false;
        };
    }

    private static Stream<@Nullable Component> components(Thing thing) {
        return thing.stream().map(count -> count.force().component()).distinct();
    }

    private List<Count> counting(Thing thing, @Nullable Component component) {
        return thing.stream()
                .filter(count -> count.force().component() == component
                        && count.day() != null
                        && !Parting.isNarrowed(count)
                        && hasOneCommand(count)
                        && !explained.contains(count.id()))
                .toList();
    }

    /** Of the Guard some serve the country and some their governor: who does not say which may mean either, or both. */
    private static boolean hasOneCommand(Count count) {
        return count.force().component() != Component.GUARD || count.force().dutyStatus() != null;
    }

    private Stream<Imbalance> imbalances(List<Count> counts, Thing thing) {
        NavigableMap<LocalDate, List<Count>> there = counts.stream()
                .filter(count -> count.isStrength() && count.footing() == Footing.THERE)
                .collect(Collectors.groupingBy(Contradictions::day, TreeMap::new, Collectors.toList()));
        List<Ceiling> ceilings = counts.stream()
                .filter(count -> count.isStrength() && count.footing() == Footing.CEILING)
                .map(Ceiling::of)
                .toList();
        Map<String, List<Count>> changes = counts.stream()
                .filter(count -> count.meaning().isChange() && count.footing() == Footing.THERE)
                .flatMap(change -> Increases.pairs(change, thing))
                .collect(Collectors.groupingBy(
                        pair -> pair.level().id(), Collectors.mapping(Increases.Pair::change, Collectors.toList())));
        Set<List<Object>> told = new HashSet<>();
        return there.keySet().stream()
                .flatMap(day -> at(day, there, ceilings, changes))
                .filter(imbalance -> !imbalance.isFarOff() && told.add(numbers(imbalance)));
    }

    private Stream<Imbalance> at(
            LocalDate day,
            NavigableMap<LocalDate, List<Count>> there,
            List<Ceiling> ceilings,
            Map<String, List<Count>> changes) {
        List<Count> now = new ArrayList<>(upTo(day, there));
        List<Count> led = there.getOrDefault(day, List.of()).stream()
                .flatMap(level -> changes.getOrDefault(level.id(), List.of()).stream())
                .toList();
        List<Count> before = led.isEmpty() ? List.of() : before(led.getFirst(), day, there);
        LocalDate earliest = day(Collections.min(now, BY_DAY));
        LocalDate latest = day(Collections.max(now, BY_DAY));
        for (Ceiling each : ceilings) {
            if (each.holds(earliest, latest)) {
                Count ceiling = each.count;
                now.add(ceiling);
                earliest = day(ceiling).isBefore(earliest) ? day(ceiling) : earliest;
                latest = day(ceiling).isAfter(latest) ? day(ceiling) : latest;
            }
        }
        return Balance.imbalances(now, before.isEmpty() ? List.of() : led, before, places);
    }

    /** What is told of a day and of those that speak of the same time. */
    private static List<Count> upTo(LocalDate day, NavigableMap<LocalDate, List<Count>> there) {
        return there.subMap(day.minusDays(Tolerances.STANDARD.sameTimeDays()), true, day, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What was told last before a change, of the area that it changed. */
    private static List<Count> before(Count change, LocalDate reached, NavigableMap<LocalDate, List<Count>> there) {
        LocalDate told = Objects.requireNonNullElse(change.evidence().stated(), reached);
        LocalDate last = told.isBefore(reached) ? told : reached.minusDays(1);
        LocalDate first = told.minusDays(Tolerances.STANDARD.lastKnownAfterDays());
        return first.isAfter(last)
                ? List.of()
                : there.subMap(first, true, last, true).descendingMap().entrySet().stream()
                        .filter(entry -> entry.getValue().stream()
                                .anyMatch(count -> change.isSameArea(count)
                                        || change.area().holds(count.area())))
                        .findFirst()
                        .map(entry -> upTo(entry.getKey(), there))
                        .orElse(List.of());
    }

    /** A ceiling holds for all that is told of the days for which it is told, and for some time after. */
    private record Ceiling(Count count, LocalDate first, LocalDate last) {
        static Ceiling of(Count count) {
            DateRange valid = count.figure().valid();
            LocalDate first = valid == null ? day(count) : valid.first();
            LocalDate last = valid == null || valid.last().isBefore(day(count)) ? day(count) : valid.last();
            return new Ceiling(count, first, last.plusDays(Tolerances.STANDARD.lastKnownAfterDays()));
        }

        boolean holds(LocalDate earliest, LocalDate latest) {
            return !earliest.isBefore(first) && !latest.isAfter(last);
        }
    }

    private static LocalDate day(Count count) {
        return Objects.requireNonNull(count.day());
    }

    /** The same numbers of the same are told once, whoever repeats them. */
    private static List<Object> numbers(Imbalance imbalance) {
        record Told(Area area, Force force, Meaning meaning, BigDecimal best) {}
        return imbalance.all().stream()
                .<Object>map(count -> new Told(
                        count.area(),
                        count.force(),
                        count.meaning(),
                        count.interval().best().stripTrailingZeros()))
                .toList();
    }
}
