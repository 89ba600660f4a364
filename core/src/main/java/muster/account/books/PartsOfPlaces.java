package muster.account.books;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Rule;
import muster.account.Tolerances;
import muster.claim.Force;
import org.jspecify.annotations.Nullable;

/** Rule 7: what the parts of a place leave of the whole. */
final class PartsOfPlaces implements Check {
    /** Parts that are less than the whole by more than so many times say little of it. */
    private static final BigDecimal MOST_OF_IT_LEFT = BigDecimal.valueOf(3);

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        return shelf.strengths().stream().flatMap(thing -> thing.stream().flatMap(whole -> of(whole, thing)));
    }

    /** What parts leave of one count. */
    static Stream<Finding> of(Count whole, Thing thing) {
        return whole.isBounded() && !Parting.isNarrowed(whole) && !Parting.isRepeated(whole, thing)
                ? Stream.ofNullable(finding(whole, parts(whole, thing)))
                : Stream.empty();
    }

    private static List<Count> parts(Count whole, Thing thing) {
        List<Count> candidates = thing.ofAccount(whole)
                .filter(part -> Parting.areComparable(whole, part)
                        && !isOfAnotherWhole(part, whole, thing)
                        && part.isBounded()
                        && whole.area().holds(part.area())
                        && !whole.area().holdsOnItsBorder(part.area())
                        && Parting.isOfForce(whole, part)
                        && !Parting.isNarrowed(part))
                .sorted(Comparator.comparing(part -> !part.force().equals(whole.force())))
                .toList();
        List<Count> parts = new ArrayList<>();
        for (Count candidate : candidates) {
            boolean widest = candidates.stream().noneMatch(other -> other.area().holds(candidate.area()));
            if (widest && parts.stream().allMatch(part -> part.area().isApartFrom(candidate.area()))) {
                parts.add(candidate);
            }
        }
        parts.sort(Comparator.comparing((Count part) -> part.interval().best())
                .reversed()
                .thenComparing(Count::id));
        return parts;
    }

    /** Whether who gives the part gives another number for the whole: then both belong together. */
    private static boolean isOfAnotherWhole(Count part, Count whole, Thing thing) {
        return !part.isSameSpeaker(whole)
                && thing.atNear(whole.footing(), whole.area(), whole, Tolerances.STANDARD.sameTimeDays())
                        .anyMatch(
                                other -> other.isSameSpeaker(part) && other.isSameTime(whole) && !other.agrees(whole));
    }

    private static @Nullable Finding finding(Count whole, List<Count> parts) {
        if (parts.isEmpty() || !tellMuch(whole, parts)) {
            return null;
        }
        Reckoning rest = Reckoning.of(whole).minus(Reckoning.sum(parts));
        List<Count> claims = Stream.concat(Stream.of(whole), parts.stream()).toList();
        String opening = "Of " + Wording.of(whole) + " on " + Wording.day(whole.day()) + " (" + Wording.who(whole)
                + "), "
                + Area.listed(parts.stream().map(part -> named(whole, part)).toList());
        if (rest.isSurelyNegative()) {
            String sum = Wording.number(Reckoning.sum(parts).best());
            return Finding.of(
                    FindingType.ARITHMETIC,
                    Rule.WHOLES,
                    claims,
                    rest,
                    opening + " are said to be parts, which make " + sum + ", more than the whole.");
        }
        boolean allPlaces = areAllPlaces(whole, parts);
        if (allPlaces && !rest.isSurelyPositive()) {
            return Finding.of(FindingType.DERIVED, Rule.WHOLES, claims, rest, opening + Wording.whole(rest));
        }
        if (allPlaces) {
            return Finding.of(
                    FindingType.ARITHMETIC,
                    Rule.WHOLES,
                    claims,
                    rest.atLeastNone(),
                    opening + " leave " + Wording.number(rest.best()) + " for whom no place is left.");
        }
        if (rest.best().signum() <= 0) {
            return null;
        }
        return Finding.of(
                FindingType.DERIVED,
                Rule.WHOLES,
                claims,
                rest.atLeastNone(),
                opening + (parts.size() == 1 ? " leaves " : " leave ") + Wording.number(rest.best()) + ": "
                        + elsewhere(whole, parts) + ".");
    }

    /** Some small part of a place leaves the rest of it, which nobody asks for. */
    private static boolean tellMuch(Count whole, List<Count> parts) {
        boolean severalPlaces = whole.area().places().size() > 1;
        BigDecimal sum = Reckoning.sum(parts).best();
        return (parts.size() > 1 || severalPlaces || parts.getFirst().isSameSentence(whole))
                && sum.multiply(MOST_OF_IT_LEFT).compareTo(whole.interval().best()) >= 0;
    }

    private static String named(Count whole, Count part) {
        Force more = part.force().equals(whole.force()) ? Force.UNSAID : part.force();
        return Wording.words(
                Wording.quantity(part.figure().quantity()),
                more.equals(Force.UNSAID) ? "" : Wording.noun(part),
                part.area().words());
    }

    /** Whether each place of the whole has a part that counts all who are there. */
    private static boolean areAllPlaces(Count whole, List<Count> parts) {
        return !whole.area().isWholeBorder()
                && whole.area().places().size() > 1
                && whole.area().places().stream()
                        .allMatch(place -> parts.stream().anyMatch(part -> isAllOf(place, part, whole)));
    }

    private static boolean isAllOf(String place, Count part, Count whole) {
        return part.area().places().contains(place)
                && part.area().border() == null
                && part.force().equals(whole.force());
    }

    /** Where the rest may be: in the places of which no part is told, or among those whom a part leaves out. */
    private static String elsewhere(Count whole, List<Count> parts) {
        if (whole.area().isWholeBorder() || whole.area().places().size() == 1) {
            return "elsewhere " + whole.area().words() + ", or not assigned";
        }
        String open = whole.area().places().stream()
                .sorted()
                .flatMap(place -> Stream.ofNullable(open(place, whole, parts)))
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? "not assigned to any of them" : open + ", or not assigned";
    }

    private static @Nullable String open(String place, Count whole, List<Count> parts) {
        if (parts.stream().anyMatch(part -> isAllOf(place, part, whole))) {
            return null;
        }
        return parts.stream()
                .filter(part -> part.area().places().contains(place))
                .findFirst()
                .map(part -> "in " + place + " besides the " + Wording.noun(part))
                .orElse("in " + place);
    }
}
