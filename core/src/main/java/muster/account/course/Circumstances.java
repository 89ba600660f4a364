package muster.account.course;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import muster.account.Evidence;
import muster.account.Question;
import muster.account.Testimony;

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
        return of(Annals.of(told, figures), question);
    }

    /** The same where the statements have been put in order before, for questions about several days. */
    public static Circumstances of(Annals annals, Question question) {
        LocalDate asked = question.day();
        Predicate<Testimony> admitted = testimony -> admits(question, testimony);
        return new Circumstances(
                annals.tasks(asked, admitted).stream().filter(TaskState::isOpen).toList(),
                annals.limits(asked, admitted).stream()
                        .filter(LimitSpan::isInForce)
                        .toList(),
                annals.ahead(asked, admitted),
                annals.open(asked, admitted),
                annals.chain(asked, admitted).separate());
    }

    private static boolean admits(Question question, Testimony testimony) {
        String mission = question.mission();
        String place = question.place();
        return (mission == null || mission.equals(testimony.mission()))
                && (place == null
                        || testimony.places().isEmpty()
                        || testimony.places().stream().anyMatch(place::equalsIgnoreCase));
    }
}
