package muster.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;

/** Reads what forces may not do, and what they are allowed to do. */
final class LimitReader implements Reader {
    private static final WordSet PERMITTING = WordSet.of(
            "allow",
            "permit",
            "authorize",
            "authorise",
            "approve",
            "empower",
            "able",
            "free",
            "enable",
            "clear",
            "want",
            "let");
    private static final Phrases FORBIDDING = WordTable.phrases("forbidding");
    private static final Phrases POWERS = WordTable.phrases("powers");
    private static final Phrases NOBODY = Phrases.of("none", "no", "neither", "nobody", "nor");
    private static final Phrases LETTING =
            Phrases.of("let", "allow", "permit", "authorize", "authorise", "approve", "empower", "enable");
    private static final Phrases THEM = Phrases.of("them", "they", "us", "we");
    private static final Phrases STRICTLY = WordTable.phrases("strictly forbidding");
    private static final Phrases RULED_OUT = WordTable.phrases("ruled out");
    private static final Phrases JOBS = WordTable.phrases("jobs");
    private static final Phrases DELAYS = Phrases.of("until", "till", "before", "yet", "unless", "if", "because");
    private static final WordSet STANDING_VERBS = WordSet.of("be", "remain", "stay");
    private static final Phrases LIFTING = WordTable.phrases("lifting");
    private static final Phrases STANDING = WordTable.phrases("standing limits");

