package muster.extract;

import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;

/** Tells who belongs to the people that were rescued, stopped or moved, though a bare number or "crew" counts them. */
final class PeopleTaken {
    private static final WordSet OF_THOSE = WordSet.of("the", "those", "these");

    private final Pack pack;
    private final Words words;
    private final Fates fates;

    PeopleTaken(Pack pack, Words words, Fates fates) {
        this.pack = pack;
        this.words = words;
        this.fates = fates;
    }

    /** "44 passengers and two crew", "five crew members were transferred": the crew of those whom the mission meets. */
    boolean isCrewOf(Noun noun, Occurrence one, Preceding before) {
        if (!noun.words().endsWith("crew") && !noun.words().startsWith("crew")) {
            return false;
        }
        boolean behindPeople = before.last() != null && before.last().subject() == Subject.PEOPLE;
        VerbGroup verb = one.role().verb();
        boolean moved = verb != null && one.role().isPatientOf(verb) && WordList.CARRYING.has(verb);
        boolean joined =
                before.inSentence() && words.lower(one.amount().from() - 1).equals("and");
        return fates.isRescued(one.role()) || behindPeople && (moved || joined);
    }

    /** "Of those people, 191": whose part the number is. */
    boolean opensWithPeople() {
        if (!words.lower(0).equals("of") || !OF_THOSE.contains(words.lower(1))) {
            return false;
        }
        Noun noun = pack.noun(words.lower(2));
        boolean people = WordList.PEOPLE.has(words.lemma(2)) || noun != null && noun.subject() == Subject.PEOPLE;
        boolean done = (words.tag(2) == Tag.PAST_PARTICIPLE || words.tag(2) == Tag.PAST)
                && pack.isAny(words.lemma(2), VerbClass.RESCUE, VerbClass.STOP);
        return people || done;
    }
}
