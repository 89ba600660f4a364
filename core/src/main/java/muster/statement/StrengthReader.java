package muster.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Noun;
import muster.statement.Told.Stretch;
import org.jspecify.annotations.Nullable;

/** Reads strengths without a number: "even more troops", "a sizable contingent". */
final class StrengthReader implements Reader {
    private static final Set<String> MORE = Set.of("more", "additional", "extra", "further", "other");
    private static final Set<String> FEWER = Set.of("fewer", "less");
    private static final Set<String> MAGNITUDES = Set.of("dozens", "hundreds", "thousands", "scores", "tens");
    private static final Phrases SOME = WordTable.phrases("some");
    private static final Phrases BODY = WordTable.phrases("body of forces");
    private static final Phrases LEAVING = WordTable.phrases("leaving");
    private static final Phrases ASKING = WordTable.phrases("asking");
    private static final Phrases MOVING = WordTable.phrases("moving");

    @Override
    public List<Draft> read(Sense sense) {
        Words words = sense.words();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String type = type(words, i);
            int noun = type == null ? -1 : forces(sense, i + 1);
            if (type != null && noun > 0 && !isCounted(words, i, noun)) {
                Clause clause = sense.clauseAt(i);
                if (clause == null || sense.isSaying(clause)) {
                    continue;
                }
                Modality modality = sense.manner(clause);
                drafts.add(Draft.of(
                                Kind.STRENGTH,
                                type,
                                stage(words, clause, modality),
                                modality,
                                new Stretch(Math.min(i, clause.verb().from()), Math.max(noun + 1, clause.objectTo())),
                                "strength." + type)
                        .over(clause.whole()));
                i = noun;
            }
        }
        return drafts;
    }

    private static @Nullable String type(Words words, int at) {
        String word = words.lower(at);
        if (MORE.contains(word)) {
            boolean compared =
                    words.lower(at + 1).equals("than") || words.lower(at - 1).equals("or");
            return compared || word.equals("other") ? null : "more";
        }
        if (FEWER.contains(word)) {
            return words.lower(at + 1).equals("than") ? null : "fewer";
        }
        return SOME.at(words, at)
                        && !words.lower(at - 1).equals("how")
                        && !words.lower(at - 1).equals("as")
                ? "some"
                : null;
    }

    /** The noun of forces within a few words; -1 for none. */
    private static int forces(Sense sense, int from) {
        Words words = sense.words();
        for (int i = from; i < Math.min(words.size(), from + 5); i++) {
            Tag tag = words.tag(i);
            Noun noun = sense.pack().noun(words.lemma(i));
            boolean troops = noun != null && noun.subject() == Subject.TROOPS;
            if ((troops || BODY.at(words, i))
                    && tag.isNominal()
                    && !words.tag(i + 1).isNominal()) {
                return i;
            }
            if (!tag.isNominal()
                    && tag != Tag.ADJECTIVE
                    && tag != Tag.NUMBER
                    && tag != Tag.DETERMINER
                    && !words.lower(i).equals("-")
                    && !words.lower(i).equals("of")) {
                return -1;
            }
        }
        return -1;
    }

    /** "300 more soldiers" has a number: that is a figure. */
    private static boolean isCounted(Words words, int at, int noun) {
        for (int i = Math.max(0, at - 2); i <= noun; i++) {
            if (words.tag(i) == Tag.NUMBER) {
                return true;
            }
        }
        String before = words.lower(at - 1).equals("of") ? words.lower(at - 2) : words.lower(at - 1);
        return before.equals("no") || MAGNITUDES.contains(before);
    }

    private static Stage stage(Words words, Clause clause, Modality modality) {
        int main = clause.verb().main();
        if (ASKING.startsAtVerb(words, main)) {
            return Stage.REQUESTED;
        }
        if (Manner.isAhead(modality)) {
            return LEAVING.startsAtVerb(words, main) ? Stage.WITHDRAWN : Stage.PLANNED;
        }
        if (LEAVING.startsAtVerb(words, main)) {
            return Stage.WITHDRAWN;
        }
        return MOVING.startsAtVerb(words, main) && clause.verb().progressive() ? Stage.EN_ROUTE : Stage.IN_PLACE;
    }
}
