package muster.extract;

import muster.claim.Rung;
import muster.claim.Status;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import org.jspecify.annotations.Nullable;

/** Finds the step of the ladder that is finer than a status: assigned, staging, at headquarters, needed, considered. */
final class Rungs {
    private static final int WINDOW = 9;

    private Rungs() {}

    /** The state with the finest rung that the words around a figure give. */
    static State refined(State state, Words words, Amount amount, Role role) {
        Status status = state.status();
        if (state.rung() == null || status == null) {
            return state;
        }
        Rung rung = switch (status) {
            case IN_PLACE -> inPlace(words, amount, role);
            case REQUESTED -> lemma(role).equals("need") || lemma(role).equals("require") ? Rung.NEEDED : null;
            case PLANNED -> considered(role) ? Rung.CONSIDERED : null;
            case AUTHORIZED, ORDERED, STANDBY, IN_PROGRESS, EN_ROUTE, WITHDRAWN, MOVED -> null;
        };
        return rung == null ? state : new State(state.meaning(), status, rung, state.rule(), state.span());
    }

    private static @Nullable Rung inPlace(Words words, Amount amount, Role role) {
        for (int i = amount.to(); i < Math.min(words.size(), amount.to() + WINDOW); i++) {
            if (words.lower(i).equals("headquarters")) {
                return Rung.AT_HEADQUARTERS;
            }
            if (words.phraseAt(i, "on", "the", "line") || words.phraseAt(i, "on", "the", "front", "line")) {
                return Rung.ON_THE_LINE;
            }
            if (words.lower(i).equals(";") || words.lower(i).equals(",")) {
                break;
            }
        }
        String post = role.post() == null ? "" : role.post().lemma();
        if (post.equals("assign") || lemma(role).equals("assign")) {
            return Rung.ASSIGNED;
        }
        return post.equals("stage") || lemma(role).equals("stage") ? Rung.STAGING : null;
    }

    private static boolean considered(Role role) {
        VerbGroup verb = role.verb();
        if (verb == null) {
            return false;
        }
        boolean maybe = switch (verb.modal()) {
            case "could", "may", "might" -> true;
            default -> false;
        };
        return maybe
                || verb.has("consider")
                || verb.has("weigh")
                || verb.lemma().equals("consider")
                || verb.lemma().equals("weigh");
    }

    private static String lemma(Role role) {
        return role.verb() == null ? "" : role.verb().lemma();
    }
}
