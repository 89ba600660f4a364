package muster.account.books;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Assertion;
import muster.account.Cited;
import muster.account.Evidence;
import muster.account.Footing;
import muster.account.Rule;
import muster.account.Testimony;
import muster.account.Tolerances;
import muster.account.course.Forecast;
import muster.account.course.Forecasts;
import muster.account.course.Outlook;
import muster.claim.Kind;
import muster.claim.Meaning;
import muster.claim.Subject;
import muster.ledger.RecordedClaim;
import org.jspecify.annotations.Nullable;

/** Rule 9: a plan whose day has passed, and nothing known tells that it came about, or something tells that it did not. */
final class OverduePlans implements Check {
    private static final Set<Subject> FORCES = Set.of(Subject.TROOPS, Subject.STAFF, Subject.UNITS);

    /** The counts of a shelf, by area and by report: to look through all for each plan would take too long. */
    private record Found(LocalDate asked, Map<Area, List<Count>> byArea, Map<String, List<Count>> byReport) {
        static Found of(Shelf shelf) {
            return new Found(
                    shelf.asked(),
                    shelf.counts().stream().collect(Collectors.groupingBy(Count::area)),
                    shelf.counts().stream().collect(Collectors.groupingBy(Count::report)));
        }

        Stream<Count> in(Area area) {
            return byArea.getOrDefault(area, List.of()).stream();
        }

