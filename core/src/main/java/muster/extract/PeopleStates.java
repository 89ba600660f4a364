package muster.extract;

import java.util.stream.IntStream;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Dimension;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the state of people whom a mission meets: moved, on their way, sheltered. */
final class PeopleStates {
    private static final WordSet NOW = WordSet.of("now", "currently", "still");
    private static final WordSet STILL_IN_CARE = WordSet.of("reach", "shelter", "house", "affect");

    private static final WordSet FORCING = WordSet.of("force", "cause", "lead", "prompt", "compel", "drive");
    private static final WordSet REMOVING = WordSet.of("remove", "book", "jail", "arraign", "charge", "prosecute");
    private static final WordSet LINES = WordSet.of("barrier", "fence", "wall", "border", "river", "wire", "line");
    private static final int OVER_WITHIN = 5;
    private static final int ADDITION_WITHIN = 5;
    private static final WordSet ROOM = WordSet.of(
            "room", "space", "place", "bed", "capacity", "housing", "shelter", "camp", "centre", "center", "site");
    private static final WordSet STUCK_SO =
            WordSet.of("homeless", "stranded", "behind", "hungry", "without", "isolated");
    private static final WordSet TRAVELLING = WordSet.of("caravan", "wave", "column", "convoy", "march", "procession");

    private static final WordSet SHRINKING = WordSet.of("shrink", "dwindle", "grow", "swell", "number", "fall", "rise");
    private static final int SUBJECT_WITHIN = 26;
    private static final int TAKER_WITHIN = 6;

    /** "helped to rescue", "worked with teams to evacuate": what was done so that people came away. */
    private static final WordSet ENABLING = WordSet.of(
            "allow", "enable", "help", "assist", "work", "join", "use", "manage", "team", "cooperate", "fly");

    /** How many tokens may stand between such a verb and what it brought about, and one more. */
    private static final int LONGEST_OBJECT = 10;

    private final Pack pack;
    private final Words words;
    private final Fates fates;
    private final EncounterStates encounters;
    private final Passengers passengers;

    PeopleStates(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
        this.fates = new Fates(pack, words);
        this.encounters = new EncounterStates(pack, words);
        this.passengers = new Passengers(pack, words);
    }

    /**
     * The state of people.
     *
     * @param head the noun that counts them, also where it is left out
     */
    State of(Occurrence one, String head) {
        Role role = one.role();
        State crossing = crossing(role);
        boolean share = one.amount().dimension() == Dimension.PERCENT;
        boolean taken = role.preposition().equals("of")
                && (WordList.TAKINGS.has(role.noun()) || isTakenBy(one.amount().from()));
        if (crossing != null && share) {
            return crossing.as(Meaning.SHARE);
        }
        if (crossing != null && !taken && !isStopped(role)) {
            return crossing;
        }
        State event = encounters.of(one, head);
        if (event != null) {
            return event;
        }
        String behind = words.lower(one.counted().to());
        if (behind.equals("saved")
                || behind.equals("rescued")
                || fates.isAmongThoseMoved(role)
                || passengers.are(one)
                || isBesidesMoved(one.amount().from(), one.counted().to())) {
            return State.of(Meaning.CUMULATIVE, Status.MOVED, "state.people.moved", null);
        }
        if (share) {
            return new State(Meaning.SHARE, null, null, "state.people.share", null);
        }
        if (head.equals("evacuee") && behind.equals("from")
                || words.phraseAt(one.counted().to(), "in", "custody")
                || words.phraseAt(one.counted().to(), "out", "of", "their")) {
            return State.of(Meaning.LEVEL, Status.MOVED, "state.people.moved", null);
        }
        if (words.phraseAt(one.counted().to(), "in", "the", "dark")) {
            return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.people.left-without", null);
        }
        if (EvacuationOrders.stand(words, one.counted().to())) {
            return State.of(Meaning.LEVEL, Status.ORDERED, "state.people.ordered", null);
        }
        VerbGroup verb = Fates.areSavedThough(role) ? role.verb() : role.governing();
        if (taken) {
            return taken(verb);
        }
        if (words.phraseAt(one.counted().to(), "from", "their", "homes")) {
            return State.of(Meaning.CUMULATIVE, Status.MOVED, "state.people.fled", null);
        }
        if (verb == null && isOutOfPlace(one.amount().to())) {
            return State.of(Meaning.CUMULATIVE, Status.MOVED, "state.people.moved", null);
        }
        if (verb == null) {
            return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.people.default", null);
        }
        if (verb.lemma().equals("leave") && STUCK_SO.contains(words.lower(verb.to()))) {
            return State.of(
                    Meaning.LEVEL, Status.IN_PLACE, "state.people.left-without", words.span(verb.from(), verb.to()));
        }
        Act act = Act.of(verb, words, pack);
        if (EvacuationOrders.stand(words, verb.to())) {
            return act.state(Meaning.LEVEL, Status.ORDERED, "state.people.ordered");
        }
        if (act.lemmaIs("miss") && verb.progressive()
                || (act.lemmaIs("be") || verb.passive()) && words.holds(verb.to(), verb.to() + 2, "missing")) {
            return new State(Meaning.LEVEL, null, null, "state.people.missing", act.span());
        }
        State state = role.isPatientOf(verb) || isOfThose(role, verb) ? doneTo(act, one) : doing(act);
        if (state != null) {
            return state;
        }
        if (TRAVELLING.contains(role.noun()) || isOfCaravan(verb)) {
            return act.state(Meaning.LEVEL, Status.EN_ROUTE, "state.people.caravan");
        }
        boolean roomFor = role.preposition().equals("for") && ROOM.contains(role.noun());
        return act.isPlanned()
                        || act.lemmaIs("expect") && verb.passive()
                        || roomFor && act.isAny(VerbClass.REQUEST, VerbClass.PLAN, VerbClass.AUTHORIZE)
                ? act.state(Meaning.LEVEL, Status.PLANNED, "state.people.planned")
                : act.state(
                        Meaning.LEVEL,
                        fates.areTakenInFrontOf(verb) ? Status.MOVED : Status.IN_PLACE,
                        "state.people.there");
    }

