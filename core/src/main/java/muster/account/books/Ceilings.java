package muster.account.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.account.Footing;
import muster.account.Rule;
import muster.account.Tolerances;
import muster.claim.DateRange;

/** Rule 7: what is there stands below what is authorized, or the books do not add up. */
final class Ceilings implements Check {
    @Override
    public Stream<Finding> findings(Shelf shelf) {
        return shelf.strengths().stream()
                .flatMap(thing -> thing.stream()
                        .filter(ceiling -> ceiling.footing() == Footing.CEILING && !Parting.isRepeated(ceiling, thing))
                        .flatMap(ceiling -> against(ceiling, thing)));
    }

    private static Stream<Finding> against(Count ceiling, Thing thing) {
        List<Count> there = thing.at(Footing.THERE, ceiling.area())
                .filter(level -> isUnder(ceiling, level) && !Parting.isRepeated(level, thing))
                .toList();
        Stream<Finding> above =
                there.stream().filter(level -> isAbove(level, ceiling)).map(level -> above(ceiling, level));
        Optional<Finding> below = there.stream()
                .filter(level -> !Parting.isNarrowed(level))
                .min(Comparator.comparing((Count level) -> !level.isSameReport(ceiling))
                        .thenComparingLong(level -> daysApart(ceiling, level))
                        .thenComparing(Count.IN_TIME))
                .filter(level -> isBelow(level, ceiling))
                .map(level -> below(ceiling, level));
        return Stream.concat(above, below.stream());
    }

    /** "Up to 4,000" leaves open how few there are, but as a ceiling it stands at 4,000. */
    private static boolean isBelow(Count level, Count ceiling) {
        BigDecimal least = ceiling.interval().low();
        BigDecimal most = level.interval().high();
        return most != null && most.compareTo(least == null ? ceiling.interval().best() : least) < 0;
    }

    /** What one report tells beside more that is there is mostly a ceiling for another time or for those to come. */
    private static boolean isAbove(Count level, Count ceiling) {
        DateRange valid = ceiling.figure().valid();
        boolean holdsThen = valid == null || level.day() != null && !level.day().isBefore(valid.first());
        return level.isSurelyAbove(ceiling)
                && holdsThen
                && (!level.isSameReport(ceiling) || level.isSameSentence(ceiling));
    }

    /** A ceiling holds for what is told with it, and for some time after; nobody says how long. */
    private static boolean isUnder(Count ceiling, Count level) {
        if (!Parting.isOfForce(ceiling, level)) {
            return false;
        }
        return ceiling.isSameReport(level)
                || ceiling.figure().mission() != null
                        && daysApart(ceiling, level) <= Tolerances.STANDARD.lastKnownAfterDays()
                        && !isBefore(level, ceiling);
    }

    private static boolean isBefore(Count level, Count ceiling) {
        DateRange valid = ceiling.figure().valid();
        LocalDate from = valid == null ? ceiling.day() : valid.first();
        return level.day() != null && from != null && level.day().isBefore(from);
    }

    /** From the days for which the ceiling is told; what is told ahead holds from its first day on. */
    private static long daysApart(Count ceiling, Count level) {
        LocalDate day = level.day();
        LocalDate told = ceiling.day();
        if (day == null || told == null) {
            return Long.MAX_VALUE;
        }
        DateRange valid = ceiling.figure().valid();
        LocalDate first = valid == null ? told : valid.first();
        LocalDate last = valid == null || valid.last().isBefore(told) ? told : valid.last();
        if (day.isBefore(first)) {
            return Count.daysBetween(first, day);
        }
        return day.isAfter(last) ? Count.daysBetween(last, day) : 0;
    }

    private static Finding below(Count ceiling, Count level) {
        Reckoning room = Reckoning.of(ceiling).minus(Reckoning.of(level));
        return Finding.of(
                FindingType.RUNG,
                Rule.WHOLES,
                List.of(ceiling, level),
                room.atLeastNone(),
                Wording.of(ceiling) + " are authorized (" + Wording.who(ceiling) + "), but "
                        + Wording.quantity(level.figure().quantity()) + " are in place on " + Wording.day(level.day())
                        + " (" + Wording.who(level) + "): " + Wording.number(room.best()) + " below the ceiling.");
    }

    private static Finding above(Count ceiling, Count level) {
        Reckoning excess = Reckoning.of(level).minus(Reckoning.of(ceiling));
        return Finding.of(
                FindingType.ARITHMETIC,
                Rule.WHOLES,
                List.of(level, ceiling),
                excess,
                Wording.of(level) + " are in place on " + Wording.day(level.day()) + " (" + Wording.who(level)
                        + "), " + Wording.number(excess.best()) + " more than the "
                        + Wording.quantity(ceiling.figure().quantity()) + " authorized (" + Wording.who(ceiling)
                        + ").");
    }
}
