package muster.extract;

import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.text.BlockKind;

/** The state of a strength that no verb governs, as in most headlines and lists. */
final class VerblessStates {
    private final Words words;
    private final Strengths strengths;

    VerblessStates(Words words, Strengths strengths) {
        this.words = words;
        this.strengths = strengths;
    }

    /**
     * The state.
     *
     * @param end the token behind the noun phrase
     */
    State of(Amount amount, int end) {
        if (words.isTitleCase() && words.tag(end) == Tag.TO && words.tag(end + 1) == Tag.NAME) {
            return State.of(Meaning.INCREASE, Status.PLANNED, "state.headline.sends", words.span(end, end + 2));
        }
        boolean heads = words.lower(end).equals("head")
                && (words.tag(end + 1) == Tag.TO || words.lower(end + 1).equals("for"));
        if (words.isTitleCase() && heads) {
            return State.of(Meaning.INCREASE, Status.EN_ROUTE, "state.headline.head", words.span(end, end + 2));
        }
        BlockKind kind = words.sentence().block().kind();
        VerbGroup aim = new Clauses(words).startingAt(end);
        boolean headline = kind == BlockKind.HEADLINE || kind == BlockKind.HEADING;
        if (headline && aim != null && aim.tense() == VerbGroup.Tense.INFINITIVE) {
            // "Guard troops to stay until May": what is to come
            return strengths.listed(aim, Role.Kind.SUBJECT, amount);
        }
        return words.isTitleCase() && amount.change() == Change.INCREASE
                ? State.of(Meaning.INCREASE, Status.PLANNED, "state.headline.more", null)
                : State.of(Meaning.LEVEL, Status.IN_PLACE, "state.default", null);
    }
}
