package muster.account.books;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.account.Rule;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/** Rule 8: percent of a target is what is done; and what is done does not shrink. */
final class Percentages implements Check {
    @Override
    public Stream<Finding> findings(Shelf shelf) {
        List<Count> works = shelf.counts().stream()
                .filter(count -> count.subject() == Subject.WORKS)
                .toList();
        Stream<Finding> done = shelf.counts().stream()
                .filter(count ->
                        count.subject() == Subject.PROGRESS && count.unit().equals("percent"))
                .flatMap(share -> Stream.ofNullable(done(share, works)));
        return Stream.concat(done, shrunk(works));
    }

    private static @Nullable Finding done(Count share, List<Count> works) {
        Optional<Count> found = works.stream()
                .filter(target -> target.isSameReport(share) && !isDone(target))
                .min(Comparator.comparing((Count target) -> !target.isSameSentence(share))
                        .thenComparingInt(share::charactersTo));
        if (found.isEmpty()) {
            return null;
        }
        Count target = found.get();
        Optional<Count> before = works.stream()
                .filter(count -> isDone(count)
                        && count.isSameReport(target)
                        && count.isSameThing(target)
                        && count.isSameArea(target))
                .max(Count.IN_TIME);
        Reckoning part = Reckoning.of(target).percent(Reckoning.of(share));
        if (before.isEmpty()) {
            return Finding.of(
                    FindingType.DERIVED,
                    Rule.PROGRESS,
                    List.of(target, share),
                    part.whole(),
                    Wording.quantity(share.figure().quantity()) + " percent of " + Wording.of(target) + " is "
                            + Wording.number(part.whole().best()) + " (" + Wording.who(share) + ").");
        }
        Count already = before.get();
        return target.meaning() == Meaning.INCREASE
                ? added(already, share, target, part)
                : compared(already, share, target, part);
    }

    private static boolean isDone(Count works) {
        return works.figure().status() == Status.IN_PLACE;
    }

    /** A target that comes on top of what is done. */
    private static Finding added(Count already, Count share, Count target, Reckoning part) {
        Reckoning done = Reckoning.of(already).plus(part);
        Reckoning all = Reckoning.of(already).plus(Reckoning.of(target));
        return Finding.of(
                FindingType.DERIVED,
                Rule.PROGRESS,
                List.of(already, share, target),
                done.whole(),
                Wording.of(already) + " and " + Wording.quantity(share.figure().quantity()) + " percent of another "
                        + Wording.number(target.interval().best()) + " make "
                        + Wording.number(done.whole().best())
                        + " of " + Wording.number(all.best()) + " " + Wording.thing(target) + " ("
                        + Wording.speakers(List.of(already, share)) + ").");
    }

    /** A target that what is done counts towards. */
    private static @Nullable Finding compared(Count already, Count share, Count target, Reckoning part) {
        if (part.overlaps(already.interval())) {
            return null;
        }
        return Finding.of(
                FindingType.ARITHMETIC,
                Rule.PROGRESS,
                List.of(already, share, target),
                part.whole(),
                Wording.quantity(share.figure().quantity()) + " percent of " + Wording.of(target) + " would be "
                        + Wording.number(part.whole().best()) + ", not "
                        + Wording.quantity(already.figure().quantity()) + " ("
                        + Wording.speakers(List.of(share, already)) + ").");
    }

    private static Stream<Finding> shrunk(List<Count> works) {
        return works.stream()
                .filter(later -> isDone(later) && later.meaning() == Meaning.LEVEL)
                .flatMap(later -> works.stream()
                        .filter(earlier -> isDone(earlier)
                                && earlier.meaning() == Meaning.LEVEL
                                && earlier.figure().mission() != null
                                && earlier.isSameThing(later)
                                && earlier.isSameArea(later)
                                && earlier.day() != null
                                && later.day() != null
                                && earlier.day().isBefore(later.day())
                                && earlier.isSurelyAbove(later))
                        .max(Count.IN_TIME)
                        .map(earlier -> shrunk(earlier, later))
                        .stream());
    }

    private static Finding shrunk(Count earlier, Count later) {
        Reckoning less = Reckoning.of(earlier).minus(Reckoning.of(later));
        return Finding.of(
                FindingType.ARITHMETIC,
                Rule.PROGRESS,
                List.of(later, earlier),
                less,
                Wording.of(later) + " were done by " + Wording.day(later.day()) + " (" + Wording.who(later) + "), but "
                        + Wording.quantity(earlier.figure().quantity()) + " already by "
                        + Wording.day(earlier.day()) + " (" + Wording.who(earlier) + ").");
    }
}
