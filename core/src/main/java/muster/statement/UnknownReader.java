package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.language.Tag;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads what is said not to be known or settled, and about what. */
final class UnknownReader implements Reader {
    private static final Phrases CUES = WordTable.phrases("unknown");
    private static final Phrases NOT_KNOWN = WordTable.phrases("not known");
    private static final Phrases NOT_SAID = WordTable.phrases("not said");
    private static final Phrases NOTHING = WordTable.phrases("nothing known");
    private static final Phrases WITHHELD = WordTable.phrases("withheld");
    private static final Phrases GIVEN = WordTable.phrases("given");
    private static final Phrases SETTLING = WordTable.phrases("settled");
    private static final Phrases LEFT_OPEN = WordTable.phrases("left open");
    private static final Phrases TOO_EARLY = WordTable.phrases("too early");
    private static final Phrases REQUEST = WordTable.phrases("request");
    private static final Phrases LABELLED = WordTable.phrases("labelled unknown");
    private static final Phrases WEIGHING = WordTable.phrases("weighing");
    private static final WordSet ASKED = WordSet.of("which", "how", "whether", "what");
    private static final WordSet DECLINING = WordSet.of("decline", "refuse");

    @Override
    public boolean readsQuestions() {
        return true;
    }

    @Override
    public List<Draft> read(Sense sense) {
        List<Draft> drafts = new ArrayList<>();
        Words words = sense.words();
        Stretch all = new Stretch(0, words.size());
        if (words.token(words.size() - 1).is("?")) {
            sense.topic().ask(Topics.of(words, all));
            return drafts;
        }
        String asked = null;
        for (Clause clause : sense.clauses()) {
            Stretch question = clause.verb().lemma().equals("ask") ? Questions.in(words, clause) : null;
            if (question != null) {
                asked = Topics.of(words, question);
                sense.topic().ask(asked);
            }
            String rule = rule(clause);
            Draft draft = rule == null ? null : draft(sense, clause, rule);
            if (draft != null
                    && drafts.stream().noneMatch(other -> other.words().overlaps(draft.words()))) {
                drafts.add(draft);
            }
        }
        if (sense.clauses().isEmpty() && words.holds(0, words.size(), ":") && LABELLED.isIn(words, all)) {
            String type = Topics.of(words, all);
            drafts.add(Draft.of(
                    Kind.UNKNOWN, type == null ? "details" : type, null, Modality.UNKNOWN, all, "unknown.label"));
        }
        sense.topic().ask(asked);
        return drafts;
    }

    private static @Nullable Draft draft(Sense sense, Clause clause, String rule) {
        boolean open = rule.equals("unknown.left-open");
        Stretch asked =
                open ? Questions.fronted(sense.words(), clause.verb().from()) : Questions.in(sense.words(), clause);
        boolean needed = switch (rule) {
            case "unknown.not-said" -> !WITHHELD.isIn(sense.words(), clause.object());
            case "unknown.left-open", "unknown.early", "unknown.weighed" -> true;
            default -> false;
        };
        String type = asked == null && needed ? null : Topics.of(sense.words(), asked == null ? clause.whole() : asked);
        if (type == null && isBare(sense, clause)) {
            type = sense.topic().asked();
        }
        if (type == null) {
            return null;
        }
        Stretch whole = asked == null
                ? clause.whole()
                : new Stretch(Math.min(clause.from(), asked.from()), Math.max(clause.to(), asked.to()));
        if (rule.equals("unknown.early")) {
            whole = new Stretch(Math.max(0, whole.from() - 2), whole.to());
        }
        return Draft.of(Kind.UNKNOWN, type, null, Modality.UNKNOWN, whole, rule);
    }

