package muster.extract;

import java.util.stream.IntStream;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Dimension;
import muster.pack.Pack;
import muster.pack.VerbClass;
import org.jspecify.annotations.Nullable;

/** Reads the state of people who are counted by what happened to them: arrests, encounters, crossings. */
final class EncounterStates {
    private static final int SUBJECT_WITHIN = 16;

    private final Pack pack;
    private final Words words;

    EncounterStates(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** The state, or null where they are counted by anything else. */
    @Nullable
    State of(Occurrence one, String head) {
        boolean share = one.amount().dimension() == Dimension.PERCENT;
        VerbGroup verb = one.role().verb();
        Meaning change = share ? change(one) : null;
        if (change != null && (WordList.ENCOUNTERS.has(head) || isOfEncounters(verb))) {
            return State.of(change, Status.MOVED, "state.people.event", null);
        }
        if (share && WordList.ENCOUNTERS.has(head)) {
            // "account for 3 percent of all arrests"
            return State.of(Meaning.SHARE, Status.MOVED, "state.people.event", null);
        }
        if (WordList.ENCOUNTERS.has(head) && verb != null && WordList.PLANNING.has(verb)) {
            // "plan for as many as 13,000 arrests a day"
            return State.of(Meaning.LEVEL, Status.PLANNED, "state.people.planned", null);
        }
        if (WordList.ENCOUNTERS.has(head) || head.endsWith("crossing")) {
            return State.of(Meaning.CUMULATIVE, Status.MOVED, "state.people.event", null);
        }
        return null;
    }

    /** "Apprehensions of illegal crossers have dropped 12 percent": what has dropped are events. */
    private boolean isOfEncounters(@Nullable VerbGroup verb) {
        return verb != null
                && IntStream.range(Math.max(0, verb.from() - SUBJECT_WITHIN), verb.from())
                        .anyMatch(i -> WordList.ENCOUNTERS.has(words.lemma(i))
                                || words.lemma(i).equals("crossing")
                                || words.lemma(i).equals("cross"));
    }

    /** "fell 60 percent", "have gone down by 70 percent", "are up 20 percent": for fewer or for more; null for no change. */
    private @Nullable Meaning change(Occurrence one) {
        VerbGroup verb = one.role().verb();
        if (verb == null) {
            return null;
        }
        Act act = Act.of(verb, words, pack);
        boolean moves = act.lemmaIs("go") || ShareSubjects.isUpOrDown(words, one.amount());
        int to = one.amount().from();
        if (act.is(VerbClass.DECREASE) || moves && words.holds(verb.main(), to, "down")) {
            return Meaning.DECREASE;
        }
        return act.is(VerbClass.INCREASE) || moves && words.holds(verb.main(), to, "up") ? Meaning.INCREASE : null;
    }
}
