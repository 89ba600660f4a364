package muster.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.statement.Told.Stretch;
import org.jspecify.annotations.Nullable;

/** Reads what is said not to be known or settled, and about what. */
final class UnknownReader implements Reader {
    private static final Phrases CUES = WordTable.phrases("unknown");
    private static final Phrases NOT_KNOWN = WordTable.phrases("not known");
    private static final Phrases NOT_SAID = WordTable.phrases("not said");
    private static final Set<String> DECLINING = Set.of("decline", "refuse");
    private static final Set<String> QUESTIONS =
            Set.of("whether", "how", "what", "which", "when", "who", "where", "if", "why");
    private static final Phrases NOTHING = WordTable.phrases("nothing known");
    private static final Phrases SETTLING = WordTable.phrases("settled");

    @Override
    public List<Draft> read(Sense sense) {
        List<Draft> drafts = new ArrayList<>();
        Words words = sense.words();
        if (words.token(words.size() - 1).is("?")) {
            return drafts;
        }
        for (Clause clause : sense.clauses()) {
            String rule = clause.verb().tense() == Tense.INFINITIVE ? null : rule(clause);
            if (rule == null || drafts.stream().anyMatch(draft -> overlap(draft.words(), clause.whole()))) {
                continue;
            }
            Stretch asked = asked(words, clause);
            if (asked == null && rule.equals("unknown.not-said")) {
                continue;
            }
            Stretch whole = asked == null
                    ? clause.whole()
                    : new Stretch(Math.min(clause.from(), asked.from()), Math.max(clause.to(), asked.to()));
            Stretch topic = asked == null ? clause.whole() : asked;
            String type = Topics.of(words, topic);
            if (type != null) {
                drafts.add(Draft.of(Kind.UNKNOWN, type, null, Modality.UNKNOWN, whole, rule));
            }
        }
        return drafts;
    }

    private static @Nullable String rule(Clause clause) {
        Words words = clause.words();
        int main = clause.verb().main();
        if (CUES.startsAtVerb(words, main)) {
            return "unknown.open";
        }
        boolean negated = clause.isNegated();
        if (hasNothing(clause)) {
            return "unknown.nothing";
        }
        if (negated && NOT_KNOWN.startsAtVerb(words, main)) {
            return "unknown.not-known";
        }
        if (negated
                && SETTLING.startsAtVerb(words, main)
                && (clause.verb().passive() || clause.verb().perfect())) {
            return "unknown.not-settled";
        }
        boolean declined = clause.verb().chain().stream().anyMatch(DECLINING::contains);
        return (negated || declined)
                        && NOT_SAID.startsAtVerb(words, main)
                        && !clause.verb().passive()
                ? "unknown.not-said"
                : null;
    }

    private static boolean hasNothing(Clause clause) {
        int at = clause.verb().to();
        return clause.words().lower(at).equals("no") && NOTHING.in(clause.words(), at + 1, at + 4) >= 0;
    }

    /** The question that is open: behind the verb, or in front of it as its subject. */
    private static @Nullable Stretch asked(Words words, Clause clause) {
        for (int i = clause.verb().to(); i < words.size(); i++) {
            if (QUESTIONS.contains(words.lower(i))) {
                return new Stretch(i, end(words, i));
            }
            if (words.lower(i).equals(";")) {
                break;
            }
        }
        for (int i = 0; i < clause.verb().from(); i++) {
            String word = words.lower(i);
            boolean opens = i == 0
                    || words.lower(i - 1).equals(",")
                    || words.token(i - 1).isQuoteMark()
                    || words.lower(i - 1).equals("and")
                    || words.lower(i - 1).equals("but");
            boolean condition = word.equals("if")
                    || word.equals("when") && words.holds(i, clause.verb().from(), ",");
            if (opens && QUESTIONS.contains(word) && !condition) {
                return new Stretch(i, clause.verb().from());
            }
        }
        return null;
    }

    private static int end(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.lower(i).equals(";")
                    || words.token(i).isQuoteMark()
                    || words.lower(i).equals(".")) {
                return i;
            }
        }
        return words.size();
    }

    private static boolean overlap(Stretch one, Stretch other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
