package muster.extract;

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

/** Reads the state of a strength from the noun in front: "the deployment of 800 troops", "a ceiling of 4,000". */
final class NounFrames {
    private static final WordSet PREPOSITIONS = WordSet.of("of", "for", "to", "by");

    private static final WordSet MOVEMENTS = WordSet.of(
            "arrival",
            "deployment",
            "dispatch",
            "sending",
            "withdrawal",
            "departure",
            "removal",
            "mobilization",
            "activation");
    private static final int REACH = 10;

    /** What is paid for, prolonged or ended is there already: "to pay for the deployment of 800 troops". */
    private static final WordSet LASTING =
            WordSet.of("pay", "fund", "end", "extend", "prolong", "continue", "support", "finance", "oversee");

    /** What is done to a deployment that does not come about. */
    private static final WordSet STOPPING =
            WordSet.of("stop", "block", "bar", "halt", "forbid", "prevent", "oppose", "reject", "pause");

    private final Pack pack;
    private final Words words;

    NounFrames(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** The state, or null where the noun gives none. */
    @Nullable
    State of(Role role, Amount amount) {
        if (!PREPOSITIONS.contains(role.preposition())) {
            return null;
        }
        String noun = role.preposition().equals("of") ? headNoun(role, amount) : role.noun();
        noun = noun.equals("sending") ? "deployment" : noun;
        if (noun.equals("addition") && role.preposition().equals("to")) {
            return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.noun.addition", amount.span());
        }
        VerbGroup verb = role.verb();
        boolean future = verb != null && Aspect.of(verb) == Aspect.PLANNED && !LASTING.contains(verb.lemma());
        boolean authorized = verb != null && pack.isAny(verb.lemma(), VerbClass.AUTHORIZE);
        boolean ordered = verb != null && pack.isAny(verb.lemma(), VerbClass.ORDER);
        boolean requested = verb != null && pack.isAny(verb.lemma(), VerbClass.REQUEST) && !verb.passive();
        if (requested && noun.equals("deployment")) {
            return State.of(Meaning.INCREASE, Status.REQUESTED, "state.noun.deployment", amount.span());
        }
        boolean planned = future || authorized || ordered || verb != null && pack.isAny(verb.lemma(), VerbClass.PLAN);
        Status decided = authorized ? Status.AUTHORIZED : ordered ? Status.ORDERED : Status.PLANNED;
        Status added = future ? Status.PLANNED : planned ? decided : Status.IN_PLACE;
        Status reached = planned ? Status.PLANNED : Status.IN_PLACE;
        Frame frame = switch (noun) {
            case "deployment" -> {
                boolean stopped = verb != null && STOPPING.contains(verb.lemma());
                yield new Frame(
                        planned || stopped ? Meaning.INCREASE : Meaning.LEVEL, stopped ? Status.PLANNED : added);
            }
            case "addition", "arrival", "dispatch", "infusion", "influx", "surge" -> new Frame(Meaning.INCREASE, added);
            case "increase", "reinforcement" ->
                new Frame(Meaning.INCREASE, authorized && !future ? Status.AUTHORIZED : reached);
            case "reduction", "decrease", "cut", "drawdown", "withdrawal", "departure", "removal" ->
                new Frame(Meaning.DECREASE, planned ? Status.PLANNED : Status.WITHDRAWN);
            case "call-up", "callup", "activation", "mobilization", "mobilisation" ->
                new Frame(Meaning.LEVEL, authorized ? Status.AUTHORIZED : future ? Status.PLANNED : Status.ORDERED);
            case "ceiling", "cap", "limit", "maximum", "authorization", "authorisation", "authority" ->
                new Frame(Meaning.LEVEL, Status.AUTHORIZED);
            case "request", "need", "requirement", "call" ->
                new Frame(Meaning.LEVEL, authorized && !future ? Status.AUTHORIZED : Status.REQUESTED);
            case "order" -> new Frame(Meaning.LEVEL, Status.ORDERED);
            case "plan", "proposal", "pledge", "promise", "offer" ->
                new Frame(
                        words.holds(amount.to(), amount.to() + REACH, "to", "be") ? Meaning.LEVEL : Meaning.INCREASE,
                        Status.PLANNED);
            case "commitment", "goal", "target" -> new Frame(Meaning.LEVEL, Status.PLANNED);
            case "reserve" -> new Frame(Meaning.LEVEL, Status.STANDBY);
            case "peak", "high", "height" -> new Frame(Meaning.LEVEL, reached);
            default -> null;
        };
        return frame == null ? null : State.of(frame.meaning(), frame.status(), "state.noun." + noun, amount.span());
    }

    /** "the arrival at Incirlik over the weekend of two helicopters": a noun of movement further left takes the "of". */
    private String headNoun(Role role, Amount amount) {
        if (MOVEMENTS.contains(role.noun())) {
            return role.noun();
        }
        for (int i = amount.from() - 2; i >= Math.max(0, amount.from() - REACH); i--) {
            if (words.tag(i) == Tag.PUNCTUATION || words.tag(i).isVerb()) {
                break;
            }
            if (MOVEMENTS.contains(words.lemma(i)) && words.tag(i).isNominal() && words.tag(i + 1) == Tag.PREPOSITION) {
                return words.lemma(i);
            }
        }
        return role.noun();
    }

    private record Frame(Meaning meaning, Status status) {}
}
