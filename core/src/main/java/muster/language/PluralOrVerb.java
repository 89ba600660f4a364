package muster.language;

import java.util.List;
import muster.language.Lexicon.Entry;
import muster.language.Lexicon.Inflection;
import muster.text.Token;
import muster.text.WordSet;

/** A form that ends in s: the plural of a noun, or a verb of the third person. */
final class PluralOrVerb {
    private static final WordSet SAYING =
            WordSet.of("report", "say", "note", "estimate", "write", "claim", "add", "explain");

    private static final WordSet WANTING = WordSet.of("want", "need", "seek", "expect", "require");

    private static final WordSet TAKING_OBJECTS = WordSet.of("force", "command", "supply", "crew", "man");
    private static final WordSet PREPOSITIONS = WordSet.of(
            "in", "at", "on", "along", "across", "near", "around", "inside", "within", "from", "for", "with", "under",
            "into", "to", "there", "by", "during");

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final boolean titleCase;
    private final Tag[] tags;
    /** Words between a subject and its verb. */
    static final WordSet NOW = WordSet.of(
            "now", "then", "still", "also", "currently", "already", "typically", "usually", "normally", "generally");

    private final String[] lemmas;
    private final Neighbours near;
    private final WordsOfReports wordsOfReports;

    PluralOrVerb(TaggedTokens sentence, Neighbours near, WordsOfReports wordsOfReports) {
        this.lexicon = sentence.lexicon();
        this.tokens = sentence.tokens();
        this.titleCase = sentence.titleCase();
        this.tags = sentence.tags();
        this.lemmas = sentence.lemmas();
        this.near = near;
        this.wordsOfReports = wordsOfReports;
    }

    /** The tag of such a form; its lemma is set. */
    Tag of(int i, Inflection verb, String plural) {
        Entry noun = lexicon.entry(plural);
        boolean likelyVerb = lexicon.entry(verb.lemma()).verb() > noun.noun();
        lemmas[i] = plural;
        if (i == 0) {
            return Tag.PLURAL;
        }
        if (isInFrontOfCountedAct(i) && noun.noun() > 0) {
            return Tag.PLURAL;
        }
        if (wordsOfReports.says(i)) {
            lemmas[i] = verb.lemma();
            return Tag.PRESENT;
        }
        Tag before = tags[i - 1];
        boolean objectFollows = near.objectFollows(i);
        if (near.counted(i) && !SAYING.contains(verb.lemma()) && noun.noun() > 0) {
            return Tag.PLURAL;
        }
        boolean closes = i + 1 >= tokens.size()
                || tokens.get(i + 1).is(".")
                || tokens.get(i + 1).is(",");
        if (closes
                && SAYING.contains(verb.lemma())
                && (before == Tag.NAME || before == Tag.NOUN || before == Tag.PRONOUN)) {
            lemmas[i] = verb.lemma();
            return Tag.PRESENT;
        }
        if (i + 1 < tokens.size() && tokens.get(i + 1).is("of") && noun.noun() > 0) {
            return Tag.PLURAL;
        }
        boolean ends = closes || tokens.get(i + 1).lower().equals("to");
        if (ends && lexicon.entry(verb.lemma()).verb() > 0 && isSubjectOfRelative(i - 1, verb.lemma())) {
            lemmas[i] = verb.lemma();
            return Tag.PRESENT;
        }
        boolean asVerb = switch (before) {
            case DETERMINER, POSSESSIVE, GENITIVE, ADJECTIVE, NUMBER, PREPOSITION, TO, MODAL, PLURAL, PAST, ING, BASE ->
                false;
            // "two of them volunteers,"
            case PRONOUN -> !(closes && tokens.get(i - 1).is("them"));
            case EXISTENTIAL -> true;
            case RELATIVE -> !near.verbBehind(i);
            case NAME, NOUN ->
                objectFollows
                        && !isCompound(i, before)
                        && !lacksObject(i, verb.lemma())
                        && !wordsOfReports.isSubject(i)
                        && (likelyVerb
                                || titleCase && !lexicon.isNounOf(plural, 'P') && !lexicon.isNounOf(plural, 'G')
                                || lexicon.entry(verb.lemma()).verb() * 3 > noun.noun()
                                        && !lexicon.isNounOf(plural, 'P'))
                        && !near.verbBehind(i);
            case ADVERB -> likelyVerb && objectFollows || endsNow(i, verb);
            case PRESENT, PAST_PARTICIPLE, SUBORDINATOR, CONJUNCTION, NEGATION, PUNCTUATION, SYMBOL ->
                likelyVerb && objectFollows;
        };
        if (asVerb) {
            lemmas[i] = verb.lemma();
            return Tag.PRESENT;
        }
        return Tag.PLURAL;
    }

    /** "quakes kill 41": the verb follows, and what it does to so many. */
    private boolean isInFrontOfCountedAct(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 2).isNumber()
                && lexicon.entry(tokens.get(i + 1).lower()).verb()
                        > 2 * lexicon.entry(tokens.get(i + 1).lower()).noun();
    }

    /** "U.S. forces in Haiti": who forces does that to somebody. */
    private boolean lacksObject(int i, String lemma) {
        return TAKING_OBJECTS.contains(lemma)
                && i + 1 < tokens.size()
                && PREPOSITIONS.contains(tokens.get(i + 1).lower());
    }

    /** "signed deployment orders", "under evacuation orders": a bare noun behind a verb or preposition begins its object. */
    private boolean isCompound(int i, Tag before) {
        return before == Tag.NOUN
                && i > 1
                && (tags[i - 2] == Tag.PAST
                        || tags[i - 2] == Tag.BASE
                        || tags[i - 2] == Tag.ING
                        || tags[i - 2] == Tag.PREPOSITION);
    }

    /** "the mission now ends on July 3": behind a noun and an adverb of time stands a verb, if none comes later. */
    private boolean endsNow(int i, Inflection verb) {
        boolean light = NOW.contains(tokens.get(i - 1).lower());
        return light
                && i > 1
                && tags[i - 2].isNominal()
                && lexicon.entry(verb.lemma()).verb() > 0
                && !near.verbBehind(i);
    }

    /** "what the operation needs": a noun that a relative without a verb of its own stands in front of. */
    private boolean isSubjectOfRelative(int last, String lemma) {
        if (!tags[last].isNominal()) {
            return false;
        }
        int at = last;
        while (at > 0
                && (tags[at].isNominal()
                        || tags[at] == Tag.ADJECTIVE
                        || tags[at] == Tag.DETERMINER
                        || tags[at] == Tag.POSSESSIVE
                        || tags[at] == Tag.GENITIVE)) {
            at--;
        }
        String opening = tokens.get(at).lower();
        return tags[at] == Tag.RELATIVE && opening.equals("what") || opening.equals("that") && WANTING.contains(lemma);
    }
}
