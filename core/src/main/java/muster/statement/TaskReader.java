package muster.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.statement.Told.Stretch;
import muster.text.WordSet;

/** Reads what forces do: a verb with its thing ("fix trucks"), or a name ("vehicle maintenance") behind a verb of doing. */
final class TaskReader implements Reader {
    private static final Phrases DOING = WordTable.phrases("doing");
    private static final Phrases ASSIGNING = WordTable.phrases("assigning");
    private static final Phrases OF_FORCES = WordTable.phrases("duties of forces");
    private static final Phrases LARGELY = WordTable.phrases("largely");
    private static final Phrases ACHIEVING = WordTable.phrases("achieving");
    private static final Phrases STOPPED = WordTable.phrases("stopped");
    private static final Phrases FORBIDDING = WordTable.phrases("strictly forbidding");
    private static final Phrases NO_LONGER = Phrases.of("no longer", "not", "instead of", "rather than");
    private static final Phrases CONSISTING = WordTable.phrases("consisting");
    private static final WordSet JOINTS = WordSet.of("and", "or");
    private static final WordSet BEGINNING = WordSet.of("begin", "start", "commence");
    private static final WordSet STOPPING = WordSet.of("stop", "cease", "halt", "suspend", "end");
    private static final WordSet CLOSING = WordSet.of("close", "reopen", "finish", "complete");
    private static final WordSet FINISHING = WordSet.of("finish", "complete");

