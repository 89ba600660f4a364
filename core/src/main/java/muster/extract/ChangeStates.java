package muster.extract;

import java.util.List;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads how a strength changes: "increase to 6,000", "cut by 500", "brings the total to 18,200". */
final class ChangeStates {
    /** How many tokens a verb of change may stand left of the amount. */
    private static final int REACH = 18;

    private static final int LONGEST_HEDGE = 4;

    /** How far, or from where, a change goes. */
    static final WordSet OF_CHANGE = WordSet.of("to", "from", "by");

    private static final WordSet OF_COMPANY = WordSet.of("with", "by", "among", "from", "using");

    /** "put the force at 6,600", "will leave it at 500": the number that comes of it. */
    private static final WordSet PUTTING_AT = WordSet.of("put", "leave", "keep", "hold", "cap", "fix", "set");

    /** "climbed past 9,000", "fell below 300". */
    private static final WordSet BEYOND = WordSet.of("past", "above", "beyond", "below", "under");

    private final Pack pack;
    private final Words words;

    ChangeStates(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** "increase the number of troops at the border to 6,000": the verb of change may stand further left. */
    @Nullable
    State furtherLeft(Role role, Amount amount) {
        String preposition = role.preposition();
        if (role.kind() != Role.Kind.OBLIQUE || !OF_CHANGE.contains(preposition)) {
            return null;
        }
        List<VerbGroup> verbs = words.verbGroups();
        for (int i = verbs.size() - 1; i >= 0; i--) {
            VerbGroup verb = verbs.get(i);
            if (verb.to() > amount.from() || amount.from() - verb.to() > REACH) {
                continue;
            }
            Act act = Act.of(verb, words, pack);
            if (act.isAny(VerbClass.INCREASE, VerbClass.DECREASE)
                    || act.lemmaIs("bring")
                            && (preposition.equals("to") || words.holds(verb.to(), amount.from(), "down"))
                    || act.lemmaIs("come") && words.holds(verb.to(), amount.from(), "down")
                    || act.lemmaIs("take")
                            && preposition.equals("to")
                            && (words.holds(verb.to(), amount.from(), "total")
                                    || words.holds(verb.to(), amount.from(), "number"))
                    || act.lemmaIs("go") && !preposition.equals("by")) {
                return of(act, true, preposition);
            }
        }
        return null;
    }

    /** "300 soldiers will bring the force to 900": whether a number alone is what the subject raises something to. */
    boolean raises(Role role) {
        VerbGroup verb = role.verb();
        boolean could = verb != null
                && role.kind() == Role.Kind.SUBJECT
                && role.preposition().isEmpty()
                && !verb.passive()
                && (verb.lemma().equals("bring") || pack.isAny(verb.lemma(), VerbClass.INCREASE));
        // A verb that takes no object tells how many the subject itself has come to.
        if (verb == null || !could || words.tag(verb.to()) == Tag.TO || words.tag(verb.to()) == Tag.PREPOSITION) {
            return false;
        }
        for (int i = verb.to(); i < Math.min(words.size(), verb.to() + REACH); i++) {
            if (words.tag(i) == Tag.PUNCTUATION) {
                return false;
            }
            if (words.tag(i) == Tag.NUMBER) {
                return toBefore(i) && !words.tag(i + 1).isNominal() && words.tag(i + 1) != Tag.ADJECTIVE;
            }
        }
        return false;
    }

    /** "to 900", "to more than 900". */
    private boolean toBefore(int number) {
        for (int i = number - 1; i >= number - LONGEST_HEDGE; i--) {
            if (words.tag(i) == Tag.TO || words.lower(i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Behind a preposition: "with 500 vehicles", "pay for up to 4,000", "to 6,000". */
    @Nullable
    State oblique(Act act, String preposition) {
        State change = OF_CHANGE.contains(preposition) ? of(act, true, preposition) : null;
        if (change != null) {
            return change;
        }
        if (preposition.equals("at") && PUTTING_AT.contains(act.verb().lemma())) {
            Status status = act.isPlanned() ? Status.PLANNED : Status.IN_PLACE;
            return act.state(Meaning.LEVEL, status, "state.change.to");
        }
        if (preposition.equals("for")) {
            return behindFor(act);
        }
        if (!OF_COMPANY.contains(preposition)) {
            return null;
        }
        if (act.isPlanned() || act.verb().passive() && WordList.PLANNING.has(act.verb())) {
            return act.state(Meaning.LEVEL, Status.PLANNED, "state.oblique.planned");
        }
        if (preposition.equals("among") && act.aspect() == Aspect.DONE && act.is(VerbClass.SEND)) {
            return null;
        }
        State moved = preposition.equals("with") ? withMover(act) : null;
        if (moved != null) {
            return moved;
        }
        return act.is(VerbClass.ORDER) && preposition.equals("with")
                ? act.state(Meaning.LEVEL, Status.ORDERED, "state.oblique.ordered")
                : act.state(Meaning.LEVEL, Status.IN_PLACE, "state.oblique.in-place");
    }

    /** "The ship left Bermuda for Grand Bahama with 80 sailors": they are on the way with it. */
    private @Nullable State withMover(Act act) {
        boolean leaves = act.is(VerbClass.LEAVE) && headsFor(act) && act.aspect() == Aspect.DONE;
        boolean goes = act.is(VerbClass.GO) && !act.verb().passive() && act.aspect() != Aspect.DONE;
        return leaves || goes || act.is(VerbClass.LEAVE) && act.aspect() != Aspect.DONE
                ? act.state(Meaning.LEVEL, Status.EN_ROUTE, "state.oblique.with-mover")
                : null;
    }

    private boolean headsFor(Act act) {
        for (int i = act.verb().to(); i < Math.min(words.size(), act.verb().to() + REACH); i++) {
            boolean to = words.lower(i).equals("for") || words.lower(i).equals("to");
            if (to && words.tag(i + 1).isNominal()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable State behindFor(Act act) {
        if (act.lemmaIs("call") && isOfPlans(act)) {
            return act.state(Meaning.LEVEL, Status.PLANNED, "state.oblique.plan-calls-for");
        }
        if (act.lemmaIs("provide")) {
            return act.state(Meaning.LEVEL, Status.PLANNED, "state.oblique.provide-for");
        }
        if (act.lemmaIs("pay") || act.lemmaIs("fund") || act.is(VerbClass.AUTHORIZE)) {
            return act.state(Meaning.LEVEL, Status.AUTHORIZED, "state.oblique.pay-for");
        }
        return act.is(VerbClass.REQUEST) || act.lemmaIs("call")
                ? act.state(Meaning.LEVEL, Status.REQUESTED, "state.oblique.ask-for")
                : null;
    }

    /** "The plans of the general call for 15,000 troops". */
    private boolean isOfPlans(Act act) {
        for (int i = act.verb().from() - 1; i >= Math.max(0, act.verb().from() - REACH); i--) {
            if (words.lemma(i).equals("plan") && words.tag(i).isNominal()) {
                return true;
            }
        }
        return false;
    }

    /** "will send 3,000 more, bringing the total to 9,000": what comes of a plan is planned. */
    private boolean followsPlan(Act act) {
        VerbGroup bringing = act.verb();
        boolean joined = words.tag(bringing.from()) == Tag.BASE && words.tag(bringing.from() - 1) == Tag.CONJUNCTION;
        boolean relative = words.lower(bringing.from() - 1).equals("which");
        if (bringing.tense() != VerbGroup.Tense.PARTICIPLE && !joined && !relative
                || !bringing.chain().isEmpty()) {
            return false;
        }
        VerbGroup before = null;
        for (VerbGroup verb : words.verbGroups()) {
            boolean headline = before == null && verb.tense() == VerbGroup.Tense.INFINITIVE && verb.from() > 0;
            boolean says = pack.isAny(verb.lemma(), VerbClass.SAY) && !pack.isAny(verb.lemma(), VerbClass.REQUEST);
            if (verb.to() <= bringing.from() && !says && (verb.isFinite() || headline)) {
                before = verb;
            }
        }
        boolean decided = before != null && !before.passive() && pack.isAny(before.lemma(), VerbClass.REQUEST);
        return before != null && (decided || Aspect.of(before) == Aspect.PLANNED);
    }

    /**
     * What a verb of change says of the number behind a preposition, or of its object.
     *
     * @param object whether the number may be how many are added or taken away
     */
    @Nullable
    State of(Act act, boolean object, String preposition) {
        boolean bring = WordList.BRINGING_TO.has(act.verb());
        boolean down = act.is(VerbClass.DECREASE);
        if (!down && !bring && !act.is(VerbClass.INCREASE)) {
            return null;
        }
        boolean open = act.isPlanned() || act.aspect() == Aspect.UNDER_WAY || followsPlan(act);
        Status reached = open ? Status.PLANNED : Status.IN_PLACE;
        Status changed = down && !open ? Status.WITHDRAWN : reached;
        Meaning meaning = down ? Meaning.DECREASE : Meaning.INCREASE;
        if (object && !bring && BEYOND.contains(words.lower(act.verb().to()))) {
            // "has climbed past 9,000": so many there are
            return act.state(Meaning.LEVEL, reached, "state.change.to");
        }
        return switch (preposition) {
            case "to" -> act.state(Meaning.LEVEL, reached, "state.change.to");
            case "from" -> act.state(Meaning.LEVEL, Status.IN_PLACE, "state.change.from");
            case "by" -> act.state(meaning, changed, "state.change.by");
            default -> object && !bring ? act.state(meaning, changed, "state.change.object") : null;
        };
    }
}
