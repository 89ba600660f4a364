package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.statement.Told.Stretch;

/** Reads an end that hangs on something else: "will stay as long as the towns need them". */
final class StayReader implements Reader {
    private static final int NEAR = 8;
    private static final Phrases STAYING = WordTable.phrases("staying");
    private static final Phrases LEAVING = WordTable.phrases("ending");
    private static final Phrases MISSION = WordTable.phrases("mission");
    private static final Phrases IT = Phrases.of("it", "this");
    private static final Phrases AS_LONG = WordTable.phrases("as long as");
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
        return drafts;
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
