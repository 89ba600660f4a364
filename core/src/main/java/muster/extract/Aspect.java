package muster.extract;

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
        for (String link : verb.chain()) {
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
