package muster.account.course;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.DayIndex;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.account.Tolerances;
import muster.claim.Kind;

/**
 * The statements known at a point, in order for what stands beside the strengths on any day and at any place: all of it
 * that hangs on neither. Who asks one known point again and again makes it once and keeps it; it never changes.
 */
public final class Annals {
    private final Chronicle<Tasks.Doing> tasks;
    private final Chronicle<Limits.Binding> limits;
    private final DayIndex<Testimony> expected;
    private final Sequels sequels;
    private final Chronicle<Testimony> doubts;
    private final Likely<Evidence> figures;
    private final Likely<Testimony> told;
    private final List<Testimony> relations;
    private final int size;

    private Annals(List<Testimony> told, List<Evidence> figures) {
        this.size = told.size();
        this.tasks = Tasks.chronicle(told);
        this.limits = Limits.chronicle(told);
        this.expected = Timeline.expected(told);
        this.sequels = Sequels.of(told.stream().sorted(Testimony.IN_TIME).toList());
        this.doubts = Chronicle.of(told.stream().filter(Doubts::isDoubt));
        this.figures = Likely.ofFigures(
                figures.stream().filter(figure -> !figure.verdict().rejected()).toList());
        this.told = Likely.ofStatements(told);
        this.relations = told.stream()
                .filter(testimony -> testimony.kind() == Kind.RELATION)
                .toList();
    }

    /**
     * Puts statements in order; a pure function.
     *
     * @param told the statements known at a point, in any order
     * @param figures the figures known there; those that people rejected count for nothing
     */
    public static Annals of(List<Testimony> told, List<Evidence> figures) {
        return new Annals(told, figures);
    }

    /** How many statements there are. */
    public int size() {
        return size;
    }

    List<TaskState> tasks(LocalDate asked, Predicate<Testimony> admitted) {
        return Tasks.of(tasks.on(asked).filter(doing -> admitted.test(doing.testimony())));
    }

    List<LimitSpan> limits(LocalDate asked, Predicate<Testimony> admitted) {
        return Limits.of(limits.on(asked).filter(binding -> admitted.test(binding.testimony())), asked);
    }

    /** What is expected for a day that has not passed, the next first. */
    List<Happening> ahead(LocalDate asked, Predicate<Testimony> admitted) {
        Stream<Testimony> ahead = expected.between(asked, asked).stream().filter(admitted);
        return Timeline.ahead(ahead, sequels.on(asked, admitted));
    }

    /** What is not known or disputed, and nothing has settled, the latest first. */
    List<OpenPoint> open(LocalDate asked, Predicate<Testimony> admitted) {
        List<Testimony> points = doubts.on(asked)
                .filter(admitted)
                .filter(doubt -> isYoung(doubt, asked))
                .collect(Collectors.toList())
                .reversed();
        return new Doubts(figures, told, points, asked, admitted).open();
    }

    /** What was not known so long ago has mostly been settled without anybody saying so. */
    private static boolean isYoung(Testimony unknown, LocalDate asked) {
        LocalDate stated = unknown.stated();
        return stated == null || !stated.isBefore(asked.minusDays(Tolerances.STANDARD.lastKnownAfterDays()));
    }

    Chain chain(LocalDate asked, Predicate<Testimony> admitted) {
        return Chain.of(relations.stream().filter(admitted).toList(), asked);
    }
}
