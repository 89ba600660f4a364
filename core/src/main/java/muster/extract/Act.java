package muster.extract;

import java.util.Arrays;
import java.util.Set;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.Span;

/**
 * What a verb of a sentence does to what is counted.
 *
 * @param classes of the verb with its particle, or of the verb alone where the two together are unknown
 * @param span the characters of the whole group
 */
record Act(VerbGroup verb, Set<VerbClass> classes, Aspect aspect, Span span) {
    /** How far from a verb of the present its clause may tell that it speaks of the future. */
    private static final int REACH = 16;

    static Act of(VerbGroup verb, Words words, Pack pack) {
        Set<VerbClass> together = verb.to() > verb.main() + 1
                ? pack.classes(verb.lemma() + " " + words.lower(verb.main() + 1))
                : Set.of();
        return new Act(
                verb,
                together.isEmpty() ? pack.classes(verb.lemma()) : together,
                aspect(verb, words),
                words.span(verb.from(), verb.to()));
    }

    /** "The ship leaves tomorrow", "by the end of April that number goes up": the present may tell a plan. */
    private static Aspect aspect(VerbGroup verb, Words words) {
        Aspect plain = Aspect.of(verb);
        boolean open = plain == Aspect.PRESENT || plain == Aspect.UNDER_WAY;
        return open && verb.isFinite() && FutureWords.near(words, verb, REACH) ? Aspect.PLANNED : plain;
    }

    boolean is(VerbClass one) {
        return classes.contains(one);
    }

    boolean isAny(VerbClass... any) {
        return Arrays.stream(any).anyMatch(classes::contains);
    }

    boolean lemmaIs(String lemma) {
        return verb.lemma().equals(lemma);
    }

    boolean isPlanned() {
        return aspect == Aspect.PLANNED;
    }

    boolean isInfinitive() {
        return verb.tense() == Tense.INFINITIVE;
    }

    /** A state that this verb gives. */
    State state(Meaning meaning, Status status, String rule) {
        return State.of(meaning, status, rule, span);
    }

    /** A state that is a plan where the verb is one, and otherwise another. */
    State plannedOr(Status otherwise, Meaning meaning, String rule) {
        return isPlanned() ? state(meaning, Status.PLANNED, rule + ".planned") : state(meaning, otherwise, rule);
    }
}
