package muster.account.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.Cell;
import muster.account.Evidence;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.account.course.Happening;
import muster.account.course.Timeline;
import muster.claim.DateRange;
import muster.claim.Stage;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/** How long it took from what was decided, or was so, until it was said, published and known. */
public final class Lags {
    private static final Set<Stage> DECIDED = Set.of(
            Stage.APPROVED,
            Stage.PARTLY_APPROVED,
            Stage.REFUSED,
            Stage.RETURNED,
            Stage.SIGNED,
            Stage.ANNOUNCED,
            Stage.ORDERED,
            Stage.RESCINDED,
            Stage.DECLARED,
            Stage.INVOKED,
            Stage.ENDED,
            Stage.DONE);

    private static final Set<Subject> UNCOUNTED = Set.of(Subject.OTHER, Subject.DISTANCE, Subject.DURATION);

    private static final Comparator<Lag> IN_ORDER = Comparator.comparing((Lag lag) -> !lag.decision())
            .thenComparing(lag -> lag.clocks().valid(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Lag::assertion, Assertion.AS_STATED);

    private Lags() {}

    /**
     * The decisions, then the figures for which a day is told on which they were so or were said.
     *
     * @param told all statements, in any order
     * @param figures the figures that count, in any order
     * @param asked nothing counts that was only stated later
     */
    public static List<Lag> of(List<Testimony> told, List<Evidence> figures, LocalDate asked) {
        Stream<Lag> decisions = Timeline.of(told, asked).happenings().stream()
                .filter(Lags::isDecision)
                .map(happening -> lag(true, happening.testimonies()));
        Map<List<Object>, List<Evidence>> same = figures.stream()
                .filter(figure -> figure.countsOn(asked) && isSo(figure))
                .collect(Collectors.groupingBy(Lags::sameness, LinkedHashMap::new, Collectors.toList()));
        Stream<Lag> numbers = same.values().stream()
                .map(claims -> lag(false, claims))
                .filter(lag -> lag.clocks().valid() != null || lag.clocks().said() != null);
        return Stream.concat(decisions, numbers).sorted(IN_ORDER).toList();
    }

    /** The middle one, of two the lower; null where a clock is told of none. */
    public static @Nullable Long median(List<Lag> lags, Function<Clocks, @Nullable Long> days) {
        List<Long> told = new ArrayList<>();
        for (Lag lag : lags) {
            Long lasted = days.apply(lag.clocks());
            if (lasted != null) {
                told.add(lasted);
            }
        }
        Collections.sort(told);
        return told.isEmpty() ? null : told.get((told.size() - 1) / 2);
    }

    private static Lag lag(boolean decision, List<? extends Assertion> claims) {
        List<Assertion> asStated = claims.stream()
                .<Assertion>map(claim -> claim)
                .sorted(Assertion.AS_STATED)
                .toList();
        return new Lag(decision, Clocks.of(asStated), asStated);
    }

    private static boolean isDecision(Happening happening) {
        Testimony testimony = happening.testimony();
        boolean decided = happening.firmness() == Firmness.ACTUAL
                && testimony.stage() != null
                && DECIDED.contains(testimony.stage());
        return decided
                && switch (testimony.kind()) {
                    case REQUEST, ORDER, AUTHORITY, STATE_ACTION -> true;
                    case TASK,
                            PROGRESS,
                            LIMIT,
                            MILESTONE,
                            RELATION,
                            COST,
                            FLOW,
                            MISSION_CHANGE,
                            UNKNOWN,
                            DISPUTE,
                            STRENGTH,
                            EVENT,
                            PURPOSE -> false;
                };
    }

    /** A day that was still to come when it was stated is that of a plan. */
    private static boolean isSo(Evidence figure) {
        DateRange valid = figure.valid();
        LocalDate stated = figure.stated();
        boolean toCome = valid != null && stated != null && valid.last().isAfter(stated);
        return !UNCOUNTED.contains(figure.figure().subject()) && !figure.forward() && !toCome;
    }

    private static List<Object> sameness(Evidence figure) {
        return List.of(
                Cell.of(figure),
                Objects.toString(figure.valid()),
                figure.figure().quantity().bounds());
    }
}
