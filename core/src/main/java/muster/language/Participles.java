package muster.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muster.language.Lexicon.Inflection;
import muster.text.Token;
import muster.text.WordSet;

/** Forms in -ed and their like: past tense or participle. All other tags are known by then. */
final class Participles {
    private static final WordSet GIVING = WordSet.of(
            "give", "hand", "teach", "send", "offer", "show", "tell", "ask", "call", "deny", "name", "pay", "grant",
            "assign", "award", "owe", "lend", "keep", "leave", "deem", "make");

    /** Verbs behind which a new clause begins without a word that says so: "he said troops deployed". */
    private static final WordSet SAYING = WordSet.of(
            "say", "announce", "report", "estimate", "note", "add", "confirm", "think", "believe", "know", "tell");

    private static final int LONGEST_ASIDE = 12;

    /** Behind these a form that may be a base, too, is the verb of the clause: "they come", "two who run it". */
    private static final Set<Tag> SUBJECTS = EnumSet.of(Tag.PLURAL, Tag.PRONOUN, Tag.RELATIVE, Tag.NUMBER);

    /** Participles that only tell the kind of the noun behind them: "bottled water". */
    private static final WordSet KINDS =
            WordSet.of("bottled", "canned", "dried", "powdered", "armored", "armoured", "tracked", "wheeled");

    private static final WordSet TIMES = WordSet.of("hours", "days", "weeks", "months", "years", "minutes");

    private static final WordSet GOVERNING =
            WordSet.of("with", "of", "for", "to", "by", "including", "plus", "and", "at", "some", ":", "-", "from");

    /** Verbs that are never done to somebody, so that their participle tells nothing of a noun. */
    private static final WordSet WITHOUT_OBJECT = WordSet.of(
            "serve",
            "arrive",
            "remain",
            "work",
            "die",
            "return",
            "respond",
            "participate",
            "march",
            "stay",
            "volunteer",
            "live",
            "flee",
            "gather",
            "apply",
            "help",
            "join",
            "land",
            "patrol",
            "drown",
            "travel",
            "march",
            "cross",
            "attend",
            "appear",
            "sign",
            "rotate",
            "survive",
            "perish");

    private static final Set<Tag> OF_AN_OBJECT =
            EnumSet.of(Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER, Tag.PRONOUN, Tag.PLURAL);

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final boolean titleCase;
    private final Tag[] tags;
    private final String[] lemmas;
    private final Neighbours near;

    Participles(TaggedTokens sentence, Neighbours near) {
        this.lexicon = sentence.lexicon();
        this.tokens = sentence.tokens();
        this.titleCase = sentence.titleCase();
        this.tags = sentence.tags();
        this.lemmas = sentence.lemmas();
        this.near = near;
    }

