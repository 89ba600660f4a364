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
import org.jspecify.annotations.Nullable;

/** Reads how far a task has come: "the work at Yuma should be complete by Dec. 21". */
final class ProgressReader implements Reader {
    private static final Phrases COMPLETE = WordTable.phrases("complete");
    private static final Phrases UNDER_WAY = WordTable.phrases("under way");
    private static final Phrases STARTED = WordTable.phrases("started");
    private static final Phrases STOPPED = WordTable.phrases("stopped");
    private static final Phrases WORK = WordTable.phrases("work");
    private static final Phrases SINCE = Phrases.of("since", "after", "when", "until", "before", "once", "if");
    private static final Phrases IT = Phrases.of("it", "that", "this");
    private static final Phrases SHORT = Phrases.of("under way", "underway", "ongoing", "in progress", "continuing");
    private static final Phrases DONE = Phrases.of("complete", "completed", "finished", "done", "built");
    private static final Phrases SHARES = Phrases.of(
            "half", "percent", "per cent", "%", "third", "two thirds", "quarter", "three quarters", "halfway");
    private static final int NEAR = 6;
    private static final Phrases LARGELY = WordTable.phrases("largely");

    @Override
    public List<Draft> read(Sense sense) {
        Activities tasks = Activities.tasks(sense.pack());
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sense.clauses()) {
            Stage stage = stage(clause);
            String type = stage == null || SINCE.at(clause.words(), clause.from() - 1) || sense.isSaying(clause)
                    ? null
                    : type(sense, tasks, clause);
            Modality modality = sense.manner(clause);
            boolean open = modality == Modality.CONDITIONAL || modality == Modality.POSSIBLE;
            if (stage != null && type != null && !open) {
                drafts.add(Draft.of(Kind.PROGRESS, type, stage, modality, clause.whole(), "progress." + stage.word()));
            }
        }
        inShort(sense, tasks, drafts);
        return drafts;
    }

    /** "Search and rescue: complete in Lee County, ongoing in Hardee County": items without a verb. */
    private static void inShort(Sense sense, Activities tasks, List<Draft> drafts) {
        Words words = sense.words();
        BlockKind block = words.sentence().block().kind();
        boolean item = block == BlockKind.ITEM || block == BlockKind.HEADING;
        for (int i = 1; item && i < words.size(); i++) {
            boolean complete =
                    words.lower(i).equals("complete") || words.lower(i).equals("completed");
            int token = i;
            boolean taken = drafts.stream().anyMatch(draft -> draft.words().holds(token));
            if (taken || !complete && !SHORT.at(words, i)) {
                continue;
            }
            List<Activities.Found> named = tasks.namedIn(words, new Stretch(0, i));
            if (!named.isEmpty()) {
                int end = complete ? i + 1 : SHORT.endAt(words, i);
                Stage stage = complete ? Stage.COMPLETE : Stage.IN_PROGRESS;
                drafts.add(Draft.of(
                        Kind.PROGRESS,
                        named.getLast().type(),
                        stage,
                        Modality.ASSERTED,
                        new Stretch(i, Math.min(words.size(), part(words, end))),
                        "progress." + stage.word()));
            }
        }
    }

    private static int part(Words words, int from) {
        int at = from;
        while (at < words.size()
                && !words.lower(at).equals(",")
                && !words.lower(at).equals(";")
                && !words.lower(at).equals(".")) {
            at++;
        }
        return at;
    }

    private static @Nullable Stage stage(Clause clause) {
        Words words = clause.words();
        int main = clause.verb().main();
        if (clause.verb().lemma().equals("be")) {
            Stage part = part(clause);
            if (part != null) {
                return part;
            }
        }
        if (COMPLETE.startsAtVerb(words, main)) {
            // "have completed 8,900 evaluations": so many so far.
            boolean counted = !clause.verb().passive()
                    && words.tag(clause.verb().to()) != Tag.DETERMINER
                    && words.holds(clause.verb().to(), clause.objectTo(), Tag.NUMBER);
            if (counted && !clause.verb().lemma().equals("be")) {
                return null;
            }
            return LARGELY.in(words, clause.verb().from(), clause.objectTo()) >= 0
                    ? Stage.LARGELY_COMPLETE
                    : Stage.COMPLETE;
        }
        if (clause.object().size() == 0 && words.tag(clause.verb().to()) == Tag.ING) {
            return null;
        }
        if (UNDER_WAY.startsAtVerb(words, main)) {
            return Stage.IN_PROGRESS;
        }
        if (STARTED.startsAtVerb(words, main)) {
            return Stage.STARTED;
        }
        return STOPPED.startsAtVerb(words, main) ? Stage.STOPPED : null;
    }

    /** "is 70 percent complete", "are about half finished": so far along; null for none. */
    private static @Nullable Stage part(Clause clause) {
        Words words = clause.words();
        int from = clause.verb().to();
        int done = DONE.in(words, from, Math.min(words.size(), from + NEAR));
        int share = done < 0 ? -1 : SHARES.in(words, from, done);
        if (share < 0) {
            return null;
        }
        return words.lower(share - 1).equals("100") ? Stage.COMPLETE : Stage.IN_PROGRESS;
    }

    /** The task that the subject names, or the last one for "the work" and "the job". */
    private static @Nullable String type(Sense sense, Activities tasks, Clause clause) {
        Words words = sense.words();
        Stretch patient =
                clause.verb().passive() || clause.verb().lemma().equals("be") ? clause.subject() : clause.object();
        boolean complete = COMPLETE.startsAtVerb(words, clause.verb().main());
        if (!complete && !clause.verb().chain().isEmpty() && !clause.verb().passive()) {
            return null;
        }
        Stretch where = complete && patient.size() > 0 ? patient : clause.subject();
        List<Activities.Found> named = tasks.namedIn(words, where);
        List<Activities.Found> done = clause.verb().passive() ? tasks.doneBy(clause) : List.of();
        if (!named.isEmpty() || !done.isEmpty()) {
            String type =
                    named.isEmpty() ? done.getFirst().type() : named.getFirst().type();
            sense.topic().task(type);
            return type;
        }
        boolean active = complete
                && !clause.verb().passive()
                && !clause.verb().lemma().equals("be")
                && clause.object().size() > 0;
        int head = sense.parties().head(where);
        boolean pointed = head >= 0 && WORK.at(words, head) || complete && where.size() <= 2 && IT.isIn(words, where);
        return pointed && !active ? sense.topic().task() : null;
    }
}
