package muster.extract;

import java.math.BigDecimal;
import java.util.List;
import muster.claim.LinkKind;
import muster.claim.Subject;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Pack;

/** Decides what an amount counts: by its unit, its noun, and for people by what is done to them. */
final class Subjects {
    private final ShareSubjects shares;
    private final DurationSubjects durations;
    private final LengthSubjects lengths;
    private final HeadSubjects heads;
    private final WholeForces wholes;

    Subjects(Pack pack, Words words) {
        this.shares = new ShareSubjects(pack, words);
        this.durations = new DurationSubjects(pack, words);
        this.lengths = new LengthSubjects(pack, words);
        this.heads = new HeadSubjects(pack, words);
        this.wholes = new WholeForces(words);
    }

    /** What an amount counts, given what came before it. */
    CountedSubject of(Occurrence one, Preceding before) {
        Amount amount = one.amount();
        String head = one.counted().head();
        return switch (amount.dimension()) {
            case MONEY -> CountedSubject.of(Subject.MONEY, amount.unit(), "", "subject.money");
            case PERCENT -> shares.of(one, before);
            case DURATION -> durations.of(one);
            case LENGTH -> lengths.of(one, before);
            case MASS, VOLUME -> mass(one);
            case AREA, SPEED, POWER, TEMPERATURE, ANGLE, DATA, FREQUENCY, POINTS ->
                CountedSubject.other(amount.unit(), head, "subject.measure");
            case COUNT ->
                wholes.are(one) ? CountedSubject.other("person", head, "subject.whole-force") : heads.of(one, before);
        };
    }

    private static CountedSubject mass(Occurrence one) {
        String unit = one.amount().unit();
        Counted counted = one.counted();
        if (one.amount().compound()) {
            return CountedSubject.other(unit, counted.head(), "subject.mass.compound");
        }
        boolean capacity =
                counted.head().equals("capacity") || one.role().noun().equals("capacity");
        if (capacity) {
            return CountedSubject.other(unit, counted.head(), "subject.mass.capacity");
        }
        boolean removed = WordList.REMOVED_STUFF.has(counted.head())
                || one.role().noun().equals("seizure")
                || WordList.REMOVING_VERBS.has(one.role().verb());
        return removed
                ? CountedSubject.other(unit, counted.head(), "subject.mass.other")
                : new CountedSubject(Subject.MATERIEL, unit, counted.force(), counted.head(), "subject.mass");
    }

    /** "said one soldier, who was not allowed to speak", "two people close to it said": the source itself is so many. */
    private static boolean isCountOf(Speech speech, Amount amount) {
        boolean behind = speech.rule().equals("source.said-by");
        return speech.links().stream()
                .filter(link -> behind || link.kind() == LinkKind.ANONYMOUS)
                .anyMatch(link -> link.count() > 0 && amount.value().compareTo(BigDecimal.valueOf(link.count())) == 0);
    }

    /** Whether the number counts people who are only quoted: "two defense officials said". */
    static boolean countsSources(Counted counted, Amount amount, List<Speech> speeches) {
        for (Speech speech : speeches) {
            if (speech.covers(amount.core())
                    && (WordList.QUOTED_PEOPLE.has(counted.head()) || isCountOf(speech, amount))) {
                return true;
            }
        }
        return false;
    }
}