    /** "In addition to the 93 people, 14 dogs have been rescued": so were the people. */
    private boolean isBesidesMoved(int from, int behind) {
        VerbGroup next = words.holds(from - ADDITION_WITHIN, from, "in", "addition", "to")
                ? new Clauses(words).next(behind)
                : null;
        return next != null && next.passive() && pack.isAny(next.lemma(), VerbClass.RESCUE);
    }

    /** "The caravan shrank from 1,500 to 300": how many were in it on the way. */
    private boolean isOfCaravan(VerbGroup verb) {
        return SHRINKING.contains(verb.lemma())
                && IntStream.range(Math.max(0, verb.from() - SUBJECT_WITHIN), verb.from())
                        .anyMatch(i -> TRAVELLING.contains(words.lower(i)));
    }

    /** "Of those flown out of Khartoum 87 are Italians": what was done to all of them was done to these. */
    private static boolean isOfThose(Role role, VerbGroup verb) {
        return role.kind() == Role.Kind.OBJECT && verb.passive() && verb.tense() == VerbGroup.Tense.PARTICIPLE;
    }

    /** "the detention by soldiers of three migrants". */
    private boolean isTakenBy(int from) {
        return IntStream.range(Math.max(0, from - TAKER_WITHIN), from)
                .anyMatch(i -> WordList.TAKINGS.has(words.lemma(i))
                        && words.lower(i + 1).equals("by"));
    }

    /** "the evacuation of thousands of people": done unless it is only ordered or to come. */
    private State taken(@Nullable VerbGroup verb) {
        Act act = verb == null || verb.lemma().equals("be") ? null : Act.of(verb, words, pack);
        if (act != null && act.is(VerbClass.ORDER)) {
            return act.state(Meaning.LEVEL, Status.ORDERED, "state.people.noun-taken");
        }
        return act != null && (act.isPlanned() || act.isAny(VerbClass.PLAN, VerbClass.AUTHORIZE))
                ? act.state(Meaning.LEVEL, Status.PLANNED, "state.people.noun-taken")
                : State.of(Meaning.CUMULATIVE, Status.MOVED, "state.people.noun-taken", null);
    }

