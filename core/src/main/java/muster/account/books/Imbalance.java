package muster.account.books;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Rule;
import muster.account.Tolerances;

/**
 * Counts that cannot all be right.
 *
 * @param most what there is room for, the largest first; never empty
 * @param least what is told to be in it, the largest first; together more than that
 */
record Imbalance(List<Count> most, List<Count> least) {
    Imbalance {
        most = List.copyOf(most);
        least = List.copyOf(least);
    }

    /** Whether they may well count different things: nobody errs by so much. */
    boolean isFarOff() {
        BigDecimal room = Reckoning.sum(most).best().multiply(Tolerances.STANDARD.disputeTimes());
        return Reckoning.sum(least).best().compareTo(room) > 0;
    }

    List<Count> all() {
        return Stream.concat(most.stream(), least.stream()).toList();
    }

    Finding finding() {
        boolean changes = all().stream().anyMatch(count -> count.meaning().isChange());
        String more = least.size() == 1 ? listed(least) + " are" : listed(least) + " make " + number(least) + ",";
        String room = most.size() == 1 ? listed(most) : listed(most) + ", which make " + number(most);
        return Finding.of(
                FindingType.ARITHMETIC,
                changes ? Rule.CHANGES : Rule.WHOLES,
                all(),
                Reckoning.sum(most).minus(Reckoning.sum(least)),
                more + " more than " + room + ": not all of them can be right.");
    }

    private static String number(List<Count> counts) {
        return Wording.number(Reckoning.sum(counts).best());
    }

    private static String listed(List<Count> counts) {
        return Area.listed(counts.stream().map(Imbalance::told).toList());
    }

    private static String told(Count count) {
        return count.meaning().isChange()
                ? Wording.of(count) + " (" + Wording.who(count) + ")"
                : Wording.of(count) + " " + Standings.words(count) + " (" + Wording.who(count) + ")";
    }
}