    @Override
    public List<Draft> read(Sense sense) {
        Activities tasks = Activities.tasks(sense.pack());
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sense.clauses()) {
            if (sense.isSaying(clause)
                    || sense.isNegated(clause)
                    || clause.verb().modal().equals("can") && !isNewlyAllowed(clause)
                    || isForbidden(sense, clause)
                    || isAwaited(clause)) {
                continue;
            }
            boolean duty = isDuty(sense, clause);
            if (!duty && !isDoneByForce(sense, clause)) {
                continue;
            }
            for (Activities.Found found : found(sense, tasks, clause, duty)) {
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
        drafts.addAll(NamedTasks.of(sense, tasks, drafts));
        return drafts;
    }

    /** "now can conduct patrols": what they may do from now on, they do. */
    private static boolean isNewlyAllowed(Clause clause) {
        VerbGroup verb = clause.verb();
        return clause.words().lower(verb.from() - 1).equals("now")
                || clause.words().holds(verb.from(), verb.main(), "now");
    }

    /** "barred from helping arrest or deport people". */
    private static boolean isForbidden(Sense sense, Clause clause) {
        Clause outer = sense.outer(clause);
        while (outer != null) {
            if (FORBIDDING.startsAtVerb(clause.words(), outer.verb().main())) {
                return true;
            }
            outer = sense.outer(outer);
        }
        return false;
    }

    /** "until a wall is built": by whom, nobody says. */
    private static boolean isAwaited(Clause clause) {
        String before = clause.words().lower(clause.from() - 1);
        return clause.isPassive() && clause.doer().size() == 0 && (before.equals("until") || before.equals("till"));
    }

    /** "Their job is vehicle maintenance", "much of the work goes into cleaning", "duties include guarding sites". */
    private static boolean isDuty(Sense sense, Clause clause) {
        boolean consists = CONSISTING.startsAtVerb(clause.words(), clause.verb().main());
        return (consists || clause.verb().tense() == Tense.PARTICIPLE)
                && OF_FORCES.isIn(clause.words(), clause.subject())
                && !sense.parties().isCivil(clause.subject());
    }

    private static boolean isDoneByForce(Sense sense, Clause clause) {
        Stretch doer = clause.doer();
        boolean goesOn = doer.size() > 0 && JOINTS.contains(clause.words().lower(doer.to() - 1));
        // "carry cots, help the police and lend trucks": what stands in front of "and" is no subject.
        boolean denied = goesOn
                && sense.clauses().stream()
                        .anyMatch(other -> other.verb().to() <= clause.verb().from() && other.isNegated());
        return goesOn
                ? !denied
                        && sense.parties().isForce(new Stretch(0, clause.verb().from()))
                : sense.parties().mayBeForce(doer);
    }

    private static List<Activities.Found> found(Sense sense, Activities tasks, Clause clause, boolean duty) {
        List<Activities.Found> found = new ArrayList<>(tasks.doneBy(clause));
        boolean heading = clause.verb().from() == 0 && clause.words().tag(0) == Tag.BASE;
        if (heading || clause.isPassive() && clause.doer().size() == 0) {
            // "Rescue teams" begins with no verb, and "Hundreds were evacuated" tells nothing of forces.
            found.removeIf(one -> one.at() == clause.verb().main());
        }
        if (duty
                || STOPPED.startsAtVerb(clause.words(), clause.verb().main())
                || DOING.startsAtVerb(clause.words(), clause.verb().main())
                || clause.verb().passive()
                        && ASSIGNING.startsAtVerb(clause.words(), clause.verb().main())) {
            boolean assigned =
                    ASSIGNING.startsAtVerb(clause.words(), clause.verb().main());
            Stretch where = clause.verb().passive() && !assigned ? clause.subject() : withParticiples(sense, clause);
            List<Activities.Found> named = tasks.namedIn(clause.words(), where);
            named.removeIf(one -> NO_LONGER.in(clause.words(), one.at() - 2, one.at()) >= 0);
            Activities.add(found, named);
        }
        return found;
    }

    /** "shifts from hardening ports to surveillance": what a verb governs goes on behind a participle in it. */
    private static Stretch withParticiples(Sense sense, Clause clause) {
        int to = clause.objectTo();
        for (Clause inner : sense.clauses()) {
            boolean noun = inner.verb().passive() && clause.words().tag(to - 1).isNominal();
            boolean hangs = inner.verb().from() == to
                    && inner.verb().tense() == Tense.PARTICIPLE
                    && (noun || inner.verb().progressive() && clause.words().tag(to - 1) == Tag.PREPOSITION);
            to = hangs ? inner.objectTo() : to;
        }
        return new Stretch(clause.verb().to(), to);
    }

    private static Draft draft(Sense sense, Clause clause, Activities.Found found, String rule) {
        Modality modality = sense.manner(clause);
        VerbGroup verb = clause.verb();
        boolean ofList = found.named() && sense.words().holds(verb.to(), found.at(), ",");
        int from = ofList ? found.at() : Math.min(found.at(), verb.from());
        int to = Math.max(found.to(), found.named() && !clause.verb().passive() ? found.to() : clause.objectTo());
        Stretch helped = Sides.helped(sense, clause, found.to());
        Stage stage = stage(sense, clause, modality);
        boolean progress = stage == Stage.LARGELY_COMPLETE || isFinished(clause, found) && stage == Stage.COMPLETE;
        Kind kind = progress ? Kind.PROGRESS : Kind.TASK;
        String told = progress ? "progress." + stage.word() : rule;
        return Draft.of(kind, found.type(), stage, modality, new Stretch(from, to), told)
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
        boolean stopped = !verb.passive() && STOPPED.startsAtVerb(clause.words(), verb.main());
        if (stopped || verb.chain().stream().anyMatch(STOPPING::contains)) {
            return Stage.STOPPED;
        }
        boolean done = verb.perfect()
                && ACHIEVING.startsAtVerb(clause.words(), verb.main())
                && !verb.progressive()
                && !isCounted(clause);
        boolean closed =
                verb.tense() == Tense.PAST && !verb.passive() && isDefinite(clause) && CLOSING.contains(verb.lemma());
        boolean finished =
                closed || verb.chain().stream().anyMatch(FINISHING::contains) && verb.tense() != Tense.PRESENT;
        boolean largely = LARGELY.in(clause.words(), verb.from(), verb.to() + 1) >= 0;
        Stage complete = largely ? Stage.LARGELY_COMPLETE : Stage.COMPLETE;
        return done || finished ? complete : Stage.IN_PROGRESS;
    }

    /** "closed the breach": a known thing is at its end. */
    private static boolean isFinished(Clause clause, Activities.Found found) {
        return !found.named()
                && !clause.verb().passive()
                && CLOSING.contains(clause.verb().lemma())
                && isDefinite(clause);
    }

    private static boolean isDefinite(Clause clause) {
        return clause.words().lower(clause.verb().to()).equals("the");
    }

    /** "have rescued 16,299 people": so many so far, and the work goes on. */
    private static boolean isCounted(Clause clause) {
        boolean definite = clause.words().tag(clause.verb().to()) == Tag.DETERMINER;
        return !definite && clause.words().holds(clause.verb().to(), clause.objectTo(), Tag.NUMBER);
    }

    static Stage stage(Modality modality) {
        return switch (modality) {
            case POSSIBLE -> Stage.CONSIDERED;
            case EXPECTED, CONDITIONAL -> Stage.PLANNED;
            case ASSERTED, NEGATED, DENIED, UNKNOWN -> Stage.IN_PROGRESS;
        };
    }
}
