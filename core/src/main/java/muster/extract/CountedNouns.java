package muster.extract;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import muster.claim.Force;
import muster.claim.Subject;
import muster.language.Lexicon;
import muster.language.Numeral;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Dimension;
import muster.language.time.TimeMention;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the noun that an amount counts, and what the words around it say of the force. */
final class CountedNouns {
    /** The rule by which "the number of residents was put at 28,000" tells what is counted. */
    static final String NUMBER_OF = "noun.number-of";

    static final String COMPOUND = "noun.compound";

    /** How many tokens a bracket between number and noun may have: "40 (of 45) helicopters". */
    private static final int LONGEST_BRACKET = 6;

    /** "800 of them active duty": so near behind stands what they are. */
    private static final int DUTY_WITHIN = 4;

    /** Names of places that end as a plural does: "250 Texas, 80 Kansas". */
    private static final WordSet ENDING_IN_S = WordSet.of(
            "texas",
            "kansas",
            "arkansas",
            "illinois",
            "massachusetts",
            "dallas",
            "angeles",
            "orleans",
            "memphis",
            "louis",
            "honduras",
            "netherlands",
            "nogales");

    /** "was estimated at about 300", and how far "the number of" may stand from its verb. */
    private static final int PREPOSITIONS = 2;

    private static final int LONGEST_NUMBER_OF = 22;

    private static final WordSet OF_THEM =
            WordSet.of("them", "whom", "which", "us", "mine", "ours", "theirs", "yours", "hers");

    private static final WordSet GOODS = WordSet.of("meals", "mres", "mre", "rations", "water", "food", "supplies");
    private static final WordSet MACHINES = WordSet.of("machinery", "equipment", "vehicles", "hardware", "transport");

    private final Pack pack;
    private final Words words;
    private final List<Amount> amounts;
    private final KnownNouns known;
    private final NounPhrases phrases;
    private final ForceWords forces;
    private final LeftNouns left;

    CountedNouns(Pack pack, Words words, List<TimeMention> times, List<Amount> amounts) {
        this.pack = pack;
        this.words = words;
        this.amounts = amounts;
        this.known = new KnownNouns(pack, words);
        this.phrases = new NounPhrases(pack, words, known, times, amounts);
        this.forces = new ForceWords(pack, words, phrases);
        this.left = new LeftNouns(pack, words, known, forces);
    }

    /** The counted noun right of an amount, or the one whose number it is said to be; elliptic where it is left out. */
    Counted of(Amount amount) {
        Counted behind = behind(amount);
        if (!behind.isElliptic() || !behind.partitive().isEmpty()) {
            return behind;
        }
        Counted numbered = numbered(amount);
        return requireNonNullElse(numbered == null ? called(amount) : numbered, behind);
    }

    /** "About 1,900 are Utah Guardsmen", "from two to four planes": what stands behind the verb or the next number; null for none. */
    private @Nullable Counted called(Amount amount) {
        int at = amount.next();
        if (words.lower(at).equals("are") || words.lower(at).equals("were")) {
            Counted they = phrase(at + 1, "noun.left-out");
            boolean named = they.noun() != null && they.noun().subject() == Subject.TROOPS && they.forceSaid();
            return named ? new Counted(at, at, null, "", they.force(), true, "", "noun.left-out") : null;
        }
        boolean range = words.lower(amount.from() - 1).equals("from")
                && words.lower(at).equals("to")
                && words.lemma(words.verbBefore(amount.from()) == null ? -1 : amount.from() - 2)
                        .equals("go");
        for (Amount next : amounts) {
            if (range && next.from() == at + 1) {
                return behind(next);
            }
        }
        return null;
    }

    /** "The number of residents in shelters was put at 28,000": what "the number" is of; null for none. */
    private @Nullable Counted numbered(Amount amount) {
        VerbGroup verb = words.verbBefore(amount.from());
        if (verb == null || !WordList.TELLING_NUMBERS.has(verb) || amount.from() - verb.to() > PREPOSITIONS) {
            return null;
        }
        for (int i = verb.from() - 2; i >= 0 && verb.from() - i < LONGEST_NUMBER_OF; i--) {
            if (words.phraseAt(i, "number", "of")) {
                Counted whose = phrase(i + 2, NUMBER_OF);
                int at = amount.next();
                return whose.isElliptic()
                        ? null
                        : new Counted(
                                at, at, whose.noun(), whose.head(), whose.force(), whose.forceSaid(), "", whose.rule());
            }
            boolean parts = words.tag(i) == Tag.PUNCTUATION && !words.token(i).isQuoteMark();
            if (parts || words.tag(i) == Tag.NUMBER && words.phraseAt(i + 1, "of")) {
                return null;
            }
        }
        return null;
    }