    private static @Nullable String rule(Clause clause) {
        Words words = clause.words();
        int main = clause.verb().main();
        if (clause.verb().tense() == Tense.INFINITIVE) {
            boolean early = TOO_EARLY.in(words, clause.from() - 3, clause.from()) >= 0;
            boolean telling = NOT_SAID.startsAtVerb(words, main) || NOT_KNOWN.startsAtVerb(words, main);
            return early && telling ? "unknown.early" : null;
        }
        boolean toBeSeen = clause.verb().has("remain") && clause.verb().lemma().equals("see");
        if (words.lower(main + 1).equals("out") && words.lower(main + 2).equals("of")) {
            return null;
        }
        if (toBeSeen || CUES.startsAtVerb(words, main)) {
            return "unknown.open";
        }
        if (hasNothing(clause)) {
            return "unknown.nothing";
        }
        boolean negated = clause.isNegated() || words.lower(0).equals("nor") && clause.from() <= 3;
        if (negated && NOT_KNOWN.startsAtVerb(words, main)) {
            return "unknown.not-known";
        }
        if (isUnsettled(clause, negated)) {
            return "unknown.not-settled";
        }
        boolean declined = clause.verb().chain().stream().anyMatch(DECLINING::contains) || isYetTo(clause);
        if ((negated || declined)
                && NOT_SAID.startsAtVerb(words, main)
                && !clause.verb().passive()) {
            return "unknown.not-said";
        }
        if (isWeighed(clause)) {
            return "unknown.weighed";
        }
        return LEFT_OPEN.startsAtVerb(words, main)
                        && Questions.fronted(words, clause.verb().from()) != null
                ? "unknown.left-open"
                : null;
    }

    /** "has not been decided", "is still being worked out", "has yet to be set", "no date was given". */
    private static boolean isUnsettled(Clause clause, boolean negated) {
        Words words = clause.words();
        int main = clause.verb().main();
        if (clause.verb().lemma().equals("approve") && REQUEST.isIn(words, clause.object())) {
            return false; // "has not yet approved the request": the request is told of.
        }
        if (!SETTLING.startsAtVerb(words, main)) {
            return clause.verb().passive()
                    && GIVEN.startsAtVerb(words, main)
                    && negated
                    && WITHHELD.isIn(words, clause.subject());
        }
        if (words.lower(clause.verb().from() - 1).equals("nothing")) {
            return false;
        }
        boolean working = clause.verb().passive()
                && clause.verb().progressive()
                && words.holds(clause.verb().from(), main, "still");
        return working
                || isYetTo(clause)
                || negated && (clause.verb().passive() || clause.verb().perfect());
    }

    /** "is considering which units to send", "go on working out how the soldiers can help". */
    private static boolean isWeighed(Clause clause) {
        Words words = clause.words();
        int behind = WEIGHING.endBehindVerb(words, clause.verb().main());
        boolean goesOn = clause.verb().progressive() || words.tag(clause.verb().main()) == Tag.ING;
        return behind > 0
                && goesOn
                && !clause.verb().passive()
                && !clause.isNegated()
                && ASKED.contains(words.lower(behind));
    }

    private static boolean isYetTo(Clause clause) {
        Words words = clause.words();
        return words.holds(clause.verb().from(), clause.verb().main(), "yet", "to")
                || clause.verb().has("remain") && clause.verb().passive();
    }

    /** "There is no word on", "we have no figure", "I don't have a figure". */
    private static boolean hasNothing(Clause clause) {
        int at = clause.verb().to();
        Words words = clause.words();
        boolean none = words.lower(at).equals("no")
                || clause.verb().negated()
                        && clause.verb().lemma().equals("have")
                        && (words.tag(at) == Tag.DETERMINER || words.tag(at).isNominal());
        return none && NOTHING.in(words, at, at + 4) >= 0;
    }

    /** "We don't know yet": it holds nothing to tell what is not known, but what the sentence before asked. */
    private static boolean isBare(Sense sense, Clause clause) {
        for (int i = clause.verb().to(); i < clause.objectTo(); i++) {
            int at = i;
            boolean time = sense.times().stream().anyMatch(mention -> mention.covers(at));
            boolean figure = NOTHING.at(sense.words(), i);
            if (sense.words().tag(i).isNominal() && !time && !figure) {
                return false;
            }
        }
        return true;
    }
}
