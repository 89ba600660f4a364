package muster.extract;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.Span;
import muster.text.WordSet;

/**
 * What a verb of a sentence does to what is counted.
 *
 * @param classes of the verb with its particle, or of the verb alone where the two together are unknown
 * @param span the characters of the whole group
 */
record Act(VerbGroup verb, Set<VerbClass> classes, Aspect aspect, Span span) {
    /** How far from a verb of the present its clause may tell that it speaks of the future. */
    private static final int REACH = 16;

    private static final int LONGEST_SUBJECT = 7;
    private static final WordSet NOW = WordSet.of("now", "then", "recently", "today", "yesterday", "this", "last");
    private static final WordSet UNTIL = WordSet.of("until", "till", "once");

    private static final WordSet TAKING_ALONG = WordSet.of("carry", "bring", "take", "transport", "ferry", "deliver");

    /** Words that belong to the verb in front of them: "are being sent home". */
    private static final WordSet HOMEWARD = WordSet.of("home", "away", "back");

    /** What these do on a day to come is said in the present too: "they go on Friday". */
    private static final Set<VerbClass> MOVING = EnumSet.of(
            VerbClass.GO,
            VerbClass.SEND,
            VerbClass.ARRIVE,
            VerbClass.LEAVE,
            VerbClass.WITHDRAW,
            VerbClass.INCREASE,
            VerbClass.DECREASE);

    static Act of(VerbGroup verb, Words words, Pack pack) {
        boolean particle = verb.to() > verb.main() + 1
                || HOMEWARD.contains(words.lower(verb.main() + 1))
                || words.phraseAt(verb.main() + 1, "in", "from")
                || words.phraseAt(verb.main(), "let", "go")
                || words.isTitleCase() // "Calls Up"
                || isBroughtDown(verb, words);
        Set<VerbClass> together = particle ? pack.classes(verb.lemma() + " " + words.lower(verb.main() + 1)) : Set.of();
        Set<VerbClass> own = goesOn(verb, words) ? Set.of() : pack.classes(verb.lemma());
        Set<VerbClass> classes = together.isEmpty() ? own : together;
        return new Act(
                verb,
                classes,
                aspect(verb, words, !Collections.disjoint(MOVING, classes)),
                words.span(verb.from(), verb.to()));
    }

    /** "The ship leaves tomorrow", "by the end of April that number goes up": the present may tell a plan. */
    private static Aspect aspect(VerbGroup verb, Words words, boolean moves) {
        Aspect plain = Aspect.of(verb);
        // "have yet to arrive"; "orders that the force be cut"
        if (isBidden(verb, words) || isCoordinated(verb, words) || words.holds(verb.from(), verb.to(), "yet", "to")) {
            return Aspect.PLANNED;
        }
        if (verb.tense() == Tense.INFINITIVE && isWhatWasUsedFor(verb, words)) {
            return Aspect.DONE;
        }
        if (verb.tense() == Tense.PARTICIPLE && verb.progressive() && isMeans(verb, words)) {
            return Aspect.DONE;
        }
        if (verb.tense() == Tense.PARTICIPLE && verb.progressive() && isOutcome(verb, words)) {
            return Aspect.DONE;
        }
        if (verb.tense() == Tense.PARTICIPLE && verb.progressive() && isBesidePlan(verb, words)) {
            return Aspect.PLANNED;
        }
        if (verb.modal().equals("can") && verb.lemma().equals("grow")) {
            return Aspect.PLANNED;
        }
        boolean supposed = verb.tense() == Tense.PRESENT || verb.modal().equals("can");
        if (supposed && plain != Aspect.DONE && isIf(verb, words)) {
            return Aspect.PLANNED;
        }
        if (verb.tense() == Tense.PRESENT && (isUntil(verb, words) || moves && isWhileToCome(verb, words))) {
            return Aspect.PLANNED;
        }
        boolean open = plain == Aspect.PRESENT || plain == Aspect.UNDER_WAY;
        return open && verb.isFinite() && FutureWords.near(words, verb, REACH, moves && verb.tense() == Tense.PRESENT)
                ? Aspect.PLANNED
                : plain;
    }

    /** "ordered that the force be cut": a bare "be" tells what is to be. */
    private static boolean isBidden(VerbGroup verb, Words words) {
        return words.lower(verb.from()).equals("be")
                && words.tag(verb.from()) == Tag.BASE
                && words.tag(verb.from() - 1) != Tag.TO
                && verb.modal().isEmpty();
    }

    /** "will move 1,500 soldiers and add 900": a bare verb behind "and" is as real as the verb that it goes on from. */
    private static boolean isCoordinated(VerbGroup verb, Words words) {
        String joint = words.lower(verb.from() - 1);
        boolean bare = verb.tense() == VerbGroup.Tense.PRESENT
                && verb.from() == verb.main()
                && words.tag(verb.main()) == Tag.BASE
                && (joint.equals("and") || joint.equals("or"));
        if (!bare) {
            return false;
        }
        VerbGroup before = null;
        for (VerbGroup group : words.verbGroups()) {
            before = group.to() <= verb.from()
                            && (group.isFinite() || !group.modal().isEmpty())
                    ? group
                    : before;
        }
        return before != null && Aspect.of(before) == Aspect.PLANNED;
    }

