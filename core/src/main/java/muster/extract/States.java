package muster.extract;

import java.util.Set;
import muster.claim.Meaning;
import muster.claim.Rung;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.language.quantity.Dimension;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads how a figure is meant and the state of what it counts. */
final class States {
    private final Pack pack;
    private final Words words;
    private final Strengths strengths;

    States(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
        this.strengths = new Strengths(pack, words);
    }

    State of(Subject subject, Amount amount, Counted counted, Role role) {
        State state = switch (subject) {
            case TROOPS, STAFF, UNITS ->
                amount.dimension() == Dimension.PERCENT
                        ? share(strengths.of(subject, amount, counted.to(), role))
                        : strengths.of(subject, amount, counted.to(), role);
            case MATERIEL -> materiel(amount, counted, role);
            case PEOPLE -> people(amount, counted, role);
            case CASUALTIES -> new State(Meaning.CUMULATIVE, null, null, "state.casualties", null);
            case WORKS -> amount.dimension() == Dimension.PERCENT ? share(works(amount, role)) : works(amount, role);
            case ACTIVITY -> activity(amount, role);
            case MONEY -> money(role);
            case DISTANCE, DURATION -> new State(Meaning.LEVEL, null, null, "state.none", null);
            case PROGRESS -> new State(Meaning.SHARE, progressStatus(role), null, "state.progress", null);
            case OTHER ->
                new State(
                        amount.change() == Change.INCREASE ? Meaning.INCREASE : Meaning.LEVEL,
                        null,
                        null,
                        "state.other",
                        null);
        };
        boolean ladder = subject == Subject.TROOPS
                || subject == Subject.STAFF
                || subject == Subject.UNITS
                || subject == Subject.MATERIEL;
        Rung rung = ladder ? state.rung() : null;
        boolean rate = !amount.per().isEmpty()
                || (subject == Subject.PEOPLE
                                || subject == Subject.ACTIVITY
                                || subject == Subject.MATERIEL
                                || subject == Subject.MONEY)
                        && perBehind(counted);
        if (counted.partitive().equals("compound")) {
            return new State(Meaning.LEVEL, null, null, "state.compound", null);
        }
        Meaning meaning = rate ? Meaning.RATE : state.meaning();
        return new State(meaning, state.status(), rung, state.rule(), state.span());
    }

    /** "migrants crossing the border daily", "flights a day": a unit of time behind the noun makes it a rate. */
    private boolean perBehind(Counted counted) {
        for (int i = counted.to(); i < Math.min(words.size(), counted.to() + 7); i++) {
            String word = words.lower(i);
            if (word.equals(",") || word.equals(";") || words.tag(i) == muster.language.Tag.NUMBER) {
                return false;
            }
            boolean unit = switch (words.lower(i + 1)) {
                case "day", "week", "month", "hour", "night", "shift", "year" -> true;
                default -> false;
            };
            if (word.equals("daily")
                    || word.equals("weekly")
                    || (word.equals("per")
                                    || word.equals("a")
                                    || word.equals("each")
                                    || word.equals("every")
                                    || word.equals("an"))
                            && unit) {
                return true;
            }
        }
        return false;
    }

    private Status progressStatus(Role role) {
        VerbGroup verb = role.verb();
        return verb != null && Aspect.of(verb) == Aspect.PLANNED ? Status.PLANNED : Status.IN_PROGRESS;
    }

    private static State share(State state) {
        boolean change = state.meaning() == Meaning.DECREASE;
        return state.as(change ? Meaning.DECREASE : Meaning.SHARE);
    }

    private Set<VerbClass> classes(@Nullable VerbGroup verb) {
        if (verb == null) {
            return Set.of();
        }
        Set<VerbClass> with = verb.to() > verb.main() + 1
                ? pack.classes(verb.lemma() + " " + words.lower(verb.main() + 1))
                : Set.of();
        return with.isEmpty() ? pack.classes(verb.lemma()) : with;
    }

    private Span span(VerbGroup verb) {
        return words.span(verb.from(), verb.to());
    }

    private @Nullable VerbGroup governing(Role role) {
        return role.post() != null && role.post().passive() ? role.post() : role.verb();
    }

    // --- things ----------------------------------------------------------------------------------------------

