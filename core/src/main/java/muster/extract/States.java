package muster.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.language.quantity.Dimension;
import muster.language.quantity.Rates;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads how a figure is meant and the state of what it counts, by its subject. */
final class States {
    private static final Set<Subject> ON_THE_LADDER =
            EnumSet.of(Subject.TROOPS, Subject.STAFF, Subject.UNITS, Subject.MATERIEL);
    private static final Set<Subject> RATED =
            EnumSet.of(Subject.PEOPLE, Subject.CASUALTIES, Subject.ACTIVITY, Subject.MATERIEL, Subject.MONEY);
    private static final Set<Subject> CAPABLE = EnumSet.of(Subject.TROOPS, Subject.MATERIEL, Subject.PEOPLE);
    private static final Set<Subject> ADDING_UP = EnumSet.of(Subject.MATERIEL, Subject.MONEY, Subject.WORKS);

    private static final WordSet PER_TIME = WordSet.of("daily", "weekly", "monthly", "annual", "yearly", "hourly");
    private static final int COST_WITHIN = 10;
    private static final int MISSING_WITHIN = 2;

    /** Of what a percentage is a share, whatever state it is in. */
    private static final Set<Subject> SHARED = EnumSet.of(
            Subject.TROOPS,
            Subject.STAFF,
            Subject.UNITS,
            Subject.MATERIEL,
            Subject.WORKS,
            Subject.ACTIVITY,
            Subject.MONEY);

    private static final int WITHIN = 8;
    private static final WordSet PEAK = WordSet.of("peak", "height");
    private static final WordSet PER = WordSet.of("per", "a", "an", "each", "every");

    private final Pack pack;
    private final Words words;
    private final Strengths strengths;
    private final ThingStates things;
    private final PeopleStates people;
    private final MoneyStates money;
    private final Aims aims;
    private final Capacities capacities;

    States(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
        this.strengths = new Strengths(pack, words);
        this.things = new ThingStates(pack, words, strengths);
        this.people = new PeopleStates(pack, words);
        this.money = new MoneyStates(pack, words);
        this.aims = new Aims(words);
        this.capacities = new Capacities(words);
    }

    /** Whether a subject climbs the ladder of a strength, from need to end. */
    static boolean isStrength(Subject subject) {
        return ON_THE_LADDER.contains(subject);
    }

    /** What each of the clues says that are asked for a strength; none for other subjects. */
    List<State> clues(Subject subject, Occurrence one) {
        return isStrength(subject) ? strengths.clues(one.amount(), one.counted().to(), one.role()) : List.of();
    }

    State of(CountedSubject what, Occurrence one) {
        Subject subject = what.subject();
        Counted counted = one.counted();
        if (counted.partitive().equals("compound") && !isOneTeam(counted)) {
            return new State(Meaning.LEVEL, null, null, "state.compound", null);
        }
        State state = bySubject(what, one);
        if (one.amount().dimension() == Dimension.PERCENT && SHARED.contains(subject)) {
            state = share(state);
        }
        int change = one.amount().dimension() == Dimension.PERCENT ? ShareSubjects.changeNoun(words, one.amount()) : -1;
        if (change >= 0 && subject != Subject.OTHER) {
            state = state.as(ShareSubjects.rises(words, change) ? Meaning.INCREASE : Meaning.DECREASE);
        }
        boolean rate = !one.amount().per().isEmpty()
                || subject == Subject.MONEY && isRunningCost(one.role().verb())
                || RATED.contains(subject)
                        && (isPerTime(counted.to()) || isAverage(one.amount().from()));
        boolean added = state.meaning() == Meaning.LEVEL && ADDING_UP.contains(subject) && isToDate(one);
        if (added && (state.status() == Status.IN_PLACE || state.status() == Status.AUTHORIZED)) {
            state = state.as(Meaning.CUMULATIVE);
        }
        if (state.meaning() == Meaning.INCREASE
                && isStrength(subject)
                && one.amount().change() == Change.NONE
                && isAtPeak(one)) {
            state = state.as(Meaning.LEVEL);
        }
        if (state.reads(Meaning.INCREASE, Status.IN_PLACE)
                && isStrength(subject)
                && one.amount().change() == Change.NONE
                && (words.phraseAt(0, "in", "total") || words.phraseAt(0, "in", "all"))) {
            // "In total, 214 personnel were committed to these tasks"
            state = state.as(Meaning.LEVEL);
        }
        if (isFirstOf(one.amount().from()) && isStrength(subject) && !counted.isPartOfThem()) {
            state = ofWhole(state);
        }
        State capacity = CAPABLE.contains(subject) ? capacities.of(one, state) : null;
        if (capacity != null) {
            return rate ? capacity.as(Meaning.RATE) : capacity.as(Meaning.LEVEL);
        }
        if (rate && subject == Subject.MATERIEL && state.status() == Status.EN_ROUTE) {
            // "Trucks bring in 20,000 gallons a day"
            state = State.of(state.meaning(), Status.IN_PLACE, state.rule(), state.span());
        }
        boolean passing = rate && subject == Subject.PEOPLE && state.status() == Status.IN_PLACE && !isTreated(one);
        return new State(
                rate ? Meaning.RATE : state.meaning(),
                passing ? Status.MOVED : state.status(),
                isStrength(subject) ? state.rung() : null,
                state.rule(),
                state.span());
    }

