package muster.account.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.DayIndex;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.account.Tolerances;
import muster.claim.DateRange;
import muster.claim.Kind;
import muster.claim.Stage;

/** Looks for what met, or moved, what was expected. */
final class Sequels {
    private static final Set<Stage> DECIDED =
            Set.of(Stage.APPROVED, Stage.PARTLY_APPROVED, Stage.REFUSED, Stage.RETURNED, Stage.WITHDRAWN);
    private static final Set<Stage> GIVEN = Set.of(Stage.SIGNED, Stage.ANNOUNCED);
    private static final Set<Stage> TAKEN = Set.of(Stage.DECLARED, Stage.INVOKED);

    private final LocalDate asked;

    /** What has come about, by all that has to be the same of what answers it: found by when it came about and was told. */
    private final Map<List<?>, DayIndex<Testimony>> actual;

    private final DayIndex<Testimony> denied;
    private final DayIndex<Testimony> ends;

    /** Which statements are asked about. */
    private final Predicate<Testimony> admitted;

    private Sequels(
            LocalDate asked,
            Predicate<Testimony> admitted,
            Map<List<?>, DayIndex<Testimony>> actual,
            DayIndex<Testimony> denied,
            DayIndex<Testimony> ends) {
        this.asked = asked;
        this.admitted = admitted;
        this.actual = actual;
        this.denied = denied;
        this.ends = ends;
    }

    /**
     * What is known as of the last of days; of any other, ask {@link #on}.
     *
     * @param told in the order of time
     */
    static Sequels of(List<Testimony> told) {
        Map<List<?>, List<Testimony>> cameAbout = new HashMap<>();
        List<Testimony> contradicting = new ArrayList<>();
        for (Testimony testimony : told) {
            Firmness firmness = testimony.firmness();
            if (firmness == Firmness.ACTUAL) {
                Stream.concat(Stream.of(work(testimony)), milestones(testimony))
                        .forEach(key -> cameAbout
                                .computeIfAbsent(key, first -> new ArrayList<>())
                                .add(testimony));
            } else if (firmness == Firmness.DENIED) {
                contradicting.add(testimony);
            }
        }
        return new Sequels(
                LocalDate.MAX,
                testimony -> true,
                cameAbout.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                own -> DayIndex.of(own.getValue(), Testimony::since, Testimony::stated))),
                DayIndex.of(contradicting, Testimony::stated),
                DayIndex.of(told.stream().filter(Sequels::isEnd).toList(), Testimony::stated));
    }

    /** The same as of a day: what only counts later answers nothing then. */
    Sequels on(LocalDate day) {
        return on(day, admitted);
    }

    /** The same of some statements alone. */
    Sequels on(LocalDate day, Predicate<Testimony> others) {
        return new Sequels(day, others, actual, denied, ends);
    }

    private static List<?> work(Testimony testimony) {
        return Arrays.asList(isWork(testimony) ? Kind.TASK : testimony.kind(), testimony.type(), testimony.mission());
    }

    /** The types of milestones that it may answer: of each there are few, and of all else there is much. */
    private static Stream<List<?>> milestones(Testimony actual) {
        Stream<String> types = actual.kind() == Kind.MILESTONE
                ? Stream.of(actual.type(), "arrive-by").distinct()
                : Kind.MILESTONE.types().stream();
        return types.filter(type -> mayAnswer(type, actual)).map(type -> milestone(type, actual));
    }

    private static List<?> milestone(String type, Testimony testimony) {
        return Arrays.asList(type, testimony.mission());
    }

    /** Those among which stands what answers it: told no earlier, and come about not long after its day. */
    private List<Testimony> actual(Testimony expected, DateRange when) {
        DayIndex<Testimony> own =
                actual.get(expected.kind() == Kind.MILESTONE ? milestone(expected.type(), expected) : work(expected));
        return own == null ? List.of() : following(own, expected, when);
    }

    private List<Testimony> following(DayIndex<Testimony> told, Testimony expected, DateRange when) {
        LocalDate stated = expected.stated();
        return stated == null
                ? List.of()
                : told.between(stated, when.last().plusDays(Tolerances.STANDARD.lastKnownAfterDays())).stream()
                        .filter(later -> later.countsOn(asked) && admitted.test(later))
                        .toList();
    }

    /** What all of them tell of, with what became of it. */
    Happening happening(List<Testimony> testimonies) {
        Testimony first = testimonies.getFirst();
        DateRange when = first.statement().when();
        Firmness firmness = first.firmness();
        if (when == null || firmness != Firmness.EXPECTED) {
            return new Happening(when, firmness, null, null, testimonies);
        }
        Optional<Testimony> met = actual(first, when).stream()
                .filter(later -> isMet(first, later, when.last()))
                .findFirst();
        if (met.isPresent()) {
            return new Happening(when, firmness, Fate.MET, met.get(), testimonies);
        }
        Optional<Testimony> missed = following(denied, first, when).stream()
                .filter(later -> isMissed(first, later, when))
                .findFirst();
        if (missed.isPresent()) {
            return new Happening(when, firmness, Fate.MISSED, missed.get(), testimonies);
        }
        Testimony last = testimonies.getLast();
        Optional<Testimony> moved = following(ends, last, when).stream()
                .filter(later -> isMoved(last, later, when))
                .findFirst();
        if (moved.isPresent()) {
            return new Happening(when, firmness, Fate.MOVED, moved.get(), testimonies);
        }
        Fate fate = when.last().isBefore(asked) ? Fate.OVERDUE : Fate.OPEN;
        return new Happening(when, firmness, fate, null, testimonies);
    }

    private static boolean isMet(Testimony expected, Testimony later, LocalDate due) {
        LocalDate since = later.since();
        return follows(expected, later)
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
        return follows(expected, later)
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

    private static boolean answersMilestone(Testimony expected, Testimony actual) {
        if (!mayAnswer(expected.type(), actual)) {
            return false;
        }
        if (actual.kind() == Kind.MILESTONE) {
            return true;
        }
        return switch (expected.type()) {
            // Forces that begin to leave before the day are no end yet.
            case "end" -> isFrom(actual, expected);
            case "decision-due" -> Party.mayBeSame(Party.ofPerson(expected), Party.ofPerson(actual));
            default -> true;
        };
    }

    /** Whether it is what a milestone of a type waits for; the types are those of {@link Kind#MILESTONE}. */
    private static boolean mayAnswer(String type, Testimony actual) {
        Stage stage = actual.stage();
        if (actual.kind() == Kind.MILESTONE) {
            boolean arrival = type.equals("arrive-by") && actual.type().equals("in-position");
            return arrival || type.equals(actual.type());
        }
        return switch (type) {
            case "start" -> isWork(actual) && stage == Stage.STARTED || isStrength(actual, Stage.IN_PLACE);
            case "arrive-by", "in-position" -> isStrength(actual, Stage.IN_PLACE);
            case "end" -> isStrength(actual, Stage.WITHDRAWN);
            case "decision-due" ->
                stage != null
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
