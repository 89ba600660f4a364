package muster.extract;

import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Numbers that a noun names as what is to be reached or may be: "the goal is 2 million", "(ceiling: 1,200)". */
final class Aims {
    private static final int LONGEST_SUBJECT = 8;
    private static final WordSet BEING = WordSet.of("be", "remain", "stand");

    private final Words words;

    Aims(Words words) {
        this.words = words;
    }

    /** The state, or null where no such noun names the number. */
    @Nullable
    State of(Role role, Amount amount) {
        int at = amount.from() - 1;
        if (words.lower(at).equals(":")) {
            return named(at - 1, amount);
        }
        VerbGroup verb = role.verb();
        if (verb == null || role.kind() != Role.Kind.OBJECT || !BEING.contains(verb.lemma())) {
            return null;
        }
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - LONGEST_SUBJECT); i--) {
            if (words.tag(i) == Tag.PUNCTUATION) {
                return null;
            }
            State state = named(i, amount);
            if (state != null) {
                return state;
            }
        }
        return null;
    }

    private @Nullable State named(int i, Amount amount) {
        String lemma = words.lemma(i);
        if (!words.tag(i).isNominal()) {
            return null;
        }
        if (WordList.GOALS.has(lemma)) {
            return State.of(Meaning.LEVEL, Status.PLANNED, "state.noun.goal", words.span(i, amount.to()));
        }
        return WordList.CEILINGS.has(lemma)
                ? State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.noun.ceiling", words.span(i, amount.to()))
                : null;
    }
}
