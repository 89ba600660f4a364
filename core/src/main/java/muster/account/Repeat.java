package muster.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rule 5: a number that is given again after whoever gave it has replaced it. It is stale, and no second witness.
 *
 * @param repeated who has the number still
 * @param given who gave it first
 * @param newer what the same speaker put in its place before it was repeated
 */
public record Repeat(Evidence repeated, Evidence given, Evidence newer) {

    /**
     * Those among figures that count the same, each with the first one that it repeats.
     *
     * @param like figures of one cell, in any order
     * @param asked the day on which they are looked at
     */
    public static List<Repeat> among(List<Evidence> like, LocalDate asked) {
        Counts counts = Counts.of(like, asked);
        return counts.inTime.stream()
                .flatMap(figure -> counts.repeats(figure)
                        .filter(repeat -> !counts.isOnTheWay(figure, repeat.newer))
                        .limit(1))
                .toList();
    }

    /** A figure that only repeats what was replaced, up to a day; from the first day of which it speaks. */
    record Lasting(Evidence repeated, LocalDate last) {}

    /**
     * Those that {@link #among} finds on one day or another, and up to when, for days on which none of the figures still
     * lasts: what comes later then changes only which way a count went.
     */
    static Stream<Lasting> lasting(List<Evidence> like) {
        Counts counts = Counts.of(like, LocalDate.MAX);
        return counts.inTime.stream().flatMap(figure -> Stream.ofNullable(counts.lasting(figure)));
    }

    /** Whether any of them may be such a number on some day. */
    static boolean mayBeAmong(List<Evidence> like) {
        Counts counts = Counts.of(like, LocalDate.MAX);
        return counts.inTime.stream()
                .anyMatch(figure -> counts.repeats(figure).findAny().isPresent());
    }

    /** Those that count the same, by their numbers and by who gives them; in the order of time. */
    private record Counts(List<Said> inTime, Map<BigDecimal, List<Said>> byNumber, Map<String, Course> bySpeaker) {
        static Counts of(List<Evidence> like, LocalDate asked) {
            List<Said> inTime = like.stream()
                    .flatMap(figure -> Stream.ofNullable(Said.of(figure, asked)))
                    .sorted(Said.IN_TIME)
                    .toList();
            return new Counts(
                    inTime,
                    inTime.stream().collect(Collectors.groupingBy(Said::number)),
                    inTime.stream()
                            .collect(Collectors.groupingBy(
                                    Said::speaker, Collectors.collectingAndThen(Collectors.toList(), Course::of))));
        }

        /** The figure as a repeat of each earlier one that was replaced before. */
        Stream<Repeat> repeats(Said repeated) {
            return byNumber.getOrDefault(repeated.number(), List.of()).stream()
                    .filter(given -> given.isBefore(repeated) && !repeated.isSaidAnewBy(given))
                    .flatMap(
                            given -> newer(given, repeated)
                                    .map(newer -> new Repeat(repeated.figure, given.figure, newer.figure))
                                    .stream());
        }

        /** What the speaker has last put in the number's place by the time that it is repeated. */
        private Optional<Said> newer(Said given, Said repeated) {
            Course own = bySpeaker.get(given.speaker);
            return own == null ? Optional.empty() : own.inPlaceOf(given, repeated);
        }

        /** Null where it is none on any day. */
        @Nullable
        Lasting lasting(Said figure) {
            LocalDate last = null;
            Evidence newer = null;
            Iterator<Repeat> repeats = repeats(figure).iterator();
            while (repeats.hasNext()) {
                Evidence other = repeats.next().newer;
                if (other.equals(newer)) {
                    continue;
                }
                newer = other;
                Said next = onTheWay(figure, newer).orElse(null);
                if (next == null) {
                    return new Lasting(figure.figure, LocalDate.MAX);
                }
                LocalDate before = next.day.minusDays(1);
                last = before.isBefore(figure.day) || last != null && before.isBefore(last) ? last : before;
            }
            return last == null ? null : new Lasting(figure.figure, last);
        }

        boolean isOnTheWay(Said repeated, Evidence newer) {
            return onTheWay(repeated, newer).isPresent();
        }

