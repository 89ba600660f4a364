package muster.language;

import java.util.List;
import muster.language.Lexicon.Inflection;
import muster.text.Token;

/** A sentence in which no rule found a verb of time: one of its nouns must be it. */
final class MissingVerb {
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final Tag[] tags;
    private final String[] lemmas;
    private final Neighbours near;

    MissingVerb(TaggedTokens sentence, Neighbours near) {
        this.lexicon = sentence.lexicon();
        this.tokens = sentence.tokens();
        this.tags = sentence.tags();
        this.lemmas = sentence.lemmas();
        this.near = near;
    }

    boolean hasFinite() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tags[i] == Tag.MODAL
                    || tags[i] == Tag.PRESENT
                    || tags[i] == Tag.PAST
                    || tags[i] == Tag.BASE && !near.previousIs(i, Tag.TO)) {
                return true;
            }
        }
        return false;
    }

    /** A sentence without a verb of time: the first noun that can be one, behind another noun, is taken for it. */
    void supplyVerb() {
        for (int i = 1; i < tokens.size(); i++) {
            boolean behindNoun = tags[i - 1].isNominal();
            if (!behindNoun || tokens.get(i).isCapitalized() || near.counted(i)) {
                continue;
            }
            String lower = tokens.get(i).lower();
            boolean endsOrObject = i + 1 < tokens.size()
                    && near.objectFollows(i)
                    && !(ClosedClass.of(tokens.get(i + 1).lower()) == Tag.PREPOSITION
                            && tokens.get(i + 1).is("of"));
            if (tags[i] == Tag.NOUN && lexicon.entry(lower).verb() > 0 && endsOrObject) {
                tags[i] = Tag.BASE;
                return;
            }
            Inflection form = lexicon.verbForm(lower);
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
}
