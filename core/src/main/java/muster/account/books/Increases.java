package muster.account.books;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.account.Footing;
import muster.account.Rule;
import muster.account.Tolerances;
import muster.claim.Meaning;
import muster.ledger.DayBasis;

/** Rule 6: a level after a change and the change give the level before, which is held against what is known of it. */
final class Increases implements Check {
    /** What stands in front of a level that a change leads to: "raise the number of troops to", "for a total of". */
    private static final Pattern LEADS_TO = Pattern.compile(
            "\\b(making|bring\\w*|brought|total(ing|ling| of)?|reach\\w*"
                    + "|(increas|rais|boost|grow|rise|rising|swell|lift|cut|reduc|lower|drop|fall|shrink|draw)\\w*\\b.*\\bto"
                    + "|up to|down to)\\W+(\\w+\\W+){0,3}$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> findings(Shelf shelf) {
        return shelf.things().stream()
                .flatMap(thing -> thing.stream()
                        .filter(change -> change.meaning().isChange())
                        .filter(change -> isFirst(change, thing))
                        .flatMap(change -> after(change, thing).stream().map(level -> finding(change, level, thing))));
    }

    private static boolean isFirst(Count change, Thing thing) {
        return thing.ofAccount(change)
                .takeWhile(other -> !other.id().equals(change.id()))
                .noneMatch(other -> other.meaning() == change.meaning()
                        && other.footing() == change.footing()
                        && other.hasSameNumber(change)
                        && other.isSameArea(change));
    }

    /** The level that a change is said to lead to. */
    private static Optional<Count> after(Count change, Thing thing) {
        return thing.ofAccount(change)
                .filter(level -> level.isStrength()
                        && !Parting.isNarrowed(level)
                        && isOfFooting(change, level)
                        && level.isSameArea(change)
                        && Objects.equals(
                                level.force().component(), change.force().component())
                        && level.isSurelyAbove(change) == (change.meaning() == Meaning.INCREASE)
                        && isLedTo(change, level))
                .min(Comparator.comparing((Count level) -> !level.isSameSentence(change))
                        .thenComparing(Count.IN_TIME));
    }

    /** Who is there came; who is to come is planned, ordered or on the way. */
    private static boolean isOfFooting(Count change, Count level) {
        return switch (level.footing()) {
            case THERE -> change.footing() == Footing.THERE;
            case AHEAD -> change.footing() == Footing.AHEAD || change.footing() == Footing.UNDER_WAY;
            case WANTED, CEILING, READY, UNDER_WAY, GONE, NONE -> false;
        };
    }

    private static boolean isLedTo(Count change, Count level) {
        if (level.evidence().recorded().report().basis() == DayBasis.HAND) {
            return change.evidence().recorded().report().basis() == DayBasis.HAND && level.isSameTime(change);
        }
        String sentence = level.evidence().sentence();
        int at = sentence.indexOf(level.figure().quote().replaceAll("\\s+", " "));
        return at > 0 && LEADS_TO.matcher(sentence.substring(0, at)).find();
    }

    private static Finding finding(Count change, Count level, Thing thing) {
        boolean more = change.meaning() == Meaning.INCREASE;
        Reckoning base = more
                ? Reckoning.of(level).minus(Reckoning.of(change))
                : Reckoning.of(level).plus(Reckoning.of(change));
        List<Count> before = before(change, level, thing);
        Optional<Count> fits =
                before.stream().filter(known -> base.overlaps(known.interval())).findFirst();
        String said = Wording.quantity(change.figure().quantity()) + (more ? " more " : " fewer ")
                + Wording.noun(change)
                + " (" + Wording.who(change) + "), making "
                + Wording.words(
                        Wording.quantity(level.figure().quantity()),
                        level.area().words())
                + " (" + Wording.who(level) + "), imply about " + Wording.number(base.best())
                + " before";
        if (fits.isPresent()) {
            Count known = fits.get();
            return Finding.of(
                    FindingType.DERIVED,
                    Rule.CHANGES,
                    List.of(level, change, known),
                    base,
                    said + ", as " + Wording.who(known) + " says of " + Wording.day(known.day()) + ".");
        }
        if (before.isEmpty()) {
            return Finding.of(FindingType.DERIVED, Rule.CHANGES, List.of(level, change), base, said + ".");
        }
        Count known = before.getFirst();
        return Finding.of(
                FindingType.ARITHMETIC,
                Rule.CHANGES,
                List.of(level, change, known),
                base,
                said + "; but " + Wording.of(known) + " were there on " + Wording.day(known.day()) + " ("
                        + Wording.who(known) + ").");
    }

    /** What is known to have been there before the change was told, the latest first. */
    private static List<Count> before(Count change, Count level, Thing thing) {
        LocalDate told = change.evidence().stated() == null
                ? level.day()
                : change.evidence().stated();
        if (told == null || level.figure().mission() == null) {
            return List.of();
        }
        return thing.at(Footing.THERE, level.area())
                .filter(known -> known.isStrength()
                        && !Parting.isNarrowed(known)
                        && !known.id().equals(level.id())
                        && known.force().equals(level.force())
                        && isShortlyBefore(known, told, level))
                .sorted(Count.IN_TIME.reversed())
                .toList();
    }

    private static boolean isShortlyBefore(Count known, LocalDate told, Count level) {
        LocalDate day = known.day();
        LocalDate reached = level.day();
        return day != null
                && !day.isAfter(told)
                && (reached == null || day.isBefore(reached))
                && Count.daysBetween(day, told) <= Tolerances.STANDARD.lastKnownAfterDays();
    }
}
