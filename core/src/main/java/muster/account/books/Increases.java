package muster.account.books;

import java.math.BigDecimal;
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
import muster.claim.DateRange;
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
                        .flatMap(count -> pairs(count, thing))
                        .map(pair -> finding(pair.change, pair.level, thing)));
    }

    /** A change, and the level that it is said to lead to. */
    record Pair(Count change, Count level) {}

    /** None for a count that is no change, or one that was told before. */
    static Stream<Pair> pairs(Count change, Thing thing) {
        return change.meaning().isChange() && isFirst(change, thing)
                ? after(change, thing).stream().map(level -> new Pair(change, level))
                : Stream.empty();
    }

    private static boolean isFirst(Count change, Thing thing) {
        return thing.ofAccount(change)
                .takeWhile(other -> !other.id().equals(change.id()))
                .noneMatch(other -> other.meaning() == change.meaning()
                        && other.footing() == change.footing()
                        && other.hasSameNumber(change)
                        && other.isSameArea(change));
    }

    /** The level that a change is said to lead to: by who tells of the change, or else by others at that time. */
    private static Optional<Count> after(Count change, Thing thing) {
        Optional<Count> own = thing.ofAccount(change)
                .filter(level -> mayFollow(change, level) && isLedTo(change, level))
                .min(Comparator.comparing((Count level) -> !level.isSameSentence(change))
                        .thenComparing(Count.IN_TIME));
        return own.isPresent() ? own : ofOthers(change, thing);
    }

    private static Optional<Count> ofOthers(Count change, Thing thing) {
        LocalDate told = change.evidence().stated();
        if (told == null) {
            return Optional.empty();
        }
        return thing.toldIn(change.area(), told, Tolerances.STANDARD.sameTimeDays())
                .filter(level -> mayFollow(change, level)
                        && isToldWith(change, level)
                        && changes(level, thing).allMatch(change::hasSameNumber))
                .min(Comparator.comparing((Count level) -> !hasForceOf(change, level))
                        .thenComparing(Count.IN_TIME));
    }

    /** All changes that may have led to a level: of several nobody says that one alone did. */
    private static Stream<Count> changes(Count level, Thing thing) {
        return thing.in(level.area())
                .filter(change -> change.meaning().isChange()
                        && mayFollow(change, level)
                        && (change.isSameAccount(level) || isToldWith(change, level)));
    }

    private static boolean mayFollow(Count change, Count level) {
        return level.isStrength()
                && !Parting.isNarrowed(level)
                && isOfFooting(change, level)
                && level.isSameArea(change)
                && (level.force().component() == null || hasForceOf(change, level))
                && (change.meaning() == Meaning.DECREASE || level.isSurelyAbove(change));
    }

    private static boolean hasForceOf(Count change, Count level) {
        return Objects.equals(level.force().component(), change.force().component());
    }

    /** Whether others tell of the level within the days of the change, as of what comes of it. */
    private static boolean isToldWith(Count change, Count level) {
        LocalDate told = change.evidence().stated();
        LocalDate reached = level.evidence().stated();
        if (told == null || reached == null || change.figure().mission() == null) {
            return false;
        }
        boolean entries = isByHand(change) && isByHand(level);
        return Count.daysBetween(told, reached) <= Tolerances.STANDARD.sameTimeDays()
                && (entries ? isNoEarlier(level, change) : saysLedTo(level));
    }

    /** An entry says nothing of what led to it; what is there already may have come otherwise. */
    private static boolean isNoEarlier(Count level, Count change) {
        DateRange due = level.figure().valid();
        DateRange from = change.figure().valid();
        return level.footing() == Footing.AHEAD
                && due != null
                && (from == null || !due.last().isBefore(from.first()));
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
        return isByHand(level) ? isByHand(change) && level.isSameTime(change) : saysLedTo(level);
    }

    private static boolean isByHand(Count count) {
        return count.evidence().recorded().report().basis() == DayBasis.HAND;
    }

    private static boolean saysLedTo(Count level) {
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
        List<Count> ofAll = before.stream()
                .filter(known -> known.force().equals(level.force()))
                .toList();
        Optional<Count> fits = Stream.concat(ofAll.stream(), before.stream())
                .filter(known -> base.overlaps(known.interval()))
                .findFirst();
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
                    said + ", as " + Wording.who(known) + " says"
                            + (known.force().equals(level.force()) ? "" : " of " + Wording.noun(known)) + " on "
                            + Wording.day(known.day()) + ".");
        }
        if (ofAll.isEmpty()) {
            return Finding.of(FindingType.DERIVED, Rule.CHANGES, List.of(level, change), base, said + ".");
        }
        Count known = ofAll.getFirst();
        return Finding.of(
                FindingType.ARITHMETIC,
                Rule.CHANGES,
                List.of(level, change, known),
                base,
                said + "; but " + Wording.of(known) + " were there on " + Wording.day(known.day()) + " ("
                        + Wording.who(known) + "), and " + gap(base, known) + ".");
    }

    /** What would have to have happened for all three to be right. */
    private static String gap(Reckoning base, Count known) {
        BigDecimal apart = known.interval().best().subtract(base.best());
        return "nothing says that " + Wording.number(apart.abs()) + (apart.signum() > 0 ? " left" : " came")
                + " in between";
    }

    /** What is known to have been there before the change was told, of all those or of some, the latest first. */
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
                        && Parting.isWithin(level.force(), known.force())
                        && isShortlyBefore(known, told, level))
                .sorted(Count.IN_TIME.reversed())
                .toList();
    }

    private static boolean isShortlyBefore(Count known, LocalDate told, Count level) {
        LocalDate day = known.day();
        LocalDate reached = level.footing() == Footing.THERE ? level.day() : null;
        return day != null
                && !day.isAfter(told)
                && (reached == null || day.isBefore(reached))
                && Count.daysBetween(day, told) <= Tolerances.STANDARD.lastKnownAfterDays();
    }
}