    /** "600 people crossing the river", "5,000 migrants heading north". */
    private @Nullable State crossing(Role role) {
        if (role.post() == null || role.post().passive()) {
            return null;
        }
        Act act = Act.of(role.post(), words, pack);
        if (!act.isAny(VerbClass.STOP, VerbClass.GO)) {
            return null;
        }
        boolean crosses = act.lemmaIs("cross")
                || act.lemmaIs("enter")
                || isOverLine(act.verb().to());
        return act.state(Meaning.LEVEL, crosses ? Status.MOVED : Status.EN_ROUTE, "state.people.crossing");
    }

    /** "coming over the fence", "walking across the border". */
    private boolean isOverLine(int behind) {
        boolean over = words.lower(behind).equals("over")
                || words.lower(behind).equals("across")
                || words.lower(behind).equals("through");
        return over
                && IntStream.range(behind + 1, Math.min(words.size(), behind + OVER_WITHIN))
                        .anyMatch(i -> LINES.contains(words.lower(i)));
    }

    /** "They stopped 300 people who tried to cross": what is done to them decides. */
    private boolean isStopped(Role role) {
        VerbGroup verb = role.verb();
        return verb != null
                && role.isPatientOf(verb)
                && Aspect.of(verb) == Aspect.DONE
                && pack.isAny(verb.lemma(), VerbClass.STOP);
    }

