package muster.extract;

import static java.util.Objects.requireNonNull;

import muster.claim.Force;
import muster.claim.Subject;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** "people", "members", "engineers": who they are follows from what they do or what is done to them. */
final class NeutralSubjects {
    private static final WordSet MEN_AND_WOMEN = WordSet.of("man and woman", "woman and man");

    /** "880 men and women are by now deployed". */
    private static final int DEPLOYED_WITHIN = 8;

    /** "members of her family". */
    private static final int FAMILY_WITHIN = 3;

    private static final WordSet HAVING = WordSet.of("have", "get");
    private static final WordSet WORKING =
            WordSet.of("work", "help", "respond", "patrol", "support", "assist", "serve", "engage", "operate");
    private static final WordSet ASSIGNING = WordSet.of("send", "assign", "commit");

    private final Pack pack;
    private final Words words;
    private final Fates fates;
    private final Crowds crowds;

    NeutralSubjects(Pack pack, Words words, Fates fates, Crowds crowds) {
        this.pack = pack;
        this.words = words;
        this.fates = fates;
        this.crowds = crowds;
    }

    CountedSubject of(Occurrence one, @Nullable Counted left) {
        Counted counted = one.counted();
        Role role = one.role();
        String head = counted.head();
        Force force = counted.force();
        if (head.equals("head") && words.lower(counted.to()).equals("of")) {
            // "40 heads of state", "300 head of cattle"
            return CountedSubject.other("head", head, "subject.other-noun");
        }
        if (fates.isHurt(role)) {
            return CountedSubject.heads(Subject.CASUALTIES, force, head, "subject.casualties");
        }
        if (!counted.forceSaid() && force.service() == null && CivilAgencies.has(words, counted)) {
            return CountedSubject.heads(Subject.STAFF, force, head, "subject.neutral.agency");
        }
        if (counted.forceSaid() || force.service() != null) {
            Subject subject = isCorpsOfEngineers(counted) ? Subject.STAFF : Subject.TROOPS;
            return CountedSubject.heads(subject, force, head, "subject.neutral.force");
        }
        // "two members of her family missing"
        boolean ofFamily = words.holds(counted.to(), counted.to() + FAMILY_WITHIN, "family");
        if (ofFamily || WordList.PEOPLE.has(head) && crowds.areHit(one)) {
            return CountedSubject.heads(Subject.PEOPLE, force, head, "subject.neutral.people");
        }
        boolean deployed = words.phraseAt(counted.to(), "and", "women")
                && words.holds(counted.to(), counted.to() + DEPLOYED_WITHIN, "deployed");
        // "124 of the 200-person team"
        boolean ofTeam = counted.partitive().equals("of the") && counted.rule().equals(CountedNouns.COMPOUND);
        if (counted.partitive().equals("compound") || ofTeam || MEN_AND_WOMEN.contains(head) || deployed) {
            return CountedSubject.heads(Subject.TROOPS, force, head, "subject.neutral.compound");
        }
        if (left != null && sumsUp(role) && requireNonNull(left.noun()).subject() == Subject.TROOPS) {
            return CountedSubject.heads(Subject.TROOPS, left.force(), left.head(), "subject.neutral.force-of");
        }
        if (WordList.PEOPLE.has(head) && role.preposition().equals("of") && WordList.FORMATIONS.has(role.noun())) {
            // "medical teams of seven to 25 people"
            return CountedSubject.heads(Subject.TROOPS, force, head, "subject.unit-of");
        }
        boolean sentBack = role.verb() != null
                && role.verb().lemma().equals("send")
                && words.lower(counted.to()).equals("back");
        if (WordList.PEOPLE.has(head) && sentBack) {
            return CountedSubject.heads(Subject.PEOPLE, force, head, "subject.neutral.people");
        }
        boolean taken = role.preposition().equals("of") && WordList.TAKINGS.has(role.noun());
        if (taken || fates.isRescued(role)) {
            return CountedSubject.heads(Subject.PEOPLE, force, head, "subject.rescued");
        }
        if (isMilitary(role) || areOurs(counted, role)) {
            return CountedSubject.heads(Subject.TROOPS, force, head, "subject.neutral.deployed");
        }
        if (WordList.PEOPLE.has(head)) {
            return CountedSubject.heads(Subject.PEOPLE, force, head, "subject.neutral.people");
        }
        Subject subject = WordList.CIVIL_HELPERS.has(head) ? Subject.STAFF : Subject.TROOPS;
        return CountedSubject.heads(subject, force, head, "subject.neutral");
    }

    /** The Army's Corps of Engineers is a force by name, but its people are civilians. */
    private boolean isCorpsOfEngineers(Counted counted) {
        for (int i = counted.from(); i + 2 < words.size() && i < counted.to() + 8; i++) {
            if (words.lower(i).equals("corps")
                    && words.lower(i + 1).equals("of")
                    && words.lower(i + 2).equals("engineers")) {
                return true;
            }
        }
        return false;
    }

    /** "The force is now 900 people". */
    private boolean sumsUp(Role role) {
        return role.verb() != null && pack.isAny(role.verb().lemma(), VerbClass.BE) && role.kind() != Role.Kind.SUBJECT;
    }

    /** "We have 800 people working along the line", "We brought 800 people in": those of the speaker, who are at work. */
    private boolean areOurs(Counted counted, Role role) {
        VerbGroup verb = role.verb();
        if (verb == null || role.kind() != Role.Kind.OBJECT) {
            return false;
        }
        String behind = words.lower(counted.to());
        boolean we = words.lower(verb.from() - 1).equals("we");
        if (we && verb.lemma().equals("bring") && behind.equals("in")) {
            return true;
        }
        if (!HAVING.contains(verb.lemma())) {
            return false;
        }
        if (words.token(verb.from() - 1).isAllCaps() && behind.equals("available")) {
            return true;
        }
        boolean atWork = role.post() != null && WORKING.contains(role.post().lemma());
        return we
                && (atWork
                        || words.phraseAt(counted.to(), "on", "the", "ground")
                        || words.phraseAt(counted.to(), "on", "station")
                        || words.phraseAt(counted.to(), "in", "place"));
    }

    private boolean isMilitary(Role role) {
        VerbGroup verb = role.post() != null ? role.post() : role.verb();
        if (verb == null || verb.lemma().equals("order")) {
            return false;
        }
        boolean rescues = role.kind() == Role.Kind.OBJECT && pack.isAny(verb.lemma(), VerbClass.RESCUE);
        boolean sends = pack.isAny(verb.lemma(), VerbClass.ORDER, VerbClass.DEPLOY, VerbClass.AUTHORIZE)
                || ASSIGNING.contains(verb.lemma());
        return !rescues && sends;
    }
}
