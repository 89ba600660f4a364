package muster.account.books;

import java.util.List;
import java.util.stream.Stream;
import muster.account.Rule;
import muster.account.Tolerances;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/** Rules 2 and 3: one number that is said several times, or rounded by one and exact by another, is one number. */
final class Repetitions implements Check {
    private static final int SAME_TIME_DAYS = Tolerances.STANDARD.sameTimeDays();

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        return shelf.things().stream()
                .filter(thing -> isOfForces(thing.getFirst().subject()))
                .flatMap(thing -> Stream.concat(
                        thing.stream().flatMap(count -> Stream.ofNullable(repeated(count, thing))),
                        thing.stream().flatMap(count -> Stream.ofNullable(rounded(count, thing)))));
    }

    private static boolean isOfForces(Subject subject) {
        return subject == Subject.TROOPS || subject == Subject.STAFF || subject == Subject.UNITS;
    }

    /** The first of those that say the same in one report. */
    private static @Nullable Finding repeated(Count first, Thing thing) {
        List<Count> same = thing.alikeNear(first, SAME_TIME_DAYS)
                .filter(other -> other.isSameReport(first) && other.hasSameNumber(first) && isSameMeaning(other, first))
                .toList();
        if (same.size() < 2 || !same.getFirst().id().equals(first.id())) {
            return null;
        }
        return Finding.of(
                FindingType.ROUNDING,
                Rule.ORIGINS,
                same,
                null,
                Wording.of(first) + " stand " + times(same.size()) + " in one report ("
                        + first.evidence().recorded().report().outlet() + "): one voice, to be counted once.");
    }

    private static String times(int count) {
        return count == 2 ? "twice" : count + " times";
    }

    /** Who gives a rounder number for what somebody else gives more exactly. */
    private static @Nullable Finding rounded(Count exact, Thing thing) {
        if (Parting.isRepeated(exact, thing)) {
            return null;
        }
        return thing.alikeNear(exact, SAME_TIME_DAYS)
                .filter(round -> !round.isSameReport(exact)
                        && isSameMeaning(round, exact)
                        && !round.hasSameNumber(exact)
                        && isRounder(round, exact)
                        && round.figure().mission() != null)
                .min(Count.IN_TIME)
                .map(round -> Finding.of(
                        FindingType.ROUNDING,
                        Rule.INTERVAL,
                        List.of(exact, round),
                        null,
                        Wording.of(exact) + " (" + Wording.who(exact) + ", " + Wording.day(exact.day()) + ") and "
                                + Wording.quantity(round.figure().quantity()) + " (" + Wording.who(round) + ", "
                                + Wording.day(round.day()) + ") are one number, exact and rounded."))
                .orElse(null);
    }

    private static boolean isRounder(Count round, Count exact) {
        return round.isBounded() && round.rounds(exact);
    }

    private static boolean isSameMeaning(Count one, Count other) {
        return one.meaning() == other.meaning() && one.isSameTime(other);
    }
}
