package muster.statement;

import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;

/**
 * A group of verbs with what belongs to it.
 *
 * @param subject what stands for its subject, in front of it or taken over from the clause that it goes on from
 * @param from the first token of the clause
 * @param objectTo the token behind what it governs directly: the next verb begins there
 * @param to the token behind the clause with all that hangs on it
 */
record Clause(Words words, VerbGroup verb, Stretch subject, int from, int objectTo, int to) {
    private static final WordSet LYING = WordSet.of(
            "head",
            "base",
            "station",
            "headquarter",
            "house",
            "locate",
            "pose",
            "stage",
            "billet",
            "quarter",
            "garrison");
    private static final WordSet NOBODY = WordSet.of("no", "none", "neither", "nobody", "nor", "nothing");

    /** Whether it says that something is not so: "is not clear", "has no plans", "none of them may". */
    boolean isNegated() {
        int at = verb.to();
        while (words.tag(at) == Tag.ADVERB) {
            at++;
        }
        boolean behind = words.tag(at) == Tag.NEGATION && verb.lemma().equals("be");
        boolean nothing = (words.lower(at).equals("no") || words.lower(at).equals("none")) && !verb.passive();
        return verb.negated()
                || behind
                || nothing
                || subject.size() > 0 && NOBODY.contains(words.lower(subject.from()))
                || subject.size() > 0 && words.lower(subject.to() - 1).equals("nobody");
    }

    Stretch object() {
        return new Stretch(verb.to(), objectTo);
    }

    Stretch behind() {
        return new Stretch(verb.to(), to);
    }

    Stretch whole() {
        return new Stretch(from, to);
    }

    /** "is headed north", "is based at Yuma" tell what somebody does; other passives what is done to somebody. */
    boolean isPassive() {
        return verb.passive() && !LYING.contains(verb.lemma());
    }

    /** Who does what the verb says: the subject, or of a passive what stands behind "by"; empty where nothing tells. */
    Stretch doer() {
        if (!isPassive()) {
            return subject;
        }
        for (int i = verb.to(); i < to; i++) {
            if (words.lower(i).equals("by") && !words.tag(i + 1).isVerb()) {
                return new Stretch(i + 1, to);
            }
        }
        return new Stretch(from, from);
    }

    /** What it is done to: of a passive the subject. */
    Stretch patient() {
        return isPassive() ? subject : behind();
    }
}
