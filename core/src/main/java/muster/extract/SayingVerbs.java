package muster.extract;

import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.BlockKind;
import muster.text.WordSet;

/** Tells which verbs of a sentence make their subject the source of what it says. */
final class SayingVerbs {
    private static final WordSet FATES = WordSet.of("dead", "missing", "killed", "injured", "wounded");

    private static final WordSet WEAK = Speeches.LISTS.list("weak");
    private static final WordSet COUNTING = Speeches.LISTS.list("count");
    private static final WordSet GIVING = Speeches.LISTS.list("give");
    private static final WordSet TALLIES = Speeches.LISTS.list("tally");
    private static final WordSet FORESEEING = Speeches.LISTS.list("foresee");
    private static final WordSet PROMISING = WordSet.of("promise", "pledge", "offer", "vow");
    private static final WordSet TALKING = Speeches.LISTS.list("talk");
    private static final WordSet BEFORE_NUMBER = WordSet.of("at", "as", "to");

    private static final int REPORTS_TO = 4;
    private static final int LONGEST_HEDGE = 4;
    private static final int LONGEST_OBJECT = 14;

    private final Pack pack;
    private final Words words;
    private final SourcePhrases phrases;

    SayingVerbs(Pack pack, Words words, SourcePhrases phrases) {
        this.pack = pack;
        this.words = words;
        this.phrases = phrases;
    }

    boolean says(VerbGroup verb) {
        if (goesOn(verb) || speaksOf(verb)) {
            return true;
        }
        if (isInAnother(verb)) {
            return false;
        }
        if (verb.passive() && !isCutOff(verb) || verb.negated() || verb.tense() == VerbGroup.Tense.INFINITIVE) {
            return false;
        }
        if (verb.lemma().equals("confirm") && FATES.contains(words.lower(verb.to()))) {
            // "Canadians confirmed dead: 12"
            return false;
        }
        if (GIVING.contains(verb.lemma())) {
            return givesNumber(verb) || placesPart(verb);
        }
        // "The plan is to add 300 soldiers"
        if (verb.lemma().equals("post") && addsThings(verb)) {
            // "The state posts 82 soldiers on the border"
            return false;
        }
        if (verb.lemma().equals("add") && (verb.chain().isEmpty() ? addsThings(verb) : !foresees(verb))) {
            return false;
        }
        boolean particle =
                verb.to() > verb.main() + 1 && !words.lower(verb.main() + 1).equals("out");
        boolean pointsOut =
                verb.lemma().equals("point") && words.lower(verb.main() + 1).equals("out");
        boolean saying = pack.classes(verb.lemma()).contains(VerbClass.SAY) && !particle || pointsOut;
        return (saying || foresees(verb)) && !movesToReport(verb) && !isWeakHere(verb);
    }

    /** "He went on: ..." */
    private boolean goesOn(VerbGroup verb) {
        boolean on = words.phraseAt(verb.main() + 1, "on", ":") || words.phraseAt(verb.main() + 1, "on", ",");
        return on && (verb.lemma().equals("go") || verb.lemma().equals("carry"));
    }

    /** "he was boasting of 10,000 troops", "she spoke of at least 40 dead". */
    private boolean speaksOf(VerbGroup verb) {
        return TALKING.contains(verb.lemma())
                && words.lower(verb.to()).equals("of")
                && isNumber(verb.to() + 1)
                && !verb.negated();
    }

    /** "a step that the White House says proves its will": what is said there is that clause alone. */
    private boolean isInAnother(VerbGroup verb) {
        String opening = words.lower(phrases.subjectStart(verb.from()) - 1);
        Tag next = words.tag(verb.to());
        boolean relative = opening.equals("that") || opening.equals("which") || opening.equals("who");
        return relative && next.isFinite() && !countsThere(verb.to());
    }

    /** "the mission, which the Pentagon says has cost $5 million": the clause has a number of its own. */
    private boolean countsThere(int from) {
        int end = words.size();
        for (VerbGroup group : words.verbGroups()) {
            end = group.from() > from ? Math.min(end, group.from()) : end;
        }
        int at = from;
        while (at < end && words.tag(at) != Tag.NUMBER && !words.lower(at).equals(",")) {
            at++;
        }
        return at < end && words.tag(at) == Tag.NUMBER;
    }

    /** "the mayor of Millbrook, Ann Kramer, said on Monday": looks like a participle, but a comma never parts one. */
    private boolean isCutOff(VerbGroup verb) {
        return words.lower(verb.from()).equals("said")
                && words.lower(verb.from() - 1).equals(",")
                && !words.lower(verb.to()).equals("to");
    }

    /** Whether it says something wherever it stands. */
    boolean isStrong(VerbGroup verb) {
        return !WEAK.contains(verb.lemma()) && verb.chain().isEmpty();
    }

