package muster.account.books;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.account.Footing;
import muster.account.Rule;
import org.jspecify.annotations.Nullable;

/** Rule 5: a number that is repeated after whoever gave it has replaced it. */
final class StaleNumbers implements Check {
    @Override
    public Stream<Finding> findings(Shelf shelf) {
        return shelf.strengths()
                .flatMap(thing -> thing.stream()
                        .filter(count -> count.footing() == Footing.THERE
                                && count.figure().mission() != null)
                        .flatMap(count -> Stream.ofNullable(finding(count, thing))));
    }

    private static @Nullable Finding finding(Count repeated, Thing thing) {
        List<Count> like = thing.alike(repeated).toList();
        for (Count given : like) {
            if (!given.hasSameNumber(repeated) || !isBefore(given, repeated)) {
                continue;
            }
            Optional<Count> newer = like.stream()
                    .filter(later -> later.isSameSpeaker(given)
                            && isBefore(given, later)
                            && isBefore(later, repeated)
                            && !later.agrees(given))
                    .max(Count.IN_TIME);
            boolean saysAnew = newer.isPresent() && repeated.isSameSpeaker(given) && !isOldAccount(repeated, given);
            if (newer.isPresent() && !saysAnew) {
                return finding(repeated, given, newer.get());
            }
        }
        return null;
    }

    /** Whether the speaker is only quoted again: the report's own day is later than what it quotes. */
    private static boolean isOldAccount(Count repeated, Count given) {
        LocalDate said = repeated.figure().said();
        return said != null
                && given.evidence().stated() != null
                && !said.isAfter(given.evidence().stated());
    }

    private static boolean isBefore(Count earlier, Count later) {
        LocalDate one = earlier.evidence().stated();
        LocalDate other = later.evidence().stated();
        return one != null
                && other != null
                && one.isBefore(other)
                && earlier.day() != null
                && later.day() != null
                && earlier.day().isBefore(later.day());
    }

    private static Finding finding(Count repeated, Count given, Count newer) {
        return Finding.of(
                FindingType.STALE,
                Rule.STALE,
                List.of(repeated, given, newer),
                null,
                Wording.who(repeated) + " gives " + Wording.of(repeated) + " on " + Wording.day(repeated.day())
                        + ", the number that " + Wording.who(given) + " gave on "
                        + Wording.day(given.evidence().stated()) + " and replaced on "
                        + Wording.day(newer.evidence().stated()) + " with "
                        + Wording.quantity(newer.figure().quantity()) + ".");
    }
}
