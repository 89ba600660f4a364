package muster.statement;

import muster.language.Tag;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells which clauses say when forces began or ended what they did: "The operation ended in July 2008". */
final class PastMilestones {
    private static final Phrases ENDING = WordTable.phrases("ending");
    private static final Phrases OVER = WordTable.phrases("over");
    private static final Phrases MISSION = WordTable.phrases("mission");
    private static final Phrases MISSIONS = WordTable.phrases("missions");
    private static final Phrases BEGINNING = WordTable.phrases("beginning");
    private static final Phrases OFFICIALS = WordTable.phrases("officials");
    private static final Phrases LAST = Phrases.of("last", "rest", "remainder");
    private static final Phrases CARRIERS =
            Phrases.of("flight", "plane", "aircraft", "ship", "convoy", "helicopter", "unit", "contingent");
    private static final Phrases STAYED = Phrases.of("stay", "remain", "last", "continue", "run", "serve");
    private static final Phrases SET_OUT = Phrases.of(
            "deploy", "arrive", "withdraw", "leave", "pull out", "draw down", "pull back", "redeploy", "move out");
    private static final WordSet ARRIVED = WordSet.of("arrive", "land");
    private static final WordSet BEGUN = WordSet.of("begin", "start");
    private static final int NEAR = 6;

    private PastMilestones() {}

    /**
     * What a clause that stands with a day tells.
     *
     * @param until whether it tells of what lasted until that day
     */
    static @Nullable String type(Sense sense, Clause clause, boolean until) {
        Words words = sense.words();
        int main = clause.verb().main();
        if (!isTold(clause)) {
            return null;
        }
        if (isLast(sense, clause) && ENDING.startsAtVerb(words, main)) {
            return "end";
        }
        boolean named = isMission(sense, clause) && clause.verb().chain().isEmpty();
        boolean ours = sense.parties().isForce(clause.subject())
                && !sense.parties().isPeople(clause.subject())
                && !sense.parties().isCivil(clause.subject());
        boolean stayed = until && (named || ours) && STAYED.startsAtVerb(words, main);
        if (stayed || named && OVER.startsAtVerb(words, main)) {
            return "end";
        }
        if (ours
                && ARRIVED.contains(clause.verb().lemma())
                && clause.verb().chain().isEmpty()
                && !clause.isNegated()) {
            return "arrive-by";
        }
        int head = sense.parties().head(clause.subject());
        boolean undertaking = named && MISSIONS.at(words, head);
        boolean begun = undertaking && BEGINNING.startsAtVerb(words, main);
        return begun || isLaunch(sense, clause) || isSettingOut(sense, clause) ? "start" : null;
    }

    /** "The army has begun a relief operation", "the Guard began to withdraw": it has, whenever that was. */
    static @Nullable String undated(Sense sense, Clause clause) {
        return isTold(clause) && (isLaunch(sense, clause) || isSettingOut(sense, clause)) ? "start" : null;
    }

    private static boolean isTold(Clause clause) {
        return clause.verb().tense() == Tense.PAST || clause.verb().perfect();
    }

    /** "the last of them", "the last flight". */
    private static boolean isLast(Sense sense, Clause clause) {
        Words words = sense.words();
        boolean ours = sense.parties().isForce(clause.subject())
                || CARRIERS.isIn(words, clause.subject())
                || words.holds(clause.subject().from(), clause.subject().to(), "of", "them");
        int first = clause.subject().from();
        boolean leads = LAST.in(words, first, Math.min(clause.subject().to(), first + 2)) >= 0;
        return leads && ours && !sense.parties().isPeople(clause.subject());
    }

    /** Whether the subject is headed by the name of a mission. */
    private static boolean isMission(Sense sense, Clause clause) {
        int head = sense.parties().head(clause.subject());
        Words words = sense.words();
        return head >= 0
                && (MISSION.at(words, head) || MISSIONS.at(words, head))
                && !words.lower(head).equals("guard")
                && !sense.parties().isPeople(clause.subject());
    }

    /** "The army launched the operation": who has forces begins what they do. */
    private static boolean isLaunch(Sense sense, Clause clause) {
        Words words = sense.words();
        int to = Math.min(clause.objectTo(), clause.verb().to() + NEAR);
        int mission = MISSIONS.in(words, clause.verb().to(), to);
        boolean behind = mission >= 0
                && words.tag(clause.verb().to()) == Tag.DETERMINER
                && !words.holds(clause.verb().to(), mission, Tag.PREPOSITION)
                && words.tag(mission).isNominal()
                && !words.tag(mission + 1).isNominal();
        boolean ours = clause.subject().size() > 0
                && (sense.parties().mayBeForce(clause.subject()) || OFFICIALS.isIn(words, clause.subject()))
                && !sense.parties().isPeople(clause.subject());
        return behind
                && ours
                && !clause.verb().passive()
                && clause.verb().chain().isEmpty()
                && BEGINNING.startsAtVerb(words, clause.verb().main());
    }

    /** "The Guard began to deploy". */
    private static boolean isSettingOut(Sense sense, Clause clause) {
        return clause.verb().chain().stream().anyMatch(BEGUN::contains)
                && clause.subject().size() > 0
                && sense.parties().mayBeForce(clause.subject())
                && !sense.parties().isPeople(clause.subject())
                && SET_OUT.startsAtVerb(sense.words(), clause.verb().main());
    }
}