    private @Nullable State doneTo(Act act, Occurrence one) {
        if (words.lower(one.counted().to()).equals("without")
                || words.lower(act.verb().to()).equals("without")) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.people.left-without");
        }
        boolean moves = act.isAny(VerbClass.RESCUE, VerbClass.STOP)
                || REMOVING.contains(act.verb().lemma())
                || WordList.CARRYING.has(act.verb())
                || isHandedOn(act, one)
                || isOutOfPlace(one.counted().to());
        if (act.lemmaIs("help") && act.aspect() == Aspect.DONE && isHelpedAway(act.verb())) {
            return act.state(Meaning.CUMULATIVE, Status.MOVED, "state.people.moved");
        }
        if (act.lemmaIs("leave") && !act.verb().passive()) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.people.left-without");
        }
        if (moves && isNow(act) && !WordList.CARING.has(act.verb())) {
            return act.state(Meaning.LEVEL, Status.MOVED, "state.people.moved");
        }
        if (moves && !WordList.CARING.has(act.verb())) {
            return act.isPlanned() && !isBroughtAbout(act)
                    ? act.state(Meaning.LEVEL, Status.PLANNED, "state.people.moved.planned")
                    : act.state(Meaning.CUMULATIVE, Status.MOVED, "state.people.moved");
        }
        boolean forced = act.lemmaIs("displace") && !act.verb().passive()
                || FORCING.contains(act.verb().lemma())
                        && isOutOfHome(one.counted().to());
        if (forced && act.aspect() == Aspect.DONE) {
            return act.state(Meaning.CUMULATIVE, Status.MOVED, "state.people.fled");
        }
        if (act.is(VerbClass.ORDER)) {
            return act.state(Meaning.LEVEL, Status.ORDERED, "state.people.ordered");
        }
        if (saysOnTheWay(act)) {
            return act.state(Meaning.LEVEL, Status.EN_ROUTE, "state.people.on-the-way");
        }
        if (WordList.COUNTING.has(act.verb()) && act.aspect() == Aspect.DONE && comesBy(one.counted())) {
            return act.state(Meaning.CUMULATIVE, Status.MOVED, "state.people.counted");
        }
        boolean treated = act.is(VerbClass.TREAT)
                && act.aspect() == Aspect.DONE
                && !STILL_IN_CARE.contains(act.verb().lemma());
        return treated ? act.state(Meaning.CUMULATIVE, Status.IN_PLACE, "state.people.treated") : null;
    }

    /** "helped 300 residents to evacuate". */
    private boolean isHelpedAway(VerbGroup help) {
        VerbGroup next = new Clauses(words).next(help.to());
        return next != null
                && next.from() - help.to() < LONGEST_OBJECT
                && (next.tense() == VerbGroup.Tense.INFINITIVE || words.tag(next.main()) == Tag.BASE)
                && (WordList.FLEEING.has(next) || pack.isAny(next.lemma(), VerbClass.RESCUE));
    }

    /** "27,000 residents are currently evacuated": how many are away now, not how many were moved. */
    private boolean isNow(Act act) {
        boolean lasting = act.verb().passive()
                && act.verb().tense() == VerbGroup.Tense.PRESENT
                && !act.verb().perfect();
        return lasting
                && IntStream.range(act.verb().from(), act.verb().to()).anyMatch(i -> NOW.contains(words.lower(i)));
    }

    /** "The boats made it possible to rescue 120 people": what was made possible is told as done. */
    private boolean isBroughtAbout(Act act) {
        VerbGroup before = words.verbBefore(act.verb().from());
        return act.isInfinitive()
                && before != null
                && act.verb().from() - before.to() < LONGEST_OBJECT
                && Aspect.of(before) == Aspect.DONE
                && (ENABLING.contains(before.lemma()) && !before.passive()
                        || before.lemma().equals("make")
                                && words.lower(act.verb().from() - 1).equals("possible"))
                && IntStream.range(before.to(), act.verb().from())
                        .noneMatch(i -> words.tag(i) == Tag.PUNCTUATION || words.tag(i) == Tag.NUMBER);
    }

    private static boolean comesBy(Counted counted) {
        return counted.isElliptic() || WordList.PEOPLE.has(counted.head()) || WordList.COMING_BY.has(counted.head());
    }

    /** "turned back 200 people", "hand over 40 to the police". */
    private boolean isHandedOn(Act act, Occurrence one) {
        VerbGroup verb = act.verb();
        int from = verb.main() + 1;
        int to = one.amount().from();
        boolean particle =
                words.holds(from, to, "over") || words.holds(from, to, "back") || words.holds(from, to, "away");
        boolean sent =
                verb.lemma().equals("send") && words.lower(one.counted().to()).equals("back");
        return sent || particle && (verb.lemma().equals("turn") || verb.lemma().equals("hand"));
    }

    /** "led 30 people out of Langtang", but not "three people out of ten" or "put millions out of their homes". */
    private boolean isOutOfPlace(int behind) {
        Tag from = words.tag(behind + 2);
        return words.phraseAt(behind, "out", "of") && from != Tag.NUMBER && from != Tag.POSSESSIVE;
    }

    /** "forced 300 residents to flee", "drove thousands from their homes". */
    private boolean isOutOfHome(int behind) {
        VerbGroup next = new Clauses(words).next(behind - 1);
        boolean flees = next != null && next.from() <= behind + 2 && WordList.FLEEING.has(next);
        return flees || words.phraseAt(behind, "from", "their") || words.phraseAt(behind, "out", "of", "their");
    }

    private @Nullable State doing(Act act) {
        if (WordList.FLEEING.has(act.verb())) {
            Meaning meaning = act.aspect() == Aspect.DONE ? Meaning.CUMULATIVE : Meaning.LEVEL;
            return act.state(meaning, act.isPlanned() ? Status.PLANNED : Status.MOVED, "state.people.fled");
        }
        boolean departs = act.is(VerbClass.WITHDRAW) || act.is(VerbClass.LEAVE);
        if (departs && act.aspect() == Aspect.DONE && words.holds(0, words.size(), "evacuation")) {
            return act.state(Meaning.CUMULATIVE, Status.MOVED, "state.people.moved");
        }
        boolean moves = act.isAny(VerbClass.GO, VerbClass.ARRIVE);
        if (act.lemmaIs("come") && words.lower(act.verb().to()).equals("together")) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.people.there");
        }
        if (moves && !act.isPlanned() && words.holds(act.verb().to(), act.verb().to() + 3, "to", "safety")) {
            return act.state(Meaning.LEVEL, Status.MOVED, "state.people.moved");
        }
        if (saysOnTheWay(act) || moves && act.aspect() != Aspect.DONE) {
            return act.state(Meaning.LEVEL, Status.EN_ROUTE, "state.people.on-the-way");
        }
        return moves && !act.verb().passive() ? act.state(Meaning.CUMULATIVE, Status.MOVED, "state.people.came") : null;
    }

    private boolean saysOnTheWay(Act act) {
        int behind = act.verb().to();
        return words.phraseAt(behind, "on", "the", "way")
                || words.phraseAt(behind, "on", "their", "way")
                || act.lemmaIs("bind") && words.lower(behind).equals("for")
                || act.lemmaIs("board") && words.holds(behind, behind + 4, "for")
                || words.phraseAt(behind, "en", "route");
    }
}
