package muster.language;

import java.util.List;
import muster.language.Lexicon.Entry;
import muster.language.Lexicon.Inflection;
import muster.text.Token;
import muster.text.TokenKind;
import muster.text.WordSet;

/** Nouns, verbs, adjectives and adverbs, told by lexicon, form and neighbours. */
final class OpenWords {
    /** Nouns that one goes "to" more often than they are verbs. */
    private static final WordSet GOALS = WordSet.of(
            "border", "coast", "ground", "base", "camp", "state", "island", "shore", "school", "town", "center",
            "date");

    /** Words of time that stand behind a verb without an object: "30 start next week". */
    private static final WordSet WHEN = WordSet.of("next", "this", "today", "tomorrow", "tonight");

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final boolean titleCase;
    private final Tag[] tags;
    private final String[] lemmas;
    private final Neighbours near;
    private final PluralOrVerb pluralOrVerb;
    private final WordsOfCounts wordsOfCounts;
    private final WordsOfReports wordsOfReports;

    OpenWords(TaggedTokens sentence, Neighbours near) {
        this.lexicon = sentence.lexicon();
        this.tokens = sentence.tokens();
        this.titleCase = sentence.titleCase();
        this.tags = sentence.tags();
        this.lemmas = sentence.lemmas();
        this.near = near;
        this.wordsOfCounts = new WordsOfCounts(sentence, near);
        this.wordsOfReports = new WordsOfReports(sentence, near);
        this.pluralOrVerb = new PluralOrVerb(sentence, near, wordsOfReports);
    }

    Tag open(int i, String lower) {
        Tag counted = wordsOfCounts.fixed(i, lower);
        if (counted != null) {
            return counted;
        }
        if (lower.equals("first") && isFirstOfActs(i)) {
            return Tag.ADVERB;
        }
        if (lower.equals("rescue")
                && i > 1
                && tokens.get(i - 1).is("and")
                && tokens.get(i - 2).is("search")) {
            return Tag.NOUN;
        }
        Inflection[] irregular = lexicon.irregular(lower);
        for (Inflection one : irregular) {
            if (one.tag() == Tag.PLURAL) {
                if (lexicon.entry(lower).verb() > 0 && near.previousIs(i, Tag.TO) && near.objectFollows(i)) {
                    // "to police the city"
                    return Tag.BASE;
                }
                if (lower.equals("leaves")
                        && i + 1 < tokens.size()
                        && (tokens.get(i + 1).isCapitalized()
                                || tokens.get(i + 1).is("for")
                                || ClosedClass.of(tokens.get(i + 1).lower()) == Tag.DETERMINER)) {
                    lemmas[i] = "leave";
                    return Tag.PRESENT;
                }
                lemmas[i] = one.lemma();
                return Tag.PLURAL;
            }
        }
        if (irregular.length > 0) {
            return irregularVerb(i, lower, irregular);
        }
        Inflection verb = lexicon.verbForm(lower);
        String plural = lexicon.pluralLemma(lower);
        Entry entry = lexicon.entry(lower);
        if (verb != null && verb.tag() == Tag.PRESENT) {
            // "searched for remains": a noun that has no singular.
            if (plural == null && entry.noun() > 0 && near.previousIs(i, Tag.PREPOSITION)) {
                return Tag.PLURAL;
            }
            return plural == null ? verb(i, verb) : pluralOrVerb.of(i, verb, plural);
        }
        if (plural != null) {
            lemmas[i] = plural;
            return Tag.PLURAL;
        }
        if (verb != null && verb.tag() == Tag.PAST) {
            if (entry.adjective() > 3 * lexicon.entry(verb.lemma()).verb() && !near.auxiliaryBefore(i)) {
                return Tag.ADJECTIVE;
            }
            return pastOrModifier(i, verb);
        }
        if (verb != null && verb.tag() == Tag.ING) {
            return ing(i, verb, entry);
        }
        return bare(i, lower, entry);
    }

    /** "The president first sent 5,000": it goes with the verb behind its subject. */
    private boolean isFirstOfActs(int i) {
        if (i == 0 || i + 1 >= tokens.size() || !tags[i - 1].isNominal() && tags[i - 1] != Tag.PRONOUN) {
            return false;
        }
        String next = tokens.get(i + 1).lower();
        for (Inflection form : lexicon.irregular(next)) {
            if (form.tag() == Tag.PAST) {
                return true;
            }
        }
        Inflection regular = lexicon.verbForm(next);
        return regular != null && regular.tag() == Tag.PAST;
    }

    private Tag verb(int i, Inflection form) {
        lemmas[i] = form.lemma();
        return form.tag();
    }

