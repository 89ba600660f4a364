package muster.extract;

import muster.claim.Force;
import muster.claim.Subject;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Decides what those are whom the vocabulary counts as something else, by what became of them: hurt, saved, freed. */
final class FatedSubjects {
    /** What becomes of a bridge that stands there. */
    private static final WordSet OF_PLACES = WordSet.of(
            "leave", "stand", "repair", "restore", "damage", "destroy", "close", "reopen", "collapse", "sweep", "wash");

    private final Words words;
    private final Fates fates;

    FatedSubjects(Words words, Fates fates) {
        this.words = words;
        this.fates = fates;
    }

    /** The subject, or null where nothing became of them. */
    @Nullable
    CountedSubject of(Subject subject, Occurrence one, @Nullable Antecedent last) {
        Counted counted = one.counted();
        Role role = one.role();
        boolean room = role.preposition().equals("for") && role.noun().equals("room")
                || role.preposition().equals("of") && role.noun().equals("capacity");
        if (room && subject == Subject.PEOPLE) {
            // "a ship with room for 1,350 passengers"
            return CountedSubject.other("person", counted.head(), "subject.other-noun");
        }
        if (subject == Subject.MATERIEL && fates.areFreed(one)) {
            return CountedSubject.other("item", counted.head(), "subject.other-noun");
        }
        if (subject == Subject.MATERIEL && isPlaceItself(one)) {
            return CountedSubject.other("item", counted.head(), "subject.other-noun");
        }
        if (counted.head().equals("dog") && last != null && last.subject() == Subject.PEOPLE) {
            // "1,117 people and 117 dogs" were saved together
            return CountedSubject.other("dog", counted.head(), "subject.other-noun");
        }
        boolean saved = subject == Subject.CASUALTIES && fates.areSaved(one)
                || subject == Subject.STAFF && fates.isBroughtOut(one.role()) && !fates.isHurt(one.role());
        if (saved) {
            return CountedSubject.heads(Subject.PEOPLE, Force.UNSAID, counted.head(), "subject.rescued");
        }
        boolean heads = subject == Subject.TROOPS || subject == Subject.STAFF || subject == Subject.PEOPLE;
        boolean person = heads || subject == Subject.OTHER && Fates.isPerson(counted);
        boolean amongHurt = heads
                && last != null
                && last.subject() == Subject.CASUALTIES
                && words.lower(one.amount().from() - 1).equals("including");
        return person && fates.isHurt(one.role()) || amongHurt
                ? CountedSubject.heads(Subject.CASUALTIES, counted.force(), counted.head(), "subject.casualties")
                : null;
    }

    /** "three bridges were repaired", "1,180 bags of trash": no equipment, but what the work is done on. */
    private boolean isPlaceItself(Occurrence one) {
        Counted counted = one.counted();
        VerbGroup verb = one.role().governing();
        boolean bridge = counted.head().equals("bridge") && verb != null && OF_PLACES.contains(verb.lemma());
        return bridge
                || words.lower(counted.to()).equals("of") && WordList.REMOVED_STUFF.has(words.lemma(counted.to() + 1));
    }
}
