package muster.account.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Cell;
import muster.account.Cited;
import muster.account.Footing;
import muster.account.Rule;
import muster.account.Tolerances;
import muster.claim.Meaning;
import muster.claim.Subject;

/** Rule 4: speakers of whom not all can be right. */
final class Disputes implements Check {
    @Override
    public Stream<Finding> findings(Shelf shelf) {
        Set<String> explained = explained(shelf);
        return shelf.counts().stream()
                .filter(count -> count.meaning() != Meaning.RATE && !isEstimate(count))
                .filter(count -> !explained.contains(count.id()))
                .collect(Collectors.groupingBy(
                        count -> Cell.of(count.evidence()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(cell -> between(voices(cell)));
    }

    /** What is stale, or said to be of two forces, is told as that: it disputes nothing a second time. */
    private static Set<String> explained(Shelf shelf) {
        Stream<Finding> stale = new StaleNumbers().findings(shelf);
        Stream<String> twoNames = new TwoNames()
                .findings(shelf)
                .flatMap(finding -> finding.claims().stream())
                .map(Cited::id);
        return Stream.concat(stale.map(finding -> finding.claims().getFirst().id()), twoNames)
                .collect(Collectors.toSet());
    }

    /** What is to be paid is estimated anew as time goes by. */
    private static boolean isEstimate(Count count) {
        return count.subject() == Subject.MONEY && count.footing() != Footing.THERE;
    }

    /** Those of one cell who say the same at the same time, together. */
    private static List<List<Count>> voices(List<Count> cell) {
        List<List<Count>> voices = new ArrayList<>();
        for (Count count : cell) {
            voices.stream()
                    .filter(voice -> voice.getFirst().hasSameNumber(count) && isSameTime(voice.getFirst(), count))
                    .findFirst()
                    .ifPresentOrElse(voice -> voice.add(count), () -> voices.add(new ArrayList<>(List.of(count))));
        }
        return voices;
    }

    private static Stream<Finding> between(List<List<Count>> voices) {
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                Dispute dispute = new Dispute(voices.get(i), voices.get(j));
                if (dispute(dispute.some, dispute.others)) {
                    disputes.stream()
                            .filter(dispute::isSaidIn)
                            .findFirst()
                            .ifPresentOrElse(said -> said.add(dispute), () -> disputes.add(dispute));
                }
            }
        }
        return disputes.stream().map(dispute -> finding(dispute.some, dispute.others));
    }

    /** Two sides; who gives a number in other words is on the side that it agrees with. */
    private static final class Dispute {
        private final List<Count> some;
        private final List<Count> others;

        private Dispute(List<Count> some, List<Count> others) {
            this.some = new ArrayList<>(some);
            this.others = new ArrayList<>(others);
        }

        private boolean isSaidIn(Dispute earlier) {
            return isOneSide(some, earlier.some) && isOneSide(others, earlier.others)
                    || isOneSide(some, earlier.others) && isOneSide(others, earlier.some);
        }

        private static boolean isOneSide(List<Count> one, List<Count> other) {
            return one.stream().allMatch(count -> other.stream().allMatch(count::agrees));
        }

        private void add(Dispute same) {
            boolean asHere = isOneSide(same.some, some);
            join(asHere ? same.some : same.others, some);
            join(asHere ? same.others : same.some, others);
        }

        private static void join(List<Count> more, List<Count> side) {
            more.stream().filter(count -> !side.contains(count)).forEach(side::add);
        }
    }

    private static boolean dispute(List<Count> some, List<Count> others) {
        Count one = some.getFirst();
        Count other = others.getFirst();
        return (one.figure().mission() != null || one.isSameReport(other))
                && isSameTime(one, other)
                && !one.agrees(other)
                && !one.rounds(other)
                && !other.rounds(one)
                && !one.interval().isFarFrom(other.interval(), Tolerances.STANDARD.disputeTimes())
                && !isOneVoice(some, others);
    }

    /** Whether somebody gives both numbers: then he has counted anew, or two things. */
    private static boolean isOneVoice(List<Count> some, List<Count> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::isSameSpeaker));
    }

    /** What is added up over a period, or paid for it, is only like what is of the same period. */
    private static boolean isSameTime(Count one, Count other) {
        return one.isSameTime(other)
                && (one.isStrength()
                        || Objects.equals(one.figure().valid(), other.figure().valid()));
    }

    private static Finding finding(List<Count> some, List<Count> others) {
        Count one = some.getFirst();
        Count other = others.getFirst();
        boolean isMore = one.interval().best().compareTo(other.interval().best()) > 0;
        Reckoning gap = isMore
                ? Reckoning.of(one).minus(Reckoning.of(other))
                : Reckoning.of(other).minus(Reckoning.of(one));
        boolean sameDay = Objects.equals(one.day(), other.day());
        return Finding.of(
                FindingType.REAL,
                Rule.SUPERSEDE,
                Stream.concat(some.stream(), others.stream()).toList(),
                gap,
                Wording.of(one) + " " + Standings.words(one) + ", says " + who(some) + "; "
                        + Wording.quantity(other.figure().quantity())
                        + (sameDay ? "" : " " + Standings.words(other)) + ", says " + who(others)
                        + ": they differ by " + Wording.number(gap.best()) + ".");
    }

    private static String who(List<Count> counts) {
        return Area.listed(counts.stream().map(Wording::who).distinct().toList());
    }
}
