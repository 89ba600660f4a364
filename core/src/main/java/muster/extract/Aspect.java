package muster.extract;

import java.util.List;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;

/** How real a verb makes what it says: done, going on, or still to come. */
enum Aspect {
    DONE,
    PRESENT,
    /** "is sending", "are being sent". */
    UNDER_WAY,
    PLANNED;

    /** The aspect of a group of verbs. */
    static Aspect of(VerbGroup verb) {
        // "I want to say 300" hedges the number and plans nothing
        for (String link : verb.lemma().equals("say") ? List.<String>of() : verb.chain()) {
            if (WordList.PLANNING.has(link)) {
                return PLANNED;
            }
        }
        boolean begun = (verb.chain().contains("begin") || verb.chain().contains("start"))
                && verb.modal().isEmpty()
                && verb.tense() != Tense.FUTURE
                && verb.tense() != Tense.INFINITIVE;
        if (begun && !verb.passive()) {
            return UNDER_WAY;
        }
        if (verb.has("be") || verb.tense() == Tense.FUTURE) {
            return PLANNED;
        }
        return switch (verb.modal()) {
            case "will", "would", "could", "may", "might", "should", "shall", "must" -> PLANNED;
            case "can" -> PRESENT;
            default -> real(verb);
        };
    }

    private static Aspect real(VerbGroup verb) {
        return switch (verb.tense()) {
            case PAST -> verb.progressive() && !verb.perfect() ? UNDER_WAY : DONE;
            case PRESENT ->
                verb.progressive()
                        ? verb.perfect() ? DONE : UNDER_WAY
                        : verb.perfect() || verb.passive() ? DONE : PRESENT;
            case PARTICIPLE -> verb.progressive() && !verb.passive() ? PRESENT : verb.progressive() ? UNDER_WAY : DONE;
            case INFINITIVE, FUTURE -> PLANNED;
        };
    }
}
