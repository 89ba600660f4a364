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
        Stream<Testimony> limits = told.stream()
                .filter(testimony -> testimony.kind() == Kind.LIMIT && testimony.countsOn(asked))
                .sorted(Testimony.IN_TIME);
        return Gathering.of(limits, Limits::line, Limits::isOfLine).stream()
                .sorted(Comparator.comparing(line -> line.getFirst().type()))
                .flatMap(line -> spans(line, asked).stream())
                .toList();
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

    /** Whether a line, all that is told of one limit on the same forces, is of the forces of a testimony. */
    private static boolean isOfLine(List<Testimony> line, Testimony testimony) {
        Party bound = binds(testimony);
        return line.stream().map(Limits::binds).distinct().allMatch(other -> Party.mayBeSame(other, bound));
    }

    private static List<?> line(Testimony testimony) {
        return Arrays.asList(testimony.type(), testimony.mission());
    }

    /** How a statement says that the limit stands: a permission, which is the limit negated, relaxes it. */
    static Stage stage(Testimony testimony) {
        Stage stage = testimony.stage();
        if (stage != null && stage != Stage.IN_FORCE) {
            return stage;
        }
        return testimony.firmness() == Firmness.DENIED ? Stage.RELAXED : Stage.IN_FORCE;
    }

    private static List<LimitSpan> spans(List<Testimony> told, LocalDate asked) {
        List<LimitSpan> spans = new ArrayList<>();
        List<LimitSpan> aside = new ArrayList<>();
        for (Testimony testimony : told) {
            if (isOnlyPossible(testimony)) {
                aside.add(span(testimony, false, asked));
                continue;
            }
            LimitSpan last = spans.isEmpty() || !spans.getLast().current() ? null : spans.getLast();
            if (last == null) {
                spans.add(span(testimony, true, asked));
            } else if (last.stage() == stage(testimony)) {
                spans.set(spans.size() - 1, joined(last, testimony));
            } else {
                spans.set(spans.size() - 1, closed(last, testimony.since()));
                spans.add(span(testimony, true, asked));
            }
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

    private static LimitSpan joined(LimitSpan span, Testimony testimony) {
        List<Testimony> also = new ArrayList<>(span.also());
        also.add(testimony);
        return new LimitSpan(span.stage(), span.from(), span.to(), span.current(), span.testimony(), also);
    }

    private static LimitSpan closed(LimitSpan span, @Nullable LocalDate by) {
        LocalDate last = by == null || by.equals(span.from()) ? by : by.minusDays(1);
        return new LimitSpan(span.stage(), span.from(), last, false, span.testimony(), span.also());
    }

    /** A pronoun tells nothing without its report, and may stand for any force. */
    static @Nullable Party binds(Testimony testimony) {
        Party party = Party.of(testimony.detail(Detail.FOR));
        return party == null || party.isPronoun() ? null : party;
    }
}
