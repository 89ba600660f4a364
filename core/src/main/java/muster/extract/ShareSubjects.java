package muster.extract;

import static java.util.Objects.requireNonNull;

import muster.claim.Subject;
import muster.language.Numeral;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Decides what a percentage or a fraction is a share of: a task, what was counted before, a sum, or its noun. */
final class ShareSubjects {
    private static final String UNIT = "percent";
    private static final WordSet RISES = WordSet.of("increase", "rise", "jump", "surge", "growth", "uptick", "spike");
    private static final WordSet FALLS = WordSet.of("decrease", "reduction", "drop", "decline", "fall", "cut");
    private static final WordSet DATING = WordSet.of("last", "this", "over", "the", "past");
    private static final int DATED_WITHIN = 4;
    private static final int WORK_WITHIN = 5;
    private static final int OF_WHICH_WITHIN = 4;

    /** Forms of {@link WordList#COMPLETION} that say nothing is complete: "contain the fire". */
    private static final WordSet NOT_COMPLETE = WordSet.of("contain", "do", "build", "did", "finish");

    private final Pack pack;
    private final Words words;
    private final KnownNouns known;

    ShareSubjects(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
        this.known = new KnownNouns(pack, words);
    }

    CountedSubject of(Occurrence one, Preceding before) {
        Amount amount = one.amount();
        if (saysComplete(amount)) {
            return CountedSubject.of(Subject.PROGRESS, UNIT, "", "subject.progress");
        }
        if (isOfWork(amount.from())) {
            return CountedSubject.of(Subject.PROGRESS, UNIT, "", "subject.progress.at");
        }
        Antecedent shared = before.shared();
        if (shared != null && words.lower(amount.from() - 1).equals("other")) {
            // "half are in Ohio, the other half in Iowa"
            return CountedSubject.like(shared, UNIT, "subject.share-of-them");
        }
        boolean change = isChange(words, amount) && before.inSentence();
        if ((change || isOfTotal(amount)) && before.last() != null) {
            return CountedSubject.like(before.last(), UNIT, "subject.share-of-them");
        }
        CountedSubject share = ofSum(one, before);
        if (share == null) {
            share = ofChange(amount);
        }
        Counted changing = before.subject();
        if (share == null && changing != null && one.counted().isElliptic()) {
            share = ofNoun(changing);
        }
        if (share == null) {
            share = ofNoun(one.counted());
        }
        Antecedent whole = before.inSentence() && one.counted().isPartOfThem() ? before.last() : before.counted();
        if (share == null && whole != null) {
            share = ofThem(one, whole);
        }
        boolean ofSoMany = words.holds(one.amount().to(), one.counted().to(), Tag.NUMBER);
        if (share == null && ofSoMany && WordList.PEOPLE.has(one.counted().head())) {
            // "44 percent of the island's 3.4 million people have no water"
            share = CountedSubject.of(Subject.PEOPLE, UNIT, one.counted().head(), "subject.share-of");
        }
        return share != null ? share : CountedSubject.other(UNIT, one.counted().head(), "subject.percent");
    }

    /** "helped with 17,887 arrests, 5.9 percent of the total". */
    private boolean isOfTotal(Amount amount) {
        return words.lower(amount.from() - 1).equals(",") && words.phraseAt(amount.to(), "of", "the", "total");
    }

    /** "fell to 40,620 in December, down 72% from May", "made 29,000 arrests, a 66 percent drop". */
    static boolean isChange(Words words, Amount amount) {
        String word = words.lower(amount.from() - 1);
        boolean noun =
                word.equals("a") && (RISES.contains(behind(words, amount)) || FALLS.contains(behind(words, amount)));
        return (word.equals("down") || word.equals("up") || noun)
                && words.lower(amount.from() - 2).equals(",");
    }

    /** "Arrests are down 94 percent". */
    static boolean isUpOrDown(Words words, Amount amount) {
        String word = words.lower(amount.from() - 1);
        return (word.equals("down") || word.equals("up"))
                && words.lemma(amount.from() - 2).equals("be");
    }