        Stream<Count> of(String report) {
            return byReport.getOrDefault(report, List.of()).stream();
        }
    }

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        List<Evidence> figures = shelf.counts().stream().map(Count::evidence).toList();
        List<Forecast> forecasts =
                Forecasts.of(shelf.told(), figures, shelf.asked()).forecasts();
        Found found = Found.of(shelf);
        Map<String, LocalDate> lastReports = lastReports(shelf);
        Set<String> told = new HashSet<>();
        return forecasts.stream()
                .filter(forecast -> forecast.outlook() == Outlook.OVERDUE || forecast.outlook() == Outlook.MISSED)
                .filter(OverduePlans::isOfTheMission)
                .filter(forecast -> isReportedOnSince(forecast, lastReports))
                .filter(forecast -> !isSpokenOfSince(forecast, found))
                .filter(forecast -> forecasts.stream().noneMatch(other -> isPartOf(forecast, other)))
                .filter(forecast -> told.add(sentenceAndDay(forecast)))
                .map(OverduePlans::finding);
    }

    /** How many will be there, and when; what else somebody plans holds up nothing. */
    private static boolean isOfTheMission(Forecast forecast) {
        return switch (forecast.assertion()) {
            // Any number meets "up to 3,000".
            case Evidence evidence ->
                FORCES.contains(evidence.figure().subject())
                        && evidence.figure().quantity().low() != null;
            case Testimony told -> told.kind() == Kind.MILESTONE;
        };
    }

    /** Where nothing at all is known of the days since, that nothing tells of a plan says nothing. */
    private static boolean isReportedOnSince(Forecast forecast, Map<String, LocalDate> lastReports) {
        String mission = mission(forecast.assertion());
        return mission != null
                && isAfter(lastReports.get(mission), forecast.due().last());
    }

    /** For each mission the last day on which anything of it was stated. */
    private static Map<String, LocalDate> lastReports(Shelf shelf) {
        Map<String, LocalDate> last = new HashMap<>();
        Stream.<Assertion>concat(shelf.counts().stream().map(Count::evidence), shelf.told().stream())
                .forEach(claim -> {
                    String mission = mission(claim);
                    LocalDate stated = claim.stated();
                    if (mission != null && stated != null) {
                        last.merge(mission, stated, (one, other) -> one.isAfter(other) ? one : other);
                    }
                });
        return last;
    }

    /** A plan told of on or after its day is looked back on; so many are there, or the number is spoken of anew. */
    private static boolean isSpokenOfSince(Forecast forecast, Found told) {
        LocalDate due = forecast.due().last();
        if (!(forecast.assertion() instanceof Evidence plan)) {
            return isNumberReached(forecast, due, told);
        }
        if (plan.stated() == null || !plan.stated().isBefore(due)) {
            return true;
        }
        // What is missed is known; and what is there long after may have come for other reasons.
        LocalDate until =
                forecast.outlook() == Outlook.MISSED ? due : due.plusDays(Tolerances.STANDARD.lastKnownAfterDays());
        return isReached(Count.of(plan, told.asked()), due, until, told);
    }

    /** Whether the number in the sentence of a milestone has been reached: that tells of it in other words. */
    private static boolean isNumberReached(Forecast forecast, LocalDate due, Found told) {
        RecordedClaim milestone = forecast.assertion().recorded();
        LocalDate until = due.plusDays(Tolerances.STANDARD.lastKnownAfterDays());
        return told.of(milestone.reportId())
                .filter(count ->
                        count.figure().sentence().equals(milestone.claim().sentence())
                                && FORCES.contains(count.subject())
                                && count.meaning() != Meaning.DECREASE)
                .anyMatch(count -> told.in(count.area())
                        .anyMatch(level -> level.footing() == Footing.THERE
                                && level.isSameThing(count)
                                && isAfter(level.evidence().stated(), due)
                                && !isAfter(level.evidence().stated(), until)
                                && !count.isSurelyAbove(level)));
    }

    private static boolean isReached(Count planned, LocalDate due, LocalDate until, Found told) {
        return told.in(planned.area())
                .filter(count -> count.isSameThing(planned)
                        && Parting.isWithin(count.force(), planned.force())
                        && isAfter(count.evidence().stated(), due))
                .anyMatch(count -> count.footing() == Footing.THERE
                        ? !planned.isSurelyAbove(count)
                                && !isAfter(count.evidence().stated(), until)
                        : count.hasSameNumber(planned));
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate due) {
        return day != null && day.isAfter(due);
    }

    /** A number and a milestone of one sentence are one plan. */
    private static String sentenceAndDay(Forecast forecast) {
        RecordedClaim claim = forecast.assertion().recorded();
        return claim.reportId() + " " + claim.claim().sentence() + " "
                + forecast.due().last();
    }

    /** "The 6,000 include 2,100 of the Guard", or those who come with "1,000 more": the whole says enough. */
    private static boolean isPartOf(Forecast part, Forecast whole) {
        if (part.equals(whole)
                || !(part.assertion() instanceof Evidence small)
                || whole.mentions().stream()
                        .noneMatch(mention -> isOfSentence(mention, small) || isReachedBy(mention, small))) {
            return false;
        }
        return whole.mentions().stream()
                .anyMatch(mention -> mention instanceof Evidence large && Count.isMore(large, small));
    }

    private static boolean isReachedBy(Assertion mention, Evidence change) {
        return mention instanceof Evidence level
                && change.figure().meaning() == Meaning.INCREASE
                && level.figure().meaning() == Meaning.LEVEL
                && Objects.equals(level.figure().valid(), change.figure().valid())
                && level.figure().places().equals(change.figure().places())
                && Objects.equals(level.stated(), change.stated());
    }

    private static boolean isOfSentence(Assertion mention, Evidence other) {
        return mention instanceof Evidence evidence
                && evidence.recorded().reportId().equals(other.recorded().reportId())
                && evidence.figure().sentence().equals(other.figure().sentence());
    }

    private static Finding finding(Forecast forecast) {
        List<Cited> claims = Stream.concat(forecast.mentions().stream(), forecast.sequels().stream())
                .map(Cited::of)
                .toList();
        String outcome = forecast.outlook() == Outlook.MISSED
                ? fallsShort(forecast.sequels().getFirst(), forecast)
                : "nothing known tells whether it came about.";
        Assertion first = forecast.assertion();
        return Finding.ofNoNumber(
                FindingType.TIME,
                Rule.PLANS,
                mission(first),
                forecast.due().last(),
                claims,
                said(first, forecast) + "; " + outcome);
    }

    private static String fallsShort(Assertion level, Forecast forecast) {
        return switch (level) {
            case Evidence evidence -> {
                Count count = Count.of(evidence, forecast.due().last());
                yield "but " + Wording.quantity(evidence.figure().quantity()) + " were " + Standings.words(count) + " ("
                        + Wording.who(count) + ").";
            }
            case Testimony told -> "what is known by then falls short of it: " + Wording.quoted(told.sentence());
        };
    }

    private static String said(Assertion plan, Forecast forecast) {
        String who = " (" + plan.source() + ", " + Wording.day(plan.stated()) + ")";
        return switch (plan) {
            case Evidence evidence -> {
                Count count = Count.of(evidence, forecast.due().last());
                yield Wording.opening(Wording.of(count)) + " are " + Standings.words(count) + who;
            }
            case Testimony told -> Wording.quoted(told.sentence()) + who + " speaks of " + Wording.when(forecast.due());
        };
    }

    private static @Nullable String mission(Assertion assertion) {
        return switch (assertion) {
            case Evidence evidence -> evidence.figure().mission();
            case Testimony told -> told.mission();
        };
    }
}
