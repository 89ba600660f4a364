package muster.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.BlockKind;

/** Reads what forces do: a verb with its thing ("fix trucks"), or a name ("vehicle maintenance") behind a verb of doing. */
final class TaskReader implements Reader {
    private static final Phrases DOING = WordTable.phrases("doing");
    private static final Phrases DUTIES = WordTable.phrases("duties");
    private static final Phrases STOPPED = WordTable.phrases("stopped");
    private static final Phrases LARGELY = WordTable.phrases("largely");
    private static final Phrases ACHIEVING = WordTable.phrases("achieving");
    private static final Set<String> BEGINNING = Set.of("begin", "start", "commence");
    private static final Set<String> STOPPING = Set.of("stop", "cease", "halt", "suspend", "end");
    private static final Set<String> FINISHING = Set.of("finish", "complete");
    private static final Set<String> LISTING = Set.of("such", "like", "including", "include", "namely", "as");

    @Override
    public List<Draft> read(Sense sense) {
        Activities tasks = Activities.tasks(sense.pack());
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sense.clauses()) {
            if (sense.isSaying(clause)
                    || sense.isNegated(clause)
                    || clause.verb().modal().equals("can")) {
                continue;
            }
            if (!sense.parties().mayBeForce(clause.doer())) {
                continue;
            }
            for (Activities.Found found : found(tasks, clause)) {
                drafts.add(draft(sense, clause, found, found.named() ? "task.named" : "task.done"));
                sense.topic().task(found.type());
            }
        }
        for (Activities.Found found : tasks.untagged(sense)) {
            if (drafts.stream().noneMatch(draft -> draft.matter().type().equals(found.type()))) {
                Clause outer = sense.clauseAt(found.at());
                Modality modality = outer == null ? Modality.ASSERTED : sense.manner(outer);
                drafts.add(Draft.of(
                        Kind.TASK,
                        found.type(),
                        stage(modality),
                        modality,
                        new Stretch(found.at(), outer == null || outer.to() < found.to() ? found.to() : outer.to()),
                        "task.bare"));
            }
        }
        drafts.addAll(listed(sense, tasks, drafts));
        return drafts;
    }

    private static List<Activities.Found> found(Activities tasks, Clause clause) {
        List<Activities.Found> found = new ArrayList<>(tasks.doneBy(clause));
        if (DOING.startsAtVerb(clause.words(), clause.verb().main())) {
            Stretch where = clause.verb().passive() ? clause.subject() : clause.object();
            Activities.add(found, tasks.namedIn(clause.words(), where));
        }
        return found;
    }

    private static Draft draft(Sense sense, Clause clause, Activities.Found found, String rule) {
        Modality modality = sense.manner(clause);
        VerbGroup verb = clause.verb();
        boolean ofList = found.named() && sense.words().holds(verb.to(), found.at(), ",");
        int from = ofList ? found.at() : Math.min(found.at(), verb.from());
        int to = Math.max(found.to(), found.named() && !clause.verb().passive() ? found.to() : clause.objectTo());
        Stretch helped = Sides.helped(sense, clause, found.to());
        return Draft.of(Kind.TASK, found.type(), stage(sense, clause, modality), modality, new Stretch(from, to), rule)
                .over(clause.whole())
                .with(helped == null ? Map.of() : Map.of(Detail.FOR, helped));
    }

    private static Stage stage(Sense sense, Clause clause, Modality modality) {
        Clause finished = sense.outer(clause);
        if (finished != null && FINISHING.contains(finished.verb().lemma())) {
            return Stage.IN_PROGRESS;
        }
        Stage meant = stage(modality);
        return meant == Stage.IN_PROGRESS ? real(sense, clause) : meant;
    }

    private static Stage real(Sense sense, Clause clause) {
        VerbGroup verb = clause.verb();
        Clause outer = sense.outer(clause);
        if (outer != null && outer.verb().chain().stream().anyMatch(BEGINNING::contains)) {
            return Stage.STARTED;
        }
        if (verb.chain().stream().anyMatch(BEGINNING::contains)) {
            return Stage.STARTED;
        }
        if (verb.chain().stream().anyMatch(STOPPING::contains)) {
            return Stage.STOPPED;
        }
        boolean done = verb.perfect()
                && ACHIEVING.startsAtVerb(clause.words(), verb.main())
                && !verb.progressive()
                && !isCounted(clause);
        boolean finished = verb.chain().stream().anyMatch(FINISHING::contains) && verb.tense() != Tense.PRESENT;
        boolean largely = LARGELY.in(clause.words(), verb.from(), verb.to() + 1) >= 0;
        Stage complete = largely ? Stage.LARGELY_COMPLETE : Stage.COMPLETE;
        return done || finished ? complete : Stage.IN_PROGRESS;
    }

    /** "have rescued 16,299 people": so many so far, and the work goes on. */
    private static boolean isCounted(Clause clause) {
        boolean definite = clause.words().tag(clause.verb().to()) == Tag.DETERMINER;
        return !definite && clause.words().holds(clause.verb().to(), clause.objectTo(), Tag.NUMBER);
    }

    /** "tasks such as data entry and vehicle maintenance", "a detection and monitoring mission", a bullet. */
    private static List<Draft> listed(Sense sense, Activities tasks, List<Draft> already) {
        Words words = sense.words();
        List<Draft> drafts = new ArrayList<>();
        boolean item = words.sentence().block().kind() == BlockKind.ITEM;
        for (Activities.Found named : tasks.namedIn(words, new Stretch(0, words.size()))) {
            boolean stands = DUTIES.at(words, named.to()) || isListed(words, named.at()) || item && named.at() <= 2;
            boolean known =
                    already.stream().anyMatch(draft -> draft.matter().type().equals(named.type()));
            if (stands && !known) {
                Clause clause = sense.clauseAt(named.at());
                Modality modality = clause == null || clause.isNegated() ? Modality.ASSERTED : sense.manner(clause);
                drafts.add(Draft.of(
                                Kind.TASK,
                                named.type(),
                                clause != null
                                                && STOPPED.startsAtVerb(
                                                        words, clause.verb().main())
                                        ? Stage.STOPPED
                                        : stage(modality),
                                modality,
                                new Stretch(named.at(), named.to()),
                                "task.listed")
                        .over(clause == null ? new Stretch(0, words.size()) : clause.whole()));
                sense.topic().task(named.type());
            }
        }
        return drafts;
    }

    private static Stage stage(Modality modality) {
        return switch (modality) {
            case POSSIBLE -> Stage.CONSIDERED;
            case EXPECTED, CONDITIONAL -> Stage.PLANNED;
            case ASSERTED, NEGATED, DENIED, UNKNOWN -> Stage.IN_PROGRESS;
        };
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
