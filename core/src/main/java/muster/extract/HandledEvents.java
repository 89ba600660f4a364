package muster.extract;

import muster.language.VerbGroup;
import muster.text.WordSet;

/** Tells the fires and alarms that somebody deals with, which are work done, from those that burn. */
final class HandledEvents {
    private static final WordSet EVENTS = WordSet.of("fire", "wildfire", "blaze", "incident", "emergency", "alarm");
    private static final WordSet HANDLING =
            WordSet.of("attend", "tackle", "extinguish", "handle", "douse", "put", "fight", "battle");
    private static final WordSet HANDLING_WITH = WordSet.of("deal", "respond");

    private HandledEvents() {}

    /** "have dealt with 19 blazes", "90 fires were put out". */
    static boolean are(Counted counted, Role role) {
        VerbGroup verb = role.verb();
        if (verb == null || !EVENTS.contains(counted.head()) || Aspect.of(verb) != Aspect.DONE) {
            return false;
        }
        return HANDLING.contains(verb.lemma()) && role.isPatientOf(verb)
                || HANDLING_WITH.contains(verb.lemma()) && role.kind() == Role.Kind.OBLIQUE && isTo(role.preposition());
    }

    private static boolean isTo(String preposition) {
        return preposition.equals("to") || preposition.equals("with");
    }
}
