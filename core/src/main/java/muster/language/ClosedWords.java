package muster.language;

import java.util.List;
import muster.language.Lexicon.Inflection;
import muster.text.Token;
import muster.text.TokenKind;
import muster.text.WordSet;

/** Closed-class words that are one thing here and another there: that, since, her, home, 's. */
final class ClosedWords {
    private static final WordSet HEDGES =
            WordSet.of("over", "about", "nearly", "almost", "roughly", "hundreds", "thousands", "dozens");

    /** Words that may be a subject by themselves. */
    static final WordSet POINTING = WordSet.of("this", "that", "these", "those");

    private static final WordSet BE =
            WordSet.of("is", "are", "was", "were", "be", "been", "'s", "'re", "isn't", "aren't", "wasn't", "weren't");

    /** What may stand between "there" and "be": modals, "have", and verbs that take "to be". */
    private static final WordSet LEADS_TO_BE = WordSet.of(
            "will",
            "would",
            "could",
            "may",
            "might",
            "has",
            "have",
            "had",
            "can",
            "should",
            "must",
            "to",
            "appeared",
            "appear",
            "seem",
            "seems",
            "remain",
            "remains");

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final Tag[] tags;
    private final String[] lemmas;
    private final Neighbours near;

    ClosedWords(TaggedTokens sentence, Neighbours near) {
        this.lexicon = sentence.lexicon();
        this.tokens = sentence.tokens();
        this.tags = sentence.tags();
        this.lemmas = sentence.lemmas();
        this.near = near;
    }

    Tag closed(int i, String lower, Tag closed) {
        lemmas[i] = lemma(lower);
        return switch (lower) {
            case "there" -> beFollows(i) ? Tag.EXISTENTIAL : Tag.ADVERB;
            case "that" -> that(i);
            case "her" -> nominalFollows(i) ? Tag.POSSESSIVE : Tag.PRONOUN;
            case "so", "as", "until", "till", "since", "before", "after", "than", "once" ->
                subordinates(i) ? Tag.SUBORDINATOR : lower.equals("so") ? Tag.ADVERB : Tag.PREPOSITION;
            case "like" -> near.previousIs(i, Tag.MODAL) || near.previousIs(i, Tag.TO) ? Tag.BASE : Tag.PREPOSITION;
            case "past", "round" ->
                near.previousIs(i, Tag.DETERMINER) || near.previousIs(i, Tag.POSSESSIVE)
                        ? Tag.ADJECTIVE
                        : Tag.PREPOSITION;
            case "following" -> near.previousIs(i, Tag.DETERMINER) ? Tag.ADJECTIVE : Tag.PREPOSITION;
            case "will" ->
                near.previousIs(i, Tag.DETERMINER)
                                        && !pointsAlone(i - 1)
                                        && !tokens.get(i - 1).is("each")
                                || near.previousIs(i, Tag.POSSESSIVE)
                        ? Tag.NOUN
                        : closed;
            case "may" -> tokens.get(i).isCapitalized() && i > 0 ? Tag.NAME : closed;
            case "might" -> near.previousIs(i, Tag.POSSESSIVE) ? Tag.NOUN : closed;
            case "home" ->
                near.previousIs(i, Tag.DETERMINER)
                                || near.previousIs(i, Tag.POSSESSIVE)
                                || near.previousIs(i, Tag.ADJECTIVE)
                        ? Tag.NOUN
                        : closed;
            // "Ohio and Iowa each sent four": of the subject, and no article
            case "each" -> i > 0 && tags[i - 1].isNominal() && isVerbForm(i + 1) ? Tag.ADVERB : closed;
            case "all" ->
                i + 1 < tokens.size()
                                && tokens.get(i + 1).isHyphen()
                                && tokens.get(i + 1).glued()
                        ? Tag.ADJECTIVE
                        : closed;
            case "well" -> near.previousIs(i, Tag.DETERMINER) ? Tag.NOUN : closed;
            default -> closed;
        };
    }

    private boolean isVerbForm(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        String lower = tokens.get(i).lower();
        return lexicon.irregular(lower).length > 0
                || lexicon.verbForm(lower) != null && lexicon.entry(lower).noun() == 0;
    }

    /** "This will bring": whoever it points to is the subject of its own. */
    private boolean pointsAlone(int i) {
        return POINTING.contains(tokens.get(i).lower());
    }

