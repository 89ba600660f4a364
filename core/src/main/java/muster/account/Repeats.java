package muster.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * From when to when the figures of one cell are stale: found once for all days, so that a weighing of any day need not
 * look through all of them again.
 */
final class Repeats {
    /** Up to when those that ever are stale are it, by their ids. */
    private final Map<String, LocalDate> lastDays;

    /** When one of them stands there that nobody has replaced himself: first and last days, without overlaps. */
    private final NavigableMap<LocalDate, LocalDate> standing;

    /** When what is in force on a day is not what speaks of that day or an earlier one. */
    private final DayIndex<DateSpan> untold;

    private record DateSpan(LocalDate first, LocalDate last) {}

    private Repeats(
            List<Witness> witnesses, Map<String, LocalDate> lastDays, NavigableMap<LocalDate, LocalDate> standing) {
        this.lastDays = lastDays;
        this.standing = standing;
        this.untold =
                DayIndex.of(witnesses.stream().flatMap(Repeats::untold).toList(), DateSpan::first, DateSpan::last);
    }

    private static Stream<DateSpan> untold(Witness witness) {
        LocalDate since = witness.since();
        LocalDate stated = witness.stated();
        // A stretch of days speaks of the day asked as long as it lasts.
        Stream<DateSpan> lasting = since.equals(witness.until())
                ? Stream.empty()
                : Stream.of(new DateSpan(since, witness.until().minusDays(1)));
        // A copy without a day of its own is in force with what it repeats, and speaks of the day on which it was
        // stated.
        Stream<DateSpan> dayless =
                witness.statement().figure().valid() != null || stated == null || stated.equals(since)
                        ? Stream.empty()
                        : Stream.of(
                                since.isBefore(stated)
                                        ? new DateSpan(since, stated.minusDays(1))
                                        : new DateSpan(stated, since.minusDays(1)));
        return Stream.concat(lasting, dayless);
    }

    /** @param witnesses those of a cell, none of which people prefer */
    static Repeats of(List<Witness> witnesses) {
        Map<String, Witness> byId = new HashMap<>();
        Map<String, List<Witness>> bySpeaker = new HashMap<>();
        for (Witness witness : witnesses) {
            byId.put(witness.statement().id(), witness);
            bySpeaker
                    .computeIfAbsent(witness.speaker().key(), key -> new ArrayList<>())
                    .add(witness);
        }
        Map<String, LocalDate> lastDays = new HashMap<>();
        NavigableMap<LocalDate, LocalDate> standing = new TreeMap<>();
        Repeat.lasting(witnesses.stream().map(Witness::statement).toList())
                .sorted(Comparator.comparing(each -> each.repeated().id()))
                .forEach(each -> {
                    Witness own =
                            Objects.requireNonNull(byId.get(each.repeated().id()));
                    List<Witness> ofSpeaker =
                            Objects.requireNonNull(bySpeaker.get(own.speaker().key()));
                    lastDays.put(each.repeated().id(), each.last());
                    LocalDate last = lastStanding(own, each.last(), ofSpeaker);
                    if (!last.isBefore(own.until())) {
                        standing.merge(own.until(), last, (one, other) -> one.isAfter(other) ? one : other);
                    }
                });
        return new Repeats(witnesses, lastDays, joined(standing));
    }

    /** Before its speaker has said it anew for a later day, corrected it, or said it more exactly. */
    private static LocalDate lastStanding(Witness own, LocalDate last, List<Witness> ofSpeaker) {
        LocalDate standing = last;
        for (Witness other : ofSpeaker) {
            if (other.isNewerThan(own)) {
                LocalDate before = other.until().minusDays(1);
                standing = before.isBefore(standing) ? before : standing;
            }
        }
        return standing;
    }

    private static NavigableMap<LocalDate, LocalDate> joined(NavigableMap<LocalDate, LocalDate> spans) {
        NavigableMap<LocalDate, LocalDate> joined = new TreeMap<>();
        spans.forEach((first, last) -> {
            Map.Entry<LocalDate, LocalDate> before = joined.lastEntry();
            if (before == null || before.getValue().isBefore(first)) {
                joined.put(first, last);
            } else if (before.getValue().isBefore(last)) {
                joined.put(before.getKey(), last);
            }
        });
        return joined;
    }

    /**
     * Whether this tells what is stale on a day: not while a figure for a stretch of days lasts, for that speaks of the
     * day asked.
     */
    boolean tells(LocalDate asked) {
        return !untold.hasBetween(asked, asked, span -> true);
    }

    /** Whether what is in force on a day is stale then. */
    boolean isStale(Voice voice, LocalDate asked) {
        LocalDate last = lastDays.get(voice.statement().id());
        return last != null && !asked.isAfter(last);
    }

    /** Whether one that is stale on a day stands there, for nobody has replaced it himself. */
    boolean isStandingOn(LocalDate asked) {
        Map.Entry<LocalDate, LocalDate> span = standing.floorEntry(asked);
        return span != null && !asked.isAfter(span.getValue());
    }
}
