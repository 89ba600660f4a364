package muster.extract;

import java.util.Set;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Pack;
import muster.pack.VerbClass;

/** Reads the state of a sum: requested, authorized, to be spent or spent. */
final class MoneyStates {
    private static final Set<String> ASKING = Set.of("demand", "request", "appeal");
    private static final Set<String> SUMS = Set.of("grant", "contract", "budget", "fund", "appropriation", "package");

    private final Pack pack;
    private final Words words;

    MoneyStates(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    State of(Role role) {
        VerbGroup verb = role.governing();
        if (ASKING.contains(role.noun())) {
            return State.of(Meaning.LEVEL, Status.REQUESTED, "state.money.noun-request", null);
        }
        if (SUMS.contains(role.noun())) {
            boolean planned = verb != null && Aspect.of(verb) == Aspect.PLANNED;
            return State.of(Meaning.LEVEL, planned ? Status.PLANNED : Status.IN_PLACE, "state.money.noun-sum", null);
        }
        return verb == null
                ? State.of(Meaning.CUMULATIVE, Status.IN_PLACE, "state.money.default", null)
                : byVerb(Act.of(verb, words, pack));
    }

    private static State byVerb(Act act) {
        boolean authorizes = act.is(VerbClass.AUTHORIZE);
        if (act.is(VerbClass.SPEND) && !authorizes) {
            return act.state(
                    Meaning.CUMULATIVE, act.isPlanned() ? Status.PLANNED : Status.IN_PLACE, "state.money.spent");
        }
        if (authorizes && !act.lemmaIs("release") && !act.isPlanned()) {
            return act.state(Meaning.LEVEL, Status.AUTHORIZED, "state.money.authorized");
        }
        if (act.is(VerbClass.REQUEST)) {
            return act.state(Meaning.LEVEL, Status.REQUESTED, "state.money.requested");
        }
        return act.isPlanned() || act.is(VerbClass.PLAN)
                ? act.state(Meaning.CUMULATIVE, Status.PLANNED, "state.money.planned")
                : act.state(Meaning.CUMULATIVE, Status.IN_PLACE, "state.money.other");
    }
}
