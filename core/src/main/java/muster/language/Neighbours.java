package muster.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muster.language.Lexicon.Entry;
import muster.language.Lexicon.Inflection;
import muster.text.Token;
import muster.text.TokenKind;
import muster.text.WordSet;

/** What stands around a word: the questions that the rules of the tags ask. To the left all tags are known. */
final class Neighbours {
    /** What may begin the object, complement or adverbial behind a verb. */
    private static final int LONGEST_HEDGE = 3;

    private static final WordSet HEDGES = WordSet.of(
            "up",
            "to",
            "about",
            "around",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "more",
            "than",
            "over",
            "some");

    private static final Set<Tag> OPENS_COMPLEMENT = EnumSet.of(
            Tag.DETERMINER,
            Tag.POSSESSIVE,
            Tag.PRONOUN,
            Tag.TO,
            Tag.ADJECTIVE,
            Tag.SUBORDINATOR,
            Tag.ADVERB,
            Tag.NEGATION,
            Tag.PREPOSITION);

    /** Words that make a preposition with "to". */
    private static final WordSet BEFORE_TO =
            WordSet.of("according", "thanks", "owing", "prior", "addition", "response");

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final boolean titleCase;
    private final Tag[] tags;
    private final String[] lemmas;

    Neighbours(TaggedTokens sentence) {
        this.lexicon = sentence.lexicon();
        this.tokens = sentence.tokens();
        this.titleCase = sentence.titleCase();
        this.tags = sentence.tags();
        this.lemmas = sentence.lemmas();
    }

    /** Behind "300 Marines", "40 Dutch Patriots": a name in the plural that is counted, as a noun would be. */
    boolean countedNameBefore(int i) {
        if (!previousIs(i, Tag.NAME) || !tokens.get(i - 1).lower().endsWith("s")) {
            return false;
        }
        int at = i - 2;
        while (at >= 0 && (tags[at] == Tag.NAME || tags[at] == Tag.ADJECTIVE)) {
            at--;
        }
        return at >= 0 && tags[at] == Tag.NUMBER;
    }

    /** Whether the token before a place has a tag. */
    boolean previousIs(int i, Tag tag) {
        return i > 0 && tags[i - 1] == tag;
    }

    /** Whether the token at a place, if there is one, has a lemma. */
    boolean lemmaIs(int i, String lemma) {
        return i >= 0 && lemmas[i].equals(lemma);
    }

    /** Whether a word, by its form, is more likely a verb of time than a noun. */
    boolean finite(Token token) {
        if (token.isCapitalized()) {
            return false;
        }
        for (Inflection one : lexicon.irregular(token.lower())) {
            if (one.tag() == Tag.PAST) {
                return true;
            }
        }
        Inflection form = lexicon.verbForm(token.lower());
        return form != null
                && form.tag() != Tag.ING
                && lexicon.entry(form.lemma()).verb()
                        > (form.tag() == Tag.PRESENT
                                ? lexicon.entry(form.lemma()).noun()
                                : 0);
    }