    /** A form that is past tense or participle: which of the two it is here. */
    void participle(int i) {
        String lemma = lemmas[i];
        if (lemma.equals("be")
                || lemma.equals("have")
                || lemma.equals("do") && !near.auxiliaryBefore(i)
                || isDistinctPast(i)) {
            return;
        }
        if (near.auxiliaryBefore(i) || near.previousIs(i, Tag.PREPOSITION)) {
            tags[i] = near.previousIs(i, Tag.PREPOSITION) && near.nounFollows(i) ? Tag.ADJECTIVE : Tag.PAST_PARTICIPLE;
            return;
        }
        if (KINDS.contains(tokens.get(i).lower()) && near.nounFollows(i)) {
            tags[i] = Tag.ADJECTIVE;
            return;
        }
        if (isBaseToo(i)) {
            tags[i] = Tag.BASE;
            return;
        }
        if (i > 1 && tokens.get(i - 1).isHyphen() && tokens.get(i - 1).glued() && near.nounFollows(i)) {
            tags[i] = Tag.ADJECTIVE;
            return;
        }
        int j = i - 1;
        while (j >= 0 && tags[j] == Tag.ADVERB) {
            j--;
        }
        if (j >= 0 && tags[j].isNominal() && opensSpeech(i)) {
            return;
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
        if (takesObject(i)) {
            tags[i] = Tag.PAST;
            return;
        }
        boolean relative = relativeBefore(j);
        if (!relative && (tags[j].isNominal() || tags[j] == Tag.NUMBER) && finiteFollows(i)) {
            tags[i] = Tag.PAST_PARTICIPLE;
        } else if (tags[j] == Tag.PUNCTUATION && isAside(i, j)) {
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

    /** "Three teams come next week": a participle like its base, behind a subject and no auxiliary. */
    void present(int i) {
        boolean subject = i > 0 && SUBJECTS.contains(tags[i - 1]) || near.countedNameBefore(i);
        if (subject && isBaseToo(i) && !near.auxiliaryBefore(i)) {
            tags[i] = Tag.BASE;
        } else if (isActOfCount(i)) {
            tags[i] = Tag.PAST;
        }
    }

    /** "as many as 6,000 served there": what a number did whose noun is left out, if no other verb tells it. */
    private boolean isActOfCount(int i) {
        return near.previousIs(i, Tag.NUMBER)
                && WITHOUT_OBJECT.contains(lemmas[i])
                && !titleCase
                && !isGoverned(i - 1)
                && !finiteFollows(i)
                && (!finiteBefore(i - 1) || clauseStartsBefore(i - 1));
    }

    /** "The soldiers, announced on Sunday, will go": between two commas, with the verb of the noun behind the second. */
    private boolean isAside(int i, int comma) {
        boolean behindNoun = comma > 0 && tags[comma - 1].isNominal();
        if (!behindNoun || i + 1 >= tokens.size() || OF_AN_OBJECT.contains(tags[i + 1])) {
            return false;
        }
        int at = i + 1;
        while (at < tokens.size() && at - i < LONGEST_ASIDE && !tokens.get(at).is(",")) {
            at++;
        }
        at++;
        if (at >= tokens.size() || !tokens.get(at - 1).is(",")) {
            return false;
        }
        boolean auxiliary = tags[at] == Tag.MODAL || lemmas[at].equals("be") || lemmas[at].equals("have");
        boolean finite = tags[at] == Tag.PRESENT || tags[at] == Tag.PAST || tags[at] == Tag.BASE;
        return auxiliary || finite && !finiteBefore(comma);
    }

    /** "the governors ordered the withdrawal": a passive has no object, but for those of giving. */
    private boolean takesObject(int i) {
        boolean object = i + 1 < tokens.size()
                && (tags[i + 1] == Tag.DETERMINER
                        || tags[i + 1] == Tag.POSSESSIVE
                        || tags[i + 1] == Tag.PLURAL
                                && !TIMES.contains(tokens.get(i + 1).lower()));
        return object && tags[i - 1].isNominal() && !GIVING.contains(lemmas[i]);
    }

    /** "with 300 deployed", "of 40 killed": what a preposition holds has no verb of its own. */
    private boolean isGoverned(int number) {
        int at = number - 1;
        while (at >= 0 && (tags[at] == Tag.NUMBER || tags[at] == Tag.ADVERB || tags[at] == Tag.DETERMINER)) {
            at--;
        }
        return at >= 0 && GOVERNING.contains(tokens.get(at).lower());
    }

    /** "Officials said 40 soldiers are on duty": the verb of the clause that follows is not the one of this noun. */
    private boolean opensSpeech(int i) {
        if (!SAYING.contains(lemmas[i]) || i + 1 >= tokens.size()) {
            return false;
        }
        return tags[i + 1] != Tag.PREPOSITION && tags[i + 1] != Tag.TO;
    }

    private boolean isDistinctPast(int i) {
        Inflection[] forms = lexicon.irregular(tokens.get(i).lower());
        boolean past = false;
        boolean participle = false;
        for (Inflection form : forms) {
            past |= form.tag() == Tag.PAST;
            participle |= form.tag() == Tag.PAST_PARTICIPLE;
        }
        return past && !participle;
    }

    /** "Four units come on the ship": a participle like its base, which no past tense is like. */
    private boolean isBaseToo(int i) {
        if (!tokens.get(i).lower().equals(lemmas[i])) {
            return false;
        }
        for (Inflection form : lexicon.irregular(tokens.get(i).lower())) {
            if (form.tag() == Tag.PAST) {
                return false;
            }
        }
        return true;
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
            if (tags[k] == Tag.RELATIVE || isThatOfNoun(k)) {
                return true;
            }
            if (tags[k].isVerb() || tags[k] == Tag.PUNCTUATION && !tokens.get(k).isHyphen()) {
                return false;
            }
        }
        return false;
    }

    /** "the plan that the state published": "that" behind a noun opens a clause about it. */
    private boolean isThatOfNoun(int k) {
        return tags[k] == Tag.SUBORDINATOR && tokens.get(k).is("that") && k > 0 && tags[k - 1].isNominal();
    }

    /** Whether a finite verb that needs this noun as its subject follows in the clause. */
    private boolean finiteFollows(int i) {
        for (int k = i + 1; k < tokens.size(); k++) {
            Tag tag = tags[k];
            if (near.isOfNames(i, k)) {
                // "Troops deployed to Chicago and Portland, Oregon, are being sent home"
                return near.auxiliaryBehindNames(k);
            }
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
                return SAYING.contains(lemmas[k]);
            }
        }
        return true;
    }
}
