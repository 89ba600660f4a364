package muster.account.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private Tasks() {}

    /**
     * A statement about a task, with what of it hangs on no day asked.
     *
     * @param place where it stands in the order of time
     * @param beneficiary whom it is for, or null
     * @param line what is the same of all that is told of one task at one place
     */
    record Doing(
            Testimony testimony,
            int place,
            boolean preferred,
            boolean actual,
            @Nullable Party beneficiary,
            List<?> line) {

        /** What a person prefers; what is, before what is planned, whichever was told later; then the latest. */
        static final Comparator<Doing> BEST_FIRST = Comparator.comparing((Doing doing) -> !doing.preferred)
                .thenComparing(doing -> !doing.actual)
                .thenComparing(Comparator.comparingInt(Doing::place).reversed());

        static Doing of(Testimony testimony, int place) {
            return new Doing(
                    testimony,
                    place,
                    testimony.verdict().preferred(),
                    testimony.firmness() == Firmness.ACTUAL,
                    Party.of(testimony.detail(Detail.FOR)),
                    Arrays.asList(testimony.type(), testimony.mission(), Set.copyOf(testimony.places())));
        }
    }

    /** All that is told of one task at one place for the same people. */
    private record Line(List<Doing> told, List<@Nullable Party> beneficiaries) {
        static Line of(List<Doing> told) {
            return new Line(
                    told, told.stream().map(Doing::beneficiary).distinct().toList());
        }

        Testimony first() {
            return told.getFirst().testimony;
        }

        /** @param all those of its type and mission */
        TaskState state(List<Line> all) {
            List<Testimony> sorted =
                    told.stream().sorted(Doing.BEST_FIRST).map(Doing::testimony).toList();
            return new TaskState(sorted.getFirst(), sorted.subList(1, sorted.size()), otherwise(all));
        }

        private List<Testimony> otherwise(List<Line> all) {
            return beneficiaries.stream().allMatch(Objects::isNull)
                    ? List.of()
                    : all.stream()
                            .flatMap(line -> line.told.stream())
                            .filter(this::isContradictedBy)
                            .sorted(Comparator.comparingInt(Doing::place))
                            .map(Doing::testimony)
                            .toList();
        }

        private boolean isContradictedBy(Doing other) {
            return beneficiaries.stream().anyMatch(own -> !Party.mayBeSame(own, other.beneficiary))
                    && first().mayBeWhere(other.testimony);
        }
    }

    /**
     * The tasks that were known of on a day, by type and place.
     *
     * @param told all statements, in any order
     */
    public static List<TaskState> of(List<Testimony> told, LocalDate asked) {
        return of(chronicle(told).on(asked));
    }

    /** What is told of tasks. */
    static Chronicle<Doing> chronicle(List<Testimony> told) {
        return Chronicle.of(
                told.stream().filter(testimony -> testimony.kind() == Kind.TASK || testimony.kind() == Kind.PROGRESS),
                Doing::of);
    }

    /** @param inTime what was known of on a day */
    static List<TaskState> of(Stream<Doing> inTime) {
        Map<Boolean, List<Doing>> named = inTime.collect(Collectors.partitioningBy(doing -> doing.beneficiary != null));
        // Those that name whom it is for come first, so that the others find them.
        Stream<Doing> tasks =
                Stream.of(true, false).flatMap(names -> Objects.requireNonNull(named.get(names)).stream());
        Map<List<?>, List<Line>> lines = Gathering.ofParties(tasks, Doing::line, Doing::beneficiary).stream()
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
}
