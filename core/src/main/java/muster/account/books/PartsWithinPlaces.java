package muster.account.books;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Rule;
import muster.account.Tolerances;
import org.jspecify.annotations.Nullable;

/** Rule 7: who counts only some of those at a place does not contradict who counts all of them. */
final class PartsWithinPlaces implements Check {
    private static final int SAME_TIME_DAYS = Tolerances.STANDARD.sameTimeDays();

    /** It points to the whole, and so says nothing of the part. */
    private static final Pattern PRONOUN =
            Pattern.compile("of (them|these|those|whom|which)", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        return shelf.strengths().stream().flatMap(thing -> thing.stream().flatMap(part -> of(part, thing)));
    }

    /** Of which count one is a part. */
    static Stream<Finding> of(Count part, Thing thing) {
        return Parting.isRepeated(part, thing) ? Stream.empty() : Stream.ofNullable(finding(part, thing));
    }

    private static @Nullable Finding finding(Count part, Thing thing) {
        List<Count> wholes = thing.atNear(
                        part.footing(), part.area(), new Area(part.area().places(), null), part, SAME_TIME_DAYS)
                .filter(whole -> isPartOf(part, whole))
                .toList();
        if (wholes.isEmpty()) {
            return null;
        }
        Count whole = wholes.stream().filter(part::isSameAccount).findFirst().orElse(wholes.getFirst());
        List<Count> same = thing.alikeNear(part, SAME_TIME_DAYS)
                .filter(other -> other.hasSameNumber(part) && other.isSameTime(part))
                .toList();
        List<Count> claims = Stream.concat(Stream.of(whole), same.stream()).toList();
        Reckoning rest = Reckoning.of(whole).minus(Reckoning.of(part));
        if (part.isSurelyAbove(whole)) {
            // Beyond one sentence it is more likely another time of the same day.
            return !part.isSameSentence(whole)
                    ? null
                    : Finding.of(
                            FindingType.ARITHMETIC,
                            Rule.WHOLES,
                            claims,
                            rest,
                            "On " + Wording.day(part.day()) + ", " + described(part) + " (" + Wording.who(part)
                                    + ") are more than all " + Wording.of(whole) + " (" + Wording.who(whole) + ").");
        }
        if (!whole.isSurelyAbove(part)) {
            return null;
        }
        return Finding.of(
                FindingType.SCOPE,
                Rule.WHOLES,
                claims,
                rest.atLeastNone(),
                "On " + Wording.day(part.day()) + ", " + described(part) + whose(part, whole) + " are part of "
                        + Wording.of(whole) + " (" + Wording.who(whole) + "), not another count; that leaves "
                        + Wording.number(rest.best()) + " others there.");
    }

    private static boolean isPartOf(Count part, Count whole) {
        if (!Parting.areComparable(whole, part)
                || !Parting.isOfForce(whole, part)
                || Parting.isNarrowed(whole)
                || !whole.isBounded()
                || !part.isBounded()) {
            return false;
        }
        return whole.area().holdsOnItsBorder(part.area()) || whole.isSameArea(part) && Parting.isNarrowed(part);
    }

    /** Who says so, unless it is who gives the whole as well. */
    private static String whose(Count part, Count whole) {
        return part.isSameSpeaker(whole) ? "" : " (" + Wording.who(part) + ")";
    }

    private static String described(Count part) {
        String scope = part.figure().scope();
        return scope == null || PRONOUN.matcher(scope).matches()
                ? Wording.of(part)
                : Wording.words(Wording.of(part), scope);
    }
}
