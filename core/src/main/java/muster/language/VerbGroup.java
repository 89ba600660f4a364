package muster.language;

import java.util.List;

/**
 * Verbs that stand together: auxiliaries, verbs such as "expect" that take another one, and the main verb.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param main the token of the main verb
 * @param lemma the main verb
 * @param chain the verbs and adjectives in front of it that take it ("expected to", "began", "ready to"), outermost first
 * @param tense of the outermost verb
 * @param passive whether the main verb is passive
 * @param progressive whether the main verb is in the progressive ("is sending")
 * @param modal the modal verb, or empty
 * @param negated whether a not belongs to it
 */
public record VerbGroup(
        int from,
        int to,
        int main,
        String lemma,
        List<String> chain,
        Tense tense,
        boolean passive,
        boolean progressive,
        boolean perfect,
        String modal,
        boolean negated) {
    public VerbGroup {
        chain = List.copyOf(chain);
    }

    /** How the outermost verb stands in time. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        /** "to send", without a verb that takes it. */
        INFINITIVE,
        /** "deployed to", "sending": no verb of time of its own. */
        PARTICIPLE
    }

    /** Whether it can be the verb of a clause. */
    public boolean isFinite() {
        return tense != Tense.INFINITIVE && tense != Tense.PARTICIPLE;
    }

    /** The same verbs where what they do is done to their subject. */
    public VerbGroup asPassive(boolean inProgress) {
        return new VerbGroup(from, to, main, lemma, chain, tense, true, inProgress, perfect, modal, negated);
    }

    public boolean has(String link) {
        return chain.contains(link);
    }
}
