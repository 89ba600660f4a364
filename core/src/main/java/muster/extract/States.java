package muster.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.language.quantity.Dimension;
import muster.pack.Pack;

/** Reads how a figure is meant and the state of what it counts, by its subject. */
final class States {
    private static final Set<Subject> ON_THE_LADDER =
            EnumSet.of(Subject.TROOPS, Subject.STAFF, Subject.UNITS, Subject.MATERIEL);
    private static final Set<Subject> RATED =
            EnumSet.of(Subject.PEOPLE, Subject.ACTIVITY, Subject.MATERIEL, Subject.MONEY);
    private static final Set<String> PER = Set.of("per", "a", "an", "each", "every");

    private final Words words;
    private final Strengths strengths;
    private final ThingStates things;
    private final PeopleStates people;
    private final MoneyStates money;

    States(Pack pack, Words words) {
        this.words = words;
        this.strengths = new Strengths(pack, words);
        this.things = new ThingStates(pack, words, strengths);
        this.people = new PeopleStates(pack, words);
        this.money = new MoneyStates(pack, words);
    }

    /** Whether a subject climbs the ladder of a strength, from need to end. */
    static boolean isStrength(Subject subject) {
        return ON_THE_LADDER.contains(subject);
    }

    /** What each of the clues says that are asked for a strength; none for other subjects. */
    List<State> clues(Subject subject, Occurrence one) {
        return isStrength(subject) ? strengths.clues(one.amount(), one.counted().to(), one.role()) : List.of();
    }

    State of(Subject subject, Occurrence one) {
        Counted counted = one.counted();
        if (counted.partitive().equals("compound")) {
            return new State(Meaning.LEVEL, null, null, "state.compound", null);
        }
        State state = bySubject(subject, one);
        boolean rate = !one.amount().per().isEmpty() || RATED.contains(subject) && isPerTime(counted.to());
        return new State(
                rate ? Meaning.RATE : state.meaning(),
                state.status(),
                isStrength(subject) ? state.rung() : null,
                state.rule(),
                state.span());
    }

    private State bySubject(Subject subject, Occurrence one) {
        Amount amount = one.amount();
        Role role = one.role();
        boolean percent = amount.dimension() == Dimension.PERCENT;
        return switch (subject) {
            case TROOPS, STAFF, UNITS -> {
                State state = strengths.of(subject, amount, one.counted().to(), role);
                yield percent ? share(state) : state;
            }
            case MATERIEL -> things.materiel(one);
            case PEOPLE -> people.of(one);
            case CASUALTIES -> new State(Meaning.CUMULATIVE, null, null, "state.casualties", null);
            case WORKS -> percent ? share(things.works(one)) : things.works(one);
            case ACTIVITY -> things.activity(one);
            case MONEY -> money.of(role);
            case DISTANCE, DURATION -> new State(Meaning.LEVEL, null, null, "state.none", null);
            case PROGRESS -> new State(Meaning.SHARE, progress(role), null, "state.progress", null);
            case OTHER -> {
                Meaning meaning = amount.change() == Change.INCREASE ? Meaning.INCREASE : Meaning.LEVEL;
                yield new State(meaning, null, null, "state.other", null);
            }
        };
    }

    private static State share(State state) {
        return state.meaning() == Meaning.DECREASE ? state : state.as(Meaning.SHARE);
    }

    private static Status progress(Role role) {
        VerbGroup verb = role.verb();
        return verb != null && Aspect.of(verb) == Aspect.PLANNED ? Status.PLANNED : Status.IN_PROGRESS;
    }

    /** "migrants crossing the border daily", "flights a day": a unit of time behind the noun makes it a rate. */
    private boolean isPerTime(int from) {
        for (int i = from; i < Math.min(words.size(), from + 7); i++) {
            String word = words.lower(i);
            if (word.equals(",") || word.equals(";") || words.tag(i) == Tag.NUMBER) {
                return false;
            }
            boolean perUnit = PER.contains(word) && WordList.TIME_UNITS.has(words.lower(i + 1));
            if (perUnit || word.equals("daily") || word.equals("weekly")) {
                return true;
            }
        }
        return false;
    }
}
