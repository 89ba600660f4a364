package muster.account.books;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import muster.account.Footing;
import muster.account.Rule;
import muster.account.Speaker;
import muster.account.Tolerances;
import muster.claim.Attribution;
import muster.claim.DateRange;
import muster.claim.Link;
import muster.claim.Meaning;

/** Rule 9: a number said to be there that others give, at that time, as no more than planned. */
final class PlansAsFacts implements Check {
    /** A plan of longer ago may have been brought forward. */
    private static final int NEAR_DAYS = 14;

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        return shelf.things().stream()
                .flatMap(thing -> thing.stream()
                        .filter(fact -> fact.isStrength()
                                && fact.footing() == Footing.THERE
                                && fact.figure().mission() != null
                                && !Parting.isRepeated(fact, thing))
                        .flatMap(fact -> thing
                                .at(Footing.AHEAD, fact.area())
                                .filter(plan -> isPlanOf(plan, fact))
                                .min(Count.IN_TIME)
                                .map(plan -> finding(fact, plan))
                                .stream()));
    }

    private static boolean isPlanOf(Count plan, Count fact) {
        boolean wholeNumber = plan.meaning() == Meaning.LEVEL || plan.meaning() == Meaning.INCREASE;
        return wholeNumber
                && plan.hasSameNumber(fact)
                && plan.force().equals(fact.force())
                && !plan.isSameReport(fact)
                && !plan.isSameSpeaker(fact)
                && isStillAhead(plan, fact)
                // Whoever is nearer to the fact than the planner's source may well know that it came early.
                && distance(fact) >= distance(plan);
    }

    /** How far whoever says so is from the fact, by whatever way it came into the report. */
    private static int distance(Count count) {
        List<Link> chain = count.figure().attribution().chain();
        return chain.isEmpty()
                ? count.speaker().remoteness()
                : Speaker.of(
                                count.evidence().recorded().report(),
                                new Attribution(List.of(chain.getFirst()), false, false))
                        .remoteness();
    }

    /** Whether the plan's day had not come when the fact was told of the day; one without a day has to be told no earlier than the fact. */
    private static boolean isStillAhead(Count plan, Count fact) {
        LocalDate told = plan.evidence().stated();
        LocalDate there = fact.evidence().stated();
        if (told == null || there == null || !there.equals(fact.day())) {
            return false;
        }
        DateRange due = plan.figure().valid();
        boolean late = told.isAfter(there.plusDays(Tolerances.STANDARD.sameTimeDays()));
        return due == null
                ? !told.isBefore(there) && !late
                : due.first().isAfter(there) && !late && Count.daysBetween(told, there) <= NEAR_DAYS;
    }

    private static Finding finding(Count fact, Count plan) {
        return Finding.of(
                FindingType.RUNG,
                Rule.PLANS,
                List.of(fact, plan),
                null,
                Wording.who(fact) + " has " + Wording.of(fact) + " in place on " + Wording.day(fact.day())
                        + ", the number that " + Wording.who(plan) + " gives on "
                        + Wording.day(plan.evidence().stated()) + " as " + Standings.words(plan) + ".");
    }
}
