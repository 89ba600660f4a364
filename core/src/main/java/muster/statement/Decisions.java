package muster.statement;

import muster.language.Tag;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Parts what one sentence decides item by item: "approved the request for tents but turned down the drones". */
final class Decisions {
    private static final Phrases REQUEST = WordTable.phrases("request");
    private static final Phrases DECIDING = WordTable.phrases("deciding on items");
    private static final WordSet GROUNDS =
            WordSet.of("because", "citing", "due", "saying", "over", "after", "for", "while");
    private static final WordSet OPENERS = WordSet.of("for", "to", "of");

    private Decisions() {}

    /** Whether a clause decides on a further item of a request that the sentence, or the one before, speaks of. */
    static boolean goesOn(Sense sense, Clause clause) {
        Words words = sense.words();
        boolean request = sense.topic().isRequest() || REQUEST.in(words, 0, words.size()) >= 0;
        return request && isOneOfSeveral(sense, clause) && holdsItem(words, clause.patient());
    }

    /** Whether another clause of the sentence decides as well. */
    static boolean isOneOfSeveral(Sense sense, Clause clause) {
        return decides(clause) && sense.clauses().stream().anyMatch(other -> !other.equals(clause) && decides(other));
    }

    private static boolean decides(Clause clause) {
        boolean meanwhile = clause.verb().progressive()
                && clause.words().lower(clause.verb().from() - 1).equals("while");
        return (clause.verb().isFinite() || meanwhile)
                && clause.verb().modal().isEmpty()
                && !clause.isNegated()
                && DECIDING.startsAtVerb(clause.words(), clause.verb().main());
    }

    private static boolean holdsItem(Words words, Stretch patient) {
        for (int i = patient.from(); i < Math.min(patient.to(), patient.from() + 4); i++) {
            if (words.tag(i).isNominal()) {
                return true;
            }
        }
        return false;
    }

    /** Where the words on a decision end: before the next one, or with the sentence. */
    static int end(Sense sense, Clause clause) {
        if (!isOneOfSeveral(sense, clause)) {
            return sense.words().size();
        }
        return sense.clauses().stream()
                .filter(other -> other.verb().from() >= clause.verb().to() && decides(other))
                .mapToInt(Clause::from)
                .min()
                .orElse(sense.words().size());
    }

    /** What was granted or refused: "tents" of "the request for tents", "the drones". */
    static @Nullable Stretch item(Sense sense, Clause clause) {
        if (!isOneOfSeveral(sense, clause)) {
            return null;
        }
        Words words = sense.words();
        int verb = DECIDING.endBehindVerb(words, clause.verb().main());
        boolean adjacent = verb <= clause.verb().to() + 1;
        int from = clause.isPassive()
                ? clause.subject().from()
                : adjacent ? Math.max(verb, clause.verb().to()) : clause.verb().to();
        int end = clause.isPassive()
                ? clause.subject().to()
                : Math.min(end(sense, clause), Math.max(clause.objectTo(), from));
        int request = REQUEST.in(words, from, end);
        int begin = request >= 0 ? REQUEST.endAt(words, request) : from;
        boolean pointed = words.lower(from).matches("that|those|one|ones") && OPENERS.contains(words.lower(from + 1));
        begin = pointed ? from + 1 : begin;
        if (OPENERS.contains(words.lower(begin))) {
            begin++;
        } else if (request >= 0) {
            return null;
        }
        int to = begin;
        while (to < end && !words.lower(to).equals(",") && !(to > begin && GROUNDS.contains(words.lower(to)))) {
            to++;
        }
        boolean counted =
                words.tag(begin) == Tag.NUMBER && !words.tag(begin + 1).isNominal();
        return counted ? null : new Stretch(begin, to);
    }
}
