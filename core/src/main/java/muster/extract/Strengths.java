package muster.extract;

import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Reads the state of what is counted by head or by the piece: troops, staff, units and materiel. The clues are asked
 * one after the other, and the first that answers decides.
 */
final class Strengths {
    /** How many tokens may stand between "what" and its verb. */
    private static final int LONGEST_SUBJECT = 5;

    private final Words words;
    private final ChangeStates changes;
    private final StateCues cues;
    private final VerbStates verbs;
    private final NounFrames nouns;
    private final Aims aims;

    Strengths(Pack pack, Words words) {
        this.words = words;
        this.changes = new ChangeStates(pack, words);
        this.cues = new StateCues(pack, words);
        this.verbs = new VerbStates(pack, words, changes);
        this.nouns = new NounFrames(pack, words);
        this.aims = new Aims(words);
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
        State state = aims.of(role, amount);
        if (state == null) {
            state = changes.furtherLeft(role, amount);
        }
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
            VerbGroup asked = what(role.verb());
            state = asked == null
                    ? verbs.of(role.verb(), role, amount)
                    : verbs.of(
                            asked,
                            new Role(asked.passive() ? Role.Kind.SUBJECT : Role.Kind.OBJECT, asked, "", "", null),
                            amount);
        }
        return state != null ? state : withoutVerb(amount);
    }

    /** "What has been approved is four more": the verb behind "what" says what becomes of the number; else null. */
    private @Nullable VerbGroup what(VerbGroup verb) {
        if (!verb.lemma().equals("be")) {
            return null;
        }
        VerbGroup before = null;
        for (VerbGroup group : words.verbGroups()) {
            before = group.to() <= verb.from() ? group : before;
        }
        if (before == null) {
            return null;
        }
        for (int i = before.from() - 1; i >= Math.max(0, before.from() - LONGEST_SUBJECT); i--) {
            if (words.lower(i).equals("what")) {
                return before;
            }
        }
        return null;
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
