package muster.extract;

import java.math.BigDecimal;
import muster.language.Numeral;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;

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

    private static final WordSet GROUPS = WordSet.of("group", "caravan", "column", "crowd", "wave", "procession");

    private final Pack pack;
    private final Words words;

    Crowds(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** "cut power to thousands", "evacuate hundreds": so many without a noun, and nothing before that they go on with. */
    boolean is(Occurrence one) {
        Amount amount = one.amount();
        VerbGroup verb = one.role().verb();
        boolean ofForces = verb != null && pack.isAny(verb.lemma(), OF_FORCES);
        return !ofForces
                && amount.form() == Numeral.Form.VAGUE
                && amount.change() == Change.NONE
                && amount.to() == amount.from() + 1
                && one.counted().isElliptic()
                && one.counted().partitive().isEmpty()
                && amount.value().compareTo(CROWD_FROM) >= 0;
    }

    /** "2,600 flee by sea", "thousands rallied", "25,000 have had to leave their homes". */
    boolean flees(Occurrence one) {
        VerbGroup post = one.role().post();
        boolean group = GROUPS.contains(one.role().noun())
                && one.role().preposition().equals("of")
                && one.counted().isElliptic();
        if (group && post != null && pack.isAny(post.lemma(), VerbClass.GO)) {
            return true;
        }
        VerbGroup verb = one.role().verb();
        int behind = one.amount().to();
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
