package muster.extract;

import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.pack.Pack;

/**
 * Reads the state of what is counted by head or by the piece: troops, staff, units and materiel. The clues are asked
 * one after the other, and the first that answers decides.
 */
final class Strengths {
    private final Words words;
    private final ChangeStates changes;
    private final StateCues cues;
    private final VerbStates verbs;
    private final NounFrames nouns;

    Strengths(Pack pack, Words words) {
        this.words = words;
        this.changes = new ChangeStates(pack, words);
        this.cues = new StateCues(pack, words);
        this.verbs = new VerbStates(pack, words, changes);
        this.nouns = new NounFrames(pack);
    }

    /**
     * The state of a strength.
     *
     * @param end the token behind the noun phrase
     */
    State of(Subject subject, Amount amount, int end, Role role) {
        State state = said(amount, end, role);
        boolean plain = state.status() == Status.IN_PLACE && state.meaning() == Meaning.LEVEL;
        if (plain && subject == Subject.TROOPS && amount.low() == null && isCeiling(amount)) {
            return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.up-to", amount.span());
        }
        if (state.meaning() != Meaning.LEVEL) {
            return state;
        }
        return switch (amount.change()) {
            case INCREASE -> state.as(Meaning.INCREASE);
            case DECREASE -> state.as(Meaning.DECREASE);
            case NONE -> state;
        };
    }

    /** The state of an item of a list whose verb stands in the sentence that introduces it: "She is bringing:". */
    State listed(VerbGroup verb, Amount amount) {
        return verbs.of(verb, new Role(Role.Kind.OBJECT, verb, "", "", null), amount);
    }

    private State said(Amount amount, int end, Role role) {
        State state = changes.furtherLeft(role, amount);
        if (state == null) {
            state = cues.of(end, amount, role);
        }
        if (state == null && role.post() != null) {
            state = verbs.behindNoun(role.post(), role, amount);
        }
        if (state == null && (role.kind() == Role.Kind.OBLIQUE || !role.noun().isEmpty())) {
            state = nouns.of(role, amount);
        }
        if (state == null && role.verb() != null) {
            state = verbs.of(role.verb(), role, amount);
        }
        return state != null ? state : withoutVerb(amount);
    }

    private State withoutVerb(Amount amount) {
        return words.isTitleCase() && amount.change() == Change.INCREASE
                ? State.of(Meaning.INCREASE, Status.PLANNED, "state.headline.more", null)
                : State.of(Meaning.LEVEL, Status.IN_PLACE, "state.default", null);
    }

    /** "up to 4,000 troops": how many may be there, not how many are. */
    private static boolean isCeiling(Amount amount) {
        String quantifier = amount.quantifier();
        return quantifier.startsWith("up to")
                || quantifier.startsWith("as many as")
                || quantifier.startsWith("no more")
                || quantifier.contains("maximum");
    }
}
