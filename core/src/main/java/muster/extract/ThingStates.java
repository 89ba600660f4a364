package muster.extract;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.language.quantity.Dimension;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.BlockKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the state of things: supplies handed over, wire laid, flights flown. */
final class ThingStates {
    private static final WordSet ASKED = WordSet.of("plan", "goal", "target", "request", "need", "order", "demand");
    private static final Set<Status> DECIDED = EnumSet.of(Status.REQUESTED, Status.ORDERED, Status.AUTHORIZED);
    private static final WordSet ONGOING = WordSet.of("active", "ongoing", "underway", "current", "open");
    private static final WordSet SCHEDULED =
            WordSet.of("expected", "due", "scheduled", "planned", "pending", "upcoming");
    private static final WordSet KEEPING = WordSet.of("have", "hold", "store");

    private static final WordSet BUYING = WordSet.of("buy", "purchase", "acquire", "procure");

    private final Pack pack;
    private final Words words;
    private final Strengths strengths;

    ThingStates(Pack pack, Words words, Strengths strengths) {
        this.pack = pack;
        this.words = words;
        this.strengths = strengths;
    }

    private @Nullable Act governing(Role role) {
        VerbGroup verb = role.governing();
        return verb == null ? null : Act.of(verb, words, pack);
    }

    /**
     * The state of things.
     *
     * @param head the noun that counts them, also where it is left out
     */
    State materiel(Occurrence one, String head) {
        Amount amount = one.amount();
        Role role = one.role();
        Act act = governing(role);
        boolean supply = amount.dimension() != Dimension.COUNT || isSupply(one.counted(), head);
        if (act != null
                && !ASKED.contains(role.noun())
                && handsOver(act, supply)
                && (role.kind() != Role.Kind.SUBJECT || act.verb().passive() || supply && isDoneTo(act))) {
            BlockKind kind = words.sentence().block().kind();
            if (act.isInfinitive() && act.isPlanned()) {
                State decided =
                        strengths.of(Subject.MATERIEL, amount, one.counted().to(), role);
                if (DECIDED.contains(decided.status())) {
                    return decided;
                }
            }
            boolean told = kind == BlockKind.HEADLINE && act.aspect() == Aspect.PRESENT;
            return told ? act.state(Meaning.CUMULATIVE, Status.IN_PLACE, "state.deliver") : handedOver(act);
        }
        if (act != null && setsUp(act, supply) && act.aspect() == Aspect.DONE && role.isPatientOf(act.verb())) {
            return act.state(
                    amount.change() == Change.INCREASE ? Meaning.INCREASE : Meaning.CUMULATIVE,
                    Status.IN_PLACE,
                    "state.set-up");
        }
        if (act != null
                && act.aspect() == Aspect.UNDER_WAY
                && BUYING.contains(act.verb().lemma())) {
            return act.state(Meaning.LEVEL, Status.PLANNED, "state.verb.planned");
        }
        State state = strengths.of(Subject.MATERIEL, amount, one.counted().to(), role);
        if (state.status() != Status.IN_PLACE) {
            return state;
        }
        boolean weighed = amount.dimension() == Dimension.MASS || amount.dimension() == Dimension.VOLUME;
        boolean usedUp = weighed && state.meaning() == Meaning.LEVEL && !isKept(act)
                || supply && state.meaning() == Meaning.INCREASE;
        return usedUp ? state.as(Meaning.CUMULATIVE) : state;
    }

    private static boolean handsOver(Act act, boolean supply) {
        // "released 40,000 gallons of water"
        boolean hands = act.is(VerbClass.DELIVER)
                || act.lemmaIs("build")
                || supply && (act.lemmaIs("release") || act.lemmaIs("let"));
        return hands && (supply || WordList.HANDING_OVER.has(act.verb()));
    }

    /** "9,200 meals served", "40,000 sandbags filled": in a short form without an auxiliary. */
    private static boolean isDoneTo(Act act) {
        return act.verb().tense() == Tense.PAST
                && !act.verb().perfect()
                && !act.verb().progressive();
    }

    /** "laid 6,500 sandbags", "installed 1,890 generators": the work done up to then. */
    private static boolean setsUp(Act act, boolean supply) {
        return WordList.SETTING_UP.has(act.verb()) || supply && act.is(VerbClass.BUILD);
    }

    /** "They help at food banks, handing out 800,000 meals": how much they have handed out in all. */
    private boolean tellsOutcome(Act act) {
        return act.verb().tense() == Tense.PARTICIPLE
                && !WordList.FREIGHTING.has(act.verb())
                && words.lower(act.verb().from() - 1).equals(",");
    }