    /** The verb that an auxiliary is a form of; the word itself for any other. */
    private static String lemma(String lower) {
        return switch (lower) {
            case "is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m" -> "be";
            case "isn't", "aren't", "wasn't", "weren't" -> "be";
            case "has", "had", "have", "having", "'ve", "hasn't", "haven't", "hadn't" -> "have";
            case "does", "did", "do", "doing", "don't", "doesn't", "didn't" -> "do";
            case "'ll", "won't", "wo" -> "will";
            case "'d", "wouldn't" -> "would";
            case "can't", "cannot", "ca" -> "can";
            case "couldn't" -> "could";
            default -> lower;
        };
    }

    /** 's: a verb behind a pronoun, else the genitive. */
    Tag clitic(int i) {
        if (i == 0) {
            return Tag.GENITIVE;
        }
        Tag before = tags[i - 1];
        String word = tokens.get(i - 1).lower();
        if (before == Tag.PRONOUN
                || before == Tag.EXISTENTIAL
                || before == Tag.RELATIVE
                || word.equals("that")
                || word.equals("there")) {
            if (word.equals("there")) {
                tags[i - 1] = Tag.EXISTENTIAL;
            }
            lemmas[i] = hasDone(i + 1) ? "have" : "be";
            return Tag.PRESENT;
        }
        if (i + 1 < tokens.size()) {
            String next = tokens.get(i + 1).lower();
            if (next.equals("been") || next.equals("going") || next.equals("not") || next.equals("n't")) {
                lemmas[i] = next.equals("been") ? "have" : "be";
                return Tag.PRESENT;
            }
        }
        return Tag.GENITIVE;
    }

    /** "it's evacuated over a thousand": a participle with an object in numbers. */
    private boolean hasDone(int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i).lower().endsWith("ed")) {
            return false;
        }
        Token object = tokens.get(i + 1);
        return object.isNumber() || HEDGES.contains(object.lower()) || NumberWords.isNumberWord(object.lower());
    }

    /** Whether "be" follows, so that "there" only opens the sentence: "there may be", "there still are". */
    private boolean beFollows(int i) {
        for (int j = i + 1; j < Math.min(tokens.size(), i + 4); j++) {
            String lower = tokens.get(j).lower();
            if (BE.contains(lower)) {
                return true;
            }
            if (!LEADS_TO_BE.contains(lower) && ClosedClass.of(lower) != Tag.ADVERB) {
                return false;
            }
        }
        return false;
    }

    /** That: a determiner before a noun, a relative behind one, else it opens a clause. */
    private Tag that(int i) {
        if (i > 0
                && (tags[i - 1].isNominal() || tags[i - 1] == Tag.NUMBER)
                && i + 1 < tokens.size()
                && verbLike(i + 1)) {
            return Tag.RELATIVE;
        }
        if (i > 0 && (tags[i - 1] == Tag.PREPOSITION || tags[i - 1] == Tag.CONJUNCTION && !verbLike(i + 1)) || i == 0) {
            return Tag.DETERMINER;
        }
        return Tag.SUBORDINATOR;
    }

    /** Whether a word such as "after" opens a clause: a finite verb follows before the next sign. */
    private boolean subordinates(int i) {
        boolean subject = false;
        for (int j = i + 1; j < Math.min(tokens.size(), i + 9); j++) {
            Token token = tokens.get(j);
            if (token.kind() == TokenKind.PUNCTUATION && !token.isHyphen()) {
                return false;
            }
            Tag closed = ClosedClass.of(token.lower());
            if (closed == Tag.CONJUNCTION || closed == Tag.RELATIVE) {
                return false;
            }
            if (subject
                    && (closed != null && closed.isVerb() && closed != Tag.ING
                            || closed == null && near.finite(token))) {
                return true;
            }
            subject |= closed == Tag.PRONOUN || closed == null || token.isNumber();
        }
        return false;
    }

    private boolean verbLike(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        String lower = tokens.get(i).lower();
        Tag closed = ClosedClass.of(lower);
        if (closed != null) {
            return closed.isVerb() || closed == Tag.ADVERB && i + 1 < tokens.size() && verbLike(i + 1);
        }
        Inflection form = lexicon.verbForm(lower);
        Inflection[] irregular = lexicon.irregular(lower);
        return form != null
                        && lexicon.entry(form.lemma()).verb()
                                > lexicon.entry(lower).noun()
                || irregular.length > 0 && irregular[0].tag().isVerb();
    }

    private boolean nominalFollows(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        return next.isWord() && ClosedClass.of(next.lower()) == null || next.isNumber();
    }
}
