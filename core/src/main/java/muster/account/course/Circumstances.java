package muster.account.course;

import java.time.LocalDate;
import java.util.List;
import muster.account.Evidence;
import muster.account.Question;
import muster.account.Testimony;
import muster.account.Tolerances;

/**
 * What stands beside the strengths on a day: what forces do, within which limits, until when, and what is not known.
 *
 * @param tasks those that are not over
 * @param limits those that are in force
 * @param milestones what is expected next, the nearest first
 * @param unknowns what is open, the latest first
 * @param separate what is said to be separate from the mission
 */
public record Circumstances(
        List<TaskState> tasks,
        List<LimitSpan> limits,
        List<Happening> milestones,
        List<OpenPoint> unknowns,
        List<Tie> separate) {
    public Circumstances {
        tasks = List.copyOf(tasks);
        limits = List.copyOf(limits);
        milestones = List.copyOf(milestones);
        unknowns = List.copyOf(unknowns);
        separate = List.copyOf(separate);
    }

    /** Nothing beside the strengths. */
    public static final Circumstances NONE = new Circumstances(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Those of the question's mission and day; where it asks for a place, the tasks there and what names no place.
     *
     * @param told the statements known at the question's point, in any order
     * @param figures the figures known there; those that people rejected count for nothing
     */
    public static Circumstances of(List<Testimony> told, List<Evidence> figures, Question question) {
        LocalDate asked = question.day();
        List<Testimony> admitted =
                told.stream().filter(testimony -> admits(question, testimony)).toList();
        List<Evidence> counting =
                figures.stream().filter(figure -> !figure.verdict().rejected()).toList();
        return new Circumstances(
                Tasks.of(admitted, asked).stream().filter(TaskState::isOpen).toList(),
                Limits.of(admitted, asked).stream().filter(LimitSpan::isInForce).toList(),
                Timeline.ahead(admitted, asked),
                new Unknowns(admitted, counting, asked)
                        .points(unknown -> isYoung(unknown, asked)).stream()
                                .filter(OpenPoint::isOpen)
                                .toList(),
                Chain.of(admitted, asked).separate());
    }

    private static boolean admits(Question question, Testimony testimony) {
        String mission = question.mission();
        String place = question.place();
        return (mission == null || mission.equals(testimony.mission()))
                && (place == null
                        || testimony.places().isEmpty()
                        || testimony.places().stream().anyMatch(place::equalsIgnoreCase));
    }

    /** What was not known so long ago has mostly been settled without anybody saying so. */
    private static boolean isYoung(Testimony unknown, LocalDate asked) {
        LocalDate stated = unknown.stated();
        return stated == null || !stated.isBefore(asked.minusDays(Tolerances.STANDARD.lastKnownAfterDays()));
    }
}
