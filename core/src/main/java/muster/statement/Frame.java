package muster.statement;

import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.claim.Term;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A way in which reports state something: who does what to what.
 *
 * @param real the stage where the clause tells of what is, {@code ahead} where of what is to come
 * @param type its type; "?" for what the clause is about, as {@link Topics} tells
 * @param party who must do it, besides {@code doer}: force, civil, people, name, number, or empty for anybody; nobody
 *     for what is done to forces without a word on who does it, asked for whom somebody asks to do something
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
    /** "against sending soldiers" says that they are not sent, "for sending soldiers" not that they are. */
    private static final WordSet AGAINST =
            WordSet.of("against", "of", "from", "about", "without", "for", "to", "over", "on", "before", "instead");

    /** "announced plans to send soldiers", "has no plans to send them". */
    private static final WordSet PLANS = WordSet.of("plan", "intention");

    private static final WordSet WITHIN = WordSet.of("in", "along", "across");
    private static final WordSet BELONGING = WordSet.of("relation.part", "relation.command");
    private static final WordSet BASED = WordSet.of("relation.based", "relation.staged");

    private static final WordSet GRANTING = WordSet.of("approve", "authorize", "authorise", "begin", "start", "keep");

    private static final WordSet SENDING = WordSet.of("send", "dispatch", "deploy");
    private static final Phrases SENT_TO = WordTable.phrases("sending");
    private static final WordSet POINTING = WordSet.of("it", "that", "this", "them", "these", "both");
    private static final Phrases REQUESTS = WordTable.phrases("request");
    private static final Phrases RELATIVES = Phrases.of("that", "which");

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
        if (party.equals("asked")) {
            return isAskedOf(clause)
                    && patient.isIn(clause.words(), clause.subject())
                    && !without.isIn(clause.words(), clause.whole());
        }
        int main = clause.verb().main();
        String attitude = isDecision() ? Manner.attitude(clause) : "";
        boolean fits = attitude.isEmpty() ? verbs.startsAtVerb(clause.words(), main) : verbs.has(attitude);
        boolean sent = type.equals("augments") && isSentTo(clause, sense);
        if (!fits || negated && !clause.isNegated() || isBare(clause) && !sent) {
            return false;
        }
        boolean patientFits = patient.isEmpty() || isPatient(clause, patient(clause)) || pointsBack(clause, sense);
        Stretch own = kind == Kind.ORDER
                ? new Stretch(clause.from(), Math.max(clause.verb().to(), clause.objectTo()))
                : clause.whole();
        return patientFits && doerFits(clause, sense) && !without.isIn(clause.words(), own);
    }

    /** "were sent to join the D.C. Guard": what they are sent for tells whom they add to. */
    private static boolean isSentTo(Clause clause, Sense sense) {
        Clause outer = clause.verb().tense() == VerbGroup.Tense.INFINITIVE ? sense.before(clause) : null;
        return outer != null
                && SENT_TO.startsAtVerb(clause.words(), outer.verb().main())
                && sense.parties().isForce(outer.whole());
    }

    private boolean isPatient(Clause clause, Stretch where) {
        int at = patient.in(clause.words(), where.from(), where.to());
        return at >= 0 && !(kind == Kind.REQUEST && isOccasion(clause.words(), at));
    }

    /** "is sending 150 soldiers at the request of the Army": what is sent is no request. */
    private static boolean isOccasion(Words words, int request) {
        int at = request - 1;
        while (at > 0
                && (words.tag(at) == Tag.DETERMINER
                        || words.tag(at).isNominal()
                        || words.tag(at) == Tag.GENITIVE
                        || words.tag(at) == Tag.POSSESSIVE
                        || words.tag(at) == Tag.ADJECTIVE)) {
            at--;
        }
        return words.lower(request).equals("request") && words.lower(at).equals("at");
    }

    /** "The Guard has been asked to help": the verb of what is asked for comes last. */
    static boolean isAskedOf(Clause clause) {
        Words words = clause.words();
        for (int i = clause.verb().from() + 1; i < clause.verb().main(); i++) {
            int before = words.tag(i - 1) == Tag.ADVERB ? i - 2 : i - 1;
            boolean asked = words.lower(i).equals("asked") || words.lower(i).equals("requested");
            if (asked && words.lemma(before).equals("be")) {
                return true;
            }
        }
        return false;
    }

    /** "sent letters that ask for troops": who sends something sends what stands right behind. */
    private Stretch patient(Clause clause) {
        boolean sends =
                type.equals("deployment") && SENDING.contains(clause.verb().lemma());
        if (!sends || clause.isPassive()) {
            return BELONGING.contains(rule) ? clause.behind() : clause.patient();
        }
        int to = clause.verb().to() + 1;
        while (to < clause.to()
                && (!clause.words().lower(to).equals("to") || clause.words().tag(to + 1) == Tag.NUMBER)) {
            to++;
        }
        return new Stretch(clause.verb().to(), to);
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
        if (kind != Kind.REQUEST) {
            return false;
        }
        Words words = clause.words();
        Stretch object = clause.isPassive() ? clause.subject() : clause.object();
        boolean pronoun = object.size() > 0
                && POINTING.contains(words.lower(object.from()))
                && (clause.isPassive() ? object.size() == 1 : standsAlone(words, object.from()));
        boolean counted = object.size() > 0
                && words.tag(object.from()) == Tag.NUMBER
                && !words.tag(object.from() + 1).isNominal();
        boolean spoken = REQUESTS.in(words, 0, clause.from()) >= 0;
        return pronoun && real != Stage.SUBMITTED && (sense.topic().isRequest() || spoken)
                || counted && isDecided() && spoken
                || isDecided() && Decisions.goesOn(sense, clause);
    }

    /** "approved it within the hour", not "accepts that they were late". */
    private static boolean standsAlone(Words words, int pronoun) {
        Tag behind = words.tag(pronoun + 1);
        return pronoun + 1 >= words.size()
                || behind == Tag.PUNCTUATION
                || behind == Tag.PREPOSITION
                || behind == Tag.ADVERB
                || behind == Tag.CONJUNCTION;
    }

    private boolean isDecided() {
        return kind == Kind.REQUEST && (real == Stage.APPROVED || real == Stage.REFUSED || real == Stage.RETURNED);
    }

    /** "to send troops" alone decides nothing: only a verb that takes it does. */
    private boolean isBare(Clause clause) {
        boolean nobody =
                kind == Kind.DISPUTE && clause.isPassive() && clause.doer().size() == 0;
        boolean gerund = clause.verb().tense() == VerbGroup.Tense.PARTICIPLE
                && clause.verb().progressive();
        boolean standing = clause.verb().tense() == VerbGroup.Tense.PRESENT
                || clause.verb().tense() == VerbGroup.Tense.FUTURE;
        if (rule.equals("relation.flies-from") && (!standing || clause.verb().perfect())) {
            return true; // "flew out of Kabul": a journey, no base.
        }
        if (nobody
                || type.equals("based-at")
                        && BASED.contains(rule) != clause.verb().passive()
                || rule.equals("relation.staged") && isCountedOrLoose(clause)
                || kind == Kind.COST && gerund && !isGranted(clause) && !hasPayer(clause)) {
            return true;
        }
        boolean bare = clause.verb().tense() == VerbGroup.Tense.INFINITIVE
                && clause.verb().chain().isEmpty()
                && !PLANS.contains(clause.words().lemma(clause.verb().from() - 1));
        boolean behind =
                gerund && AGAINST.contains(clause.words().lower(clause.verb().from() - 1));
        return (bare || behind)
                && switch (kind) {
                    case REQUEST, ORDER, STATE_ACTION, RELATION, DISPUTE, MISSION_CHANGE, EVENT -> true;
                    case TASK, PROGRESS, LIMIT, MILESTONE, AUTHORITY, COST, FLOW, UNKNOWN, STRENGTH, PURPOSE -> false;
                };
    }

    /** "300 soldiers are housed there", "soldiers staged there": told by the figure, or only in passing. */
    private static boolean isCountedOrLoose(Clause clause) {
        Stretch who = clause.subject();
        return !clause.verb().isFinite() || clause.words().holds(who.from(), who.to(), Tag.NUMBER);
    }

    /** "with the federal government covering the cost". */
    private static boolean hasPayer(Clause clause) {
        int at = clause.verb().from() - 1;
        if (!clause.words().tag(at).isNominal()) {
            return false;
        }
        while (at > 0
                && (clause.words().tag(at).isNominal()
                        || clause.words().tag(at) == Tag.DETERMINER
                        || clause.words().tag(at) == Tag.ADJECTIVE)) {
            at--;
        }
        return clause.words().lower(at).equals("with");
    }

    /** "approved paying for the mission". */
    private static boolean isGranted(Clause clause) {
        return GRANTING.contains(clause.words().lemma(clause.verb().from() - 1));
    }

    private boolean doerFits(Clause clause, Sense sense) {
        Stretch who = clause.doer();
        Parties parties = sense.parties();
        return (doer.isEmpty() || isNamed(clause.words(), who, sense.topic().offices()))
                && switch (party) {
                    case "" -> true;
                    case "force" -> parties.mayBeForce(who);
                    case "civil" -> parties.isCivil(who);
                    case "people" -> parties.isPeople(who);
                    case "name" -> parties.isPerson(who);
                    case "number" -> parties.isNumber(who);
                    case "asked" -> false;
                    case "nobody" -> isDoneToForces(clause, parties);
                    default -> throw new IllegalStateException("frames.tsv: no party <" + party + ">");
                };
    }

    /** A pronoun stands for the office of whoever it means; only where the report does not tell, for anybody. */
    private boolean isNamed(Words words, Stretch who, Offices offices) {
        String office = offices.of(words, who);
        boolean known = office != null && doer.has(office);
        return known || (office == null || !Offices.isPronoun(words, who)) && isIn(words, who);
    }

    /** A state decides where it is the one that does it, not where something is done in it: "the mission in Iowa". */
    private boolean isIn(Words words, Stretch who) {
        int at = doer.in(words, who.from(), who.to());
        int before = at - 1;
        while (before > who.from() && (words.tag(before).isNominal() || words.tag(before) == Tag.DETERMINER)) {
            before--;
        }
        boolean place = kind == Kind.STATE_ACTION && before > who.from() && WITHIN.contains(words.lower(before));
        boolean behind = kind == Kind.STATE_ACTION && at > who.from() && words.tag(at - 1) == Tag.PREPOSITION;
        return at >= 0 && !place && !behind;
    }

    /** "Soldiers were activated": told as what happened or will, not of soldiers that are there ("are deployed"). */
    private static boolean isDoneToForces(Clause clause, Parties parties) {
        boolean state = clause.verb().tense() == VerbGroup.Tense.PRESENT
                && !clause.verb().perfect()
                && !clause.verb().progressive()
                && (clause.verb().chain().isEmpty() || clause.verb().has("remain"));
        return clause.isPassive()
                && clause.doer().size() == 0
                && clause.verb().isFinite()
                && !state
                && !clause.isNegated()
                && clause.subject().size() > 0
                && !clause.words().holds(clause.subject().to(), clause.verb().from(), Tag.RELATIVE)
                && clause.words().tag(clause.verb().from() - 1) != Tag.RELATIVE
                && !clause.words().lower(clause.verb().from() - 1).equals("that")
                && !isCounted(clause)
                && parties.mayBeForce(clause.subject())
                && !parties.isPeople(clause.subject());
    }

    /** "265 members have been deployed": a figure, which holds as much. */
    private static boolean isCounted(Clause clause) {
        boolean stands = clause.verb().perfect() || clause.verb().tense() == VerbGroup.Tense.PAST;
        boolean plain =
                clause.verb().lemma().equals("deploy") || clause.verb().lemma().equals("send");
        Words words = clause.words();
        boolean counted = words.holds(clause.subject().from(), clause.subject().to(), Tag.NUMBER)
                || words.holds(clause.subject().from(), clause.subject().to(), "thousands")
                || words.holds(clause.verb().to(), clause.to(), "since");
        return plain && stands && clause.verb().modal().isEmpty() && counted;
    }

    @Nullable
    Stage stage(Modality modality) {
        boolean none = modality == Modality.NEGATED && kind == Kind.ORDER;
        return none ? null : Manner.isAhead(modality) ? ahead : real;
    }
}
