package muster.extract;

import java.util.stream.IntStream;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the state of a strength from the verb that governs it: what is sent, ordered, withdrawn. */
final class VerbStates {
    private static final WordSet FORCE = WordSet.of("force", "contingent", "deployment");
    private static final WordSet DEFINITE = WordSet.of("the", "these", "those", "its");

    private static final WordSet MEETING = WordSet.of("visit", "meet", "greet", "thank", "praise");

    private static final WordSet HIRING = WordSet.of("hire", "recruit");

    /** Verbs without an object: what stands there is one more subject, "300 arrived on Monday and 200 more on Tuesday". */
    private static final WordSet COMING = WordSet.of("go", "head", "come", "arrive", "travel", "leave");

    /** Those who do so without an object are called up themselves: "5,000 Guard members have mobilized". */
    private static final WordSet MOBILIZING = WordSet.of("mobilize", "mobilise", "activate");

    private static final WordSet PLEDGING = WordSet.of("pledge", "promise");
    private static final WordSet SPEAKING = WordSet.of("speak", "talk", "think", "dream");
    private static final WordSet ABOUT = WordSet.of("of", "about");

    private static final WordSet DIRECTING = WordSet.of("direct", "order", "instruct", "command", "task");

    private static final int HELD_WITHIN = 10;
    private static final int REQUEST_WITHIN = 6;

    /** How many tokens an object may have that stands between an order and what is ordered, and one more. */
    private static final int LONGEST_OBJECT = 18;

    /** Verbs of those who hold orders, and how far behind these stand at most. */
    static final WordSet HOLDING_ORDERS = WordSet.of("receive", "get", "have");

    /** "are being driven south": what is done so with is on the way. */
    private static final WordSet DRIVEN = WordSet.of("drive", "truck", "haul", "tow", "ship", "ferry");

    static final int ORDERS_WITHIN = 8;

    private static final WordSet RESERVE = WordSet.of("reserve", "reserves", "reservists", "retirees");

    private final Pack pack;
    private final Words words;
    private final ChangeStates changes;
    private final OuterVerbs outer;
    private final MovementStates movements;
    private final PaperStates papers;

    VerbStates(Pack pack, Words words, ChangeStates changes) {
        this.pack = pack;
        this.words = words;
        this.changes = changes;
        this.outer = new OuterVerbs(pack, words);
        this.movements = new MovementStates(words);
        this.papers = new PaperStates(words);
    }

