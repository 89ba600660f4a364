package muster.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.claim.Term;
import muster.language.Tag;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.Vocabulary;
import muster.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Reads what some words say wherever they stand: "under the command of", "under Title 32", "in an effort to". */
final class PhraseReader implements Reader {
    private static final int BEHIND = 8;
    private static final Phrases EXTENSION = WordTable.phrases("extension");

    /** A line of {@code cues.tsv}. */
    private record Cue(
            String rule, Kind kind, String type, @Nullable Stage stage, Phrases phrases, Phrases without) {
        static Cue of(String line) {
            String[] cells = line.split("\t", -1);
            return new Cue(
                    cells[0],
                    Term.of(Kind.class, cells[1]),
                    cells[2],
                    cells[3].equals("-") ? null : Term.of(Stage.class, cells[3]),
                    WordTable.phrasesOf(cells[4]),
                    WordTable.phrasesOf(cells[5]));
        }
    }

    private static final List<Cue> CUES = Vocabulary.lines(PhraseReader.class, "cues.tsv").stream()
            .map(Cue::of)
            .toList();
    private static final WordMap<BitSet> BY_FIRST_WORD = WordMap.of(byFirstWord());
    private static final BitSet NONE = new BitSet();

    /** The mission, the deployment: what was spoken of last. */
    private static final Phrases IT = Phrases.of("it", "mission", "deployment", "operation");

    @Override
    public List<Draft> read(Sense sense) {
        Words words = sense.words();
        List<Draft> drafts = new ArrayList<>();
        for (Cue cue : candidates(words)) {
            int at = cue.phrases.in(words, 0, words.size());
            if (at < 0
                    || cue.without.in(words, 0, words.size()) >= 0
                    || isTaken(drafts, cue)
                    || isForNobody(sense, cue)) {
                continue;
            }
            int end = cue.phrases.endAt(words, at);
            if (cue.kind == Kind.AUTHORITY && isCounted(words, at, end)) {
                continue;
            }
            Clause clause = sense.clauseAt(at);
            if (cue.rule.equals("request.phrase")
                    && clause != null
                    && !sense.parties().isForce(new Stretch(0, words.size()))
                    && !IT.isIn(words, clause.subject())) {
                continue;
            }
            int near = Math.min(end + BEHIND, Ends.ofPart(words, end));
            Stretch span = new Stretch(at, near);
            Modality modality = Modality.ASSERTED;
            if (clause != null && clause.whole().holds(at)) {
                boolean standing = cue.kind == Kind.LIMIT || cue.kind == Kind.RELATION || cue.kind == Kind.AUTHORITY;
                boolean agreed = cue.kind == Kind.REQUEST
                        && (!Manner.attitude(clause).isEmpty() || Manner.isPlainFuture(clause));
                boolean plain = cue.kind == Kind.PURPOSE || agreed || standing && Manner.isPlainFuture(clause);
                modality = plain ? Modality.ASSERTED : sense.manner(clause);
                if (cue.kind == Kind.LIMIT && modality == Modality.NEGATED) {
                    modality = Modality.ASSERTED; // "no law enforcement": the type says so.
                }
                span = clause.verb().isFinite() && cue.kind != Kind.PURPOSE ? clause.whole() : span;
            }
            boolean considered = cue.kind == Kind.AUTHORITY && Manner.isAhead(modality);
            Stage stage = considered ? Stage.CONSIDERED : cue.stage;
            boolean longer = cue.kind == Kind.REQUEST && EXTENSION.isIn(words, span);
            Draft draft = Draft.of(cue.kind, longer ? "extension" : cue.type, stage, modality, span, cue.rule);
            if (cue.kind == Kind.RELATION) {
                draft = draft.with(Sides.around(clause, at, end, near));
            }
            drafts.add(cue.kind == Kind.COST ? draft.undated() : draft);
        }
        return drafts;
    }

    /** The cues that a word of the sentence may begin, in their order. */
    private static List<Cue> candidates(Words words) {
        BitSet numbers = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            numbers.or(BY_FIRST_WORD.getOrDefault(words.lower(i), NONE));
            numbers.or(BY_FIRST_WORD.getOrDefault(words.lemma(i), NONE));
        }
        List<Cue> cues = new ArrayList<>();
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            cues.add(CUES.get(i));
        }
        return cues;
    }

    private static Map<String, BitSet> byFirstWord() {
        Map<String, BitSet> numbers = new HashMap<>();
        for (int i = 0; i < CUES.size(); i++) {
            int number = i;
            CUES.get(i)
                    .phrases()
                    .firstWords()
                    .forEach(word ->
                            numbers.computeIfAbsent(word, first -> new BitSet()).set(number));
        }
        return numbers;
    }

    /** A purpose is read only where the sentence speaks of forces. */
    private static boolean isForNobody(Sense sense, Cue cue) {
        return cue.kind == Kind.PURPOSE
                && !sense.parties().isForce(new Stretch(0, sense.words().size()));
    }

    /** "1,384 members on state active duty": the duty status of a figure, which holds it. */
    private static boolean isCounted(Words words, int from, int to) {
        return words.holds(0, from, Tag.NUMBER) || words.holds(to, words.size(), Tag.NUMBER);
    }

    private static boolean isTaken(List<Draft> drafts, Cue cue) {
        return drafts.stream()
                .anyMatch(draft ->
                        draft.kind() == cue.kind && draft.matter().type().equals(cue.type));
    }
}
