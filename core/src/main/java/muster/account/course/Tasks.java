package muster.account.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Kind;
import org.jspecify.annotations.Nullable;

/** What forces do, for whom and where, and how far it is. */
public final class Tasks {
    /** What a person prefers; what is, before what is planned, whichever was told later; then the latest. */
    private static final Comparator<Testimony> BEST_FIRST = Comparator.comparing(
                    (Testimony testimony) -> !testimony.verdict().preferred())
            .thenComparing(testimony -> testimony.firmness() != Firmness.ACTUAL)
            .thenComparing(Testimony.IN_TIME.reversed());

    private Tasks() {}

    /** All that is told of one task at one place for the same people. */
    private record Line(List<Testimony> told, List<@Nullable Party> beneficiaries) {
        static Line of(List<Testimony> told) {
            return new Line(
                    told, told.stream().map(Tasks::beneficiary).distinct().toList());
        }

        Testimony first() {
            return told.getFirst();
        }

        /** @param all those of its type and mission */
        TaskState state(List<Line> all) {
            List<Testimony> sorted = told.stream().sorted(BEST_FIRST).toList();
            List<Testimony> otherwise = all.stream()
                    .flatMap(line -> line.told.stream())
                    .filter(this::isContradictedBy)
                    .sorted(Testimony.IN_TIME)
                    .toList();
            return new TaskState(sorted.getFirst(), sorted.subList(1, sorted.size()), otherwise);
        }

        private boolean isContradictedBy(Testimony other) {
            return first().mayBeWhere(other)
                    && beneficiaries.stream().anyMatch(own -> !Party.mayBeSame(own, beneficiary(other)));
        }
    }

    /**
     * The tasks that were known of on a day, by type and place.
     *
     * @param told all statements, in any order
     */
    public static List<TaskState> of(List<Testimony> told, LocalDate asked) {
        Stream<Testimony> tasks = told.stream()
                .filter(testimony -> testimony.kind() == Kind.TASK || testimony.kind() == Kind.PROGRESS)
                .filter(testimony -> testimony.countsOn(asked))
                // Those that name whom it is for come first, so that the others find them.
                .sorted(Comparator.comparing((Testimony testimony) -> beneficiary(testimony) == null)
                        .thenComparing(Testimony.IN_TIME));
        Map<List<?>, List<Line>> lines = Gathering.ofParties(tasks, Tasks::line, Tasks::beneficiary).stream()
                .map(Line::of)
                .collect(Collectors.groupingBy(line -> matter(line.first())));
        return lines.values().stream()
                .flatMap(alike -> alike.stream().map(line -> line.state(alike)))
                .sorted(Comparator.comparing(
                                (TaskState state) -> state.testimony().type())
                        .thenComparing(
                                state -> String.join("|", state.testimony().places()))
                        .thenComparing(state -> state.testimony().id()))
                .toList();
    }

    private static List<?> matter(Testimony testimony) {
        return Arrays.asList(testimony.type(), testimony.mission());
    }

    private static List<?> line(Testimony testimony) {
        return Arrays.asList(testimony.type(), testimony.mission(), Set.copyOf(testimony.places()));
    }

    private static @Nullable Party beneficiary(Testimony testimony) {
        return Party.of(testimony.detail(Detail.FOR));
    }
}
