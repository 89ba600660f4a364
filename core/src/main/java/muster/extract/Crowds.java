package muster.extract;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import muster.claim.Subject;
import muster.language.Numeral;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells people from forces where a number has no noun: those who flee, and hundreds or thousands of no force. */
final class Crowds {
    private static final BigDecimal CROWD_FROM = BigDecimal.valueOf(200);

    /** What is done to forces and no crowd. */
    private static final VerbClass[] OF_FORCES = {
        VerbClass.SEND,
        VerbClass.DEPLOY,
        VerbClass.ORDER,
        VerbClass.AUTHORIZE,
        VerbClass.REQUEST,
        VerbClass.PLAN,
        VerbClass.STANDBY,
        VerbClass.WITHDRAW
    };

    private static final WordSet POWER = WordSet.of("power", "electricity", "heat", "water", "homes", "shelter");
    private static final WordSet STAYING = WordSet.of("be", "remain", "stay", "sleep");
    private static final int SHELTER_WITHIN = 4;
    private static final WordSet DEPARTING = WordSet.of("depart", "leave", "fly");
    private static final WordSet WALKING = WordSet.of("caravan", "crowd", "procession");
    private static final WordSet GROUPS = WordSet.of("group", "caravan", "column", "crowd", "wave", "procession");

    private final Pack pack;
    private final Words words;

    Crowds(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** "left 4 million people with no electricity", "puts millions in the dark": whom a disaster hits. */
    boolean areHit(Occurrence one) {
        int behind = Math.max(one.amount().to(), one.counted().to());
        VerbGroup verb = one.role().verb();
        boolean left =
                verb != null && verb.lemma().equals("leave") && one.role().kind() == Role.Kind.OBJECT;
        boolean strong = one.counted().partitive().equals("strong");
        return isSheltered(verb)
                || isInGroup(verb, behind)
                || strong && isOfCaravan(one.amount().from())
                || words.phraseAt(behind, "in", "shelters")
                || words.lower(behind).equals("no") && POWER.contains(words.lower(behind + 1))
                || isLacking(verb, one.role().kind())
                || words.phraseAt(behind, "in", "the", "dark")
                || words.phraseAt(behind, "out", "of", "their")
                || words.phraseAt(behind, "from", "their", "homes")
                || words.phraseAt(behind, "with", "no") && (left || POWER.contains(words.lower(behind + 2)))
                || words.lower(behind).equals("without") && (left || POWER.contains(words.lower(behind + 1)));
    }

    /** "There are 3,500 in the first group": of those who come, and not of a force. */
    private boolean isInGroup(@Nullable VerbGroup verb, int behind) {
        return verb != null
                && words.lower(verb.from() - 1).equals("there")
                && words.phraseAt(behind, "in", "the")
                && (GROUPS.contains(words.lower(behind + 2)) || GROUPS.contains(words.lower(behind + 3)));
    }

    /** "the caravan, thousands strong". */
    private boolean isOfCaravan(int from) {
        return words.lower(from - 1).equals(",") && WALKING.contains(words.lower(from - 2));
    }

    /** "118,000 had no electricity", "40,000 lack water", "a million were without power". */
    private boolean isLacking(@Nullable VerbGroup verb, Role.Kind kind) {
        if (verb == null || kind != Role.Kind.SUBJECT) {
            return false;
        }
        if (words.lower(verb.to()).equals("without") && POWER.contains(words.lower(verb.to() + 1))) {
            return true;
        }
        boolean no = verb.lemma().equals("have") && words.lower(verb.to()).equals("no");
        int what = no ? verb.to() + 1 : verb.to();
        return (no || verb.lemma().equals("lack")) && POWER.contains(words.lower(what));
    }

    /** "About 14,000 are in shelters", "300 were in an emergency shelter". */
    private boolean isSheltered(@Nullable VerbGroup verb) {
        return verb != null
                && STAYING.contains(verb.lemma())
                && words.lower(verb.to()).equals("in")
                && IntStream.range(verb.to() + 1, verb.to() + SHELTER_WITHIN)
                        .anyMatch(i -> words.lemma(i).equals("shelter"));
    }

    /** "cut power to thousands", "evacuate hundreds": so many without a noun, and nothing before that they go on with. */
    boolean is(Occurrence one, Preceding before) {
        Amount amount = one.amount();
        // "6,500 members on the border, with thousands of others elsewhere"
        boolean others = one.counted().rule().equals("noun.others") && before.inSentence();
        VerbGroup verb = one.role().verb();
        boolean ofForces = verb != null && pack.isAny(verb.lemma(), OF_FORCES);
        return !ofForces
                && !others
                && amount.form() == Numeral.Form.VAGUE
                && amount.change() == Change.NONE
                && amount.to() == amount.from() + 1
                && one.counted().isElliptic()
                && one.counted().partitive().isEmpty()
                && amount.value().compareTo(CROWD_FROM) >= 0;
    }

    /** "Flies 301 Out of Sudan". */
    private boolean isOut(int behind) {
        return words.phraseAt(behind, "out", "of") && words.token(behind + 2).isCapitalized();
    }

    /** "a large group of about 3,500 travelling through Mexico", "a group of 3,000, made up of families". */
    boolean isGroup(Occurrence one) {
        VerbGroup post = one.role().post();
        return GROUPS.contains(one.role().noun())
                && one.role().preposition().equals("of")
                && one.counted().isElliptic()
                && (post != null && pack.isAny(post.lemma(), VerbClass.GO) || tellsOfPeople());
    }

    /** "Since the evacuation began, 88,000 have departed": so many are no force that withdraws. */
    private boolean isEvacuated(Occurrence one) {
        VerbGroup verb = one.role().verb();
        return verb != null
                && one.role().kind() == Role.Kind.SUBJECT
                && DEPARTING.contains(verb.lemma())
                && one.counted().isElliptic()
                && one.amount().value().compareTo(CROWD_FROM) >= 0
                && words.holds(0, words.size(), "evacuation");
    }

    /** Whether the sentence names people, and nobody of a force. */
    private boolean tellsOfPeople() {
        boolean people = false;
        for (int i = 0; i < words.size(); i++) {
            Noun noun = pack.noun(words.lemma(i));
            if (noun != null && noun.subject() == Subject.TROOPS) {
                return false;
            }
            people |= WALKING.contains(words.lemma(i)) || noun != null && noun.subject() == Subject.PEOPLE;
        }
        return people;
    }

    /** "2,600 flee by sea", "thousands rallied", "25,000 have had to leave their homes". */
    boolean flees(Occurrence one) {
        if (isGroup(one) || isEvacuated(one)) {
            return true;
        }
        VerbGroup verb = one.role().verb();
        int behind = one.amount().to();
        boolean carried = verb != null && WordList.CARRYING.has(verb)
                || words.lower(one.amount().from() - 1).equals("flies");
        if (carried && isOut(behind) && one.counted().isElliptic()) {
            return true;
        }
        if (words.lemma(behind).equals("flee") || words.lower(behind).equals("flee")) {
            return true;
        }
        if (verb == null || one.role().kind() != Role.Kind.SUBJECT) {
            return false;
        }
        boolean home = words.phraseAt(verb.to(), "their", "homes") || words.phraseAt(verb.to(), "their", "houses");
        return WordList.PROTESTING.has(verb)
                || verb.lemma().equals("flee")
                || verb.lemma().equals("leave") && home;
    }
}