    /** The state that the verb of its clause gives. */
    State of(VerbGroup verb, Role role, Amount amount) {
        Act act = Act.of(verb, words, pack);
        if (role.kind() == Role.Kind.OBLIQUE && role.preposition().equals("to") && isDefinite(amount)) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.definite");
        }
        if (role.kind() == Role.Kind.OBJECT && MEETING.contains(verb.lemma()) && !verb.passive()) {
            // "will visit the 120 members"
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.definite");
        }
        if (isSpokenOf(act, role, amount)) {
            return act.state(Meaning.LEVEL, Status.PLANNED, "state.verb.only-meant");
        }
        if (isWhatWasAskedFor(act, role)) {
            return act.state(Meaning.LEVEL, Status.REQUESTED, "state.oblique.ask-for");
        }
        State state = despite(act, role.kind(), isDefinite(amount));
        if (state == null) {
            state = outer.of(act, role.kind());
        }
        if (state == null) {
            state = papers.of(act, role.kind());
        }
        if (state == null && role.kind() == Role.Kind.OBLIQUE) {
            state = changes.oblique(act, role.preposition());
        }
        if (state == null) {
            state = own(act, role.kind(), role.preposition());
        }
        return state != null ? state : act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.other");
    }

    /** "The first request by the governor was for 1,500". */
    private boolean isWhatWasAskedFor(Act act, Role role) {
        return role.kind() == Role.Kind.OBLIQUE
                && role.preposition().equals("for")
                && act.lemmaIs("be")
                && words.holds(act.verb().from() - REQUEST_WITHIN, act.verb().from(), "request");
    }

    /** "The president has spoken of 4,000 troops", "they talk about 300": of them there is only talk. */
    private boolean isSpokenOf(Act act, Role role, Amount amount) {
        boolean behind = role.kind() == Role.Kind.OBLIQUE
                ? ABOUT.contains(role.preposition()) && role.noun().isEmpty()
                : role.kind() == Role.Kind.OBJECT && words.lower(amount.from()).equals("about");
        return behind && SPEAKING.contains(act.verb().lemma());
    }

    /** The state that a participle or relative clause right behind the noun gives; null where it says nothing of it. */
    @Nullable
    State behindNoun(VerbGroup verb, Role role, Amount amount) {
        Act act = Act.of(verb, words, pack);
        State state = despite(act, Role.Kind.SUBJECT, false);
        if (state == null) {
            state = outer.of(act, Role.Kind.SUBJECT);
        }
        if (state == null) {
            state = own(act, Role.Kind.SUBJECT, role.preposition());
        }
        VerbGroup whole = role.verb();
        if (state != null
                && state.status() == Status.IN_PLACE
                && role.preposition().equals("with")
                && whole != null
                && Act.of(whole, words, pack).isPlanned()) {
            // "would rest on 900 soldiers, with 400 assigned to the border"
            return act.state(Meaning.LEVEL, Status.PLANNED, "state.oblique.planned");
        }
        if (state != null && whole != null && words.tag(whole.from() - 1) == Tag.EXISTENTIAL) {
            // "There are 600 soldiers committed to the flood": so many there are
            return state.status() == Status.IN_PLACE ? state.as(Meaning.LEVEL) : state;
        }
        return state != null || !isAtWork(act, role)
                ? state
                : act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.in-place");
    }

    /** "With 1,500 soldiers now filling sandbags, the state orders more": what they do, not what the verb behind does. */
    private static boolean isAtWork(Act act, Role role) {
        return role.preposition().equals("with")
                && act.verb().tense() == VerbGroup.Tense.PARTICIPLE
                && act.verb().progressive()
                && !act.isAny(VerbClass.PLAN, VerbClass.STANDBY);
    }

    /** Verbs that do not make a strength what they say: those denied, and plans of those who are there already. */
    private @Nullable State despite(Act act, Role.Kind kind, boolean definite) {
        if (act.verb().negated() && act.isAny(VerbClass.GO, VerbClass.WITHDRAW, VerbClass.LEAVE)) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.not-leaving");
        }
        boolean home = act.lemmaIs("be") && words.lower(act.verb().to()).equals("home") && act.isPlanned();
        if (home && kind == Role.Kind.SUBJECT && !definite) {
            return act.state(Meaning.DECREASE, Status.PLANNED, "state.verb.home");
        }
        if (act.verb().has("stay") || act.verb().has("remain")) {
            return act.state(Meaning.LEVEL, act.isPlanned() ? Status.PLANNED : Status.IN_PLACE, "state.verb.stays");
        }
        // "The force of 1,200 will be brought down": until then there are so many
        boolean until = home || act.isAny(VerbClass.INCREASE, VerbClass.DECREASE) || act.lemmaIs("finish");
        if (definite && kind == Role.Kind.SUBJECT && until) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.definite");
        }
        return act.isInfinitive() && (act.lemmaIs("keep") || act.lemmaIs("maintain"))
                ? act.state(Meaning.LEVEL, opensCondition(act) ? Status.PLANNED : Status.IN_PLACE, "state.verb.keep")
                : null;
    }

    /** "while the agency hires and trains 6,000": those are not there yet. */
    private boolean isHiring(Act act) {
        boolean hires = HIRING.contains(act.verb().lemma())
                || act.lemmaIs("train")
                        && HIRING.contains(words.lemma(act.verb().from() - 2));
        return hires && act.aspect() != Aspect.DONE && !act.verb().passive();
    }

    /** "To keep 8,000 soldiers there would cost more": what is only weighed. */
    private boolean opensCondition(Act act) {
        VerbGroup next = new Clauses(words).next(act.verb().to());
        return act.verb().from() <= 1 && next != null && next.modal().equals("would");
    }

    /** "the 1,200 troops": they are there already, whatever they will do. */
    private boolean isDefinite(Amount amount) {
        boolean force = words.lower(amount.from() - 1).equals("of")
                && FORCE.contains(words.lower(amount.from() - 2))
                && words.lower(amount.from() - 3).equals("the");
        boolean more = amount.change() == Change.INCREASE;
        return force || !more && DEFINITE.contains(words.lower(amount.from() - 1));
    }

    private @Nullable State own(Act act, Role.Kind kind, String preposition) {
        boolean another = kind == Role.Kind.OBJECT
                && COMING.contains(act.verb().lemma())
                && !(act.lemmaIs("leave") && act.verb().passive());
        boolean object = !another && (kind == Role.Kind.OBJECT || act.verb().passive() || kind == Role.Kind.OBLIQUE);
        // "calls four soldiers home": that order brings them back
        boolean home = object && movements.isHomeward(act);
        State state = home ? null : decided(act, object);
        if (state == null && object && isHiring(act)) {
            state = act.state(Meaning.INCREASE, Status.PLANNED, "state.verb.hire");
        }
        if (state == null) {
            state = movements.of(act, object);
        }
        if (state == null) {
            state = changes.of(act, object, preposition);
        }
        return state != null ? state : standing(act, object);
    }

    /** Authorized, ordered, requested, held ready. */
    private @Nullable State decided(Act act, boolean object) {
        boolean given = act.lemmaIs("give") && act.verb().passive();
        if ((given || !object && HOLDING_ORDERS.contains(act.verb().lemma()))
                && isOrders(act.verb().to())) {
            boolean prepare = words.holds(act.verb().to(), act.verb().to() + ORDERS_WITHIN, "prepare");
            return prepare
                    ? act.state(Meaning.LEVEL, Status.STANDBY, "state.verb.standby")
                    : act.plannedOr(Status.ORDERED, Meaning.INCREASE, "state.verb.order");
        }
        if (act.is(VerbClass.AUTHORIZE) && object && !act.lemmaIs("budget") && !act.is(VerbClass.WITHDRAW)) {
            Meaning meaning = words.phraseAt(act.verb().to(), "for", "deployment") ? Meaning.INCREASE : Meaning.LEVEL;
            return act.plannedOr(Status.AUTHORIZED, meaning, "state.verb.authorize");
        }
        if (object && (act.is(VerbClass.ORDER) || act.lemmaIs("tell")) && isToPrepare(act.verb())) {
            return act.plannedOr(Status.STANDBY, Meaning.LEVEL, "state.chain.prepare");
        }
        if (object && act.lemmaIs("recall") && isOfReserve()) {
            return act.plannedOr(Status.ORDERED, Meaning.LEVEL, "state.verb.order");
        }
        boolean calledUp = MOBILIZING.contains(act.verb().lemma());
        if (act.is(VerbClass.ORDER) && (object || calledUp)) {
            boolean sends = act.lemmaIs("order") && !act.verb().passive() && !act.isPlanned();
            Meaning meaning = sends || isToSetOut(act) ? Meaning.INCREASE : Meaning.LEVEL;
            return act.plannedOr(Status.ORDERED, meaning, "state.verb.order");
        }
        if (act.is(VerbClass.REQUEST) && object) {
            return act.state(Meaning.LEVEL, Status.REQUESTED, "state.verb.request");
        }
        boolean held = act.is(VerbClass.STANDBY)
                && !act.is(VerbClass.PLAN)
                && (!act.lemmaIs("hold") || act.verb().passive() || isHeldReady(act));
        boolean ready = held || act.lemmaIs("keep") && isHeldReady(act);
        return ready && (object || act.lemmaIs("stand"))
                ? act.state(Meaning.LEVEL, Status.STANDBY, "state.verb.standby")
                : null;
    }

    /** "1,200 reservists were recalled", "recalled to active duty": called up, not called back. */
    private boolean isOfReserve() {
        return IntStream.range(0, words.size())
                .anyMatch(i -> RESERVE.contains(words.lower(i)) || words.phraseAt(i, "active", "duty"));
    }

    /** "directed 250 soldiers to set out for Ohio": they are ordered to go. */
    private boolean isToSetOut(Act order) {
        if (order.verb().passive() || !DIRECTING.contains(order.verb().lemma())) {
            return false;
        }
        VerbGroup next = new Clauses(words).next(order.verb().to() - 1);
        return next != null
                && next.from() - order.verb().to() < LONGEST_OBJECT
                && next.tense() == VerbGroup.Tense.INFINITIVE
                && (Act.of(next, words, pack).isAny(VerbClass.GO, VerbClass.DEPLOY, VerbClass.LEAVE)
                        || words.phraseAt(next.main(), "set", "out"));
    }

    /** "ordered 500 soldiers stationed in Yuma to prepare": ready is all that they are to be. */
    private boolean isToPrepare(VerbGroup order) {
        for (VerbGroup group : words.verbGroups()) {
            boolean behind = group.from() >= order.to() && group.from() < order.to() + LONGEST_OBJECT;
            Tag before = words.tag(group.from() - 1);
            boolean other = before == Tag.CONJUNCTION || before == Tag.PUNCTUATION || before == Tag.PRONOUN;
            if (behind && other && group.isFinite()) {
                return false;
            }
            if (behind && group.tense() == VerbGroup.Tense.INFINITIVE) {
                return !group.passive()
                        && (group.lemma().equals("prepare") || group.chain().contains("prepare"));
            }
        }
        return false;
    }

    /** "received the orders", "got deployment orders", but not "received orders of food". */
    private boolean isOrders(int from) {
        for (int i = from; i < Math.min(words.size(), from + ORDERS_WITHIN); i++) {
            if (words.lower(i).equals("orders")) {
                return !words.lower(i + 1).equals("of") && !words.lower(i + 1).equals("for");
            }
            boolean compound = IntStream.rangeClosed(i - 1, i + 1)
                    .anyMatch(at -> words.token(at).isHyphen());
            boolean ends = words.tag(i).isVerb() || words.tag(i) == Tag.PUNCTUATION || words.tag(i) == Tag.PREPOSITION;
            if (ends && !compound) {
                return false;
            }
        }
        return false;
    }

    /** "is holding 800 soldiers ready", but not "hold the bridge". */
    private boolean isHeldReady(Act act) {
        int from = act.verb().to();
        int to = from + HELD_WITHIN;
        return words.holds(from, to, "ready") || words.holds(from, to, "reserve");
    }

    /** "pledged 300", "pledging 300", but not "have pledged 300", "were pledged". */
    private static boolean isOnce(VerbGroup verb) {
        return !verb.passive()
                && !verb.perfect()
                && (verb.tense() == VerbGroup.Tense.PAST || verb.tense() == VerbGroup.Tense.PARTICIPLE);
    }

    private static @Nullable State standing(Act act, boolean object) {
        if (object && PLEDGING.contains(act.verb().lemma()) && isOnce(act.verb())) {
            return act.state(Meaning.INCREASE, Status.PLANNED, "state.verb.pledge");
        }
        boolean freight = object && WordList.FREIGHTING.has(act.verb())
                || act.verb().passive() && DRIVEN.contains(act.verb().lemma());
        if (freight && act.aspect() == Aspect.UNDER_WAY) {
            return act.state(Meaning.LEVEL, Status.EN_ROUTE, "state.verb.freight");
        }
        if (act.is(VerbClass.PLAN) && object) {
            if (act.lemmaIs("estimate") && act.verb().passive() && !act.isPlanned()) {
                // "the force is estimated at 2,800" is of those who are there
                return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.in-place");
            }
            return act.state(Meaning.LEVEL, Status.PLANNED, "state.verb.plan");
        }
        if (act.isPlanned()) {
            return act.state(Meaning.LEVEL, Status.PLANNED, "state.verb.planned");
        }
        boolean there = act.isAny(
                VerbClass.SERVE, VerbClass.BE, VerbClass.DELIVER, VerbClass.RESCUE, VerbClass.BUILD, VerbClass.FLY);
        return there ? act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.in-place") : null;
    }
}
