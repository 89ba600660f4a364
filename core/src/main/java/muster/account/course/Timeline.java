package muster.account.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import muster.account.DayIndex;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.claim.Kind;
import muster.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What happened and what is expected, day by day.
 *
 * @param happenings in the order of their days
 * @param undated what cannot be placed: neither its words nor its report give a day, or it is expected for no day
 */
public record Timeline(List<Happening> happenings, List<Testimony> undated) {
    /** Stages of work that come about on a day; in the others it merely is. */
    private static final Set<Stage> TURNS =
            Set.of(Stage.PLANNED, Stage.STARTED, Stage.LARGELY_COMPLETE, Stage.COMPLETE, Stage.STOPPED);

    public Timeline {
        happenings = List.copyOf(happenings);
        undated = List.copyOf(undated);
    }

    /**
     * Puts in order what was known of on a day.
     *
     * @param told all statements, in any order
     * @param asked nothing counts that was only stated later; what is expected is judged as of this day
     */
    public static Timeline of(List<Testimony> told, LocalDate asked) {
        List<Testimony> counting = told.stream()
                .filter(testimony -> testimony.countsOn(asked))
                .sorted(Testimony.IN_TIME)
                .toList();
        Sequels sequels = Sequels.of(counting).on(asked);
        List<Happening> happenings = happenings(counting.stream().filter(Timeline::isPlaced), sequels);
        List<Testimony> undated = counting.stream()
                .filter(testimony -> isHappening(testimony) && !isPlaced(testimony))
                .toList();
        return new Timeline(happenings, undated);
    }

    /** Only what reaches into these days; null is open. */
    public Timeline between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Timeline(
                happenings.stream()
                        .filter(happening -> from == null || !last(happening).isBefore(from))
                        .filter(happening -> to == null || !happening.placed().isAfter(to))
                        .toList(),
                undated);
    }

    /** What tells of something on a day that is expected: found by whether it counts on a day and is ahead of it. */
    static DayIndex<Testimony> expected(List<Testimony> told) {
        return DayIndex.of(
                told.stream()
                        .filter(testimony -> testimony.firmness() == Firmness.EXPECTED && isHappening(testimony))
                        .sorted(Testimony.IN_TIME)
                        .toList(),
                // What has no day counts on every one.
                testimony -> Objects.requireNonNullElse(testimony.since(), LocalDate.MIN),
                testimony -> testimony.statement().when() == null
                        ? null
                        : testimony.statement().when().last());
    }

    /**
     * What is expected for a day that has not passed, the next first; as in the whole timeline, but sooner found.
     *
     * @param expected those of {@link #expected} that count on the day and are not before it
     * @param sequels all that may answer them
     */
    static List<Happening> ahead(Stream<Testimony> expected, Sequels sequels) {
        return happenings(expected, sequels).stream()
                .filter(happening -> happening.fate() == Fate.OPEN)
                .toList();
    }

    /** What statements tell of, several of one thing as one, in the order of their days. */
    private static List<Happening> happenings(Stream<Testimony> told, Sequels sequels) {
        Map<List<Object>, List<Testimony>> same = new LinkedHashMap<>();
        told.forEach(testimony -> same.computeIfAbsent(sameness(testimony), key -> new ArrayList<>())
                .add(testimony));
        return same.values().stream()
                .map(sequels::happening)
                .sorted(Happening.IN_ORDER)
                .toList();
    }

    private static LocalDate last(Happening happening) {
        return happening.when() == null ? happening.placed() : happening.when().last();
    }

    private static boolean isPlaced(Testimony testimony) {
        if (!isHappening(testimony)) {
            return false;
        }
        return testimony.statement().when() != null
                || testimony.stated() != null && testimony.firmness() == Firmness.ACTUAL;
    }

    private static boolean isHappening(Testimony testimony) {
        boolean dated = testimony.statement().when() != null;
        Stage stage = testimony.stage();
        return switch (testimony.kind()) {
            case REQUEST, ORDER, STATE_ACTION, AUTHORITY, EVENT, MISSION_CHANGE, MILESTONE -> true;
            case TASK, PROGRESS -> dated && stage != null && TURNS.contains(stage);
            case LIMIT, FLOW -> dated;
            case RELATION, COST, UNKNOWN, DISPUTE, STRENGTH, PURPOSE -> false;
        };
    }

    /** Several reports of one thing are one happening; what names no day is only like itself. */
    private static List<Object> sameness(Testimony testimony) {
        var when = testimony.statement().when();
        if (when == null) {
            return List.of(testimony.id());
        }
        Kind kind = testimony.kind() == Kind.PROGRESS ? Kind.TASK : testimony.kind();
        return Stream.<Object>of(
                        kind,
                        testimony.type(),
                        String.valueOf(testimony.stage()),
                        when.iso(),
                        testimony.firmness(),
                        String.valueOf(testimony.mission()),
                        testimony.places())
                .toList();
    }
}
