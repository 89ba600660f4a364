package muster.extract;

import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Pack;
import muster.pack.VerbClass;

/**
 * Short forms without an auxiliary: "Meals handed out to date: 2.4 million", "38 people rescued", "6,300 members
 * activated". Their past tense is a passive.
 */
final class Labels {
    private Labels() {}

    /** The role of an amount, with the verb of its label or the passive of a short form. */
    static Role role(Scene scene, int index, Pack pack) {
        Words words = scene.words();
        Amount amount = scene.amounts().get(index);
        Role role = scene.roles().get(index);
        int colon = colonBefore(words, amount.from());
        if (colon > 0 && colon < 12 && !words.holds(0, colon, Tag.NUMBER)) {
            VerbGroup verb = null;
            for (VerbGroup group : words.verbGroups()) {
                if (group.to() <= colon && group.tense() != VerbGroup.Tense.FUTURE) {
                    verb = group;
                }
            }
            if (verb != null) {
                return new Role(Role.Kind.SUBJECT, verb.asPassive(false), "", role.noun(), verb.asPassive(false));
            }
        }
        VerbGroup verb = role.verb();
        boolean bare = verb != null
                && role.kind() == Role.Kind.SUBJECT
                && verb.tense() == VerbGroup.Tense.PAST
                && !verb.passive()
                && !verb.perfect()
                && verb.modal().isEmpty()
                && verb.chain().isEmpty()
                && noObject(words, words.phraseAt(verb.main(), "let", "go") ? verb.to() + 1 : verb.to());
        return verb != null && bare && isDoneTo(pack, verb.lemma())
                ? new Role(role.kind(), verb.asPassive(false), role.preposition(), role.noun(), role.post())
                : role;
    }

    /** The colon that ends a label right before a token, or 0. */
    private static int colonBefore(Words words, int from) {
        for (int i = from - 1; i > 0 && i >= from - 2; i--) {
            if (words.lower(i).equals(":")) {
                return i;
            }
        }
        return 0;
    }

    private static boolean noObject(Words words, int at) {
        Tag tag = words.tag(at);
        return tag == Tag.PREPOSITION
                || tag == Tag.PUNCTUATION
                || tag == Tag.ADVERB
                || tag == Tag.TO
                || at >= words.size();
    }

    private static boolean isDoneTo(Pack pack, String lemma) {
        return !WordList.NOT_DONE_TO.has(lemma)
                && (lemma.equals("deploy")
                        || lemma.equals("let")
                        || pack.isAny(
                                lemma,
                                VerbClass.ORDER,
                                VerbClass.RESCUE,
                                VerbClass.DELIVER,
                                VerbClass.BUILD,
                                VerbClass.AUTHORIZE,
                                VerbClass.TREAT,
                                VerbClass.STOP));
    }
}
