package muster.account.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Rule;
import org.jspecify.annotations.Nullable;

/** Rule 7: what the components and services that are told leave of a count of all forces. */
final class PartsOfForces implements Check {
    /** Two numbers of one sentence may as well stand beside each other: "5,800 troops, alongside 2,100 of the Guard". */
    private static final Pattern PART = Pattern.compile(
            "\\b(includ\\w+|among (them|those)|of (them|whom|those|these|which)|compris\\w+|consist\\w+|made up of|composed of|counting)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        return shelf.strengths().stream().flatMap(thing -> thing.stream().flatMap(whole -> of(whole, thing)));
    }

    /** What forces leave of one count. */
    static Stream<Finding> of(Count whole, Thing thing) {
        return Stream.ofNullable(finding(whole, parts(whole, thing)));
    }

    /** Those forces that are told to be part of a count of all; none of a count of some. */
    static List<Count> parts(Count whole, Thing thing) {
        if (isOneForce(whole) || !whole.isBounded() || Parting.isNarrowed(whole)) {
            return List.of();
        }
        List<Count> parts = new ArrayList<>();
        for (Count part : thing.ofAccount(whole).toList()) {
            if (Parting.areComparable(whole, part)
                    && whole.isSameArea(part)
                    && !Parting.isNarrowed(part)
                    && isOneForce(part)
                    && part.isBounded()
                    && parts.stream().allMatch(other -> isApart(other, part))) {
                parts.add(part);
            }
        }
        boolean told = parts.stream().anyMatch(part -> whole.isSameSentence(part) && saysPart(whole));
        return told || parts.size() > 1 && parts.stream().noneMatch(whole::isSameReport) ? parts : List.of();
    }

    private static boolean saysPart(Count whole) {
        return PART.matcher(whole.evidence().sentence()).find();
    }

    private static boolean isOneForce(Count count) {
        return count.force().component() != null || count.force().service() != null;
    }

    /** Components leave out each other; services do within one component. */
    private static boolean isApart(Count one, Count other) {
        boolean components = one.force().component() != null
                && other.force().component() != null
                && one.force().component() != other.force().component();
        boolean services = Objects.equals(one.force().component(), other.force().component())
                && one.force().service() != null
                && other.force().service() != null
                && one.force().service() != other.force().service();
        return components || services;
    }

    private static @Nullable Finding finding(Count whole, List<Count> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        Reckoning rest = Reckoning.of(whole).minus(Reckoning.sum(parts));
        List<Count> claims = Stream.concat(Stream.of(whole), parts.stream()).toList();
        String listed = Area.listed(parts.stream()
                .map(part -> Wording.quantity(part.figure().quantity()) + " " + Wording.noun(part))
                .toList());
        String opening =
                "Of " + Wording.of(whole) + " " + Standings.words(whole) + " (" + Wording.who(whole) + "), " + listed;
        if (rest.isSurelyNegative()) {
            String sum = Wording.number(Reckoning.sum(parts).best());
            return Finding.of(
                    FindingType.ARITHMETIC,
                    Rule.WHOLES,
                    claims,
                    rest,
                    opening + " are said to be part, which make " + sum + ", more than the whole.");
        }
        if (parts.size() > 1 && !rest.isSurelyPositive()) {
            return Finding.of(FindingType.DERIVED, Rule.WHOLES, claims, rest, opening + Wording.whole(rest));
        }
        return rest.best().signum() <= 0
                ? null
                : Finding.of(
                        FindingType.DERIVED,
                        Rule.WHOLES,
                        claims,
                        rest.atLeastNone(),
                        opening + " are part; that leaves " + Wording.number(rest.best()) + " of other forces.");
    }
}
