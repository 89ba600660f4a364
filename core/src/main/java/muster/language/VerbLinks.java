package muster.language;

import muster.text.Vocabulary;
import muster.text.WordSet;

/** What joins one verb to the next: adverbs and negations between them, "to", particles. */
final class VerbLinks {
    private static final WordSet TAKES_TO = Vocabulary.words(VerbLinks.class, "verbs-with-to.txt");
    private static final WordSet TAKES_ING = WordSet.of(
            "begin", "start", "continue", "keep", "finish", "stop", "consider", "resume", "weigh", "propose");
    private static final WordSet PARTICLE_VERBS = Vocabulary.words(VerbLinks.class, "particle-verbs.txt");

    /** Verbs behind which an adjective may take "to": "is ready to", "stands ready to". */
    private static final WordSet BEFORE_ADJECTIVES = WordSet.of("be", "stand", "remain");

    private static final WordSet ADJECTIVES_WITH_TO = WordSet.of(
            "due",
            "ready",
            "likely",
            "set",
            "able",
            "about",
            "unlikely",
            "certain",
            "sure",
            "available",
            "prepared",
            "willing",
            "eligible",
            "supposed",
            "unable",
            "free",
            "poised");

    /** Words that may part an auxiliary from its verb, besides adverbs: "have all left", "are yet to". */
    private static final WordSet BEHIND_AUXILIARY = WordSet.of("yet", "all", "both");

    private static final String[] COURSE = {"in", "the", "process", "of"};

    private final Words words;

    VerbLinks(Words words) {
        this.words = words;
    }

    /** Whether "to" and a base form stand at a token. */
    boolean infinitiveAt(int i) {
        return words.tag(i) == Tag.TO && words.tag(skipAdverbs(i + 1)) == Tag.BASE;
    }

    /** The first token from here on that is no adverb, no negation and no "yet". */
    int skipAdverbs(int i) {
        int at = i;
        while (isAdverb(at) || words.lower(at).equals("yet")) {
            at++;
        }
        return at;
    }

    /** The first token from here on that is no adverb and no negation. */
    int behindVerb(int i) {
        int at = i;
        while (isAdverb(at)) {
            at++;
        }
        return at;
    }

    /** The first token from here on that does not merely part an auxiliary from its verb. */
    int behindAuxiliary(int i) {
        int at = i;
        while (isAdverb(at) || isNoLonger(at) || BEHIND_AUXILIARY.contains(words.lower(at)) || isQuoted(at)) {
            at += isNoLonger(at) || isMoreThan(at) ? 2 : 1;
        }
        return isInTheCourseOf(at) ? at + COURSE.length : at;
    }

    /** "are in the process of leaving": leaving goes on. */
    private boolean isInTheCourseOf(int i) {
        return words.phraseAt(i, COURSE) && words.tag(i + COURSE.length) == Tag.ING;
    }

    /** 'will not be "interacting"': a mark in front of the verb that an auxiliary waits for. */
    private boolean isQuoted(int i) {
        return i + 1 < words.size()
                && words.token(i).isQuoteMark()
                && words.tag(i + 1).isVerb()
                && words.tag(i - 1) != Tag.PUNCTUATION;
    }

    private boolean isAdverb(int i) {
        return words.tag(i) == Tag.ADVERB || words.tag(i) == Tag.NEGATION;
    }

    private boolean isNoLonger(int i) {
        return words.lower(i).equals("no") && words.lower(i + 1).equals("longer");
    }

    /** "has more than doubled". */
    private boolean isMoreThan(int i) {
        return words.phraseAt(i, "more", "than") && words.tag(i + 2) == Tag.PAST_PARTICIPLE;
    }

    /** Whether the verb holds its own negation: cannot, won't. */
    boolean isNegative(int i) {
        return words.lower(i).endsWith("n't") || words.lower(i).equals("cannot");
    }

    boolean negatedBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.tag(i) == Tag.NEGATION || isNoLonger(i)) {
                return true;
            }
        }
        return false;
    }

    /** The "to" behind a verb, or its adjective, that takes another verb; 0 for none. */
    int takesTo(int main) {
        String lemma = words.lemma(main);
        int at = main + 1;
        if (BEFORE_ADJECTIVES.contains(lemma)) {
            at = skipAdverbs(at);
            Tag tag = words.tag(at);
            boolean verb = tag.isVerb() && tag != Tag.PAST_PARTICIPLE;
            if (ADJECTIVES_WITH_TO.contains(words.lower(at)) && !verb) {
                at++;
            }
        }
        at = skipAdverbs(at);
        return TAKES_TO.contains(lemma) && infinitiveAt(at) ? at : 0;
    }

    /** What takes the verb behind "to": the adjective before it, or the verb. */
    String chainWord(int main, int to) {
        for (int i = main + 1; i < to; i++) {
            if (ADJECTIVES_WITH_TO.contains(words.lower(i))) {
                return words.lower(i);
            }
        }
        return words.lemma(main);
    }

    boolean takesIng(String lemma) {
        return TAKES_ING.contains(lemma);
    }

    /** Whether the particle behind a verb belongs to it: "called up". */
    boolean endsWithParticle(int verb) {
        return words.tag(verb) != Tag.MODAL && PARTICLE_VERBS.contains(words.lemma(verb) + " " + words.lower(verb + 1));
    }
}
