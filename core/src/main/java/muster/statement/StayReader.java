package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;

/** Reads an end that hangs on something else: "will stay as long as the towns need them". */
final class StayReader implements Reader {
    private static final int NEAR = 8;
    private static final Phrases STAYING = WordTable.phrases("staying");
    private static final Phrases LEAVING = WordTable.phrases("ending");
    private static final Phrases MISSION = WordTable.phrases("mission");
    private static final Phrases IT = Phrases.of("it", "this");
    private static final Phrases AS_LONG = WordTable.phrases("as long as");
    private static final Phrases UNTIL = Phrases.of("until", "till");
    private static final Phrases WAITING =
            Phrases.of("wait", "hold", "detain", "watch", "say", "delay", "postpone", "close", "keep");
    private static final Phrases COMING = Phrases.of("arrive", "come", "get there", "take over", "reach", "be", "can");
    private static final WordSet OPEN = WordSet.of("", "can");
    private static final WordSet POSTED = WordSet.of("at", "on", "in", "there");
    private static final Phrases WHEN = Phrases.of("when", "once", "only when");

    @Override
    public List<Draft> read(Sense sense) {
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sense.clauses()) {
            if (!sense.isSaying(clause) && isToCome(clause) && isOurs(sense, clause)) {
                int condition = condition(clause);
                if (condition >= 0
                        && sense.times().stream()
                                .noneMatch(time -> time.from() > condition && time.from() < condition + 4)) {
                    Stretch words = new Stretch(clause.from(), Math.max(clause.objectTo(), end(sense, condition)));
                    drafts.add(Draft.of(Kind.MILESTONE, "end", null, Modality.CONDITIONAL, words, "milestone.condition")
                            .undated());
                }
            }
        }
        if (drafts.isEmpty()) {
            sense.clauses().stream()
                    .filter(clause -> isTerm(sense, clause))
                    .forEach(clause -> drafts.add(term(sense, clause)));
        }
        return drafts;
    }

    /** "back up the agents with troops until enough of them are trained": what ends what forces do. */
    private static boolean isTerm(Sense sense, Clause clause) {
        Words words = sense.words();
        Clause before = UNTIL.at(words, clause.from() - 1) ? sense.before(clause) : null;
        boolean open = clause.verb().tense() == Tense.PRESENT
                && OPEN.contains(clause.verb().modal())
                && !clause.isNegated();
        if (before == null
                || !open
                || before.isNegated()
                || WAITING.startsAtVerb(words, before.verb().main())) {
            return false;
        }
        boolean relieved = sense.parties().isCivil(clause.subject())
                && COMING.startsAtVerb(words, clause.verb().main());
        boolean meant = Manner.isAhead(sense.manner(before)) || sense.parties().isForce(before.object());
        return isPosted(sense, clause) || meant && !relieved && sense.parties().isForce(before.whole());
    }

    /** "until all of them are on the border". */
    private static boolean isPosted(Sense sense, Clause clause) {
        return clause.verb().lemma().equals("be")
                && POSTED.contains(clause.words().lower(clause.verb().to()))
                && sense.parties().mayBeForce(clause.subject())
                && !sense.parties().isPeople(clause.subject());
    }

    private static Draft term(Sense sense, Clause clause) {
        boolean placed = isPosted(sense, clause);
        String type = placed ? "in-position" : "end";
        Stretch words = new Stretch(clause.from() - 1, Math.max(clause.verb().to(), clause.objectTo()));
        return placed
                ? Draft.of(Kind.MILESTONE, type, null, Modality.EXPECTED, words, "milestone.in-position")
                : Draft.of(Kind.MILESTONE, type, null, Modality.CONDITIONAL, words, "milestone.condition")
                        .undated();
    }

    private static boolean isToCome(Clause clause) {
        Tense tense = clause.verb().tense();
        return tense == Tense.FUTURE
                || tense == Tense.PRESENT && !clause.verb().perfect()
                || !clause.verb().modal().isEmpty() && !clause.verb().perfect();
    }

    private static boolean isOurs(Sense sense, Clause clause) {
        boolean mission = MISSION.isIn(sense.words(), clause.subject()) || IT.isIn(sense.words(), clause.subject());
        boolean forces = clause.subject().size() > 0
                && sense.parties().mayBeForce(clause.subject())
                && !sense.parties().isPeople(clause.subject());
        return forces || mission;
    }

    /** Where the words begin that tell on what the end hangs; -1 for none. */
    private static int condition(Clause clause) {
        Words words = clause.words();
        int main = clause.verb().main();
        int to = clause.verb().to();
        if (LEAVING.startsAtVerb(words, main) && !STAYING.startsAtVerb(words, main)) {
            return clause.isNegated() ? Phrases.of("until").in(words, to, to + NEAR) : WHEN.in(words, to, to + 1);
        }
        boolean stays = STAYING.startsAtVerb(words, main) && !clause.isNegated();
        return stays ? AS_LONG.in(words, to, to + NEAR) : -1;
    }

    private static int end(Sense sense, int condition) {
        for (Clause clause : sense.clauses()) {
            if (clause.verb().from() > condition) {
                return clause.objectTo();
            }
        }
        return condition + 1;
    }
}