    private State handedOver(Act act) {
        return switch (act.aspect()) {
            case PLANNED -> act.state(Meaning.INCREASE, Status.PLANNED, "state.deliver.planned");
            case UNDER_WAY, PRESENT -> {
                if (tellsOutcome(act)) {
                    yield act.state(Meaning.CUMULATIVE, Status.IN_PLACE, "state.deliver");
                }
                boolean onTheWay = WordList.FREIGHTING.has(act.verb());
                Status status = onTheWay ? Status.EN_ROUTE : Status.IN_PLACE;
                yield act.state(Meaning.LEVEL, status, "state.deliver.under-way");
            }
            case DONE -> act.state(Meaning.CUMULATIVE, Status.IN_PLACE, "state.deliver");
        };
    }

    private static boolean isSupply(Counted counted, String head) {
        Noun noun = counted.noun();
        return noun != null && !noun.unit().equals("item") || WordList.SUPPLIES.has(head);
    }

    private static boolean isKept(@Nullable Act act) {
        return act != null
                && (KEEPING.contains(act.verb().lemma()) || act.verb().modal().equals("can"));
    }

    State works(Occurrence one) {
        boolean more = one.amount().change() == Change.INCREASE;
        int before = one.amount().from() - 1;
        if (words.lower(before).equals("for") && words.tag(before - 1) == Tag.NUMBER) {
            // "$5.9 billion for 285 miles of wall": what the money is meant for
            return State.of(Meaning.LEVEL, Status.PLANNED, "state.works.paid", words.span(before, before + 1));
        }
        Act act = governing(one.role());
        if (act == null) {
            return State.of(more ? Meaning.INCREASE : Meaning.LEVEL, Status.IN_PLACE, "state.works.default", null);
        }
        if (words.lower(act.verb().to()).equals("under")
                && WordList.GOING_ON.has(words.lower(act.verb().to() + 1))) {
            return act.state(Meaning.LEVEL, Status.IN_PROGRESS, "state.works.under-way");
        }
        if (act.is(VerbClass.PLAN) && one.role().isPatientOf(act.verb())) {
            return act.state(Meaning.INCREASE, Status.PLANNED, "state.works.planned");
        }
        return switch (act.aspect()) {
            case PLANNED -> act.state(Meaning.INCREASE, Status.PLANNED, "state.works.planned");
            case UNDER_WAY ->
                act.state(more ? Meaning.INCREASE : Meaning.LEVEL, Status.IN_PROGRESS, "state.works.under-way");
            case PRESENT -> act.state(Meaning.LEVEL, Status.IN_PLACE, "state.works.stands");
            case DONE -> act.state(more ? Meaning.INCREASE : Meaning.CUMULATIVE, Status.IN_PLACE, "state.works.done");
        };
    }

    /** "57 ongoing tasks", "35 missions active in Ohio", "11 missions are active": in the noun phrase or behind it. */
    private boolean says(WordSet adjectives, Occurrence one) {
        int to = one.counted().to();
        VerbGroup verb = one.role().verb();
        boolean behind = verb != null
                && one.role().kind() == Role.Kind.SUBJECT
                && verb.lemma().equals("be")
                && adjectives.contains(words.lower(verb.to()));
        return behind
                || adjectives.contains(words.lower(to))
                || IntStream.range(one.amount().to(), to).anyMatch(i -> adjectives.contains(words.lower(i)));
    }

    State activity(Occurrence one) {
        Meaning meaning = one.amount().change() == Change.INCREASE ? Meaning.INCREASE : Meaning.CUMULATIVE;
        Act act = governing(one.role());
        if (says(SCHEDULED, one)) {
            // "two flights landed, three more flights expected"
            Meaning planned = meaning == Meaning.INCREASE ? meaning : Meaning.LEVEL;
            return State.of(planned, Status.PLANNED, "state.activity.planned", null);
        }
        if (says(ONGOING, one) && (act == null || !act.isPlanned())) {
            return State.of(Meaning.LEVEL, Status.IN_PROGRESS, "state.activity.under-way", null);
        }
        if (act == null) {
            return State.of(meaning, Status.IN_PLACE, "state.activity.default", null);
        }
        if (act.lemmaIs("support")
                && act.aspect() == Aspect.UNDER_WAY
                && !act.verb().passive()) {
            // "are supporting 20 missions": so many at a time
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.activity.supported");
        }
        if (act.is(VerbClass.ORDER) && !act.isPlanned()
                || act.lemmaIs("give") && act.verb().passive()
                || act.lemmaIs("assign")) {
            return act.state(Meaning.INCREASE, Status.ORDERED, "state.activity.ordered");
        }
        if (act.is(VerbClass.REQUEST) || act.lemmaIs("request")) {
            return act.state(Meaning.LEVEL, Status.REQUESTED, "state.activity.requested");
        }
        boolean plans = act.is(VerbClass.PLAN) && act.verb().passive();
        return plans || act.isPlanned() || act.verb().modal().equals("can")
                ? act.state(
                        meaning == Meaning.INCREASE ? meaning : Meaning.LEVEL, Status.PLANNED, "state.activity.planned")
                : act.state(meaning, Status.IN_PLACE, "state.activity.done");
    }
}