    private Counted behind(Amount amount) {
        int at = amount.next();
        if (words.lower(at).equals("-") && words.token(at).glued()) {
            if (WordList.COMPOUND_PERSONS.has(words.lower(at + 1))) {
                return compound(at + 1);
            }
            if (words.lower(at + 1).equals("bed")) {
                return new Counted(at + 1, at + 2, pack.noun("bed"), "bed", Force.UNSAID, false, "", COMPOUND);
            }
            at++;
        }
        at = behindBracket(behindCompound(at));
        if (words.token(at).isQuoteMark()) {
            at++;
        }
        boolean share = amount.form() == Numeral.Form.FRACTION && amount.dimension() == Dimension.PERCENT;
        if (share && (words.tag(at) == Tag.POSSESSIVE || words.tag(at) == Tag.DETERMINER)) {
            Counted whole = phrase(at + 1, "noun.share");
            return whole.partOf(whole.from(), "of the", whole.rule());
        }
        if (words.phraseAt(at, "the", "number", "of")) {
            return phrase(at + 3, "noun.head");
        }
        return switch (words.lower(at)) {
            case "beginning", "starting" -> Counted.leftOut(at, at, "", "noun.left-out");
            case "strong" -> Counted.leftOut(at, at + 1, "strong", "noun.strong");
            case "of" -> partitive(at);
            default -> phrase(at, "noun.head");
        };
    }

    /** The nearest counted noun left of a token; null for none. */
    @Nullable
    Counted nearestLeft(int before) {
        return left.nearest(before);
    }

    /** The counted noun that ends right before a token; null for none. */
    @Nullable
    Counted endingRightBefore(int at) {
        return left.endingRightBefore(at);
    }

    /** "three 14-person teams": teams are counted, whatever size they are. */
    private int behindCompound(int at) {
        for (Amount size : amounts) {
            if (size.from() == at
                    && words.lower(size.to()).equals("-")
                    && (WordList.COMPOUND_PERSONS.has(words.lower(size.to() + 1)) || isKind(size.to() + 1))) {
                return size.to() + 2;
            }
        }
        return at;
    }

    /** "17 100-bed hospitals": a word that only tells of what sort they are. */
    private boolean isKind(int at) {
        return words.token(at).glued()
                && words.tag(at) == Tag.NOUN
                && words.tag(at + 1).isNominal();
    }

    private int behindBracket(int at) {
        if (!words.lower(at).equals("(")) {
            return at;
        }
        int close = at;
        while (close < words.size() && !words.lower(close).equals(")")) {
            close++;
        }
        return close - at < LONGEST_BRACKET ? close + 1 : at;
    }

    /** "25-person team", "500-member task force": the person counts, the formation says whose. */
    private Counted compound(int at) {
        Counted rest = phrase(at + 1, COMPOUND);
        return new Counted(
                at, rest.to(), pack.noun("people"), "person", rest.force(), rest.forceSaid(), "compound", COMPOUND);
    }

    // --- a part of something ---------------------------------------------------------------------------------

    private Counted partitive(int of) {
        int at = of + 1;
        String word = words.lower(at);
        boolean pointing = (word.equals("these") || word.equals("those")) && !nounFollows(at + 1);
        if (pointing || OF_THEM.contains(word)) {
            Counted those = word.equals("those") ? phrase(at, "") : Counted.leftOut(at, at, "", "");
            if (word.equals("them") && words.tag(at + 1) != Tag.PUNCTUATION) {
                ForceWords.Said said = forces.in(at + 1, Math.min(words.size(), at + DUTY_WITHIN));
                return new Counted(of, at + 1, null, "", said.force(), said.any(), "of them", "noun.partitive");
            }
            return new Counted(of, at + 1, null, "", those.force(), those.forceSaid(), "of " + word, "noun.partitive");
        }
        if (word.equals("others")) {
            return Counted.leftOut(of, at + 1, "", "noun.others");
        }
        for (Amount other : amounts) {
            boolean owned = other.from() > at && other.from() - at <= 4 && words.tag(other.from() - 1) == Tag.GENITIVE;
            if (owned) {
                return of(other).partOf(of, "of the", "noun.partitive");
            }
        }
        String part = "";
        while (isPointing(at)) {
            part = "of the";
            at++;
        }
        if (words.tag(at + 1) == Tag.GENITIVE && words.lower(at + 2).equals("own")) {
            // "200 of Oregon's own Guard members"
            at += 3;
        }
        int number = words.tag(at) == Tag.ADJECTIVE || words.lower(at).equals("current") ? at + 1 : at;
        for (Amount other : amounts) {
            if (other.covers(number)) {
                // "2,750 of the current 5,350 soldiers"
                Counted whole = of(other);
                boolean team = whole.rule().equals(COMPOUND);
                return whole.partOf(of, "of the", team ? whole.rule() : "noun.partitive");
            }
        }
        Counted inner = phrase(at, "noun.of");
        return inner.partOf(of, part, inner.rule());
    }

