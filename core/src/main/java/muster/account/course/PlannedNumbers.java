package muster.account.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.Cell;
import muster.account.Evidence;
import muster.account.Fulfilment;
import muster.account.Interval;
import muster.account.Row;
import muster.account.Standing;
import muster.account.Tolerances;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Meaning;
import muster.claim.Rung;
import muster.claim.Status;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/** What is planned or ordered in numbers. */
final class PlannedNumbers {
    private static final Set<Subject> NO_PLANS = Set.of(Subject.OTHER, Subject.DISTANCE, Subject.DURATION);

    private final LocalDate asked;
    private final List<Evidence> plans;
    private final Map<Cell, List<Evidence>> plansByCell;
    private final Fulfilment fulfilment;

    /** @param counting the figures that count by the day asked */
    PlannedNumbers(List<Evidence> counting, LocalDate asked) {
        this.asked = asked;
        this.plans = counting.stream()
                .filter(PlannedNumbers::isPlan)
                .sorted(Assertion.AS_STATED)
                .toList();
        this.plansByCell = plans.stream().collect(Collectors.groupingBy(PlannedNumbers::cell));
        this.fulfilment = Fulfilment.of(
                asked,
                Tolerances.STANDARD,
                counting.stream()
                        .filter(figure -> figure.figure().status() == Status.IN_PLACE)
                        .sorted(Assertion.AS_STATED)
                        .toList());
    }

    /** Each plan of a speaker once, with what became of it. */
    Stream<Forecast> forecasts() {
        return Gathering.of(
                        plans.stream().filter(PlannedNumbers::isForADay),
                        plan -> List.of(cell(plan)),
                        PlannedNumbers::isOfPlan)
                .stream()
                .map(this::forecast);
    }

    /** Plans without a day; what is ordered without one may be on its way already. */
    List<Evidence> undated() {
        return plans.stream()
                .filter(plan -> plan.valid() == null && plan.figure().status() == Status.PLANNED)
                .toList();
    }

    private Forecast forecast(List<Evidence> plan) {
        Evidence exact = plan.getFirst();
        for (Evidence mention : plan) {
            exact = DateRanges.narrower(due(exact), due(mention)).equals(due(exact)) ? exact : mention;
        }
        Row row = Objects.requireNonNull(fulfilment.follow(exact), "a plan that counts is in force");
        Standing standing = row.standing();
        if (standing == Standing.MET || standing == Standing.MISSED) {
            Outlook outlook = standing == Standing.MET ? Outlook.FULFILLED : Outlook.MISSED;
            List<Evidence> by = row.statements().subList(1, row.statements().size());
            return new Forecast(due(exact), outlook, List.copyOf(by), List.copyOf(plan));
        }
        Evidence anew = saidAnew(plan);
        if (anew != null) {
            return new Forecast(due(exact), Outlook.MOVED, List.of(anew), List.copyOf(plan));
        }
        boolean passed = due(exact).last().isBefore(asked);
        return new Forecast(due(exact), passed ? Outlook.OVERDUE : Outlook.NOT_YET_DUE, List.of(), List.copyOf(plan));
    }

    /** Of how many there are to be; what is to be sent may be sent twice. */
    private @Nullable Evidence saidAnew(List<Evidence> plan) {
        Evidence last = plan.getLast();
        LocalDate before = last.stated();
        if (before == null || last.figure().meaning() != Meaning.LEVEL) {
            return null;
        }
        return plansByCell.getOrDefault(cell(last), List.of()).stream()
                .filter(other -> other.stated() != null && other.stated().isAfter(before))
                .filter(other -> isForADay(other) && isOneSpeaker(last, other))
                .filter(other -> sameNumber(last, other) != DateRanges.areOne(due(last), due(other)))
                .findFirst()
                .orElse(null);
    }

    /** Of plans of one cell, for whatever day. */
    private static boolean isOfPlan(List<Evidence> plan, Evidence figure) {
        return plan.stream()
                .allMatch(other -> isOneSpeaker(other, figure)
                        && sameNumber(other, figure)
                        && DateRanges.areOne(due(other), due(figure)));
    }

    private static boolean isOneSpeaker(Evidence one, Evidence other) {
        return Forecasts.isOneSpeaker(one, other);
    }

    private static boolean sameNumber(Evidence one, Evidence other) {
        return interval(one).overlaps(interval(other));
    }

    private static Interval interval(Evidence figure) {
        return Interval.of(figure.figure().quantity(), Tolerances.STANDARD);
    }

    private static Cell cell(Evidence plan) {
        return Cell.of(plan).onAnyDay();
    }

    private static DateRange due(Evidence plan) {
        return Objects.requireNonNull(plan.valid(), "a plan for a day has one");
    }

    private static boolean isPlan(Evidence evidence) {
        Figure figure = evidence.figure();
        boolean meant = figure.status() == Status.PLANNED || figure.status() == Status.ORDERED;
        // What could be promises nothing, and a share or rate by itself tells of no plan.
        boolean counted = figure.meaning() == Meaning.LEVEL || figure.meaning().isChange();
        return meant && figure.rung() != Rung.CONSIDERED && counted && !NO_PLANS.contains(figure.subject());
    }

    /** Without words of time a plan may have got the day of its report, which is none of its own. */
    private static boolean isOfReport(Evidence plan) {
        return plan.figure().grounds().stream()
                .anyMatch(ground ->
                        ground.attribute().equals("at") && ground.rule().equals("time.published"));
    }

    /** An order has the day on which it was given, unless it names a later one. */
    private static boolean isForADay(Evidence plan) {
        DateRange valid = plan.valid();
        LocalDate stated = plan.stated();
        if (valid == null || isOfReport(plan)) {
            return false;
        }
        return plan.figure().status() == Status.PLANNED
                || stated != null && valid.last().isAfter(stated);
    }
}
