package muster.account.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Stage;
import org.jspecify.annotations.Nullable;

/** The time line of what forces may and may not do. */
public final class Limits {
    private Limits() {}

    /**
     * The limits that were known of on a day: those of one kind and force together, each in the order of time.
     *
     * @param told all statements, in any order
     */
    public static List<LimitSpan> of(List<Testimony> told, LocalDate asked) {
        return of(chronicle(told).on(asked), asked);
    }

    /** What is told of limits. */
    static Chronicle<Binding> chronicle(List<Testimony> told) {
        return Chronicle.of(
                told.stream().filter(testimony -> testimony.kind() == Kind.LIMIT),
                (testimony, place) -> Binding.of(testimony));
    }

    /** @param inTime what was known of on the day asked */
    static List<LimitSpan> of(Stream<Binding> inTime, LocalDate asked) {
        return Gathering.ofParties(inTime, Binding::line, Binding::party).stream()
                .sorted(Comparator.comparing(line -> line.getFirst().testimony.type()))
                .flatMap(line -> spans(line, asked).stream())
                .toList();
    }

    /**
     * A statement about a limit, with what of it hangs on no day asked.
     *
     * @param line what is the same of all that is told of one limit on the same forces
     * @param party whom it binds, or null
     */
    record Binding(
            Testimony testimony, List<?> line, @Nullable Party party, Stage stage, boolean onlyPossible) {
        static Binding of(Testimony testimony) {
            return new Binding(
                    testimony,
                    Arrays.asList(testimony.type(), testimony.mission()),
                    binds(testimony),
                    Limits.stage(testimony),
                    isOnlyPossible(testimony));
        }
    }

    /**
     * The limits that are in force when a task is told of and that may bind who does it: of the same mission, and on
     * nobody who is surely somebody else.
     */
    public static List<LimitSpan> over(Testimony task, List<Testimony> told) {
        LocalDate day = task.since();
        Party doing = Party.ofForce(task.detail(Detail.BY));
        if (day == null) {
            return List.of();
        }
        return of(told, day).stream()
                .filter(span -> span.isInForce() && span.testimony().firmness() != Firmness.POSSIBLE)
                .filter(span -> Objects.equals(span.testimony().mission(), task.mission()))
                .filter(span -> Party.mayBeSame(Party.ofForce(span.testimony().detail(Detail.FOR)), doing))
                .toList();
    }

    /** How a statement says that the limit stands: a permission, which is the limit negated, relaxes it. */
    static Stage stage(Testimony testimony) {
        Stage stage = testimony.stage();
        if (stage != null && stage != Stage.IN_FORCE) {
            return stage;
        }
        return testimony.firmness() == Firmness.DENIED ? Stage.RELAXED : Stage.IN_FORCE;
    }

    private static List<LimitSpan> spans(List<Binding> told, LocalDate asked) {
        List<LimitSpan> spans = new ArrayList<>();
        List<LimitSpan> aside = new ArrayList<>();
        // What says once more that the last one stands as it did; it is told at once, for there may be much of it.
        List<Testimony> also = new ArrayList<>();
        for (Binding binding : told) {
            Testimony testimony = binding.testimony;
            if (binding.onlyPossible) {
                aside.add(span(testimony, false, asked));
                continue;
            }
            LimitSpan last = spans.isEmpty() || !spans.getLast().current() ? null : spans.getLast();
            if (last != null && last.stage() == binding.stage) {
                also.add(testimony);
                continue;
            }
            if (last != null) {
                spans.set(spans.size() - 1, closed(last, also, testimony.since()));
            }
            also.clear();
            spans.add(span(testimony, true, asked));
        }
        if (!also.isEmpty()) {
            spans.set(spans.size() - 1, joined(spans.getLast(), also));
        }
        spans.addAll(aside);
        return spans;
    }

    /** A limit that may be lifted, or may come, changes nothing of how it stands. */
    private static boolean isOnlyPossible(Testimony testimony) {
        return switch (testimony.firmness()) {
            case ACTUAL, EXPECTED, DENIED -> false;
            case POSSIBLE -> testimony.stage() == Stage.RELAXED || testimony.stage() == Stage.ENDED;
            case UNKNOWN -> true;
        };
    }

    private static LimitSpan span(Testimony testimony, boolean current, LocalDate asked) {
        DateRange when = testimony.statement().when();
        LocalDate to = when == null || when.from().equals(when.to()) ? null : when.last();
        boolean over = to != null && to.isBefore(asked);
        return new LimitSpan(stage(testimony), testimony.since(), to, current && !over, testimony, List.of());
    }

    private static LimitSpan joined(LimitSpan span, List<Testimony> also) {
        return new LimitSpan(span.stage(), span.from(), span.to(), span.current(), span.testimony(), also);
    }

    private static LimitSpan closed(LimitSpan span, List<Testimony> also, @Nullable LocalDate by) {
        LocalDate last = by == null || by.equals(span.from()) ? by : by.minusDays(1);
        return new LimitSpan(span.stage(), span.from(), last, false, span.testimony(), also);
    }

    /** A pronoun tells nothing without its report, and may stand for any force. */
    static @Nullable Party binds(Testimony testimony) {
        Party party = Party.of(testimony.detail(Detail.FOR));
        return party == null || party.isPronoun() ? null : party;
    }
}