    /** "will be brought down to 300", but not "brought down 300 soldiers". */
    private static boolean isBroughtDown(VerbGroup verb, Words words) {
        return verb.lemma().equals("bring")
                && words.lower(verb.main() + 1).equals("down")
                && ChangeStates.OF_CHANGE.contains(words.lower(verb.main() + 2));
    }

    /** "as fires go on raging", "caught in the fighting": nothing moves, and nobody is taken. */
    private static boolean goesOn(VerbGroup verb, Words words) {
        if (verb.lemma().equals("catch")
                && verb.passive()
                && words.lower(verb.to()).equals("in")
                && words.tag(verb.to() + 1) != Tag.NAME) {
            return true;
        }
        if (verb.lemma().equals("finish") && words.holds(verb.to(), verb.to() + LONGEST_SUBJECT, "training")) {
            return true;
        }
        return verb.lemma().equals("go")
                && words.lower(verb.main() + 1).equals("on")
                && words.tag(verb.main() + 2) == Tag.ING;
    }

    /** "until all 500 are there", "once 300 have arrived": it is not yet so. */
    private static boolean isUntil(VerbGroup verb, Words words) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - LONGEST_SUBJECT); i--) {
            if (UNTIL.contains(words.lower(i))) {
                return (words.tag(i) == Tag.SUBORDINATOR || words.tag(i + 1) == Tag.EXISTENTIAL)
                        && words.tag(i + 1) != Tag.NAME
                        && !NOW.contains(words.lower(i + 1));
            }
            if (words.tag(i).isVerb() || words.tag(i) == Tag.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    /** "if 300 soldiers come", "if I can get 300": it is only supposed, unless somebody asks whether. */
    private static boolean isIf(VerbGroup verb, Words words) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - LONGEST_SUBJECT); i--) {
            if (words.lower(i).equals("if")) {
                return !words.tag(i - 1).isVerb()
                        && !words.lower(i - 1).equals("even")
                        && !words.lower(i - 1).equals("as");
            }
            if (words.tag(i).isVerb() || words.tag(i) == Tag.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    /** "will open a hospital while 300 more soldiers get in": what happens beside something to come is to come, too. */
    private static boolean isWhileToCome(VerbGroup verb, Words words) {
        for (VerbGroup before : words.verbGroups()) {
            boolean beside =
                    words.holds(before.to(), verb.from(), "while") || words.holds(before.to(), verb.from(), "as");
            if (before.to() <= verb.from() && before.modal().equals("will") && beside) {
                return true;
            }
        }
        return false;
    }

    /** "used boats to rescue 40 people": what something was used for was done. */
    private static boolean isWhatWasUsedFor(VerbGroup verb, Words words) {
        VerbGroup before = words.verbBefore(verb.from());
        return before != null
                && before.lemma().equals("use")
                && Aspect.of(before) == Aspect.DONE
                && verb.from() - before.to() < REACH;
    }

    /** "saved by closing a camp and sending home 650": by what was done, if it stands behind what came of it. */
    private static boolean isMeans(VerbGroup verb, Words words) {
        int by = verb.from() - 1;
        while (by > 0 && !words.lower(by).equals("by") && !words.tag(by).isFinite()) {
            by--;
        }
        VerbGroup outcome = words.lower(by).equals("by") ? words.verbBefore(by) : null;
        return outcome != null
                && words.tag(by + 1) == Tag.ING
                && (Aspect.of(outcome) == Aspect.DONE || outcome.chain().contains("able"));
    }

    /** "sent off two aircraft, airlifting 280 people": what goes with what was done. */
    private static boolean isOutcome(VerbGroup verb, Words words) {
        VerbGroup main = words.lower(verb.from() - 1).equals(",") ? words.verbBefore(verb.from()) : null;
        return main != null
                && (main.tense() == Tense.PAST || main.perfect())
                && Aspect.of(main) == Aspect.DONE
                && !main.lemma().equals("say");
    }

    /** "will sail on Tuesday, carrying two helicopters": what goes with what is to come; those whom it joins are there. */
    private static boolean isBesidePlan(VerbGroup verb, Words words) {
        VerbGroup main = words.lower(verb.from() - 1).equals(",") ? words.verbBefore(verb.from()) : null;
        return main != null && main.modal().equals("will") && TAKING_ALONG.contains(verb.lemma());
    }

    boolean is(VerbClass one) {
        return classes.contains(one);
    }

    boolean isAny(VerbClass... any) {
        for (VerbClass one : any) {
            if (classes.contains(one)) {
                return true;
            }
        }
        return false;
    }

    boolean lemmaIs(String lemma) {
        return verb.lemma().equals(lemma);
    }

    boolean isPlanned() {
        return aspect == Aspect.PLANNED;
    }

    boolean isInfinitive() {
        return verb.tense() == Tense.INFINITIVE;
    }

    /** A state that this verb gives. */
    State state(Meaning meaning, Status status, String rule) {
        return State.of(meaning, status, rule, span);
    }

    /** A state that is a plan where the verb is one, and otherwise another. */
    State plannedOr(Status otherwise, Meaning meaning, String rule) {
        return isPlanned() ? state(meaning, Status.PLANNED, rule + ".planned") : state(meaning, otherwise, rule);
    }
}