    /** "Over 60 are still missing": how many are now, not how many there have been. */
    private boolean isMissing(Role role) {
        VerbGroup verb = role.verb();
        boolean misses = verb != null && verb.lemma().equals("miss") && verb.progressive();
        return misses
                || verb != null
                        && verb.lemma().equals("be")
                        && words.holds(verb.to(), verb.to() + MISSING_WITHIN, "missing");
    }

    /** "The average daily cost of a soldier is $530". */
    private boolean isRunningCost(@Nullable VerbGroup verb) {
        return verb != null
                && verb.lemma().equals("be")
                && IntStream.range(Math.max(0, verb.from() - COST_WITHIN), verb.from())
                        .anyMatch(i -> PER_TIME.contains(words.lower(i))
                                && words.lemma(i + 1).equals("cost"));
    }

    /** "a 23-member team is in the country": where the one team is, its members are; "25-person teams" are a sort. */
    private boolean isOneTeam(Counted counted) {
        int last = counted.to();
        while (words.tag(last).isNominal()
                || words.tag(last) == Tag.ADJECTIVE && words.tag(last + 1).isNominal()) {
            last++;
        }
        String noun = words.lower(last - 1);
        return words.tag(last - 1).isNominal() && !noun.endsWith("s");
    }

    private State bySubject(CountedSubject what, Occurrence one) {
        Subject subject = what.subject();
        Amount amount = one.amount();
        Role role = one.role();
        return switch (subject) {
            case TROOPS, STAFF, UNITS ->
                strengths.of(subject, amount, one.counted().to(), role);
            case MATERIEL -> things.materiel(one, what.head());
            case PEOPLE -> people.of(one, what.head());
            case CASUALTIES ->
                new State(
                        isMissing(role) && !Fates.HURT.contains(words.lower(amount.to()))
                                        || what.head().equals("missing")
                                ? Meaning.LEVEL
                                : Meaning.CUMULATIVE,
                        null,
                        null,
                        "state.casualties",
                        null);
            case WORKS -> things.works(one);
            case ACTIVITY -> things.activity(one);
            case MONEY -> {
                State sum = money.of(amount, role);
                yield amount.change() == Change.INCREASE ? sum.as(Meaning.INCREASE) : sum;
            }
            case DISTANCE, DURATION -> new State(Meaning.LEVEL, null, null, "state.none", null);
            case PROGRESS -> progress(one);
            case OTHER -> {
                Meaning meaning = amount.change() == Change.INCREASE ? Meaning.INCREASE : Meaning.LEVEL;
                yield new State(meaning, null, null, "state.other", null);
            }
        };
    }

