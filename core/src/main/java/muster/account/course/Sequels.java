package muster.account.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.account.Tolerances;
import muster.claim.DateRange;
import muster.claim.Kind;
import muster.claim.Stage;

/**
 * Looks for what met, or moved, what was expected.
 *
 * @param told what was known of on the day asked, in the order of time
 */
record Sequels(List<Testimony> told, LocalDate asked) {
    private static final Set<Stage> DECIDED =
            Set.of(Stage.APPROVED, Stage.PARTLY_APPROVED, Stage.REFUSED, Stage.RETURNED, Stage.WITHDRAWN);
    private static final Set<Stage> GIVEN = Set.of(Stage.SIGNED, Stage.ANNOUNCED);
    private static final Set<Stage> TAKEN = Set.of(Stage.DECLARED, Stage.INVOKED);

    /** What all of them tell of, with what became of it. */
    Happening happening(List<Testimony> testimonies) {
        Testimony first = testimonies.getFirst();
        DateRange when = first.statement().when();
        Firmness firmness = first.firmness();
        if (when == null || firmness != Firmness.EXPECTED) {
            return new Happening(when, firmness, null, null, testimonies);
        }
        Optional<Testimony> met =
                told.stream().filter(later -> isMet(first, later, when.last())).findFirst();
        if (met.isPresent()) {
            return new Happening(when, firmness, Fate.MET, met.get(), testimonies);
        }
        Optional<Testimony> missed =
                told.stream().filter(later -> isMissed(first, later, when)).findFirst();
        if (missed.isPresent()) {
            return new Happening(when, firmness, Fate.MISSED, missed.get(), testimonies);
        }
        Testimony last = testimonies.getLast();
        Optional<Testimony> moved =
                told.stream().filter(later -> isMoved(last, later, when)).findFirst();
        if (moved.isPresent()) {
            return new Happening(when, firmness, Fate.MOVED, moved.get(), testimonies);
        }
        Fate fate = when.last().isBefore(asked) ? Fate.OVERDUE : Fate.OPEN;
        return new Happening(when, firmness, fate, null, testimonies);
    }

    private static boolean isMet(Testimony expected, Testimony later, LocalDate due) {
        LocalDate since = later.since();
        return later.firmness() == Firmness.ACTUAL
                && follows(expected, later)
                && !isInTheSameBreath(expected, later)
                && since != null
                && !since.isAfter(due.plusDays(Tolerances.STANDARD.lastKnownAfterDays()))
                && answers(expected, later);
    }

    /** A report that expects something does not tell, for the same day, that it has come about. */
    private static boolean isInTheSameBreath(Testimony expected, Testimony later) {
        return expected.recorded().reportId().equals(later.recorded().reportId())
                && Objects.equals(expected.stated(), later.stated());
    }

    private static boolean isMissed(Testimony expected, Testimony later, DateRange when) {
        LocalDate stated = later.stated();
        return later.firmness() == Firmness.DENIED
                && follows(expected, later)
                && !isInTheSameBreath(expected, later)
                && stated != null
                && !stated.isBefore(when.first())
                && !stated.isAfter(when.last().plusDays(Tolerances.STANDARD.lastKnownAfterDays()))
                && answers(expected, later);
    }

    /** Of the same mission, stated no earlier, and perhaps of the same place. */
    private static boolean follows(Testimony expected, Testimony later) {
        LocalDate before = expected.stated();
        LocalDate after = later.stated();
        return !later.id().equals(expected.id())
                && Objects.equals(expected.mission(), later.mission())
                && before != null
                && after != null
                && !after.isBefore(before)
                && expected.mayBeWhere(later);
    }

    private static boolean answers(Testimony expected, Testimony actual) {
        if (expected.kind() == Kind.MILESTONE) {
            return answersMilestone(expected, actual);
        }
        boolean sameWork = isWork(expected) && isWork(actual);
        return (sameWork || expected.kind() == actual.kind())
                && expected.type().equals(actual.type())
                && hasComeAsFar(expected, actual);
    }

    private static boolean isWork(Testimony testimony) {
        return testimony.kind() == Kind.TASK || testimony.kind() == Kind.PROGRESS;
    }

    private static boolean hasComeAsFar(Testimony expected, Testimony actual) {
        Stage due = expected.stage();
        Stage reached = actual.stage();
        List<Stage> stages = expected.kind().stages();
        return due == null || reached != null && stages.indexOf(reached) >= stages.indexOf(due);
    }

    /** The types are those of {@link Kind#MILESTONE}. */
    private static boolean answersMilestone(Testimony expected, Testimony actual) {
        String type = expected.type();
        Stage stage = actual.stage();
        if (actual.kind() == Kind.MILESTONE) {
            boolean arrival = type.equals("arrive-by") && actual.type().equals("in-position");
            return arrival || type.equals(actual.type());
        }
        return switch (type) {
            case "start" -> isWork(actual) && stage == Stage.STARTED || isStrength(actual, Stage.IN_PLACE);
            case "arrive-by", "in-position" -> isStrength(actual, Stage.IN_PLACE);
            // Forces that begin to leave before the day are no end yet.
            case "end" -> isStrength(actual, Stage.WITHDRAWN) && isFrom(actual, expected);
            case "decision-due" ->
                stage != null
                        && Party.mayBeSame(Party.ofPerson(expected), Party.ofPerson(actual))
                        && (actual.kind() == Kind.REQUEST && DECIDED.contains(stage)
                                || actual.kind() == Kind.ORDER && GIVEN.contains(stage)
                                || actual.kind() == Kind.AUTHORITY && TAKEN.contains(stage));
            default -> false;
        };
    }

    private static boolean isStrength(Testimony testimony, Stage stage) {
        return testimony.kind() == Kind.STRENGTH && testimony.stage() == stage;
    }

    private static boolean isFrom(Testimony actual, Testimony expected) {
        LocalDate since = actual.since();
        DateRange when = expected.statement().when();
        return since != null && when != null && !since.isBefore(when.first());
    }

    /** Only an end is moved by naming another day; two arrivals may both come about. */
    private static boolean isMoved(Testimony expected, Testimony later, DateRange when) {
        DateRange other = later.statement().when();
        LocalDate stated = later.stated();
        return isEnd(expected)
                && isEnd(later)
                && later.firmness() != Firmness.DENIED
                && follows(expected, later)
                && expected.places().equals(later.places())
                && stated != null
                && !stated.isAfter(when.last().plusDays(Tolerances.STANDARD.lastKnownAfterDays()))
                && other != null
                && !DateRanges.areOne(other, when)
                && (!stated.equals(expected.stated()) || isSameSentence(expected, later) && isAfter(other, when));
    }

    /** "The mission, which was to end in May, now runs through June." */
    private static boolean isSameSentence(Testimony expected, Testimony later) {
        return expected.recorded().reportId().equals(later.recorded().reportId())
                && expected.statement().sentence().equals(later.statement().sentence());
    }

    private static boolean isAfter(DateRange later, DateRange earlier) {
        return later.first().isAfter(earlier.last());
    }

    private static boolean isEnd(Testimony testimony) {
        return testimony.kind() == Kind.MILESTONE
                && (testimony.type().equals("end") || testimony.type().equals("extended-to"));
    }
}