    private boolean isPointing(int at) {
        Tag tag = words.tag(at);
        String word = words.lower(at);
        return tag == Tag.DETERMINER || tag == Tag.POSSESSIVE || word.equals("those") || word.equals("other");
    }

    private boolean nounFollows(int i) {
        return words.tag(i).isNominal() || words.tag(i) == Tag.ADJECTIVE || words.tag(i) == Tag.NUMBER;
    }

    // --- a noun phrase ---------------------------------------------------------------------------------------

    private Counted phrase(int from, String rule) {
        int to = phrases.end(from);
        Noun noun = known.inPhrase(from, to);
        if (noun != null && noun.words().equals("case") && isOfGoods(to)) {
            noun = pack.noun("case of water");
        }
        if (noun != null && noun.words().equals("unit") && isOfMachines(to)) {
            noun = pack.noun("vehicle");
        }
        String head = noun == null ? head(from, to) : noun.words();
        if (noun == null && known.isDesignation(from, to)) {
            noun = pack.noun("aircraft");
            head = "aircraft";
        }
        if (noun == null && isName(from, to)) {
            Counted next = sharesNoun(to) ? phrase(to + 2, rule) : Counted.leftOut(from, from, "", "noun.left-out");
            return next.isElliptic()
                    ? next
                    : new Counted(from, to, next.noun(), next.head(), next.force(), next.forceSaid(), "", next.rule());
        }
        boolean onDuty = head.isEmpty() && words.phraseAt(from, "on", "active", "duty");
        ForceWords.Said all = forces.in(from, onDuty ? from + 3 : Math.max(to, forces.behind(to)));
        // "Guard soldiers from the 79th Brigade": what stands in front of the noun comes first
        ForceWords.Said own = all.several() ? forces.in(from, to) : all;
        ForceWords.Said said =
                (own.force().component() != null ? own : all).with(noun == null ? Force.UNSAID : noun.force());
        return new Counted(
                from,
                head.isEmpty() ? from : to,
                noun,
                head,
                said.force(),
                said.any(),
                "",
                head.isEmpty() ? "noun.left-out" : rule);
    }

    /** "4,500 units of machinery", as ministries count what they have. */
    private boolean isOfMachines(int of) {
        return words.lower(of).equals("of")
                && (MACHINES.contains(words.lower(of + 1)) || MACHINES.contains(words.lower(of + 2)));
    }

    /** "cases of water", but not "cases of measles". */
    private boolean isOfGoods(int of) {
        int end = words.lower(of).equals("of") ? phrases.end(of + 1) : of;
        Noun goods = end > of ? known.endingAt(of + 1, end) : null;
        return goods != null && goods.subject() == Subject.MATERIEL
                || words.lower(of).equals("of") && GOODS.contains(words.lower(of + 1));
    }

    private String head(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (words.tag(i).isNominal()) {
                return Lexicon.bundled().singular(words.lemma(i));
            }
        }
        return "";
    }

    /** "150 Oregon and 14 California soldiers": whether the noun of the next number is that of the one in front of it. */
    private boolean sharesNoun(int and) {
        int name = and + 2;
        return words.lower(and).equals("and")
                && words.tag(and + 1) == Tag.NUMBER
                && words.tag(name) == Tag.NAME
                && known.inPhrase(name, phrases.end(name)) != null;
    }

    /** "1,200 Texas": a name that is no people, so that the noun itself is left out. */
    private boolean isName(int from, int to) {
        if (to == from || words.tag(to - 1) != Tag.NAME || words.tag(from) != Tag.NAME) {
            return false;
        }
        String last = words.lower(to - 1);
        boolean plural = last.endsWith("s") && last.length() > 3 && !ENDING_IN_S.contains(last);
        return !plural && pack.force(last) == null;
    }
}