        /** The next of the same speaker, where the number lies between the newer one and that: then the count went that way. */
        private Optional<Said> onTheWay(Said repeated, Evidence newer) {
            String speaker = Speaker.of(newer).key();
            BigDecimal number = repeated.interval.best();
            BigDecimal from =
                    Interval.of(newer.figure().quantity(), Tolerances.STANDARD).best();
            Course own = bySpeaker.get(speaker);
            return Optional.ofNullable(own == null ? null : own.next(repeated)).filter(next -> {
                BigDecimal to = next.interval.best();
                return number.compareTo(from.min(to)) >= 0 && number.compareTo(from.max(to)) <= 0;
            });
        }
    }

    /**
     * What one speaker has said, in the order of the days of which it speaks.
     *
     * @param statedUpTo the last day on which any up to each of them was stated
     */
    private record Course(List<Said> inTime, List<LocalDate> statedUpTo) {
        static Course of(List<Said> inTime) {
            List<LocalDate> statedUpTo = new ArrayList<>();
            for (Said said : inTime) {
                LocalDate before = statedUpTo.isEmpty() ? said.stated : statedUpTo.getLast();
                statedUpTo.add(said.stated.isAfter(before) ? said.stated : before);
            }
            return new Course(inTime, statedUpTo);
        }

        /** What has been put last in the place of a number by the time that somebody repeats it. */
        Optional<Said> inPlaceOf(Said given, Said repeated) {
            for (int i = begunBefore(repeated.day) - 1;
                    i >= 0 && inTime.get(i).day.isAfter(given.day);
                    i--) {
                Said later = inTime.get(i);
                if (given.isBefore(later) && later.isBefore(repeated) && !later.interval.overlaps(given.interval)) {
                    return Optional.of(later);
                }
            }
            return Optional.empty();
        }

        /** How many speak of days before one. */
        private int begunBefore(LocalDate day) {
            return InOrder.leading(inTime.size(), place -> inTime.get(place).day.isBefore(day));
        }

        /** The first that is not before another figure, in what it speaks of or in when it was stated; or null. */
        @Nullable
        Said next(Said other) {
            int begun = begunBefore(other.day);
            int stated = InOrder.leading(
                    statedUpTo.size(), place -> statedUpTo.get(place).isBefore(other.stated));
            for (int i = Math.min(begun, stated); i < inTime.size(); i++) {
                Said next = inTime.get(i);
                if (!next.isBefore(other) && !next.equals(other)) {
                    return next;
                }
            }
            return null;
        }
    }

    /** A figure with the days on which it was stated and of which it speaks. */
    private record Said(Evidence figure, String speaker, Interval interval, LocalDate stated, LocalDate day) {
        static final Comparator<Said> IN_TIME = Comparator.comparing(Said::day)
                .thenComparing(Said::stated)
                .thenComparing(said -> said.figure.recorded().reportId())
                .thenComparing(said -> said.figure.figure().span())
                .thenComparing(said -> said.figure.id());

        /** Null for what cannot be placed in time. */
        static @Nullable Said of(Evidence figure, LocalDate asked) {
            LocalDate stated = figure.stated();
            LocalDate holds = figure.figure().valid() == null ? null : figure.holdsOn(asked);
            LocalDate day = holds == null ? stated : holds;
            return stated == null || day == null
                    ? null
                    : new Said(
                            figure,
                            Speaker.of(figure).key(),
                            Interval.of(figure.figure().quantity(), Tolerances.STANDARD),
                            stated,
                            day);
        }

        /** Equal for numbers that are the same, however they are written. */
        BigDecimal number() {
            return interval.best().stripTrailingZeros();
        }

        boolean isBefore(Said later) {
            return stated.isBefore(later.stated) && day.isBefore(later.day);
        }

        /** Who says it anew himself has counted anew, unless a later report only quotes what he said before. */
        boolean isSaidAnewBy(Said given) {
            LocalDate said = figure.figure().said();
            boolean quotedAgain = said != null && !said.isAfter(given.stated);
            return speaker.equals(given.speaker) && !quotedAgain;
        }
    }
}