    /** "expects to send 800"; but a headline's "Mattis expected to send 800" is a passive cut short. */
    private boolean foresees(VerbGroup verb) {
        if (verb.chain().isEmpty() || !FORESEEING.contains(verb.chain().getFirst()) || isForeseen(verb)) {
            return false;
        }
        boolean headline = verb.tense() == VerbGroup.Tense.PAST
                && words.lower(verb.from()).endsWith("ed")
                && !words.token(words.size() - 1).is(".");
        BlockKind kind = words.sentence().block().kind();
        return !headline || kind != BlockKind.HEADLINE && kind != BlockKind.HEADING;
    }

    /** "The soldiers are expected to arrive": others expect it of them. */
    private boolean isForeseen(VerbGroup verb) {
        for (int i = verb.from() + 1; i < verb.main(); i++) {
            if (FORESEEING.contains(words.lemma(i))) {
                int before = words.tag(i - 1) == Tag.ADVERB ? i - 2 : i - 1;
                return words.lemma(before).equals("be");
            }
        }
        return false;
    }

    /** "reported on Monday to a training site" says nothing. */
    private boolean movesToReport(VerbGroup verb) {
        if (!verb.lemma().equals("report")) {
            return false;
        }
        int to = verb.to() + REPORTS_TO;
        return words.holds(verb.to(), to, "to") || words.holds(verb.to(), to, "for");
    }

    /** "found that", "showed 40": some verbs say something only in front of a clause or a number, or at the very end. */
    private boolean isWeakHere(VerbGroup verb) {
        String lemma = verb.lemma();
        if (!WEAK.contains(lemma) || PROMISING.contains(lemma)) {
            return false;
        }
        int after = verb.to();
        boolean number = COUNTING.contains(lemma) && isNumber(after);
        return !number && !beginsReport(after) && !closes(verb);
    }

    /** "added 40 trucks", "is adding eyes there", but not "added 40 trucks were on the way". */
    private boolean addsThings(VerbGroup verb) {
        if (words.tag(verb.to()) == Tag.TO && !words.tag(verb.to() + 1).isVerb()) {
            // "The new ones add to a force of 900"
            return true;
        }
        if (!isNumber(verb.to()) && words.tag(verb.to()) != Tag.PLURAL) {
            return false;
        }
        int end = verb.to();
        while (end < words.size() && !words.lower(end).equals(",")) {
            end++;
        }
        return !words.hasFiniteVerb(verb.to(), end);
    }

    private boolean isNumber(int at) {
        for (int i = at; i < Math.min(words.size(), at + LONGEST_HEDGE); i++) {
            switch (words.tag(i)) {
                case NUMBER -> {
                    return true;
                }
                case ADVERB, ADJECTIVE, DETERMINER, PREPOSITION, SYMBOL, SUBORDINATOR -> {}
                default -> {
                    if (!words.token(i).isQuoteMark()) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private boolean beginsReport(int at) {
        int dated = at;
        while (dated < words.size() && phrases.inDate(dated)) {
            dated++;
        }
        Tag next = words.tag(dated + 1);
        boolean acts = words.tag(dated) == Tag.PRONOUN && (next == Tag.MODAL || next == Tag.PAST);
        if (words.lower(dated).equals("that") || acts) {
            // "announced on Friday that", "announced Friday it would send", "declared he had sent"
            return true;
        }
        return switch (words.lower(at)) {
            case ":", "," -> true;
            default -> words.token(at).isQuoteMark();
        };
    }

    /** "437 in January, the agency's figures show." */
    private boolean closes(VerbGroup verb) {
        if (verb.to() < words.size() - 1 || !words.lower(verb.to()).equals(".")) {
            return false;
        }
        int before = verb.from() - 1;
        while (before > 0
                && !words.lower(before).equals(",")
                && !words.token(before).isQuoteMark()) {
            before--;
        }
        return before > 0 && !words.hasFiniteVerb(before, verb.from());
    }

    /** "put 2,900 of them in Texas": to place a part of what was counted is to say where it is. */
    private boolean placesPart(VerbGroup verb) {
        int of = verb.to() + 1;
        return verb.lemma().equals("put")
                && words.tag(verb.to()) == Tag.NUMBER
                && words.lower(of).equals("of")
                && (words.lower(of + 1).equals("them") || words.lower(of + 1).equals("those"));
    }

    /** "puts the dead at 447", "gave the number as 4,800", "revised the toll to 29". */
    private boolean givesNumber(VerbGroup verb) {
        boolean tally = verb.lemma().equals("put");
        int to = Math.min(words.size(), verb.to() + LONGEST_OBJECT);
        for (int i = verb.to(); i < to; i++) {
            String word = words.lower(i);
            Tag tag = words.tag(i);
            boolean participle = tag == Tag.PAST || tag == Tag.PAST_PARTICIPLE;
            if (tag.isVerb() && !participle || word.equals(";")) {
                return false;
            }
            tally |= TALLIES.contains(word);
            if (BEFORE_NUMBER.contains(word) && isNumber(i + 1)) {
                return tally && (word.equals("at") || !verb.lemma().equals("put"));
            }
        }
        return false;
    }
}
