package muster.language;

import java.util.List;
import muster.text.Token;
import muster.text.TokenKind;

/**
 * Gives every token of a sentence its part of speech: closed classes from a list, the others by lexicon, form and
 * neighbours. One pass from left to right, then a second one that tells past tense from participle.
 */
final class Tagger {
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final boolean titleCase;
    private final Tag[] tags;
    private final String[] lemmas;

    Tagger(Lexicon lexicon, List<Token> tokens, boolean titleCase) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.titleCase = titleCase;
        this.tags = new Tag[tokens.size()];
        this.lemmas = new String[tokens.size()];
    }

    Tag[] tags() {
        return tags;
    }

    String[] lemmas() {
        return lemmas;
    }

    void run() {
        for (int i = 0; i < tokens.size(); i++) {
            lemmas[i] = tokens.get(i).lower();
            tags[i] = first(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tags[i] == Tag.PAST) {
                participle(i);
            }
        }
        if (!titleCase && !hasFinite()) {
            supplyVerb();
        }
    }

    private boolean hasFinite() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tags[i] == Tag.MODAL
                    || tags[i] == Tag.PRESENT
                    || tags[i] == Tag.PAST
                    || tags[i] == Tag.BASE && !previousIs(i, Tag.TO)) {
                return true;
            }
        }
        return false;
    }

    /** A sentence without a verb of time: the first noun that can be one, behind another noun, is taken for it. */
    private void supplyVerb() {
        for (int i = 1; i < tokens.size(); i++) {
            boolean behindNoun = tags[i - 1].isNominal();
            if (!behindNoun || tokens.get(i).isCapitalized() || counted(i)) {
                continue;
            }
            String lower = tokens.get(i).lower();
            boolean endsOrObject = i + 1 < tokens.size()
                    && objectFollows(i)
                    && !(ClosedClass.of(tokens.get(i + 1).lower()) == Tag.PREPOSITION
                            && tokens.get(i + 1).is("of"));
            if (tags[i] == Tag.NOUN && lexicon.entry(lower).verb() > 0 && endsOrObject) {
                tags[i] = Tag.BASE;
                return;
            }
            Lexicon.Inflection form = lexicon.verbForm(lower);
            if (tags[i] == Tag.PLURAL
                    && form != null
                    && form.tag() == Tag.PRESENT
                    && endsOrObject
                    && lexicon.entry(form.lemma()).verb() > 2) {
                tags[i] = Tag.PRESENT;
                lemmas[i] = form.lemma();
                return;
            }
        }
    }

    private Tag first(int i) {
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case NUMBER -> Tag.NUMBER;
            case PUNCTUATION -> genitiveApostrophe(i) ? Tag.GENITIVE : Tag.PUNCTUATION;
            case SYMBOL -> token.is("&") ? Tag.CONJUNCTION : Tag.SYMBOL;
            case WORD -> word(i, token);
        };
    }

    private boolean genitiveApostrophe(int i) {
        Token token = tokens.get(i);
        return (token.is("'") || token.is("’"))
                && token.glued()
                && i > 0
                && tokens.get(i - 1).lower().endsWith("s")
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).glued();
    }

    private Tag word(int i, Token token) {
        String lower = token.lower();
        if (lower.equals("'s")) {
            return clitic(i);
        }
        boolean initial = i == 0 || startsAfter(i);
        if (token.isCapitalized() && !titleCase && !initial && !lower.equals("i")) {
            return capitalized(i, lower);
        }
        Tag closed = ClosedClass.of(lower);
        if (closed != null && !(token.isCapitalized() && lower.equals("may") && nextIsNumber(i))) {
            return closed(i, lower, closed);
        }
        if (Numerals.isNumberWord(lower)) {
            return Tag.NUMBER;
        }
        if (token.isCapitalized() && (!lexicon.knows(lower) || initial && !titleCase && nameFollows(i))) {
            return capitalized(i, lower);
        }
        return open(i, lower);
    }

    private boolean nextIsNumber(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).isNumber();
    }

    private boolean startsAfter(int i) {
        Token before = tokens.get(i - 1);
        return before.isQuoteMark()
                || before.is(":")
                || before.is("•")
                || before.isDash() && i == 1
                || before.is("(") && i == 1;
    }

    private boolean nameFollows(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalized()
                && ClosedClass.of(tokens.get(i + 1).lower()) == null;
    }

    private Tag capitalized(int i, String lower) {
        String singular = lexicon.pluralLemma(lower);
        if (singular != null) {
            lemmas[i] = singular;
        }
        return Tag.NAME;
    }

    private Tag clitic(int i) {
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
            lemmas[i] = "be";
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

    private Tag closed(int i, String lower, Tag closed) {
        switch (lower) {
            case "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "being",
                    "am",
                    "'re",
                    "'m",
                    "isn't",
                    "aren't",
                    "wasn't",
                    "weren't" -> lemmas[i] = "be";
            case "has", "had", "have", "having", "'ve", "hasn't", "haven't", "hadn't" -> lemmas[i] = "have";
            case "does", "did", "do", "doing", "don't", "doesn't", "didn't" -> lemmas[i] = "do";
            case "'ll", "won't", "wo" -> lemmas[i] = "will";
            case "'d", "wouldn't" -> lemmas[i] = "would";
            case "can't", "cannot", "ca" -> lemmas[i] = "can";
            case "couldn't" -> lemmas[i] = "could";
            default -> {}
        }
        return switch (lower) {
            case "there" -> beFollows(i) ? Tag.EXISTENTIAL : Tag.ADVERB;
            case "that" -> that(i);
            case "her" -> nominalFollows(i) ? Tag.POSSESSIVE : Tag.PRONOUN;
            case "so", "as", "until", "till", "since", "before", "after", "than", "once" ->
                subordinates(i) ? Tag.SUBORDINATOR : lower.equals("so") ? Tag.ADVERB : Tag.PREPOSITION;
            case "like" -> previousIs(i, Tag.MODAL) || previousIs(i, Tag.TO) ? Tag.BASE : Tag.PREPOSITION;
            case "past", "round" ->
                previousIs(i, Tag.DETERMINER) || previousIs(i, Tag.POSSESSIVE) ? Tag.ADJECTIVE : Tag.PREPOSITION;
            case "following" -> previousIs(i, Tag.DETERMINER) ? Tag.ADJECTIVE : Tag.PREPOSITION;
            case "will" -> previousIs(i, Tag.DETERMINER) || previousIs(i, Tag.POSSESSIVE) ? Tag.NOUN : closed;
            case "may" -> tokens.get(i).isCapitalized() && i > 0 ? Tag.NAME : closed;
            case "might" -> previousIs(i, Tag.POSSESSIVE) ? Tag.NOUN : closed;
            case "home" ->
                previousIs(i, Tag.DETERMINER) || previousIs(i, Tag.POSSESSIVE) || previousIs(i, Tag.ADJECTIVE)
                        ? Tag.NOUN
                        : closed;
            case "well" -> previousIs(i, Tag.DETERMINER) ? Tag.NOUN : closed;
            default -> closed;
        };
    }

    private boolean previousIs(int i, Tag tag) {
        return i > 0 && tags[i - 1] == tag;
    }

    private boolean beFollows(int i) {
        for (int j = i + 1; j < Math.min(tokens.size(), i + 4); j++) {
            String lower = tokens.get(j).lower();
            switch (lower) {
                case "is", "are", "was", "were", "be", "been", "'s", "'re", "isn't", "aren't", "wasn't", "weren't" -> {
                    return true;
                }
                case "will",
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
                        "remains" -> {
                    if (j > i + 1) {
                        continue;
                    }
                }
                default -> {
                    if (ClosedClass.of(lower) != Tag.ADVERB) {
                        return false;
                    }
                }
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

    private boolean verbLike(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        String lower = tokens.get(i).lower();
        Tag closed = ClosedClass.of(lower);
        if (closed != null) {
            return closed.isVerb() || closed == Tag.ADVERB && i + 1 < tokens.size() && verbLike(i + 1);
        }
        Lexicon.Inflection form = lexicon.verbForm(lower);
        Lexicon.Inflection[] irregular = lexicon.irregular(lower);
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
                    && (closed != null && closed.isVerb() && closed != Tag.ING || closed == null && finite(token))) {
                return true;
            }
            subject |= closed == Tag.PRONOUN || closed == null || token.isNumber();
        }
        return false;
    }

    private boolean finite(Token token) {
        if (token.isCapitalized()) {
            return false;
        }
        for (Lexicon.Inflection one : lexicon.irregular(token.lower())) {
            if (one.tag() == Tag.PAST) {
                return true;
            }
        }
        Lexicon.Inflection form = lexicon.verbForm(token.lower());
        return form != null
                && form.tag() != Tag.ING
                && lexicon.entry(form.lemma()).verb()
                        > (form.tag() == Tag.PRESENT
                                ? lexicon.entry(form.lemma()).noun()
                                : 0);
    }

    private Tag open(int i, String lower) {
        Lexicon.Inflection[] irregular = lexicon.irregular(lower);
        for (Lexicon.Inflection one : irregular) {
            if (one.tag() == Tag.PLURAL) {
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
        Lexicon.Inflection verb = lexicon.verbForm(lower);
        String plural = lexicon.pluralLemma(lower);
        Lexicon.Entry entry = lexicon.entry(lower);
        if (verb != null && verb.tag() == Tag.PRESENT) {
            return plural == null ? verb(i, verb) : pluralOrVerb(i, verb, plural);
        }
        if (plural != null) {
            lemmas[i] = plural;
            return Tag.PLURAL;
        }
        if (verb != null && verb.tag() == Tag.PAST) {
            if (entry.adjective() > 3 * lexicon.entry(verb.lemma()).verb() && !auxiliaryBefore(i)) {
                return Tag.ADJECTIVE;
            }
            return pastOrModifier(i, verb);
        }
        if (verb != null && verb.tag() == Tag.ING) {
            return ing(i, verb, entry);
        }
        return bare(i, lower, entry);
    }

    private Tag verb(int i, Lexicon.Inflection form) {
        lemmas[i] = form.lemma();
        return form.tag();
    }

    private Tag irregularVerb(int i, String lower, Lexicon.Inflection[] forms) {
        Lexicon.Entry entry = lexicon.entry(lower);
        if (forms[0].tag() == Tag.ADJECTIVE) {
            return Tag.ADJECTIVE;
        }
        boolean nominalPlace = nominalPlace(i);
        if (nominalPlace && entry.noun() > 0 && !nounFollows(i)) {
            return Tag.NOUN;
        }
        if (nominalPlace && entry.adjective() > 0) {
            return Tag.ADJECTIVE;
        }
        lemmas[i] = forms[0].lemma();
        if (lower.equals(forms[0].lemma())
                && (previousIs(i, Tag.MODAL) || previousIs(i, Tag.TO) || adverbAfterModal(i))) {
            return Tag.BASE;
        }
        boolean past = false;
        boolean participle = false;
        for (Lexicon.Inflection form : forms) {
            past |= form.tag() == Tag.PAST;
            participle |= form.tag() == Tag.PAST_PARTICIPLE;
        }
        if (nominalPlace && participle) {
            return Tag.PAST_PARTICIPLE;
        }
        return past ? Tag.PAST : participle ? Tag.PAST_PARTICIPLE : forms[0].tag();
    }

    private boolean adverbAfterModal(int i) {
        return i > 1
                        && tags[i - 1] == Tag.ADVERB
                        && (tags[i - 2] == Tag.MODAL || tags[i - 2] == Tag.TO || tags[i - 2] == Tag.NEGATION)
                || i > 1 && tags[i - 1] == Tag.NEGATION && (tags[i - 2] == Tag.MODAL || lemmas[i - 2].equals("do"));
    }

    private boolean auxiliaryBefore(int i) {
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

    /** Whether a noun phrase is under way, so that a noun or its modifier must follow. */
    private boolean nominalPlace(int i) {
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

    private boolean nounFollows(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (!next.isWord() || ClosedClass.of(next.lower()) != null) {
            return false;
        }
        Lexicon.Entry entry = lexicon.entry(next.lower());
        return next.isCapitalized() || lexicon.pluralLemma(next.lower()) != null || entry.noun() > entry.verb();
    }

    private Tag pluralOrVerb(int i, Lexicon.Inflection verb, String plural) {
        Lexicon.Entry noun = lexicon.entry(plural);
        boolean likelyVerb = lexicon.entry(verb.lemma()).verb() > noun.noun();
        lemmas[i] = plural;
        if (i == 0) {
            return Tag.PLURAL;
        }
        Tag before = tags[i - 1];
        boolean objectFollows = objectFollows(i);
        if (counted(i) && !isSaying(verb.lemma()) && noun.noun() > 0) {
            return Tag.PLURAL;
        }
        boolean closes = i + 1 >= tokens.size()
                || tokens.get(i + 1).is(".")
                || tokens.get(i + 1).is(",");
        if (closes && isSaying(verb.lemma()) && (before == Tag.NAME || before == Tag.NOUN || before == Tag.PRONOUN)) {
            lemmas[i] = verb.lemma();
            return Tag.PRESENT;
        }
        boolean asVerb = switch (before) {
            case DETERMINER, POSSESSIVE, GENITIVE, ADJECTIVE, NUMBER, PREPOSITION, TO, MODAL -> false;
            case PRONOUN, EXISTENTIAL, RELATIVE -> true;
            case NAME, NOUN ->
                objectFollows
                        && (likelyVerb
                                || titleCase && !lexicon.isNounOf(plural, 'P') && !lexicon.isNounOf(plural, 'G')
                                || lexicon.entry(verb.lemma()).verb() * 3 > noun.noun()
                                        && !lexicon.isNounOf(plural, 'P'))
                        && !verbBehind(i);
            case ADVERB -> likelyVerb && objectFollows;
            case PLURAL,
                    BASE,
                    PRESENT,
                    PAST,
                    PAST_PARTICIPLE,
                    ING,
                    SUBORDINATOR,
                    CONJUNCTION,
                    NEGATION,
                    PUNCTUATION,
                    SYMBOL ->
                likelyVerb && objectFollows && before != Tag.PLURAL && before != Tag.PAST && before != Tag.ING;
        };
        if (asVerb) {
            lemmas[i] = verb.lemma();
            return Tag.PRESENT;
        }
        return Tag.PLURAL;
    }

    /** Whether a number and nothing but modifiers stand before: "seven water pumps". */
    private boolean counted(int i) {
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

    private static boolean isSaying(String lemma) {
        return switch (lemma) {
            case "report", "say", "note", "estimate", "write", "claim", "add", "explain" -> true;
            default -> false;
        };
    }

    /** Whether what follows looks like the object, complement or adverbial of a verb. */
    private boolean objectFollows(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (next.isNumber() || next.kind() == TokenKind.SYMBOL) {
            return true;
        }
        Tag closed = ClosedClass.of(next.lower());
        if (closed == null) {
            return next.isWord() && (titleCase || Numerals.isNumberWord(next.lower()) || !finite(next));
        }
        return switch (closed) {
            case DETERMINER, POSSESSIVE, PRONOUN, TO, ADJECTIVE, SUBORDINATOR, ADVERB, NEGATION -> true;
            case PREPOSITION -> true;
            case NOUN,
                    PLURAL,
                    NAME,
                    BASE,
                    PRESENT,
                    PAST,
                    PAST_PARTICIPLE,
                    ING,
                    MODAL,
                    GENITIVE,
                    CONJUNCTION,
                    NUMBER,
                    RELATIVE,
                    EXISTENTIAL,
                    PUNCTUATION,
                    SYMBOL -> false;
        };
    }

    /** Whether a finite verb follows before the next sign, so that this word is not the verb of the clause. */
    private boolean verbBehind(int i) {
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

    private Tag pastOrModifier(int i, Lexicon.Inflection verb) {
        lemmas[i] = verb.lemma();
        if (nominalPlace(i) && !auxiliaryBefore(i)) {
            return nounFollows(i) ? Tag.ADJECTIVE : Tag.PAST_PARTICIPLE;
        }
        return Tag.PAST;
    }

    private Tag ing(int i, Lexicon.Inflection verb, Lexicon.Entry entry) {
        boolean noun = entry.noun() > 0;
        if (noun && (nominalPlace(i) || previousIs(i, Tag.NOUN) && entry.noun() > 3 && !lemmaIs(i - 1, "be"))) {
            return Tag.NOUN;
        }
        if (nominalPlace(i)) {
            return nounFollows(i) ? Tag.ADJECTIVE : Tag.NOUN;
        }
        boolean ends = i + 1 >= tokens.size()
                || tokens.get(i + 1).kind() == TokenKind.PUNCTUATION
                || ClosedClass.of(tokens.get(i + 1).lower()) == Tag.PREPOSITION;
        if (noun && ends && previousIs(i, Tag.PREPOSITION)) {
            return Tag.NOUN;
        }
        if (noun && entry.noun() > 2 * lexicon.entry(verb.lemma()).verb() && !auxiliaryBefore(i)) {
            return Tag.NOUN;
        }
        lemmas[i] = verb.lemma();
        return Tag.ING;
    }

    private boolean lemmaIs(int i, String lemma) {
        return i >= 0 && lemmas[i].equals(lemma);
    }

    private Tag bare(int i, String lower, Lexicon.Entry entry) {
        int noun = entry.noun();
        int verb = entry.verb();
        int adjective = entry.adjective();
        if (noun + verb + adjective + entry.adverb() == 0) {
            return unknown(lower);
        }
        if (verb > 0
                && (previousIs(i, Tag.TO)
                        || previousIs(i, Tag.MODAL)
                        || adverbAfterModal(i)
                        || i > 0 && lemmas[i - 1].equals("do"))) {
            boolean goal = previousIs(i, Tag.TO)
                    && isGoal(lower)
                    && !(i + 1 < tokens.size()
                            && (tokens.get(i + 1).isNumber()
                                    || ClosedClass.of(tokens.get(i + 1).lower()) == Tag.DETERMINER));
            if (!goal && (!previousIs(i, Tag.TO) || verb * 8 >= noun || objectFollows(i))) {
                return Tag.BASE;
            }
        }
        if (nominalPlace(i) || previousIs(i, Tag.PREPOSITION)) {
            if (adjective > 0 && (noun == 0 || nounFollows(i) && adjective * 2 >= noun)) {
                return Tag.ADJECTIVE;
            }
            return noun > 0 ? Tag.NOUN : adjective > 0 ? Tag.ADJECTIVE : verb > 0 ? Tag.NOUN : Tag.ADVERB;
        }
        if (verb > 0
                && (previousIs(i, Tag.PLURAL) || previousIs(i, Tag.PRONOUN) || previousIs(i, Tag.RELATIVE))
                && (verb * 4 > noun || previousIs(i, Tag.PRONOUN))
                && objectFollowsOrEnds(i)) {
            return Tag.BASE;
        }
        if (verb > noun + adjective + entry.adverb()
                && (coordinatedVerb(i)
                        || i == 0
                        || titleCase && objectFollows(i) && i > 0 && tags[i - 1].isNominal())) {
            return Tag.BASE;
        }
        int most = Math.max(Math.max(noun, adjective), entry.adverb());
        if (most == 0) {
            return Tag.BASE;
        }
        if (most == noun) {
            return Tag.NOUN;
        }
        return most == adjective ? Tag.ADJECTIVE : Tag.ADVERB;
    }

    /** Nouns that one goes "to" more often than they are verbs. */
    private static boolean isGoal(String lower) {
        return switch (lower) {
            case "border", "coast", "ground", "base", "camp", "state", "island", "shore", "school", "town", "center" ->
                true;
            default -> false;
        };
    }

    private boolean objectFollowsOrEnds(int i) {
        return i + 1 >= tokens.size() || tokens.get(i + 1).kind() == TokenKind.PUNCTUATION || objectFollows(i);
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

    private static Tag unknown(String lower) {
        if (lower.endsWith("ly")) {
            return Tag.ADVERB;
        }
        if (lower.endsWith("ing")) {
            return Tag.ING;
        }
        if (lower.endsWith("ed")) {
            return Tag.PAST;
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? Tag.PLURAL : Tag.NOUN;
    }

    /** A form that is past tense or participle: which of the two it is here. */
    private void participle(int i) {
        String lemma = lemmas[i];
        if (lemma.equals("be")
                || lemma.equals("have")
                || lemma.equals("do") && !auxiliaryBefore(i)
                || isDistinctPast(i)) {
            return;
        }
        if (auxiliaryBefore(i) || previousIs(i, Tag.PREPOSITION)) {
            tags[i] = previousIs(i, Tag.PREPOSITION) && nounFollows(i) ? Tag.ADJECTIVE : Tag.PAST_PARTICIPLE;
            return;
        }
        if (i > 1 && tokens.get(i - 1).isHyphen() && tokens.get(i - 1).glued() && nounFollows(i)) {
            tags[i] = Tag.ADJECTIVE;
            return;
        }
        int j = i - 1;
        while (j >= 0 && tags[j] == Tag.ADVERB) {
            j--;
        }
        if (j < 0) {
            tags[i] = Tag.PAST_PARTICIPLE;
            return;
        }
        if (tags[j] == Tag.CONJUNCTION) {
            coordinatedParticiple(i, j);
            return;
        }
        boolean behindNoun = tags[j].isNominal()
                || tags[j] == Tag.NUMBER
                || tags[j] == Tag.PUNCTUATION && tokens.get(j).is(",");
        if (!behindNoun) {
            return;
        }
        boolean relative = relativeBefore(j);
        if (!relative && (tags[j].isNominal() || tags[j] == Tag.NUMBER) && finiteFollows(i)) {
            tags[i] = Tag.PAST_PARTICIPLE;
        } else if (tags[j] != Tag.PUNCTUATION && finiteBefore(j) && !relative && !clauseStartsBefore(j)) {
            tags[i] = Tag.PAST_PARTICIPLE;
        } else if (tags[j] == Tag.PUNCTUATION
                && i + 1 < tokens.size()
                && tags[i + 1] == Tag.PREPOSITION
                && (finiteBefore(j) || finiteFollows(i))) {
            tags[i] = Tag.PAST_PARTICIPLE;
        } else if (titleCase && i + 1 < tokens.size() && (tags[i + 1] == Tag.PREPOSITION || tags[i + 1] == Tag.TO)) {
            tags[i] = Tag.PAST_PARTICIPLE;
        }
    }

    private boolean isDistinctPast(int i) {
        Lexicon.Inflection[] forms = lexicon.irregular(tokens.get(i).lower());
        boolean past = false;
        boolean participle = false;
        for (Lexicon.Inflection form : forms) {
            past |= form.tag() == Tag.PAST;
            participle |= form.tag() == Tag.PAST_PARTICIPLE;
        }
        return past && !participle;
    }

    private void coordinatedParticiple(int i, int conjunction) {
        for (int k = conjunction - 1; k >= 0; k--) {
            if (tags[k] == Tag.PAST_PARTICIPLE) {
                tags[i] = Tag.PAST_PARTICIPLE;
                return;
            }
            if (tags[k] == Tag.PAST || tags[k] == Tag.PRESENT || tags[k] == Tag.BASE || tags[k] == Tag.MODAL) {
                return;
            }
        }
    }

    private boolean relativeBefore(int j) {
        for (int k = j; k >= Math.max(0, j - 5); k--) {
            if (tags[k] == Tag.RELATIVE) {
                return true;
            }
            if (tags[k].isVerb() || tags[k] == Tag.PUNCTUATION && !tokens.get(k).isHyphen()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a finite verb that needs this noun as its subject follows in the clause. */
    private boolean finiteFollows(int i) {
        for (int k = i + 1; k < tokens.size(); k++) {
            Tag tag = tags[k];
            if (tag == Tag.MODAL || tag == Tag.PRESENT) {
                return true;
            }
            if (tag == Tag.PAST
                    && !(k + 1 < tokens.size()
                            && tags[k + 1] == Tag.PREPOSITION
                            && tokens.get(k + 1).is("by"))) {
                return true;
            }
            if (tag == Tag.BASE && tags[k - 1] != Tag.TO && k > i + 1 && tags[k - 1] != Tag.ADVERB) {
                return true;
            }
            boolean stop = tag == Tag.RELATIVE
                    || tag == Tag.SUBORDINATOR
                    || tag == Tag.CONJUNCTION
                    || tag == Tag.PRONOUN
                    || tag == Tag.EXISTENTIAL
                    || tag == Tag.PUNCTUATION && !tokens.get(k).isHyphen();
            if (stop) {
                return false;
            }
        }
        return false;
    }

    private boolean finiteBefore(int j) {
        for (int k = j; k >= 0; k--) {
            Tag tag = tags[k];
            if (tag == Tag.MODAL || tag == Tag.PRESENT || tag == Tag.PAST || tag == Tag.BASE) {
                return true;
            }
            if (tag == Tag.PUNCTUATION
                    && (tokens.get(k).is(";") || tokens.get(k).is(":"))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a new clause begins between the last verb and here, so that this noun may be its subject. */
    private boolean clauseStartsBefore(int j) {
        for (int k = j; k >= 0; k--) {
            Tag tag = tags[k];
            if (tag == Tag.SUBORDINATOR || tag == Tag.RELATIVE || tag == Tag.CONJUNCTION) {
                return true;
            }
            if (tag == Tag.PUNCTUATION && !tokens.get(k).isHyphen()) {
                return true;
            }
            if (tag.isVerb()) {
                return sayingVerb(k);
            }
        }
        return true;
    }

    private boolean sayingVerb(int k) {
        return switch (lemmas[k]) {
            case "say",
                    "announce",
                    "report",
                    "estimate",
                    "note",
                    "add",
                    "confirm",
                    "think",
                    "believe",
                    "know",
                    "tell" -> true;
            default -> false;
        };
    }
}
