package muster.extract;

import java.util.Map;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads what a plan, an order or a request is said to do: "the order covers 1,600 Marines" sends nobody yet. */
final class PaperStates {
    private static final Map<String, Status> PAPERS = Map.of(
            "plan", Status.PLANNED,
            "proposal", Status.PLANNED,
            "agreement", Status.PLANNED,
            "order", Status.ORDERED,
            "request", Status.REQUESTED,
            "authorization", Status.AUTHORIZED);

    private static final WordSet FILLING = WordSet.of(
            "give",
            "allot",
            "allocate",
            "cover",
            "include",
            "provide",
            "foresee",
            "envision",
            "set",
            "name",
            "list",
            "involve",
            "comprise",
            "earmark",
            "apply");
    private static final WordSet SENDING = WordSet.of("send", "add", "put", "bring");
    private static final WordSet DECIDING = WordSet.of("authorize", "approve", "announce", "order", "sign", "plan");
    private static final int LONGEST_OBJECT = 8;
    private static final WordSet GOES_ON = WordSet.of("that", "which", "for", "of", "to");

    private final Words words;

    PaperStates(Words words) {
        this.words = words;
    }

    /** The state, or null where no paper is what acts. */
    @Nullable
    State of(Act act, Role.Kind kind) {
        VerbGroup verb = act.verb();
        boolean filled = FILLING.contains(verb.lemma());
        boolean sent = SENDING.contains(verb.lemma()) && verb.tense() == VerbGroup.Tense.PRESENT && !verb.perfect();
        if (kind != Role.Kind.OBJECT || verb.passive() || !verb.isFinite() || !filled && !sent) {
            return null;
        }
        int paper = paper(verb.from());
        Status status = paper < 0 ? null : PAPERS.get(words.lemma(paper));
        if (status == null && sent && isDecided(verb.from())) {
            return State.of(Meaning.INCREASE, Status.PLANNED, "state.paper", words.span(verb.from(), verb.to()));
        }
        return status == null
                ? null
                : State.of(
                        filled ? Meaning.LEVEL : Meaning.INCREASE, status, "state.paper", words.span(paper, verb.to()));
    }

    /** "authorized the deployment, which sends 500 to Ohio": what was decided, not what is under way. */
    private boolean isDecided(int verb) {
        int which = verb - 1;
        if (!words.lower(which).equals("which") && !words.lower(which).equals("that")) {
            return false;
        }
        VerbGroup before = words.verbBefore(which);
        return before != null && DECIDING.contains(before.lemma()) && which - before.to() <= LONGEST_OBJECT;
    }

    /** The paper that is the subject of a verb: right in front of it, or with a clause or "for" between; -1 for none. */
    private int paper(int verb) {
        for (int i = verb - 1; i >= 0 && !words.lower(i).equals(";"); i--) {
            boolean behind = i + 1 == verb || GOES_ON.contains(words.lower(i + 1));
            if (behind && words.tag(i) == Tag.NOUN && PAPERS.containsKey(words.lemma(i))) {
                return i;
            }
            if (words.tag(i).isFinite() && !isInClause(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a verb belongs to a clause that "that" or "which" opens. */
    private boolean isInClause(int verb) {
        for (int i = verb - 1; i > 0; i--) {
            if (words.tag(i) == Tag.RELATIVE || words.tag(i) == Tag.SUBORDINATOR) {
                return true;
            }
            if (words.tag(i) == Tag.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }
}