    private Tag irregularVerb(int i, String lower, Inflection[] forms) {
        Entry entry = lexicon.entry(lower);
        if (forms[0].tag() == Tag.ADJECTIVE) {
            return Tag.ADJECTIVE;
        }
        boolean ofThose = i > 0 && tokens.get(i - 1).is("those");
        // "another 1,650 sent to Juárez": no coins
        boolean nominalPlace = near.nominalPlace(i)
                && !(lower.equals("sent") && near.previousIs(i, Tag.NUMBER))
                && !near.isDoneByThis(i);
        if (nominalPlace && !ofThose && entry.noun() > 0 && !near.nounFollows(i)) {
            return Tag.NOUN;
        }
        // "the said day", but "the French military said"
        boolean verb = lower.equals("said") && !near.previousIs(i, Tag.DETERMINER);
        if (nominalPlace && entry.adjective() > 0 && !verb) {
            return Tag.ADJECTIVE;
        }
        lemmas[i] = forms[0].lemma();
        if (entry.verb() > 0 && near.previousIs(i, Tag.TO)) {
            // "to lay wire": what is also the past of another verb.
            lemmas[i] = lower;
            return Tag.BASE;
        }
        if (lower.equals(forms[0].lemma())
                && (near.previousIs(i, Tag.MODAL) || near.previousIs(i, Tag.TO) || near.adverbAfterModal(i))) {
            return Tag.BASE;
        }
        boolean past = false;
        boolean participle = false;
        for (Inflection form : forms) {
            past |= form.tag() == Tag.PAST;
            participle |= form.tag() == Tag.PAST_PARTICIPLE;
        }
        if (nominalPlace && participle) {
            return Tag.PAST_PARTICIPLE;
        }
        return past ? Tag.PAST : participle ? Tag.PAST_PARTICIPLE : forms[0].tag();
    }

    private Tag pastOrModifier(int i, Inflection verb) {
        lemmas[i] = verb.lemma();
        if (near.nominalPlace(i) && !near.auxiliaryBefore(i) && !near.isDoneByThis(i)) {
            boolean modifies = near.nounFollows(i) || near.isJoinedToNoun(i) || near.amountFollows(i);
            return modifies ? Tag.ADJECTIVE : Tag.PAST_PARTICIPLE;
        }
        return Tag.PAST;
    }

    private Tag ing(int i, Inflection verb, Entry entry) {
        // "Perry sending 1,000 to border"
        boolean noun = entry.noun() > 0 && !(near.amountFollows(i) && i > 0 && tags[i - 1].isNominal());
        if (noun
                && (near.nominalPlace(i) && !(near.previousIs(i, Tag.NUMBER) && determinerFollows(i))
                        || near.previousIs(i, Tag.NOUN) && entry.noun() > 3 && !near.lemmaIs(i - 1, "be"))) {
            return Tag.NOUN;
        }
        if (near.nominalPlace(i) && !(near.previousIs(i, Tag.NUMBER) && determinerFollows(i))) {
            return near.nounFollows(i) ? Tag.ADJECTIVE : Tag.NOUN;
        }
        boolean ends = i + 1 >= tokens.size()
                || tokens.get(i + 1).kind() == TokenKind.PUNCTUATION
                || ClosedClass.of(tokens.get(i + 1).lower()) == Tag.PREPOSITION;
        if (noun && ends && near.previousIs(i, Tag.PREPOSITION) && !isWithParticle(i)) {
            return Tag.NOUN;
        }
        if (noun
                && entry.noun() > 2 * lexicon.entry(verb.lemma()).verb()
                && !near.auxiliaryBefore(i)
                && !isWithParticle(i)) {
            return Tag.NOUN;
        }
        lemmas[i] = verb.lemma();
        return Tag.ING;
    }

    /** "200 patrolling the streets": what those counted do. */
    private boolean determinerFollows(int i) {
        return i + 1 < tokens.size() && ClosedClass.of(tokens.get(i + 1).lower()) == Tag.DETERMINER;
    }