    /** Whether such a change is one for more. */
    static boolean isRise(Words words, Amount amount) {
        return words.lower(amount.from() - 1).equals("up") || RISES.contains(behind(words, amount));
    }

    private static String behind(Words words, Amount amount) {
        return words.lower(amount.to());
    }

    /** "put the work at 60 percent", "put the work in Paiporta at about 60 percent". */
    private boolean isOfWork(int from) {
        return words.lower(from - 1).equals("at") && words.holds(from - WORK_WITHIN, from, "work");
    }

    private boolean saysComplete(Amount amount) {
        for (int i = Math.max(0, amount.from() - 4); i < Math.min(words.size(), amount.to() + 5); i++) {
            if (WordList.COMPLETION.has(words.lemma(i)) && !isPlain(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlain(int i) {
        String word = words.lower(i);
        boolean completing = word.equals("complete") && words.tag(i).isVerb() && words.tag(i) != Tag.PAST_PARTICIPLE;
        return completing || NOT_COMPLETE.contains(word);
    }

    /** "1,200 guards, or 60 percent", "half of it", "75 percent of the cost". */
    private @Nullable CountedSubject ofSum(Occurrence one, Preceding before) {
        Amount amount = one.amount();
        // "1,200 guards, or 60 percent", "1,850 on hand (88 percent)"
        boolean inBrackets = words.lower(amount.from() - 1).equals("(")
                && words.lower(amount.to()).equals(")");
        boolean orSo = words.phraseAt(amount.from() - 2, ",", "or") || inBrackets;
        boolean ofMeasured = before.measuredLast() && before.measured() != null;
        boolean ofWhat = isOfWhatIsWanted(amount);
        if (ofMeasured && ofWhat && requireNonNull(before.measured()).subject() == Subject.WORKS) {
            return CountedSubject.of(Subject.PROGRESS, UNIT, "", "subject.progress.of-works");
        }
        if (orSo && !ofMeasured && before.last() != null) {
            return CountedSubject.like(before.last(), UNIT, "subject.share-or");
        }
        boolean ofIt = one.counted().partitive().equals("of it")
                || words.lower(amount.to()).equals("of")
                        && words.lower(amount.to() + 1).equals("it");
        Antecedent measured = before.measured();
        if (measured != null && measured.subject() == Subject.MONEY && isOfWhich(one) && before.measuredLast()) {
            return CountedSubject.of(Subject.MONEY, UNIT, measured.head(), "subject.share-of-sum");
        }
        if (measured != null && (ofIt || orSo)) {
            String rule = ofIt ? "subject.share-of-sum" : "subject.share-or";
            return CountedSubject.of(measured.subject(), UNIT, measured.head(), rule);
        }
        return words.lower(amount.to()).equals("of") && (hasMoneyNoun(amount.to()) || isOfMoney(amount.to() + 1))
                        || namesCostShare()
                ? CountedSubject.of(Subject.MONEY, UNIT, "", "subject.share-of-cost")
                : null;
    }

    /** "half of the $495 million". */
    private boolean isOfMoney(int at) {
        int sum = words.tag(at) == Tag.DETERMINER ? at + 1 : at;
        return words.lower(sum).equals("$")
                || words.lower(sum).equals("€")
                || words.lower(sum).equals("£");
    }

    /** "a 60 percent increase in soldiers there", "a 56-percent reduction in arrests": of what is behind it. */
    private @Nullable CountedSubject ofChange(Amount amount) {
        int noun = changeNoun(words, amount);
        if (noun < 0) {
            return null;
        }
        int from = inAfter(words, noun) + 1;
        if (words.phraseAt(from, "the", "number", "of")) {
            from += 3;
        }
        int end = from;
        while (end < words.size() && isOfPhrase(end)) {
            end++;
        }
        Noun last = null;
        for (int to = end; to > from && last == null; to--) {
            last = known.endingAt(from, to);
        }
        return last != null && last.subject() != null && last.subject() != Subject.OTHER
                ? new CountedSubject(last.subject(), UNIT, last.force(), last.words(), "subject.share-of")
                : null;
    }

    private boolean isOfPhrase(int at) {
        Tag tag = words.tag(at);
        return tag.isNominal()
                || tag == Tag.ADJECTIVE
                || tag == Tag.DETERMINER
                || tag == Tag.POSSESSIVE
                || words.token(at).isHyphen();
    }

    /** The token of "increase" or "reduction" right behind a percentage, where "in" follows it; -1 for none. */
    static int changeNoun(Words words, Amount amount) {
        int at = words.token(amount.to()).isHyphen() ? amount.to() + 1 : amount.to();
        boolean change = RISES.contains(words.lower(at)) || FALLS.contains(words.lower(at));
        return change && inAfter(words, at) > 0 ? at : -1;
    }

    /** Where "in" stands behind "increase" or "drop last month", or 0. */
    private static int inAfter(Words words, int noun) {
        int at = noun + 1;
        while (at <= noun + DATED_WITHIN
                && (DATING.contains(words.lower(at)) || WordList.TIME_UNITS.has(words.lower(at)))) {
            at++;
        }
        return words.lower(at).equals("in") ? at : 0;
    }

    /** Whether it is one that makes more. */
    static boolean rises(Words words, int noun) {
        return RISES.contains(words.lower(noun));
    }

    /** "$2 billion, half of which went to the Guard", "of which half". */
    private boolean isOfWhich(Occurrence one) {
        int from = one.amount().from();
        return one.counted().partitive().equals("of which") || words.holds(from - OF_WHICH_WITHIN, from, "of", "which");
    }

    /** "eight miles of barrier, 40 percent of what the state wants", "of the 72 miles". */
    private boolean isOfWhatIsWanted(Amount amount) {
        if (!words.lower(amount.to()).equals("of")) {
            return words.phraseAt(amount.from() - 2, ",", "or");
        }
        int whole = amount.to() + 1;
        return words.lower(whole).equals("what")
                || words.lower(whole).equals("the") && words.tag(whole + 1) == Tag.NUMBER
                || words.tag(whole) == Tag.NUMBER;
    }

    /** "The federal cost share rises from 75 percent to 100 percent". */
    private boolean namesCostShare() {
        return words.holds(0, words.size(), "cost", "share") || words.holds(0, words.size(), "federal", "share");
    }

    private boolean hasMoneyNoun(int from) {
        for (int i = from; i < Math.min(words.size(), from + 5); i++) {
            if (WordList.MONEY_NOUNS.has(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable CountedSubject ofNoun(Counted counted) {
        Noun noun = counted.noun();
        return noun != null && noun.subject() != null && noun.subject() != Subject.OTHER
                ? new CountedSubject(noun.subject(), UNIT, counted.force(), counted.head(), "subject.share-of")
                : null;
    }

    private @Nullable CountedSubject ofThem(Occurrence one, Antecedent before) {
        Counted counted = one.counted();
        Role role = one.role();
        int from = one.amount().from();
        boolean ofWhom = words.holds(from - OF_WHICH_WITHIN, from, "of", "whom");
        if ((counted.partitive().startsWith("of") || ofWhom) && counted.isElliptic()) {
            return CountedSubject.like(before, UNIT, "subject.share-of-them");
        }
        VerbGroup verb = role.verb();
        if (verb != null
                && (role.preposition().equals("by") || role.preposition().equals("in"))
                && pack.isAny(verb.lemma(), VerbClass.DECREASE)) {
            return CountedSubject.like(before, UNIT, "subject.cut-by");
        }
        boolean noOtherNoun =
                counted.isElliptic() || counted.noun() != null && counted.noun().isNeutral();
        return one.amount().form() == Numeral.Form.FRACTION && noOtherNoun
                ? CountedSubject.like(before, UNIT, "subject.share-of-it")
                : null;
    }
}