    private State materiel(Amount amount, Counted counted, Role role) {
        VerbGroup verb = governing(role);
        Set<VerbClass> classes = classes(verb);
        boolean supply = amount.dimension() != Dimension.COUNT || isSupply(counted);
        boolean handed = classes.contains(VerbClass.DELIVER)
                || verb != null && verb.lemma().equals("build");
        if (verb != null
                && handed
                && (supply || isHandedOver(verb))
                && (role.kind() != Role.Kind.SUBJECT || verb.passive())) {
            return switch (Aspect.of(verb)) {
                case PLANNED -> State.of(Meaning.INCREASE, Status.PLANNED, "state.deliver.planned", span(verb));
                case UNDER_WAY, PRESENT ->
                    State.of(
                            Meaning.LEVEL,
                            verb.lemma().equals("bring") || verb.lemma().equals("carry")
                                    ? Status.EN_ROUTE
                                    : Status.IN_PLACE,
                            "state.deliver.under-way",
                            span(verb));
                case DONE -> State.of(Meaning.CUMULATIVE, Status.IN_PLACE, "state.deliver", span(verb));
            };
        }
        State state = strengths.of(Subject.MATERIEL, amount, counted.to(), role);
        boolean weighed = amount.dimension() == Dimension.MASS || amount.dimension() == Dimension.VOLUME;
        boolean stored = verb != null
                && (verb.lemma().equals("have")
                        || verb.lemma().equals("hold")
                        || verb.lemma().equals("store")
                        || verb.modal().equals("can"));
        if (weighed && !stored && state.status() == Status.IN_PLACE && state.meaning() == Meaning.LEVEL) {
            return state.as(Meaning.CUMULATIVE);
        }
        return supply && state.status() == Status.IN_PLACE && state.meaning() == Meaning.INCREASE
                ? state.as(Meaning.CUMULATIVE)
                : state;
    }

    private static boolean isHandedOver(VerbGroup verb) {
        return switch (verb.lemma()) {
            case "deliver",
                    "distribute",
                    "hand",
                    "donate",
                    "issue",
                    "fill",
                    "unload",
                    "install",
                    "drop",
                    "airdrop",
                    "lay",
                    "give",
                    "pass" -> true;
            default -> false;
        };
    }

    private static boolean isSupply(Counted counted) {
        return counted.noun() != null && !counted.noun().unit().equals("item")
                || counted.head().equals("sandbag")
                || counted.head().equals("mask")
                || counted.head().equals("dose")
                || counted.head().equals("vaccine")
                || counted.head().equals("blanket")
                || counted.head().equals("kit")
                || counted.head().equals("hygiene kit")
                || counted.head().equals("test kit")
                || counted.head().equals("shot")
                || counted.head().equals("glove")
                || counted.head().equals("tarp");
    }

    private State works(Amount amount, Role role) {
        VerbGroup verb = governing(role);
        if (verb == null) {
            return State.of(
                    amount.change() == Change.INCREASE ? Meaning.INCREASE : Meaning.LEVEL,
                    Status.IN_PLACE,
                    "state.works.default",
                    null);
        }
        boolean more = amount.change() == Change.INCREASE;
        return switch (Aspect.of(verb)) {
            case PLANNED -> State.of(Meaning.INCREASE, Status.PLANNED, "state.works.planned", span(verb));
            case UNDER_WAY ->
                State.of(
                        more ? Meaning.INCREASE : Meaning.LEVEL,
                        Status.IN_PROGRESS,
                        "state.works.under-way",
                        span(verb));
            case PRESENT -> State.of(Meaning.LEVEL, Status.IN_PLACE, "state.works.stands", span(verb));
            case DONE ->
                State.of(more ? Meaning.INCREASE : Meaning.CUMULATIVE, Status.IN_PLACE, "state.works.done", span(verb));
        };
    }

    private State activity(Amount amount, Role role) {
        VerbGroup verb = governing(role);
        Meaning meaning = amount.change() == Change.INCREASE ? Meaning.INCREASE : Meaning.CUMULATIVE;
        if (verb == null) {
            return State.of(meaning, Status.IN_PLACE, "state.activity.default", null);
        }
        Set<VerbClass> classes = classes(verb);
        if (classes.contains(VerbClass.ORDER) && Aspect.of(verb) != Aspect.PLANNED
                || verb.lemma().equals("give") && verb.passive()
                || verb.lemma().equals("assign")) {
            return State.of(Meaning.INCREASE, Status.ORDERED, "state.activity.ordered", span(verb));
        }
        if (classes.contains(VerbClass.REQUEST) || verb.lemma().equals("request")) {
            return State.of(Meaning.LEVEL, Status.REQUESTED, "state.activity.requested", span(verb));
        }
        boolean plans = classes.contains(VerbClass.PLAN) && verb.passive();
        return plans || Aspect.of(verb) == Aspect.PLANNED || verb.modal().equals("can")
                ? State.of(Meaning.LEVEL, Status.PLANNED, "state.activity.planned", span(verb))
                : State.of(meaning, Status.IN_PLACE, "state.activity.done", span(verb));
    }

    // --- people ----------------------------------------------------------------------------------------------

