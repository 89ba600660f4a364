package muster.extract;

import java.util.EnumSet;
import java.util.Set;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells where a number is of the force that was counted before, and so as far along as that one. */
final class SameForces {
    private static final WordSet THEY = WordSet.of("they", "these", "those", "this", "that");
    private static final WordSet INCLUDING = WordSet.of("include", "includes", "included");
    private static final WordSet FORCES =
            WordSet.of("troops", "members", "soldiers", "forces", "personnel", "units", "reinforcements");
    private static final int LONGEST_FORCE = 5;
    private static final Set<Tag> DESCRIBING = EnumSet.of(Tag.ADJECTIVE, Tag.DETERMINER);

    private SameForces() {}

    /** "1,900 are getting ready. They include", "The service members include up to 650 reservists": of the same force, as far along. */
    static boolean isIncluded(Scene scene, Amount amount, Subject subject) {
        Words words = scene.words();
        int verb = 1;
        if (words.lower(0).equals("the")) {
            while (verb < LONGEST_FORCE
                    && !INCLUDING.contains(words.lower(verb))
                    && words.tag(verb).isNominal()) {
                verb++;
            }
        }
        boolean force = verb > 1 && FORCES.contains(words.lower(verb - 1));
        boolean opens = (THEY.contains(words.lower(0)) || force) && INCLUDING.contains(words.lower(verb));
        return opens && States.isStrength(subject) && CarriedStates.noVerb(words, verb + 1, amount.from());
    }

    /** "He sends 1,100 people. 800 are Guard members": says of what kind they are, and nothing of where they stand. */
    static boolean isKindOfThem(Scene scene, Occurrence one, Subject subject, @Nullable Antecedent last) {
        VerbGroup verb = one.role().verb();
        return verb != null
                && verb.lemma().equals("be")
                && verb.modal().isEmpty()
                && one.role().kind() == Role.Kind.SUBJECT
                && one.counted().isElliptic()
                && States.isStrength(subject)
                && last != null
                && States.isStrength(last.subject())
                && one.amount().value().compareTo(last.value()) < 0
                && isNoun(scene.words(), verb.to());
    }

    /** "He approved 1,500. These 1,500 will": no more there than they were. */
    static boolean isThose(Words words, Amount amount, State state, @Nullable Antecedent last) {
        return state.rule().equals("state.verb.definite")
                && last != null
                && last.value().compareTo(amount.value()) == 0
                && words.lower(amount.from() - 1).equals("these");
    }

    private static boolean isNoun(Words words, int from) {
        int head = DESCRIBING.contains(words.tag(from)) ? from + 1 : from;
        return words.tag(head).isNominal();
    }
}
