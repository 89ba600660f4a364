package muster.statement;

import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.language.Tag;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads forces without a number by how they stand: "Guard members have been put on alert", "medics stay on". */
final class Posture {
    private static final Phrases STANDING = WordTable.phrases("standing by");
    private static final Phrases REMAINING = WordTable.phrases("remaining");
    private static final Phrases COMING = Phrases.of("on the way", "en route", "on their way", "on its way");

    /** Verbs of which forces are the object: "were called on", not "called on the army". */
    private static final WordSet DONE_TO = WordSet.of("call", "put", "place", "hold", "keep");

    private static final WordSet SOME = WordSet.of("some", "a", "an", "other");
    private static final WordSet ALONE = WordSet.of("more", "others", "some");
    private static final WordSet MAGNITUDES = WordSet.of("dozens", "hundreds", "thousands", "scores", "tens");
    private static final int NEAR = 3;

    private Posture() {}

    /** What a clause tells of how forces stand; null for nothing. */
    static @Nullable Draft of(Sense sense, Clause clause) {
        Stage stage = stage(sense, clause);
        if (stage == null || !isTold(sense, clause)) {
            return null;
        }
        Words words = clause.words();
        Stretch who = clause.subject();
        String first = words.lower(who.from());
        boolean alone = who.size() == 1 && ALONE.contains(first) && stage != Stage.IN_PLACE;
        boolean unnamed =
                words.tag(who.from()).isNominal() || words.tag(who.from()) == Tag.ADJECTIVE || SOME.contains(first);
        boolean forces = sense.parties().isForce(who)
                && sense.parties().head(who) >= 0
                && sense.parties().mayBeForce(who)
                && (unnamed || stage == Stage.STANDBY);
        if (!alone && !forces) {
            return null;
        }
        String type = alone && !first.equals("some") ? "more" : "some";
        Modality modality = sense.manner(clause);
        Stretch quote = new Stretch(clause.from(), Math.max(clause.verb().to(), clause.objectTo()));
        return Draft.of(Kind.STRENGTH, type, stage, modality, quote, "strength." + type)
                .over(clause.whole());
    }

    private static @Nullable Stage stage(Sense sense, Clause clause) {
        Words words = clause.words();
        int main = clause.verb().main();
        int to = clause.verb().to();
        boolean done = DONE_TO.contains(clause.verb().lemma());
        if (STANDING.startsAtVerb(words, main) && (!done || clause.isPassive())) {
            return Stage.STANDBY;
        }
        if (clause.verb().lemma().equals("be") && COMING.in(words, to, Math.min(clause.objectTo(), to + NEAR)) >= 0) {
            return Stage.EN_ROUTE;
        }
        boolean stays = REMAINING.startsAtVerb(words, main);
        return stays ? Manner.isAhead(sense.manner(clause)) ? Stage.PLANNED : Stage.IN_PLACE : null;
    }

    /** Whether a clause tells of others than people and police, and without a number. */
    private static boolean isTold(Sense sense, Clause clause) {
        Stretch who = clause.subject();
        return clause.verb().isFinite()
                && !clause.isNegated()
                && !sense.isSaying(clause)
                && who.size() > 0
                && !StrengthReader.hasNumber(clause.words(), who)
                && !MAGNITUDES.contains(clause.words().lower(who.from()))
                && !sense.parties().isPeople(who)
                && !sense.parties().isCivil(who);
    }
}