    /** Whether "be" or "have" stands before, adverbs apart. */
    boolean auxiliaryBefore(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
            if (lemmas[j].equals("be") || lemmas[j].equals("have")) {
                return true;
            }
            if (tags[j] != Tag.ADVERB && tags[j] != Tag.NEGATION) {
                return false;
            }
        }
        return false;
    }

    /** Whether a modal, "to" or "do" stands before, with an adverb or "not" in between. */
    boolean adverbAfterModal(int i) {
        int first = i - 1;
        while (first > 1 && tags[first] == Tag.ADVERB && tags[first - 1] == Tag.ADVERB) {
            first--;
        }
        return first > 0
                        && tags[first] == Tag.ADVERB
                        && (tags[first - 1] == Tag.MODAL
                                || tags[first - 1] == Tag.TO
                                || tags[first - 1] == Tag.NEGATION)
                || i > 1 && tags[i - 1] == Tag.NEGATION && (tags[i - 2] == Tag.MODAL || lemmas[i - 2].equals("do"));
    }

    /** Whether a noun phrase is under way, so that a noun or its modifier must follow. */
    boolean nominalPlace(int i) {
        if (i == 0) {
            return false;
        }
        Tag before = tags[i - 1];
        return switch (before) {
            case DETERMINER ->
                !tokens.get(i - 1).is("that") && !tokens.get(i - 1).is("all");
            case POSSESSIVE, GENITIVE, ADJECTIVE -> true;
            case NUMBER ->
                !(tokens.get(i - 1).glued()
                        && i > 1
                        && (tokens.get(i - 2).isHyphen() || tokens.get(i - 2).is("/")));
            case PUNCTUATION ->
                tokens.get(i - 1).isHyphen() && i > 1 && (tags[i - 2] == Tag.ADJECTIVE || tags[i - 2] == Tag.NUMBER);
            case NOUN,
                    PLURAL,
                    NAME,
                    BASE,
                    PRESENT,
                    PAST,
                    PAST_PARTICIPLE,
                    ING,
                    MODAL,
                    ADVERB,
                    PREPOSITION,
                    SUBORDINATOR,
                    PRONOUN,
                    CONJUNCTION,
                    TO,
                    RELATIVE,
                    EXISTENTIAL,
                    NEGATION,
                    SYMBOL -> false;
        };
    }

    /** "an estimated 300", "sending up to 1,000", "a planned $40 million". */
    boolean amountFollows(int i) {
        int at = i + 1;
        while (at < tokens.size()
                && at - i <= LONGEST_HEDGE
                && HEDGES.contains(tokens.get(at).lower())) {
            at++;
        }
        return at < tokens.size()
                && (tokens.get(at).isNumber() || tokens.get(at).is("$"));
    }

    /** Whether the next word is more likely a noun or a name than anything else. */
    boolean nounFollows(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (!next.isWord() || ClosedClass.of(next.lower()) != null) {
            return false;
        }
        Entry entry = lexicon.entry(next.lower());
        return next.isCapitalized() || lexicon.pluralLemma(next.lower()) != null || entry.noun() > entry.verb();
    }

    /** "five fixed-wing aircraft": with the noun that a hyphen joins it to, it stands in front of another. */
    boolean isJoinedToNoun(int i) {
        return i + 3 < tokens.size()
                && tokens.get(i + 1).isHyphen()
                && tokens.get(i + 1).glued()
                && tokens.get(i + 2).glued()
                && nounFollows(i + 2);
    }

    /** Whether a number and nothing but modifiers stand before: "seven water pumps". */
    boolean counted(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
            if (tags[j] == Tag.NUMBER) {
                return !tokens.get(j).is("one");
            }
            if (tags[j] != Tag.NOUN && tags[j] != Tag.ADJECTIVE && tags[j] != Tag.NAME) {
                return false;
            }
        }
        return false;
    }

    /** Whether what follows looks like the object, complement or adverbial of a verb. */
    boolean objectFollows(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (next.isNumber() || next.kind() == TokenKind.SYMBOL) {
            return true;
        }
        Tag closed = ClosedClass.of(next.lower());
        if (closed == null) {
            return next.isWord() && (titleCase || NumberWords.isNumberWord(next.lower()) || !finite(next));
        }
        return OPENS_COMPLEMENT.contains(closed);
    }

    /** As {@link #objectFollows}, or the clause ends here. */
    boolean objectFollowsOrEnds(int i) {
        return i + 1 >= tokens.size() || tokens.get(i + 1).kind() == TokenKind.PUNCTUATION || objectFollows(i);
    }

    /** "the US military said", "the Navy chief flew": an adjective would not stand between a name and its verb. */
    boolean endsNameBeforeVerb(int i) {
        int first = i - 1;
        while (first >= 0 && tags[first] == Tag.NAME) {
            first--;
        }
        boolean named = first < i - 1;
        while (named && first >= 0 && (tags[first] == Tag.NOUN || tags[first] == Tag.ADJECTIVE)) {
            first--;
        }
        boolean phrase = named && first >= 0 && (tags[first] == Tag.DETERMINER || tags[first] == Tag.POSSESSIVE);
        if (!phrase || i + 1 >= tokens.size()) {
            return false;
        }
        Tag closed = ClosedClass.of(tokens.get(i + 1).lower());
        return closed == null
                ? finite(tokens.get(i + 1))
                : closed == Tag.MODAL || closed == Tag.PREPOSITION || closed.isVerb() && closed != Tag.ING;
    }

    /** "are providing communications support.", "with communications support.": the end of what a verb or preposition governs. */
    boolean closesObject(int i) {
        boolean ends = i + 1 >= tokens.size() || tokens.get(i + 1).kind() == TokenKind.PUNCTUATION;
        int at = i - 1;
        while (at >= 0 && (tags[at] == Tag.PLURAL || tags[at] == Tag.NOUN || tags[at] == Tag.ADJECTIVE)) {
            at--;
        }
        return ends
                && previousIs(i, Tag.PLURAL)
                && at >= 0
                && (tags[at] == Tag.ING || tags[at] == Tag.BASE || tags[at] == Tag.PREPOSITION);
    }

    /** Whether a finite verb follows before the next sign, so that this word is not the verb of the clause. */
    boolean verbBehind(int i) {
        for (int j = i + 1; j < Math.min(tokens.size(), i + 7); j++) {
            Token token = tokens.get(j);
            if (token.kind() == TokenKind.PUNCTUATION && !token.isHyphen()) {
                return false;
            }
            Tag closed = ClosedClass.of(token.lower());
            if (closed != null && (closed == Tag.MODAL || closed.isVerb() && closed != Tag.ING)) {
                return true;
            }
            if (closed == Tag.CONJUNCTION || closed == Tag.SUBORDINATOR || closed == Tag.RELATIVE || closed == Tag.TO) {
                return false;
            }
            if (closed == null
                    && !token.isCapitalized()
                    && token.lower().endsWith("ed")
                    && finite(token)
                    && j == i + 1) {
                return true;
            }
        }
        return false;
    }

    /** "soldiers now patrol the city": what those named before do now. */
    boolean isBehindNow(int i) {
        return i > 1 && PluralOrVerb.NOW.contains(tokens.get(i - 1).lower()) && tags[i - 2] == Tag.PLURAL;
    }

    /** "according to court records", "thanks to help": no infinitive. */
    boolean isBehindPrepositionOfTwo(int i) {
        return i > 1
                && tokens.get(i - 1).is("to")
                && BEFORE_TO.contains(tokens.get(i - 2).lower());
    }

    /** Whether the next word is this one. */
    boolean nextIs(int i, String word) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is(word);
    }

    /** "This made it possible": no participle of a noun. */
    boolean isDoneByThis(int i) {
        return previousIs(i, Tag.DETERMINER)
                && tokens.get(i - 1).is("this")
                && (nextIs(i, "it") || nextIs(i, "them") || nextIs(i, "us"));
    }

    /** Whether a joint stands between names behind a preposition that stands right behind the participle. */
    boolean isOfNames(int participle, int joint) {
        boolean goal = tags[participle + 1] == Tag.TO || tags[participle + 1] == Tag.PREPOSITION;
        return goal
                && joint > participle + 2
                && joint + 1 < tokens.size()
                && (tokens.get(joint).is("and") || tokens.get(joint).is(","))
                && tags[joint - 1] == Tag.NAME
                && tags[joint + 1] == Tag.NAME;
    }

    /** Whether the names that the joint stands among are the end of a subject: "... and Portland, Oregon, are". */
    boolean auxiliaryBehindNames(int joint) {
        int at = joint;
        while (at < tokens.size()
                && (tags[at] == Tag.NAME
                        || tokens.get(at).is("and")
                        || tokens.get(at).is(","))) {
            at++;
        }
        return at < tokens.size() && (tags[at] == Tag.MODAL || lemmas[at].equals("be") || lemmas[at].equals("have"));
    }
}
