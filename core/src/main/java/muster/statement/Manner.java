package muster.statement;

import java.util.List;
import muster.claim.Modality;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.text.WordSet;

/** How a clause is meant: as done, to come, possible, only if, or not so. */
final class Manner {
    private static final WordSet PLANNING = WordSet.of(
            "expect",
            "plan",
            "schedule",
            "intend",
            "set",
            "due",
            "anticipate",
            "project",
            "hope",
            "aim",
            "want",
            "prepare",
            "ready",
            "likely",
            "poised",
            "agree",
            "promise",
            "pledge",
            "vow",
            "order",
            "direct",
            "ask",
            "tell",
            "mean",
            "about",
            "supposed",
            "decide",
            "go",
            "slate",
            "need",
            "instruct",
            "require",
            "task",
            "assign",
            "authorize",
            "authorise",
            "have");
    private static final WordSet ATTITUDES =
            WordSet.of("refuse", "decline", "agree", "offer", "volunteer", "pledge", "promise");
    private static final WordSet CONSIDERING =
            WordSet.of("consider", "weigh", "discuss", "mull", "propose", "explore", "study");
    private static final WordSet IF = WordSet.of("if", "unless", "provided", "should", "until");

    private Manner() {}

    static Modality of(Clause clause) {
        VerbGroup verb = clause.verb();
        if (clause.isNegated()) {
            return Modality.NEGATED;
        }
        if (isConditional(clause)) {
            return Modality.CONDITIONAL;
        }
        if (verb.chain().stream().anyMatch(CONSIDERING::contains)) {
            return Modality.POSSIBLE;
        }
        Modality modal = modal(verb);
        if (modal != Modality.ASSERTED) {
            return modal;
        }
        if (verb.chain().equals(List.of("have")) && verb.tense() == Tense.PAST) {
            // "had to set up a morgue": they did.
            return Modality.ASSERTED;
        }
        if (verb.chain().stream().anyMatch(PLANNING::contains) || verb.has("be") || verb.tense() == Tense.FUTURE) {
            return Modality.EXPECTED;
        }
        boolean foreseen =
                verb.passive() && (verb.lemma().equals("expect") || verb.lemma().equals("plan"));
        return verb.tense() == Tense.INFINITIVE || foreseen ? Modality.EXPECTED : Modality.ASSERTED;
    }

    private static Modality modal(VerbGroup verb) {
        return switch (verb.modal()) {
            case "will", "would", "shall", "should" -> Modality.EXPECTED;
            case "could", "may", "might" -> Modality.POSSIBLE;
            default -> Modality.ASSERTED;
        };
    }

    /** "refused to send", "offered to pay": the verb that decides where another only follows it; empty for none. */
    static String attitude(Clause clause) {
        for (String link : clause.verb().chain()) {
            if (ATTITUDES.contains(link)) {
                return link;
            }
        }
        return "";
    }

    /** "will fall under Northern Command": told as it is, though it begins only then. */
    static boolean isPlainFuture(Clause clause) {
        return clause.verb().tense() == Tense.FUTURE && clause.verb().chain().isEmpty() && !clause.isNegated();
    }

    private static boolean isConditional(Clause clause) {
        Words words = clause.words();
        if (words.lower(0).equals("if") && clause.from() > 2 && clause.verb().isFinite()) {
            return true;
        }
        boolean behind = words.lower(clause.to()).equals("if")
                || words.lower(clause.to() - 1).equals("if");
        if (behind
                && (clause.verb().tense() == Tense.FUTURE
                        || !clause.verb().modal().isEmpty())) {
            return true;
        }
        String before = words.lower(clause.from() - 1);
        boolean own = words.lower(clause.from()).equals("should")
                && clause.from() == clause.verb().from();
        return IF.contains(before) || IF.contains(words.lower(clause.from())) && !own;
    }

    /** Whether what the clause tells is still to come. */
    static boolean isAhead(Modality modality) {
        return switch (modality) {
            case EXPECTED, POSSIBLE, CONDITIONAL -> true;
            case ASSERTED, NEGATED, DENIED, UNKNOWN -> false;
        };
    }
}
