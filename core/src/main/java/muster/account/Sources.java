package muster.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Attribution;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.ledger.Metadata;

/** Who said what when, and how it fared. It counts and grades nobody. */
public final class Sources {
    private final Set<Evidence> superseded = new HashSet<>();
    private final Set<Evidence> contradicted = new HashSet<>();
    private final Set<Evidence> stale = new HashSet<>();
    private final Set<Evidence> first = new HashSet<>();
    private final Set<Evidence> copies = new HashSet<>();

    /** For each speaker, how many different numbers it gave. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private Sources() {}

    /**
     * All who had said anything by a day: those with the most claims first, then by name.
     *
     * @param told all statements, in any order
     * @param figures the figures that count, in any order
     */
    public static List<Source> of(List<Testimony> told, List<Evidence> figures, LocalDate asked) {
        List<Assertion> claims = Stream.<Assertion>concat(told.stream(), figures.stream())
                .filter(claim -> isStatedBy(claim, asked))
                .sorted(Assertion.AS_STATED)
                .toList();
        // Whoever names a number only to reject it does not give it.
        Rejections rejections = Rejections.of(told);
        List<Evidence> counted = claims.stream()
                .flatMap(claim -> claim instanceof Evidence evidence ? Stream.of(evidence) : Stream.empty())
                .filter(figure -> Picture.isCounted(figure) && !rejections.names(figure))
                .toList();
        Sources sources = new Sources();
        counted.stream()
                .collect(Collectors.groupingBy(Cell::of))
                .values()
                .forEach(cell -> sources.compare(cell, asked));
        counted.stream()
                .collect(Collectors.groupingBy(figure -> Cell.of(figure).onAnyDay()))
                .values()
                .forEach(sources::countRepeats);
        Map<String, List<Assertion>> bySpeaker = claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.speaker().key(), TreeMap::new, Collectors.toList()));
        return bySpeaker.entrySet().stream()
                .map(speaker -> sources.source(speaker.getKey(), speaker.getValue()))
                .sorted(Comparator.comparingInt(
                                (Source source) -> source.claims().size())
                        .reversed()
                        .thenComparing(Source::name)
                        .thenComparing(Source::key))
                .toList();
    }

    private Source source(String key, List<Assertion> claims) {
        String name = claims.stream()
                .map(Sources::name)
                .distinct()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return new Source(
                key,
                name,
                claims,
                among(claims, first),
                among(claims, superseded),
                among(claims, contradicted),
                among(claims, stale),
                claims.stream().filter(Sources::isRelayed).toList(),
                numbers.getOrDefault(key, 0),
                among(claims, copies));
    }

    private static List<Evidence> among(List<Assertion> claims, Set<Evidence> some) {
        return claims.stream()
                .flatMap(claim -> claim instanceof Evidence evidence ? Stream.of(evidence) : Stream.empty())
                .filter(some::contains)
                .toList();
    }

    private static boolean isStatedBy(Assertion claim, LocalDate asked) {
        LocalDate stated = claim.stated();
        return stated == null || !stated.isAfter(asked);
    }

    private void compare(List<Evidence> cell, LocalDate asked) {
        List<Voice> voices = cell.stream()
                .map(figure -> Voice.of(figure, asked, Tolerances.STANDARD))
                .filter(Objects::nonNull)
                .toList();
        List<Evidence> inForce = voices.stream().map(Voice::statement).toList();
        Repeat.among(inForce, asked).forEach(repeat -> stale.add(repeat.repeated()));
        for (Voice voice : voices) {
            if (anyOther(voices, voice, other -> voice.isReplacedBy(other) && !voice.agrees(other))) {
                superseded.add(voice.statement());
            }
            if (anyOther(voices, voice, other -> isContradictedBy(voice, other))) {
                contradicted.add(voice.statement());
            }
        }
    }

    private static boolean anyOther(List<Voice> voices, Voice voice, Predicate<Voice> holds) {
        return voices.stream().filter(other -> !other.equals(voice)).anyMatch(holds);
    }

    private static boolean isContradictedBy(Voice voice, Voice other) {
        return !voice.speaker().key().equals(other.speaker().key())
                && voice.sameTime(other)
                && !voice.agrees(other)
                && !other.isApart(voice);
    }

    /** Of one cell, on whatever days: which numbers are new, and which are said once more in another report. */
    private void countRepeats(List<Evidence> cell) {
        Map<String, List<Evidence>> byNumber =
                cell.stream().sorted(Assertion.AS_STATED).collect(Collectors.groupingBy(Sources::number));
        for (List<Evidence> same : byNumber.values()) {
            LocalDate earliest = same.getFirst().stated();
            Map<String, Evidence> firstOf = new HashMap<>();
            for (Evidence figure : same) {
                Evidence before = firstOf.putIfAbsent(figure.speaker().key(), figure);
                if (before == null) {
                    numbers.merge(figure.speaker().key(), 1, Integer::sum);
                } else if (!before.recorded()
                        .reportId()
                        .equals(figure.recorded().reportId())) {
                    copies.add(figure);
                }
                if (before == null && earliest != null && earliest.equals(figure.stated())) {
                    first.add(figure);
                }
            }
        }
    }

    private static String number(Evidence figure) {
        return figure.figure().quantity().bounds();
    }

    private static boolean isRelayed(Assertion claim) {
        Metadata report = claim.recorded().report();
        String own = Speaker.of(report, Attribution.OWN_VOICE).key();
        return claim.recorded().claim().attribution().chain().stream()
                .filter(link -> link.kind() == LinkKind.OUTLET)
                .map(link -> Speaker.of(report, new Attribution(List.of(link), false, false))
                        .key())
                .anyMatch(key -> !key.equals(own));
    }

    /** The name behind the key: the organisation where one is named, else whoever is nearest to the fact. */
    private static String name(Assertion claim) {
        List<Link> chain =
                new ArrayList<>(claim.recorded().claim().attribution().chain());
        if (chain.isEmpty()) {
            return claim.recorded().report().outlet();
        }
        return chain.stream()
                .filter(link -> link.kind() == LinkKind.ORGANISATION)
                .findFirst()
                .orElse(chain.getFirst())
                .name();
    }
}
