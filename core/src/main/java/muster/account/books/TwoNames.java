package muster.account.books;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import muster.account.Rule;
import muster.claim.DutyStatus;

/** Rule 1: one number that two speakers give to two components, or to two duty statuses, is hardly two counts. */
final class TwoNames implements Check {
    private static final int NEAR_DAYS = 7;

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        return shelf.things().stream()
                .flatMap(thing -> thing.stream()
                        .filter(count -> count.isStrength() || count.meaning().isChange())
                        .filter(count -> isFirst(count, thing))
                        .flatMap(count -> thing.atNear(count.footing(), count.area(), count, NEAR_DAYS)
                                .dropWhile(other -> !other.id().equals(count.id()))
                                .skip(1)
                                .filter(other -> isSameNumber(count, other) && isFirst(other, thing))
                                .filter(other -> !givesBoth(count, other, thing))
                                .flatMap(other -> finding(count, other, thing))));
    }

    private static boolean isSameNumber(Count one, Count other) {
        return one.figure().mission() != null
                && one.meaning() == other.meaning()
                && one.hasSameNumber(other)
                && !one.isSameAccount(other)
                && isNear(one, other);
    }

    private static boolean isNear(Count one, Count other) {
        LocalDate day = one.day();
        LocalDate otherDay = other.day();
        return day != null && otherDay != null && Count.daysBetween(day, otherDay) <= NEAR_DAYS;
    }

    /** Of all who give the number to one force at one time, the first one is told of. */
    private static boolean isFirst(Count count, Thing thing) {
        return thing.atNear(count.footing(), count.area(), count, NEAR_DAYS)
                .takeWhile(other -> !other.id().equals(count.id()))
                .noneMatch(other -> isOneName(other, count));
    }

    private static boolean isOneName(Count one, Count same) {
        return one.meaning() == same.meaning()
                && one.footing() == same.footing()
                && one.hasSameNumber(same)
                && one.isSameArea(same)
                && one.force().equals(same.force())
                && isNear(one, same);
    }

    private static List<Count> all(Count one, Count other, Thing thing) {
        Stream<Count> more = thing.atNear(one.footing(), one.area(), one, 2 * NEAR_DAYS)
                .filter(count -> isOneName(count, one) || isOneName(count, other));
        return Stream.concat(Stream.of(one, other), more).distinct().toList();
    }

    /** Whether one account gives the number for either: then they are two counts that happen to be alike. */
    private static boolean givesBoth(Count one, Count other, Thing thing) {
        return Stream.concat(thing.ofAccount(one), thing.ofAccount(other))
                .anyMatch(count -> (count.isSameAccount(one) && count.force().equals(other.force())
                                || count.isSameAccount(other) && count.force().equals(one.force()))
                        && count.hasSameNumber(one)
                        && count.footing() == one.footing());
    }

    private static Stream<Finding> finding(Count one, Count other, Thing thing) {
        boolean components = one.force().component() != null
                && other.force().component() != null
                && one.force().component() != other.force().component();
        if (components) {
            return Stream.of(Finding.of(
                    FindingType.COMPONENT,
                    Rule.CELL,
                    all(one, other, thing),
                    null,
                    Wording.quantity(one.figure().quantity()) + " " + Wording.thing(one) + " "
                            + one.area().words() + " are "
                            + Wording.component(one.force().component()) + " to "
                            + Wording.who(one) + " (" + Wording.day(one.day()) + ") and "
                            + Wording.component(other.force().component()) + " to " + Wording.who(other) + " ("
                            + Wording.day(other.day()) + "): one number, two components."));
        }
        DutyStatus duty = one.force().dutyStatus();
        DutyStatus otherDuty = other.force().dutyStatus();
        if (duty == null || otherDuty == null || duty == otherDuty) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(
                FindingType.DEFINITION,
                Rule.CELL,
                all(one, other, thing),
                null,
                Wording.of(one) + " are said to serve under " + words(duty) + " by " + Wording.who(one) + " ("
                        + Wording.day(one.day()) + ") and under " + words(otherDuty) + " by " + Wording.who(other)
                        + " (" + Wording.day(other.day()) + ")."));
    }

    private static String words(DutyStatus duty) {
        return switch (duty) {
            case TITLE_10 -> "Title 10, which is federal";
            case TITLE_32 -> "Title 32";
            case STATE_ACTIVE_DUTY -> "state active duty";
        };
    }
}
