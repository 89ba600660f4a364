package muster.extract;

import java.math.BigDecimal;
import muster.claim.Subject;
import muster.language.Words;
import muster.pack.Noun;

/** The unit in which a noun of the vocabulary is counted. */
final class NounUnits {
    private NounUnits() {}

    /** That of the noun; "28 water bunkers" are 28 items, though "28,000 tons of water" are water. */
    static String of(Noun noun, Occurrence one, Words words) {
        String unit = noun.unit();
        if (unit.equals("flight hour") || unit.equals("flying hour")) {
            return "hour";
        }
        if (noun.subject() == Subject.ACTIVITY && unit.equals(noun.words())) {
            // "evacuation flights" are flights, "calls for help" calls
            int behind = unit.indexOf(" of ") < 0 ? unit.indexOf(" for ") : unit.indexOf(" of ");
            return behind > 0 ? unit.substring(0, behind) : unit.substring(unit.lastIndexOf(' ') + 1);
        }
        Counted counted = one.counted();
        String last = words.lower(counted.to() - 1);
        boolean plural =
                last.equals(unit + "s") || words.lemma(counted.to() - 1).equals(unit) && !last.equals(unit);
        boolean mass = noun.subject() == Subject.MATERIEL
                && unit.equals(noun.words())
                && one.amount().value().compareTo(BigDecimal.ONE) > 0
                && !plural
                && !words.holds(counted.from(), counted.to(), "of");
        return mass ? "item" : unit;
    }
}
