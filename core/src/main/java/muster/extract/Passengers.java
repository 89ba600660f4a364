package muster.extract;

import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Pack;
import muster.pack.VerbClass;

/** Tells people whom a ship or an aircraft takes along: "six planes have left with a total of 300 people". */
final class Passengers {
    private static final int ABOARD_WITHIN = 12;

    private final Pack pack;
    private final Words words;

    Passengers(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** Whether those counted have left or come aboard what the verb speaks of. */
    boolean are(Occurrence one) {
        Role role = one.role();
        VerbGroup verb = role.verb();
        int from = one.amount().from();
        if (words.lower(from - 1).equals("with")
                && one.counted().head().equals("evacuee")
                && words.holds(one.counted().to(), one.counted().to() + ABOARD_WITHIN, "on", "board")) {
            return true;
        }
        boolean total = words.phraseAt(from - 4, "with", "a", "total", "of");
        if (verb == null || !total && !role.preposition().equals("with")) {
            return false;
        }
        Act act = Act.of(verb, words, pack);
        return act.aspect() == Aspect.DONE
                && !verb.passive()
                && act.isAny(VerbClass.LEAVE, VerbClass.ARRIVE)
                && verb.equals(words.verbBefore(from));
    }
}