    private State people(Amount amount, Counted counted, Role role) {
        VerbGroup verb = governing(role);
        if (role.post() != null
                && !role.post().passive()
                && (classes(role.post()).contains(VerbClass.STOP)
                        || classes(role.post()).contains(VerbClass.GO))) {
            boolean crossing =
                    role.post().lemma().equals("cross") || role.post().lemma().equals("enter");
            return State.of(
                    Meaning.LEVEL,
                    crossing ? Status.MOVED : Status.EN_ROUTE,
                    "state.people.crossing",
                    span(role.post()));
        }
        String head = counted.head();
        boolean event = head.equals("arrest")
                || head.equals("apprehension")
                || head.equals("encounter")
                || head.endsWith("crossing")
                || head.equals("gotaway")
                || head.equals("illegal entry");
        if (event) {
            return State.of(Meaning.CUMULATIVE, Status.MOVED, "state.people.event", null);
        }
        if (amount.dimension() == Dimension.PERCENT) {
            return new State(Meaning.SHARE, null, null, "state.people.share", null);
        }
        if (verb == null) {
            return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.people.default", null);
        }
        Set<VerbClass> classes = classes(verb);
        Aspect aspect = Aspect.of(verb);
        boolean patient = verb.passive()
                ? role.kind() == Role.Kind.SUBJECT || verb.equals(role.post())
                : role.kind() == Role.Kind.OBJECT;
        if (patient
                && (classes.contains(VerbClass.RESCUE) || classes.contains(VerbClass.STOP) || isCarrying(verb))
                && !isCare(verb)) {
            if (aspect == Aspect.PLANNED) {
                return State.of(Meaning.LEVEL, Status.PLANNED, "state.people.moved.planned", span(verb));
            }
            return State.of(Meaning.CUMULATIVE, Status.MOVED, "state.people.moved", span(verb));
        }
        if (!patient
                && (verb.lemma().equals("flee")
                        || verb.lemma().equals("evacuate")
                        || verb.lemma().equals("cross")
                        || verb.lemma().equals("enter")
                        || verb.lemma().equals("leave"))) {
            return State.of(
                    Meaning.LEVEL,
                    aspect == Aspect.PLANNED ? Status.PLANNED : Status.MOVED,
                    "state.people.fled",
                    span(verb));
        }
        if (patient && classes.contains(VerbClass.ORDER)) {
            return State.of(Meaning.LEVEL, Status.ORDERED, "state.people.ordered", span(verb));
        }
        if (!patient && (classes.contains(VerbClass.GO) || classes.contains(VerbClass.ARRIVE)) && aspect != Aspect.DONE
                || words.phraseAt(verb.to(), "on", "the", "way")
                || words.phraseAt(verb.to(), "on", "their", "way")) {
            return State.of(Meaning.LEVEL, Status.EN_ROUTE, "state.people.on-the-way", span(verb));
        }
        if (patient && classes.contains(VerbClass.TREAT) && aspect == Aspect.DONE && !isCareNow(verb)) {
            return State.of(Meaning.CUMULATIVE, Status.IN_PLACE, "state.people.treated", span(verb));
        }
        if (aspect == Aspect.PLANNED) {
            return State.of(Meaning.LEVEL, Status.PLANNED, "state.people.planned", span(verb));
        }
        return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.people.there", span(verb));
    }

    private static boolean isCarrying(VerbGroup verb) {
        return switch (verb.lemma()) {
            case "bring", "take", "carry", "lead", "dig", "fly", "drive", "get", "send", "truck" -> true;
            default -> false;
        };
    }

    private static boolean isCare(VerbGroup verb) {
        return switch (verb.lemma()) {
            case "assist", "shelter", "house", "help", "hold", "receive", "screen", "process", "reunite", "relieve" ->
                true;
            default -> false;
        };
    }

    private static boolean isCareNow(VerbGroup verb) {
        return verb.lemma().equals("reach")
                || verb.lemma().equals("shelter")
                || verb.lemma().equals("house")
                || verb.lemma().equals("affect");
    }

    // --- money -----------------------------------------------------------------------------------------------

    private State money(Role role) {
        VerbGroup verb = governing(role);
        switch (role.noun()) {
            case "demand", "request", "appeal" -> {
                return State.of(Meaning.LEVEL, Status.REQUESTED, "state.money.noun-request", null);
            }
            case "grant", "contract", "budget", "fund", "appropriation", "package" -> {
                return State.of(
                        Meaning.LEVEL,
                        verb != null && Aspect.of(verb) == Aspect.PLANNED ? Status.PLANNED : Status.IN_PLACE,
                        "state.money.noun-sum",
                        null);
            }
            default -> {}
        }
        if (verb == null) {
            return State.of(Meaning.CUMULATIVE, Status.IN_PLACE, "state.money.default", null);
        }
        Set<VerbClass> classes = classes(verb);
        Aspect aspect = Aspect.of(verb);
        if (classes.contains(VerbClass.SPEND) && !classes.contains(VerbClass.AUTHORIZE)) {
            boolean planned = aspect == Aspect.PLANNED || verb.tense() == VerbGroup.Tense.FUTURE;
            return State.of(
                    Meaning.CUMULATIVE, planned ? Status.PLANNED : Status.IN_PLACE, "state.money.spent", span(verb));
        }
        if (classes.contains(VerbClass.AUTHORIZE) && !verb.lemma().equals("release") && aspect != Aspect.PLANNED) {
            return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.money.authorized", span(verb));
        }
        if (classes.contains(VerbClass.REQUEST)) {
            return State.of(Meaning.LEVEL, Status.REQUESTED, "state.money.requested", span(verb));
        }
        if (aspect == Aspect.PLANNED || classes.contains(VerbClass.PLAN)) {
            return State.of(Meaning.CUMULATIVE, Status.PLANNED, "state.money.planned", span(verb));
        }
        return State.of(Meaning.CUMULATIVE, Status.IN_PLACE, "state.money.other", span(verb));
    }
}
