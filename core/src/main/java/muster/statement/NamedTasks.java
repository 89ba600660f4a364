package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.language.Tag;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.BlockKind;
import muster.text.WordSet;

/** Finds tasks that are only named: in a list of examples, as what troops are there for, at the head of an item. */
final class NamedTasks {
    private static final Phrases DUTIES = WordTable.phrases("duties");
    private static final Phrases STOPPED = WordTable.phrases("stopped");
    private static final WordSet LISTING =
            WordSet.of("related", "such", "like", "including", "include", "namely", "as");
    private static final WordSet JOINTS = WordSet.of(",", "and", "or", "with", "as", "well", "for", "the");
    private static final int NEAR = 9;

    private NamedTasks() {}

    static List<Draft> of(Sense sense, Activities tasks, List<Draft> already) {
        Words words = sense.words();
        List<Draft> drafts = new ArrayList<>();
        boolean item = words.sentence().block().kind() == BlockKind.ITEM;
        int reason = -1;
        for (Activities.Found named : tasks.namedIn(words, new Stretch(0, words.size()))) {
            if (isReason(sense, named.at(), reason)) {
                reason = named.to();
            }
            boolean stands = isDuty(words, named)
                    || isListed(words, named.at())
                    || reason == named.to()
                    || item && named.at() <= 2;
            boolean known =
                    already.stream().anyMatch(draft -> draft.matter().type().equals(named.type()));
            if (stands && !known && !isDenied(sense, named.at())) {
                drafts.add(draft(sense, named));
                sense.topic().task(named.type());
            }
        }
        return drafts;
    }

    /** "rescue operations", "search and rescue and recovery tasks", but not "the border security mission". */
    private static boolean isDuty(Words words, Activities.Found named) {
        boolean compound = words.lower(named.at()).equals("security")
                && words.tag(named.at() - 1).isNominal();
        int behind = words.token(Math.min(named.to(), words.size() - 1)).isQuoteMark() ? named.to() + 1 : named.to();
        boolean joined = words.lower(named.to()).equals("and") && words.tag(named.to() + 1) == Tag.NOUN;
        return !compound && (DUTIES.at(words, behind) || joined && DUTIES.at(words, named.to() + 2));
    }

    /** "will not conduct or be involved in deportation operations". */
    private static boolean isDenied(Sense sense, int at) {
        Clause clause = sense.clauseAt(at);
        return clause != null && clause.verb().to() <= at && at < clause.to() && sense.isNegated(clause);
    }

    private static Draft draft(Sense sense, Activities.Found named) {
        Words words = sense.words();
        Clause clause = sense.clauseAt(named.at());
        Modality modality = clause == null || clause.isNegated() ? Modality.ASSERTED : sense.manner(clause);
        boolean stopped =
                clause != null && STOPPED.startsAtVerb(words, clause.verb().main());
        return Draft.of(
                        Kind.TASK,
                        named.type(),
                        stopped ? Stage.STOPPED : TaskReader.stage(modality),
                        modality,
                        new Stretch(named.at(), named.to()),
                        "task.listed")
                .over(clause == null ? new Stretch(0, words.size()) : clause.whole());
    }

    /** "helicopters for firefighting and for search and rescue": what forces named shortly before are there for. */
    private static boolean isReason(Sense sense, int at, int before) {
        Words words = sense.words();
        int from = at;
        while (from > 0 && from > before && JOINTS.contains(words.lower(from - 1))) {
            from--;
        }
        if (before >= 0 && from == before) {
            return true;
        }
        int preposition = at - 1;
        while (preposition > from && !words.lower(preposition).equals("for")) {
            preposition--;
        }
        if (preposition < 0 || !words.lower(preposition).equals("for")) {
            return false;
        }
        for (int i = preposition - 1; i >= Math.max(0, preposition - NEAR); i--) {
            if (words.tag(i).isVerb() || words.lower(i).equals(",")) {
                return false;
            }
            if (sense.parties().isForce(new Stretch(i, i + 1)) && words.tag(i).isNominal()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list of examples that is introduced by "such as" or "including" holds a token. */
    private static boolean isListed(Words words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 16); i--) {
            if (words.tag(i).isVerb()
                    && !LISTING.contains(words.lower(i))
                    && !words.lower(i).endsWith("ing")) {
                return false;
            }
            if (LISTING.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