    private Tag bare(int i, String lower, Entry entry) {
        int noun = entry.noun();
        int verb = entry.verb();
        int adjective = entry.adjective();
        if (noun + verb + adjective + entry.adverb() == 0) {
            return unknown(i, lower);
        }
        if (i == 0 && noun > 0 && near.nextIs(i, "of")) {
            return Tag.NOUN;
        }
        if (verb > 0
                && !near.isBehindPrepositionOfTwo(i)
                && (near.previousIs(i, Tag.TO)
                        || near.previousIs(i, Tag.MODAL)
                        || near.adverbAfterModal(i)
                        || i > 0 && lemmas[i - 1].equals("do") && !(noun > verb && isMainDo(i - 1)))) {
            boolean goal = near.previousIs(i, Tag.TO)
                    && GOALS.contains(lower)
                    && !(i + 1 < tokens.size()
                            && (tokens.get(i + 1).isNumber()
                                    || ClosedClass.of(tokens.get(i + 1).lower()) == Tag.DETERMINER));
            if (!goal && (!near.previousIs(i, Tag.TO) || verb * 8 >= noun || near.objectFollows(i))) {
                return Tag.BASE;
            }
        }
        if (verb > noun && i > 1 && tokens.get(i - 1).is("that") && tags[i - 2] == Tag.PLURAL) {
            // "ships that carry supplies"
            return Tag.BASE;
        }
        boolean ends = i + 1 >= tokens.size()
                || ClosedClass.of(tokens.get(i + 1).lower()) == Tag.PREPOSITION
                || tokens.get(i + 1).kind() == TokenKind.PUNCTUATION
                || WHEN.contains(tokens.get(i + 1).lower());
        boolean more = i > 1 && tokens.get(i - 1).is("more") && tags[i - 2] == Tag.NUMBER;
        boolean counted = more || near.previousIs(i, Tag.NUMBER);
        if (counted && verb > 0 && adjective == 0 && (noun == 0 || verb > 2 * noun && ends)) {
            return Tag.BASE;
        }
        if (wordsOfCounts.isAct(i, entry) || wordsOfReports.isVerbBehindOrigin(i)) {
            return Tag.BASE;
        }
        if (near.nominalPlace(i) || near.previousIs(i, Tag.PREPOSITION)) {
            if (adjective > 0 && (noun == 0 || near.nounFollows(i) && adjective * 2 >= noun)) {
                return Tag.ADJECTIVE;
            }
            if (noun == 0
                    && verb > 0
                    && adjective == 0
                    && i == 1
                    && ClosedWords.POINTING.contains(tokens.get(0).lower())) {
                return Tag.BASE;
            }
            return noun > 0 ? Tag.NOUN : adjective > 0 ? Tag.ADJECTIVE : verb > 0 ? Tag.NOUN : Tag.ADVERB;
        }
        if (verb > 20 * noun && near.nextIs(i, "that") && i > 0 && tags[i - 1].isNominal()) {
            return Tag.BASE;
        }
        if (verb > 0
                && (near.previousIs(i, Tag.PLURAL)
                        || near.isBehindNow(i)
                        || near.countedNameBefore(i)
                        || near.previousIs(i, Tag.PRONOUN)
                        || near.previousIs(i, Tag.RELATIVE))
                && (verb * 4 > noun || near.previousIs(i, Tag.PRONOUN))
                && near.objectFollowsOrEnds(i)
                && !(noun > 0 && near.closesObject(i))) {
            return Tag.BASE;
        }
        if (verb > noun + adjective + entry.adverb()
                && (coordinatedVerb(i)
                        || i == 0
                        || titleCase && near.objectFollows(i) && i > 0 && tags[i - 1].isNominal())) {
            return Tag.BASE;
        }
        if (verb > 0 && near.lemmaIs(i - 1, "help") && (isWithAdverb(i) || isHelped(i, lower))) {
            return Tag.BASE;
        }
        if (verb > 0 && coordinatedVerb(i) && isWithParticle(i)) {
            return Tag.BASE;
        }
        if (noun > 0 && adjective > noun && near.endsNameBeforeVerb(i)) {
            return Tag.NOUN;
        }
        int most = Math.max(Math.max(noun, adjective), entry.adverb());
        if (most == 0) {
            return Tag.BASE;
        }
        return most == noun ? Tag.NOUN : most == adjective ? Tag.ADJECTIVE : Tag.ADVERB;
    }

    /** Behind "and", where a verb stands before it: "to clear roads and deliver water". */
    private boolean coordinatedVerb(int i) {
        if (i == 0 || tags[i - 1] != Tag.CONJUNCTION && !tokens.get(i - 1).is(",")) {
            return false;
        }
        for (int j = i - 2; j >= 0; j--) {
            if (tags[j] == Tag.BASE || tags[j] == Tag.MODAL || tags[j] == Tag.TO) {
                return true;
            }
        }
        return false;
    }

    /** "Soldiers did snow removal": no help to another verb. */
    private boolean isMainDo(int i) {
        return i > 0 && (tags[i - 1].isNominal() || tags[i - 1] == Tag.PRONOUN);
    }

    /** "hand out meals", "pick up litter". */
    private boolean isWithParticle(int i) {
        return (near.nextIs(i, "out") || near.nextIs(i, "up")) && near.objectFollows(i + 1);
    }

    /** "helped rescue 135 people": what they helped to do. */
    private boolean isHelped(int i, String lower) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).isNumber()
                        || NumberWords.isNumberWord(tokens.get(i + 1).lower()))
                && !lexicon.isNounOf(lower, 'P');
    }

    /** "helped turn over 40 people", "help put out fires". */
    private boolean isWithAdverb(int i) {
        return near.nextIs(i, "over")
                || near.nextIs(i, "back")
                || near.nextIs(i, "away")
                || near.nextIs(i, "out")
                || near.nextIs(i, "up")
                || near.nextIs(i, "down");
    }

    /** A word of no known verb: "firefighting teams" names a trade, "is firefighting" tells what somebody does. */
    private Tag unknown(int i, String lower) {
        if (lower.endsWith("ly")) {
            return Tag.ADVERB;
        }
        if (lower.endsWith("ing")) {
            return near.auxiliaryBefore(i) ? Tag.ING : Tag.NOUN;
        }
        if (lower.endsWith("ed")) {
            // "undocumented migrants": what nobody does
            return lower.startsWith("un") && near.nounFollows(i) ? Tag.ADJECTIVE : Tag.PAST;
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? Tag.PLURAL : Tag.NOUN;
    }
}
