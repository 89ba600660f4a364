package muster.language;

import java.util.ArrayList;
import java.util.List;
import muster.language.VerbGroup.Tense;
import muster.text.BlockKind;
import muster.text.WordSet;

/** Reads one group of verbs from its first token on, link by link until the main verb. */
final class VerbGroupReading {
    private static final WordSet AUXILIARIES = WordSet.of("be", "have", "do");

    /** Verbs that make a passive without "be": "remain deployed", "get hurt". */
    private static final WordSet COPULAS = WordSet.of("remain", "stay", "get", "become");

    private static final WordSet FUTURE = WordSet.of("will", "shall");
    private static final WordSet UNREAL = WordSet.of("would", "could", "might");

    private final Words words;
    private final VerbLinks links;
    private final int from;
    private final List<String> chain = new ArrayList<>();
    private int main;
    private Tense tense = Tense.PRESENT;
    private String modal = "";
    private boolean passive;
    private boolean progressive;
    private boolean perfect;
    private boolean negated;

    VerbGroupReading(Words words, VerbLinks links, int from) {
        this.words = words;
        this.links = links;
        this.from = from;
        this.main = from;
        this.negated = words.tag(from - 1) == Tag.NEGATION;
    }

    VerbGroup read() {
        outermost();
        if (main == from && words.tag(from) == Tag.MODAL) {
            return group(main + 1);
        }
        openItem();
        boolean linked = true;
        while (linked) {
            linked = link();
        }
        return group(links.endsWithParticle(main) ? main + 2 : main + 1);
    }

    private VerbGroup group(int to) {
        return new VerbGroup(
                from, to, main, words.lemma(main), chain, tense, passive, progressive, perfect, modal, negated);
    }

    /** The tense of the first word; a modal steps aside for the verb behind it. */
    private void outermost() {
        Tag tag = words.tag(from);
        if (tag == Tag.TO) {
            tense = Tense.INFINITIVE;
            main = links.skipAdverbs(from + 1);
        } else if (tag == Tag.MODAL) {
            modal();
        } else if (tag == Tag.PAST_PARTICIPLE || tag == Tag.ING) {
            tense = Tense.PARTICIPLE;
            passive = tag == Tag.PAST_PARTICIPLE;
            progressive = tag == Tag.ING;
        } else if (tag == Tag.PAST) {
            tense = Tense.PAST;
        }
    }

    private void modal() {
        modal = words.lemma(from);
        negated |= links.isNegative(from);
        if (FUTURE.contains(modal)) {
            tense = Tense.FUTURE;
        } else if (UNREAL.contains(modal)) {
            tense = Tense.PAST;
        }
        int next = links.behindAuxiliary(from + 1);
        negated |= links.negatedBetween(from + 1, next);
        if (words.tag(next).isVerb()) {
            main = next;
        }
    }

    /** "Provided 20 boats" opens an item of a list: what somebody did, not what was done to somebody. */
    private void openItem() {
        boolean participle = tense == Tense.PARTICIPLE && passive && from <= 1;
        if (participle && words.sentence().block().kind() == BlockKind.ITEM && objectAt(main + 1)) {
            tense = Tense.PAST;
            passive = false;
        }
    }

    private boolean objectAt(int i) {
        Tag tag = words.tag(i);
        return tag == Tag.NUMBER
                || tag == Tag.DETERMINER
                || tag.isNominal()
                || tag == Tag.ADJECTIVE
                || tag == Tag.ADVERB && words.tag(i + 1) == Tag.NUMBER;
    }

    /** Goes on to the next verb, if this one is an auxiliary of it or takes it. */
    private boolean link() {
        String lemma = words.lemma(main);
        negated |= links.isNegative(main);
        int next = AUXILIARIES.contains(lemma) ? links.behindAuxiliary(main + 1) : links.behindVerb(main + 1);
        if (next >= words.size()) {
            return false;
        }
        Tag tag = words.tag(next);
        if (isAuxiliaryOf(lemma, tag)) {
            negated |= links.negatedBetween(main + 1, next);
            main = next;
            return true;
        }
        boolean participle = tag == Tag.PAST_PARTICIPLE || tag == Tag.PAST;
        if (COPULAS.contains(lemma) && participle && next == main + 1) {
            chain.add(lemma);
            main = next;
            passive = true;
            return true;
        }
        int to = links.takesTo(main);
        if (to > 0) {
            chain.add(lemma.equals("go") && !progressive ? "come" : links.chainWord(main, to));
            negated |= links.negatedBetween(main + 1, to);
            main = links.skipAdverbs(to + 1);
            passive = false;
            progressive = false;
            return true;
        }
        if (tag == Tag.ING && links.takesIng(lemma) && next == main + 1) {
            chain.add(lemma);
            main = next;
            progressive = false;
            return true;
        }
        return false;
    }

    private boolean isAuxiliaryOf(String lemma, Tag next) {
        boolean participle = next == Tag.PAST_PARTICIPLE || next == Tag.PAST;
        if (lemma.equals("have") && participle) {
            perfect = true;
            passive = false;
            progressive = false;
            return true;
        }
        if (lemma.equals("be") && participle) {
            passive = true;
            return true;
        }
        if (lemma.equals("be") && next == Tag.ING) {
            progressive = true;
            passive = false;
            return true;
        }
        return lemma.equals("do") && next == Tag.BASE;
    }
}
