package muster.statement;

import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.text.WordSet;

/** Words in the form of verbs that only describe a noun, or are one: "designated ports", "crossing points". */
final class Attributes {
    /** What is a noun in front of a noun, whatever stands before it: "fire warning shots". */
    private static final WordSet KINDS =
            WordSet.of("warning", "drinking", "sleeping", "landing", "housing", "operating");

    private Attributes() {}

    static boolean isAttribute(Words words, VerbGroup verb) {
        if (verb.to() - verb.from() != 1) {
            return false;
        }
        int at = verb.from();
        Tag before = words.tag(at - 1);
        Tag behind = words.tag(at + 1);
        return switch (words.tag(at)) {
            case PAST, PAST_PARTICIPLE ->
                behind.isNominal()
                        && (describes(before)
                                || before == Tag.BASE
                                || before == Tag.CONJUNCTION && words.tag(at - 2) == Tag.PLURAL);
            case ING ->
                KINDS.contains(words.lower(at)) && behind.isNominal()
                        || isNoun(words, at, before, behind)
                        || isListedNoun(words, at);
            case PRESENT ->
                !words.lemma(at).equals("be")
                        && (before == Tag.BASE || before == Tag.ING || isObject(words, at, before));
            case BASE -> isDegree(words, at) || isObject(words, at, before) || isListed(words, at);
            default -> false;
        };
    }

    private static boolean describes(Tag before) {
        return before == Tag.DETERMINER
                || before == Tag.ADJECTIVE
                || before == Tag.PREPOSITION
                || before == Tag.ING
                || before == Tag.POSSESSIVE
                || before == Tag.GENITIVE;
    }

    /** "how long", "not immediately clear". */
    private static boolean isDegree(Words words, int at) {
        String before = words.lower(at - 1);
        boolean clear = words.lower(at).equals("clear") && words.tag(at - 1) == Tag.ADVERB;
        return before.equals("how") || clear && (words.lemma(at - 2).equals("be") || words.tag(at - 2) == Tag.NEGATION);
    }

    /** "Laredo crossing points", "provide fencing, wall materials". */
    private static boolean isNoun(Words words, int at, Tag before, Tag behind) {
        boolean compound = behind == Tag.PLURAL
                && (before == Tag.NAME || before == Tag.NOUN || describes(before) && before != Tag.PREPOSITION);
        boolean object = before.isVerb()
                && (words.lower(at + 1).equals(",") || words.lower(at + 1).equals("and"));
        return compound || object && before == Tag.BASE;
    }

    /** "evacuations, search and rescue, sandbagging": no verb of a list stands without an object between its marks. */
    private static boolean isListed(Words words, int at) {
        String behind = words.lower(at + 1);
        boolean opens = words.lower(at - 1).equals(",")
                || words.lower(at - 1).equals("and") && words.tag(at - 2).isNominal();
        return opens && (behind.equals(",") || behind.equals("and") || behind.equals("."));
    }

    /** "in detection and monitoring, administrative duties": a noun as the one that it is joined to. */
    private static boolean isListedNoun(Words words, int at) {
        String behind = words.lower(at + 1);
        boolean alone = behind.equals(",") || behind.equals("and") || behind.equals(".") || behind.equals("of");
        if (!alone || !words.lower(at - 1).equals("and") || words.tag(at - 2) != Tag.NOUN) {
            return false;
        }
        int first = at - 2;
        while (first > 0 && (words.tag(first - 1) == Tag.NOUN || words.tag(first - 1) == Tag.ADJECTIVE)) {
            first--;
        }
        return words.tag(first - 1) == Tag.PREPOSITION || words.lower(first - 1).equals(",");
    }

    /** "sign deployment orders": a verb, a noun, and what only looks like a second verb. */
    private static boolean isObject(Words words, int at, Tag before) {
        Tag first = words.tag(at - 2);
        boolean verbNear = first.isVerb()
                || words.tag(at - 3).isVerb()
                        && first != Tag.PREPOSITION
                        && !words.lower(at - 2).equals(",");
        boolean finite = words.verbGroups().stream()
                .filter(verb -> verb.to() <= at - 1 && verb.to() >= at - 2)
                .anyMatch(verb -> verb.tense() != Tense.PARTICIPLE);
        return before == Tag.NOUN && verbNear && finite;
    }
}