    /** "a daily average of 150 children". */
    private boolean isAverage(int amount) {
        return words.phraseAt(amount - 2, "average", "of") && PER_TIME.contains(words.lower(amount - 3));
    }

    /** "at its peak, 3,200 were sent": how many there were, not how many came. */
    private boolean isAtPeak(Occurrence one) {
        int from = one.amount().from();
        int to = one.amount().to();
        return IntStream.range(Math.max(0, from - WITHIN), Math.min(words.size(), to + WITHIN))
                .anyMatch(i -> words.lower(i).equals("at") && PEAK.contains(words.lower(i + 2)));
    }

    /** "640,000 to date", "so far they have": what is added up, unless it only is or is kept. */
    private boolean isToDate(Occurrence one) {
        VerbGroup verb = one.role().governing();
        if (verb != null && (verb.lemma().equals("be") || verb.lemma().equals("have"))) {
            return false;
        }
        for (int i = one.amount().to(); i < Math.min(words.size(), one.amount().to() + WITHIN); i++) {
            if (saysToDate(i)) {
                return true;
            }
            if (words.lower(i).equals(";") || words.tag(i) == Tag.NUMBER) {
                break;
            }
        }
        for (int i = one.amount().from() - 1; i >= 0; i--) {
            if (saysToDate(i)) {
                return true;
            }
            if (words.lower(i).equals(";")) {
                break;
            }
        }
        return false;
    }

    private boolean saysToDate(int i) {
        return words.phraseAt(i, "to", "date") || words.phraseAt(i, "so", "far");
    }

    /** "treat 50 patients a day": those stay where they are. */
    private boolean isTreated(Occurrence one) {
        VerbGroup verb = one.role().governing();
        return verb != null && pack.isAny(verb.lemma(), VerbClass.TREAT);
    }

    private static State share(State state) {
        boolean left = state.rule().equals("state.verb.withdraw");
        return state.meaning() == Meaning.DECREASE && !left ? state : state.as(Meaning.SHARE);
    }

    /** "the first of 900 soldiers". */
    private boolean isFirstOf(int amount) {
        int of = words.tag(amount - 1) == Tag.DETERMINER ? amount - 2 : amount - 1;
        return words.phraseAt(of - 1, "first", "of");
    }

    /** "The first of 900 came on Monday": all of them are on the way; where the first go, all have been there. */
    private static State ofWhole(State first) {
        boolean leave = first.status() == Status.WITHDRAWN || first.meaning() == Meaning.DECREASE;
        boolean come = first.reads(Meaning.INCREASE, Status.IN_PLACE);
        if (!leave && !come) {
            return first;
        }
        Status status = leave ? Status.IN_PLACE : Status.EN_ROUTE;
        return State.of(Meaning.LEVEL, status, "state.first-of", first.span());
    }

    private State progress(Occurrence one) {
        VerbGroup verb = one.role().verb();
        boolean planned =
                verb != null && Aspect.of(verb) == Aspect.PLANNED || aims.of(one.role(), one.amount()) != null;
        Status status = planned ? Status.PLANNED : Status.IN_PROGRESS;
        return new State(Meaning.SHARE, status, null, "state.progress", null);
    }

    /** "migrants crossing the border daily", "flights a day": a unit of time behind the noun makes it a rate. */
    private boolean isPerTime(int from) {
        for (int i = from; i < Math.min(words.size(), from + 7); i++) {
            String word = words.lower(i);
            if (word.equals(",") || word.equals(";") || words.tag(i) == Tag.NUMBER) {
                return false;
            }
            boolean perUnit = PER.contains(word)
                    && WordList.TIME_UNITS.has(words.lower(i + 1))
                    && !words.lower(i + 2).equals("of")
                    && !Rates.tellsDay(words, i + 2);
            if (perUnit
                    || (word.equals("daily") || word.equals("weekly"))
                            && !words.tag(i + 1).isNominal()) {
                return true;
            }
        }
        return false;
    }
}
