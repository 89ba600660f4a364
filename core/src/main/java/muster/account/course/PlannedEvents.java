package muster.account.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Kind;
import org.jspecify.annotations.Nullable;

/** What is planned without a number: milestones, orders, tasks and whatever else is to happen on a day. */
final class PlannedEvents {
    private final LocalDate asked;
    private final List<Testimony> counting;

    PlannedEvents(List<Testimony> told, LocalDate asked) {
        this.asked = asked;
        this.counting = told.stream()
                .filter(testimony -> testimony.countsOn(asked))
                .sorted(Testimony.BY_DAY.thenComparing(Assertion.AS_STATED))
                .toList();
    }

    /** Each plan of a speaker once, with what became of it. */
    Stream<Forecast> forecasts() {
        Sequels sequels = Sequels.of(counting).on(asked);
        Stream<Testimony> dated = counting.stream()
                .filter(testimony -> isPlanned(testimony) && testimony.valid() != null)
                .sorted(Assertion.AS_STATED);
        return Gathering.of(dated, PlannedEvents::matter, PlannedEvents::isOfPlan).stream()
                .map(plan -> forecast(plan, sequels));
    }

    List<Testimony> undated() {
        return counting.stream()
                .filter(testimony -> isPlanned(testimony) && testimony.valid() == null)
                .toList();
    }

    private static Forecast forecast(List<Testimony> plan, Sequels sequels) {
        Testimony exact = plan.stream()
                .min(Comparator.comparing(
                                (Testimony testimony) -> due(testimony).first())
                        .reversed()
                        .thenComparing(testimony -> due(testimony).last()))
                .orElseThrow();
        Happening happening = sequels.happening(List.of(exact));
        Fate fate = Objects.requireNonNull(happening.fate(), "what is expected for a day has a fate");
        List<Assertion> sequel = happening.sequel() == null ? List.of() : List.of(happening.sequel());
        return new Forecast(due(exact), Outlook.of(fate), sequel, List.copyOf(plan));
    }

    private static DateRange due(Testimony testimony) {
        return Objects.requireNonNull(testimony.valid(), "a plan for a day has one");
    }

    private static List<?> matter(Testimony testimony) {
        return Arrays.asList(work(testimony.kind()), testimony.type(), testimony.stage(), testimony.mission());
    }

    /** Of what is of one matter. */
    private static boolean isOfPlan(List<Testimony> plan, Testimony testimony) {
        Testimony first = plan.getFirst();
        return DateRanges.areOne(due(first), due(testimony))
                && first.mayBeWhere(testimony)
                && Party.mayBeSame(by(first), by(testimony))
                && Forecasts.isOneSpeaker(first, testimony)
                && plan.stream().allMatch(other -> DateRanges.areOne(due(other), due(testimony)));
    }

    private static Kind work(Kind kind) {
        return kind == Kind.PROGRESS ? Kind.TASK : kind;
    }

    private static @Nullable Party by(Testimony testimony) {
        return Party.of(testimony.detail(Detail.BY));
    }

    private static boolean isPlanned(Testimony testimony) {
        return testimony.firmness() == Firmness.EXPECTED
                && switch (testimony.kind()) {
                    case REQUEST,
                            ORDER,
                            TASK,
                            PROGRESS,
                            LIMIT,
                            MILESTONE,
                            STATE_ACTION,
                            AUTHORITY,
                            FLOW,
                            MISSION_CHANGE,
                            STRENGTH,
                            EVENT -> true;
                    case RELATION, COST, UNKNOWN, DISPUTE, PURPOSE -> false;
                };
    }
}
