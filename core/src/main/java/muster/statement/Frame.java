package muster.statement;

import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.claim.Term;
import muster.language.VerbGroup;
import muster.statement.Told.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A way in which reports state something: who does what to what.
 *
 * @param real the stage where the clause tells of what is, {@code ahead} where of what is to come
 * @param type its type; "?" for what the clause is about, as {@link Topics} tells
 * @param party who must do it, besides {@code doer}: force, civil, people, name, number, or empty for anybody
 * @param doer words of which one stands for who does it; none for any
 * @param negated whether the verb must be negated; the type then holds the negation
 * @param verbs the verbs, with what follows them
 * @param patient words of which one stands for what it is done to; none for any
 * @param without words of which none stands in the clause
 */
record Frame(
        String rule,
        Kind kind,
        String type,
        @Nullable Stage real,
        @Nullable Stage ahead,
        String party,
        Phrases doer,
        boolean negated,
        Phrases verbs,
        Phrases patient,
        Phrases without) {
    private static final Phrases RELATIVES = Phrases.of("that", "which", "it");

    /** Reads a line of {@code frames.tsv}. */
    static Frame of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 8) {
            throw new IllegalStateException("frames.tsv: too few columns: " + line);
        }
        String[] stages = cells[3].split("\\|", -1);
        String doer = cells[4];
        String party = doer.startsWith("<") ? doer.substring(1, doer.indexOf('>')) : "";
        return new Frame(
                cells[0],
                Term.of(Kind.class, cells[1]),
                cells[2],
                stage(stages[0]),
                stage(stages[stages.length - 1]),
                party,
                WordTable.phrasesOf(doer.substring(doer.indexOf('>') + 1)),
                cells[5].startsWith("!"),
                WordTable.phrasesOf(cells[5].replace("!", "")),
                WordTable.phrasesOf(cells[6]),
                WordTable.phrasesOf(cells[7]));
    }

    private static @Nullable Stage stage(String word) {
        return word.equals("-") ? null : Term.of(Stage.class, word);
    }

    boolean fits(Clause clause, Sense sense) {
        int main = clause.verb().main();
        String attitude = isDecision() ? Manner.attitude(clause) : "";
        boolean fits = attitude.isEmpty() ? verbs.startsAtVerb(clause.words(), main) : verbs.has(attitude);
        if (!fits || negated && !clause.isNegated() || isBare(clause)) {
            return false;
        }
        boolean patientFits =
                patient.isEmpty() || patient.isIn(clause.words(), clause.patient()) || pointsBack(clause, sense);
        return patientFits && doerFits(clause, sense.parties()) && !without.isIn(clause.words(), clause.whole());
    }

    /** "refused to pay" tells of a decision by its first verb, and of a cost by its second. */
    boolean isDecision() {
        return switch (kind) {
            case REQUEST, ORDER, STATE_ACTION, AUTHORITY, RELATION -> true;
            case TASK,
                    PROGRESS,
                    LIMIT,
                    MILESTONE,
                    COST,
                    FLOW,
                    MISSION_CHANGE,
                    UNKNOWN,
                    DISPUTE,
                    STRENGTH,
                    EVENT,
                    PURPOSE -> false;
        };
    }

    /** "the mission that he approved", "it was granted": what it is done to stands in front, or in the sentence before. */
    private boolean pointsBack(Clause clause, Sense sense) {
        boolean relative = RELATIVES.at(clause.words(), clause.from() - 1)
                && clause.object().size() < 4;
        if (relative && patient.in(clause.words(), clause.from() - 6, clause.from() - 1) >= 0) {
            return true;
        }
        boolean pronoun = clause.isPassive()
                && clause.subject().size() == 1
                && RELATIVES.at(clause.words(), clause.subject().from());
        return pronoun && kind == Kind.REQUEST && sense.topic().isRequest();
    }

    /** "to send troops" alone decides nothing: only a verb that takes it does. */
    private boolean isBare(Clause clause) {
        boolean nobody =
                kind == Kind.DISPUTE && clause.isPassive() && clause.doer().size() == 0;
        boolean gerund = clause.verb().tense() == VerbGroup.Tense.PARTICIPLE
                && clause.verb().progressive();
        if (nobody || type.equals("based-at") && !clause.verb().passive() || kind == Kind.COST && gerund) {
            return true;
        }
        boolean bare = clause.verb().tense() == VerbGroup.Tense.INFINITIVE
                && clause.verb().chain().isEmpty();
        return bare
                && switch (kind) {
                    case REQUEST, ORDER, STATE_ACTION, RELATION, DISPUTE, MISSION_CHANGE, EVENT -> true;
                    case TASK, PROGRESS, LIMIT, MILESTONE, AUTHORITY, COST, FLOW, UNKNOWN, STRENGTH, PURPOSE -> false;
                };
    }

    private boolean doerFits(Clause clause, Parties parties) {
        Stretch who = clause.doer();
        boolean named = doer.isEmpty() || doer.isIn(clause.words(), who);
        return named
                && switch (party) {
                    case "" -> true;
                    case "force" -> parties.mayBeForce(who);
                    case "civil" -> parties.isCivil(who);
                    case "people" -> parties.isPeople(who);
                    case "name" -> parties.isPerson(who);
                    case "number" -> parties.isNumber(who);
                    default -> throw new IllegalStateException("frames.tsv: no party <" + party + ">");
                };
    }

    @Nullable
    Stage stage(Modality modality) {
        return Manner.isAhead(modality) ? ahead : real;
    }
}
