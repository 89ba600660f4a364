package muster.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.statement.Told.Stretch;
import muster.text.Vocabulary;
import muster.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Reads the statements whose frames stand in {@code frames.tsv}: of a clause and a kind, the first that fits. */
final class FrameReader implements Reader {
    private static final List<Frame> FRAMES = Vocabulary.lines(FrameReader.class, "frames.tsv").stream()
            .map(Frame::of)
            .toList();
    private static final BitSet NONE = new BitSet();
    private static final WordMap<BitSet> BY_VERB = WordMap.of(byVerb());
    private static final Phrases EXTENSION = WordTable.phrases("extension");
    private static final Phrases STATES =
            Phrases.of("governor", "gov.", "mayor", "county", "state", "city", "premier", "province");
    private static final Phrases STATE_EMERGENCY = Phrases.of("state of emergency", "state of disaster");
    private static final Phrases NATION = Phrases.of(
            "president", "federal", "white house", "national", "trump", "biden", "obama", "bush", "government");
    private static final Phrases PARTLY = WordTable.phrases("partly");
    private static final Phrases HOME = WordTable.phrases("home");

    @Override
    public List<Draft> read(Sense sense) {
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sense.clauses()) {
            Set<Kind> taken = EnumSet.noneOf(Kind.class);
            for (Frame frame : candidates(clause)) {
                if (!taken.contains(frame.kind()) && !isOutranked(frame.kind(), taken) && frame.fits(clause, sense)) {
                    taken.add(frame.kind());
                    drafts.add(draft(frame, sense, clause));
                }
            }
        }
        if (!drafts.isEmpty()) {
            sense.topic().request(drafts.stream().anyMatch(draft -> draft.kind() == Kind.REQUEST));
        }
        return drafts;
    }

    /** The frames whose verbs may begin with the clause's, in their order. */
    private static List<Frame> candidates(Clause clause) {
        int main = clause.verb().main();
        BitSet numbers = new BitSet();
        numbers.or(BY_VERB.getOrDefault(clause.words().lower(main), NONE));
        numbers.or(BY_VERB.getOrDefault(clause.words().lemma(main), NONE));
        numbers.or(BY_VERB.getOrDefault(Manner.attitude(clause), NONE));
        if (Frame.isAskedOf(clause)) {
            numbers.or(BY_VERB.getOrDefault("ask", NONE));
        }
        List<Frame> frames = new ArrayList<>();
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            frames.add(FRAMES.get(i));
        }
        return frames;
    }

    private static Map<String, BitSet> byVerb() {
        Map<String, BitSet> numbers = new HashMap<>();
        for (int i = 0; i < FRAMES.size(); i++) {
            int number = i;
            FRAMES.get(i)
                    .verbs()
                    .firstWords()
                    .forEach(word ->
                            numbers.computeIfAbsent(word, first -> new BitSet()).set(number));
        }
        return numbers;
    }

    /** What a state decides on its own forces is no order of the mission. */
    private static boolean isOutranked(Kind kind, Set<Kind> taken) {
        return kind == Kind.ORDER && (taken.contains(Kind.STATE_ACTION) || taken.contains(Kind.REQUEST));
    }

    private static Modality modality(Frame frame, Sense sense, Clause clause) {
        if (frame.kind() == Kind.DISPUTE) {
            return Modality.DENIED;
        }
        boolean refused = frame.type().equals("refusal")
                && (frame.negated() || !clause.verb().negated());
        boolean apart = frame.type().equals("separate-from")
                && clause.words().holds(clause.verb().to(), clause.verb().to() + 2, "part");
        if (frame.type().equals("none") || (refused || apart) && clause.isNegated()) {
            return Modality.ASSERTED;
        }
        if (frame.party().equals("asked") && clause.verb().modal().isEmpty()) {
            return clause.isNegated() ? Modality.NEGATED : Modality.ASSERTED;
        }
        boolean decided = frame.isDecision()
                && !Manner.attitude(clause).isEmpty()
                && clause.verb().modal().isEmpty()
                && !clause.isNegated();
        Modality modality = decided ? Modality.ASSERTED : sense.manner(clause);
        if (frame.kind() == Kind.EVENT && modality == Modality.ASSERTED && isPlanned(sense, clause)) {
            return Modality.EXPECTED;
        }
        if (modality == Modality.NEGATED
                && frame.type().equals("arrival-time")
                && clause.verb().has("expect")) {
            return Modality.EXPECTED;
        }
        boolean able =
                clause.verb().modal().equals("can") && (frame.kind() == Kind.MISSION_CHANGE || isDeed(frame.kind()));
        if (able && modality == Modality.ASSERTED) {
            return Modality.POSSIBLE;
        }
        boolean standing = frame.kind() == Kind.RELATION;
        return standing && Manner.isPlainFuture(clause) ? Modality.ASSERTED : modality;
    }

    private static Draft draft(Frame frame, Sense sense, Clause clause) {
        Modality modality = modality(frame, sense, clause);
        String type = frame.type();
        Stretch whole = withContent(sense, clause, frame.kind());
        boolean longer = EXTENSION.isIn(clause.words(), whole);
        if (type.equals(Disputed.OPEN)) {
            type = Disputed.type(clause);
        } else if (type.equals("assistance") && longer) {
            type = "extension";
        } else if (type.equals("deployment") && frame.kind() == Kind.ORDER) {
            type = longer ? "extension" : HOME.isIn(clause.words(), clause.whole()) ? "withdrawal" : type;
        }
        boolean ofState = STATES.isIn(clause.words(), clause.doer())
                || STATE_EMERGENCY.isIn(clause.words(), clause.whole()) && !NATION.isIn(clause.words(), clause.whole());
        if (type.equals("national-emergency") && ofState) {
            type = "state-emergency";
        }
        Stretch words = frame.kind() == Kind.DISPUTE
                ? new Stretch(clause.from(), sense.sentenceEnd(clause.to()))
                : whole.to() > clause.to() ? whole : sense.withDenial(clause);
        Draft draft = Draft.of(frame.kind(), type, stage(frame, clause, modality), modality, words, frame.rule())
                .over(new Stretch(
                        clause.from(), Math.max(clause.objectTo(), clause.verb().to())));
        draft = type.equals("payer") ? draft.undated() : draft;
        boolean past = isDeed(frame.kind()) && isPast(clause.verb());
        draft = past ? draft.asFormer() : draft;
        return draft.with(Sides.of(frame, sense, clause));
    }

    /** "asked that the soldiers stay until May": what is asked for stands in a clause of its own. */
    private static Stretch withContent(Sense sense, Clause clause, Kind kind) {
        Words words = clause.words();
        boolean that = words.lower(clause.to() - 1).equals("that")
                || words.lower(clause.to()).equals("that");
        int to = clause.to();
        for (Clause next : sense.clauses()) {
            boolean content = next.from() >= clause.to() && next.from() <= clause.to() + 1;
            to = kind == Kind.REQUEST && that && content ? Math.max(to, next.to()) : to;
        }
        return new Stretch(clause.from(), to);
    }

    /** "is sending soldiers": what goes on is not done yet. */
    private static @Nullable Stage stage(Frame frame, Clause clause, Modality modality) {
        Stage stage = frame.stage(modality);
        if (stage == Stage.APPROVED && PARTLY.in(clause.words(), clause.from(), clause.objectTo()) >= 0) {
            return Stage.PARTLY_APPROVED;
        }
        boolean goesOn = clause.verb().progressive() && frame.kind() == Kind.STATE_ACTION;
        return stage == Stage.DONE && goesOn ? Stage.ANNOUNCED : stage;
    }

    /** "visits Suzu on Sunday", "is set for Nov. 14": the present of a day to come. */
    private static boolean isPlanned(Sense sense, Clause clause) {
        boolean present = clause.verb().tense() == VerbGroup.Tense.PRESENT
                && !clause.verb().perfect()
                && !clause.verb().progressive();
        return present
                && sense.times().stream()
                        .anyMatch(time -> time.isDate()
                                && clause.whole().holds(time.from())
                                && !sense.told().isSpeech(time.from()));
    }

    /** Deeds are of the day on which they were done, not of that on which somebody told of them. */
    private static boolean isDeed(Kind kind) {
        return switch (kind) {
            case REQUEST, ORDER, STATE_ACTION, AUTHORITY, EVENT -> true;
            case TASK,
                    PROGRESS,
                    LIMIT,
                    MILESTONE,
                    RELATION,
                    COST,
                    FLOW,
                    MISSION_CHANGE,
                    UNKNOWN,
                    DISPUTE,
                    STRENGTH,
                    PURPOSE -> false;
        };
    }

    private static boolean isPast(VerbGroup verb) {
        return verb.tense() == VerbGroup.Tense.PAST || verb.perfect() || verb.passive();
    }
}