    @Override
    public List<Draft> read(Sense sense) {
        Activities limits = Activities.limits(sense.pack());
        Activities tasks = Activities.tasks(sense.pack());
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sense.clauses()) {
            if (sense.isSaying(clause)) {
                continue;
            }
            if (forbids(clause)) {
                forbidden(sense, limits, tasks, clause, drafts);
            } else if (isRuledOut(limits, clause)) {
                String type = limits.namedIn(clause.words(), clause.subject())
                        .getFirst()
                        .type();
                drafts.add(draft(sense, clause, type, unNegated(sense, clause), "limit.ruled-out"));
            } else if (isNegated(sense, clause)
                    && (!isPastEvent(clause) || sense.isNegated(clause) && !clause.isNegated())) {
                negated(sense, limits, tasks, clause, drafts);
            } else if (permits(clause) && !goesOnFromNegation(sense, clause)) {
                permitted(sense, limits, clause, drafts);
            }
        }
        standing(sense, drafts);
        return drafts;
    }

    // --- forbidden -------------------------------------------------------------------------------------------

    /** "are barred from making arrests", "law which prohibits the use of troops in law enforcement". */
    private static boolean forbids(Clause clause) {
        return FORBIDDING.startsAtVerb(clause.words(), clause.verb().main()) && !clause.isNegated();
    }

    private static void forbidden(Sense sense, Activities limits, Activities tasks, Clause clause, List<Draft> drafts) {
        List<Activities.Found> found = anywhere(sense, limits, clause);
        if (sense.parties().mayBeForce(clause.subject())) {
            Activities.add(found, limits.doneBy(clause));
        }
        boolean strictly = STRICTLY.startsAtVerb(sense.words(), clause.verb().main());
        if (clause.verb().passive() && found.isEmpty() && strictly) {
            found.addAll(limits.namedIn(sense.words(), clause.subject()));
        }
        Modality modality = manner(sense, clause);
        found.forEach(one -> drafts.add(draft(sense, clause, one.type(), modality, "limit.forbidden")));
        Stretch bound = clause.verb().passive() ? clause.subject() : clause.object();
        boolean forces = sense.parties().isForce(bound) || THEM.isIn(sense.words(), bound);
        if (found.isEmpty() && forces && strictly) {
            anywhere(sense, tasks, clause)
                    .forEach(one -> drafts.add(draft(sense, clause, "no-" + one.type(), modality, "limit.forbidden")));
        }
    }

    /** "Arrests are off limits", "searches are not for Marines to make". */
    private static boolean isRuledOut(Activities limits, Clause clause) {
        return STANDING_VERBS.contains(clause.verb().lemma())
                && RULED_OUT.in(
                                clause.words(),
                                clause.verb().to(),
                                Math.min(clause.objectTo(), clause.verb().to() + 4))
                        >= 0
                && !limits.namedIn(clause.words(), clause.subject()).isEmpty();
    }

    /** The activities of a clause and of those that hang on it. */
    private static List<Activities.Found> anywhere(Sense sense, Activities limits, Clause clause) {
        List<Activities.Found> found = new ArrayList<>(limits.namedIn(sense.words(), clause.behind()));
        for (Clause inner : sense.clauses()) {
            if (inner.verb().from() >= clause.verb().to() && inner.verb().from() < clause.to()) {
                Activities.add(found, limits.doneBy(inner));
            }
        }
        return found;
    }

    // --- not done --------------------------------------------------------------------------------------------

    /** "do not arrest", "none of them may search", "have no police powers". */
    private static void negated(Sense sense, Activities limits, Activities tasks, Clause clause, List<Draft> drafts) {
        boolean allows = isPermitting(clause.verb()) && clause.verb().chain().isEmpty();
        boolean forces = allows
                ? sense.parties().isForce(clause.behind()) || THEM.isIn(sense.words(), clause.behind())
                : sense.parties().mayBeForce(clause.doer()) || isRoleOfForces(sense, clause);
        if (!forces) {
            return;
        }
        List<Activities.Found> found = new ArrayList<>(limits.doneBy(clause));
        boolean named = clause.verb().chain().isEmpty() || !found.isEmpty() || isPermitting(clause.verb());
        if (named) {
            Activities.add(found, limits.namedIn(sense.words(), clause.behind()));
        }
        boolean powers = POWERS.in(sense.words(), clause.verb().to(), clause.objectTo()) >= 0;
        if (found.isEmpty() && (isPermitting(clause.verb()) || powers || isRoleOfForces(sense, clause))) {
            found.addAll(anywhere(sense, limits, clause));
        }
        if (found.isEmpty() && isRule(sense, clause)) {
            tasks.doneBy(clause)
                    .forEach(one -> drafts.add(
                            draft(sense, clause, "no-" + one.type(), unNegated(sense, clause), "limit.no-task")));
        }
        for (Activities.Found one : longest(found)) {
            drafts.add(draft(sense, clause, one.type(), unNegated(sense, clause), "limit.not"));
        }
    }

    /** "There is no law-enforcement role for the Guard", "it is not the Guard's job to police the city". */
    private static boolean isRoleOfForces(Sense sense, Clause clause) {
        boolean pointing = clause.subject().size() == 1
                && (sense.words().tag(clause.subject().from()) == Tag.EXISTENTIAL
                        || sense.words().lower(clause.subject().from()).equals("it"));
        return pointing
                && clause.verb().lemma().equals("be")
                && clause.verb().tense() != Tense.PAST
                && JOBS.isIn(sense.words(), clause.behind())
                && sense.parties().isForce(clause.behind());
    }

    /** "Soldiers will not drop water": forces named, for as long as they are there. */
    private static boolean isRule(Sense sense, Clause clause) {
        VerbGroup verb = clause.verb();
        boolean standing = !verb.modal().isEmpty() || verb.has("be");
        boolean habit = verb.tense() == Tense.PRESENT
                && !verb.perfect()
                && !verb.progressive()
                && !verb.passive()
                && verb.chain().isEmpty();
        return (standing || habit)
                && clause.isNegated()
                && clause.doer().size() > 0
                && !DELAYS.isIn(
                        sense.words(),
                        new Stretch(
                                clause.verb().to(),
                                Math.min(clause.to() + 1, sense.words().size())));
    }

    /** "engage with migrants other than to help transport them": the most that is said. */
    private static List<Activities.Found> longest(List<Activities.Found> found) {
        int most = found.stream().mapToInt(one -> one.to() - one.at()).max().orElse(0);
        return found.stream()
                .filter(one -> most < 3 || one.to() - one.at() == most)
                .toList();
    }

    private static boolean isPermitting(VerbGroup verb) {
        return PERMITTING.contains(verb.lemma()) || verb.chain().stream().anyMatch(PERMITTING::contains);
    }

    /** "may not arrest or search", "it is not expected that they will": a negation reaches over what goes on from it. */
    private static boolean isNegated(Sense sense, Clause clause) {
        Clause stated = clause.verb().tense() == Tense.INFINITIVE ? sense.before(clause) : null;
        if (stated != null
                && stated.isNegated()
                && stated.verb().lemma().equals("be")
                && stated.objectTo() == clause.verb().from()) {
            return true;
        }
        return isNegated(clause) || sense.isNegated(clause) || isNotExpected(sense, clause);
    }

    private static boolean isNotExpected(Sense sense, Clause clause) {
        for (Clause other : sense.clauses()) {
            boolean foresees = other.verb().lemma().equals("expect")
                    || other.verb().lemma().equals("anticipate");
            boolean before = other.verb().to() <= clause.from() && other.verb().to() >= clause.from() - 1;
            if (foresees && before && other.isNegated()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(Clause clause) {
        boolean powers = POWERS.in(clause.words(), clause.verb().to(), clause.objectTo()) >= 0
                && NOBODY.in(clause.words(), clause.verb().to(), clause.verb().to() + 2) >= 0;
        return clause.isNegated() || powers;
    }

    /** "They did not arrest anyone on Tuesday" is no rule. */
    private static boolean isPastEvent(Clause clause) {
        VerbGroup verb = clause.verb();
        return verb.tense() == Tense.PAST
                && verb.modal().isEmpty()
                && !isPermitting(verb)
                && !verb.lemma().equals("have")
                && !verb.lemma().equals("be");
    }

    // --- allowed ---------------------------------------------------------------------------------------------

    /** "which lets them make arrests", "will be allowed to detain people". */
    private static boolean permits(Clause clause) {
        VerbGroup verb = clause.verb();
        boolean may = (verb.modal().equals("may") || verb.modal().equals("can")) && !verb.passive();
        return !clause.isNegated() && (may || isPermitting(verb) || LETTING.startsAtVerb(clause.words(), verb.main()));
    }

    /** "are not trained or authorized to make arrests". */
    private static boolean goesOnFromNegation(Sense sense, Clause clause) {
        String joint = clause.words().lower(clause.verb().from() - 1);
        Clause before = joint.equals("or") || joint.equals("nor") ? sense.before(clause) : null;
        return before != null && before.isNegated();
    }

    private static void permitted(Sense sense, Activities limits, Clause clause, List<Draft> drafts) {
        List<Activities.Found> found = new ArrayList<>(limits.doneBy(clause));
        if (LETTING.startsAtVerb(clause.words(), clause.verb().main())) {
            found.addAll(anywhere(sense, limits, clause));
        }
        boolean forces = sense.parties().isForce(clause.doer()) && clause.doer().size() > 0
                || sense.parties().isForce(clause.whole())
                || THEM.isIn(sense.words(), clause.whole());
        for (Activities.Found one : found) {
            if (one.type().equals("self-defense-only")) {
                drafts.add(draft(sense, clause, one.type(), Modality.ASSERTED, "limit.standing"));
            } else if (forces && !isUnreal(clause.verb())) {
                drafts.add(Draft.of(
                        Kind.LIMIT, one.type(), Stage.RELAXED, Modality.NEGATED, clause.whole(), "limit.allowed"));
            }
        }
    }

    /** "would allow him to use troops": allows nothing yet. */
    private static boolean isUnreal(VerbGroup verb) {
        return verb.modal().equals("would")
                || verb.modal().equals("could")
                || verb.modal().equals("might");
    }

    // --- wherever it stands ----------------------------------------------------------------------------------

    /** "are unarmed", "solely for self-defense": words that tell a limit wherever they stand. */
    private static void standing(Sense sense, List<Draft> drafts) {
        Words words = sense.words();
        int at = STANDING.in(words, 0, words.size());
        if (at < 0 || words.token(at).isCapitalized() && at > 0) {
            return;
        }
        Clause clause = sense.clauseAt(at);
        String type = words.lower(at).equals("unarmed") || words.lower(at).equals("without")
                ? "unarmed"
                : "self-defense-only";
        if (clause != null
                && !clause.isNegated()
                && drafts.stream().noneMatch(draft -> draft.matter().type().equals(type))) {
            drafts.add(draft(sense, clause, type, manner(sense, clause), "limit.standing"));
        }
    }

    static Modality manner(Sense sense, Clause clause) {
        boolean rule = Manner.isPlainFuture(clause) || clause.verb().modal().equals("may");
        return rule && !sense.words().lower(0).equals("if") ? Modality.ASSERTED : sense.manner(clause);
    }

    /** A limit in words of negation holds; the negation is in its type. */
    private static Modality unNegated(Sense sense, Clause clause) {
        boolean expected = clause.verb().chain().stream().anyMatch(link -> link.equals("expect") || link.equals("plan"))
                || isNotExpected(sense, clause);
        return expected ? Modality.EXPECTED : Modality.ASSERTED;
    }

    static Draft draft(Sense sense, Clause clause, String type, Modality modality, String rule) {
        boolean lifted = LIFTING.isIn(sense.words(), clause.whole());
        Stage stage = lifted ? Stage.RELAXED : Manner.isAhead(modality) ? null : Stage.IN_FORCE;
        Map<Detail, Stretch> details = new EnumMap<>(Detail.class);
        // "His memo bars them from": whom it binds stands behind the verb.
        Stretch bound = forbids(clause) && !clause.verb().passive() ? clause.object() : clause.subject();
        if (bound.size() > 0) {
            details.put(Detail.FOR, bound);
        }
        return Draft.of(Kind.LIMIT, type, stage, modality, sense.withDenial(clause), rule)
                .with(details);
    }
}
