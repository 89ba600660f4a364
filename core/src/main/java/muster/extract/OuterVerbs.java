package muster.extract;

import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the state of a strength from what stands over its verb: "ordered to deploy", "approved a plan to send". */
final class OuterVerbs {
    private static final WordSet TELLING = WordSet.of("tell", "order", "direct", "instruct", "ask");

    /** How many tokens an object may have that stands between its verb and an infinitive, and one more. */
    private static final int LONGEST_OBJECT = 14;

    private final Pack pack;
    private final Words words;
    private final WaysBack back;

    OuterVerbs(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
        this.back = new WaysBack(words);
    }

    /** The state, or null where nothing stands over the verb that decides. */
    @Nullable
    State of(Act act, Role.Kind kind) {
        if (kind != Role.Kind.OBLIQUE && isThat(act.verb(), VerbClass.REQUEST)) {
            return act.state(
                    kind == Role.Kind.SUBJECT ? Meaning.LEVEL : Meaning.INCREASE,
                    Status.REQUESTED,
                    "state.outer.ask-that");
        }
        if (kind == Role.Kind.SUBJECT && isThat(act.verb(), VerbClass.ORDER)) {
            Meaning moved = act.is(VerbClass.WITHDRAW) ? Meaning.DECREASE : Meaning.LEVEL;
            return act.state(sends(act) ? Meaning.INCREASE : moved, Status.ORDERED, "state.outer.order-that");
        }
        State chained = chained(act);
        if (chained != null || !act.isInfinitive()) {
            return chained;
        }
        if (kind == Role.Kind.OBJECT && back.isHomeward(act)) {
            return act.state(Meaning.DECREASE, Status.PLANNED, "state.verb.withdraw");
        }
        Meaning still = act.is(VerbClass.WITHDRAW) && !sends(act) ? Meaning.DECREASE : Meaning.LEVEL;
        Meaning meaning = sends(act) || act.is(VerbClass.ARRIVE) && !act.lemmaIs("reach") ? Meaning.INCREASE : still;
        State outer = byNoun(act, meaning);
        // "to deploy 5,600 soldiers from 60 units": they are ordered as those are
        if (outer == null && kind != Role.Kind.SUBJECT) {
            outer = byVerb(act, meaning);
        }
        if (outer == null && meaning == Meaning.INCREASE) {
            outer = act.state(Meaning.INCREASE, Status.PLANNED, "state.infinitive.send");
        }
        return outer;
    }

    /** "have been told to prepare", "are under orders to prepare". */
    private boolean isTold(VerbGroup verb) {
        return verb.chain().stream().anyMatch(TELLING::contains) || words.phraseAt(verb.from() - 1, "orders", "to");
    }

    private static boolean sends(Act act) {
        return act.isAny(VerbClass.SEND, VerbClass.DEPLOY, VerbClass.GO);
    }

    /** "The province asked that 1,000 of them stay", "the president ordered that another 500 move". */
    private boolean isThat(VerbGroup verb, VerbClass over) {
        if (words.tag(verb.from()) != Tag.BASE) {
            return false;
        }
        for (VerbGroup group : words.verbGroups()) {
            boolean asks = group.to() < verb.from() && verb.from() - group.to() < 12 && pack.isAny(group.lemma(), over);
            if (asks && words.holds(group.to(), verb.from(), "that")) {
                return true;
            }
        }
        return false;
    }

    /** "ordered to deploy", "authorized to send", "ready to go". */
    private @Nullable State chained(Act act) {
        if (act.lemmaIs("prepare") && isTold(act.verb())) {
            return act.state(Meaning.LEVEL, Status.STANDBY, "state.chain.prepare");
        }
        for (String link : act.verb().chain()) {
            switch (link) {
                case "ready", "prepared", "available" -> {
                    return act.state(Meaning.LEVEL, Status.STANDBY, "state.chain.ready");
                }
                default -> {}
            }
            if (pack.isAny(link, VerbClass.ORDER) && !link.equals("call")) {
                return act.state(sends(act) ? Meaning.INCREASE : Meaning.LEVEL, Status.ORDERED, "state.chain.order");
            }
            if (pack.isAny(link, VerbClass.AUTHORIZE) && !link.equals("agree")) {
                return act.state(Meaning.LEVEL, Status.AUTHORIZED, "state.chain.authorize");
            }
            if (link.equals("ask") || link.equals("request")) {
                return act.state(Meaning.LEVEL, Status.REQUESTED, "state.chain.request");
            }
        }
        return null;
    }

    /** An infinitive behind a noun: "an order to deploy". */
    private @Nullable State byNoun(Act act, Meaning meaning) {
        String noun = words.lemma(act.verb().from() - 1);
        if (WordList.PLAN_NOUNS.has(noun)) {
            return act.state(meaning, Status.PLANNED, "state.noun.plan");
        }
        return switch (noun) {
            case "order", "directive" -> act.state(meaning, Status.ORDERED, "state.noun.order");
            case "authority", "authorization", "approval", "permission" ->
                act.state(Meaning.LEVEL, Status.AUTHORIZED, "state.noun.authority");
            case "request", "call", "appeal" -> act.state(Meaning.LEVEL, Status.REQUESTED, "state.noun.request");
            default -> null;
        };
    }

    /** An infinitive behind another verb and its object: "ordered the Pentagon to deploy". */
    private @Nullable State byVerb(Act act, Meaning meaning) {
        VerbGroup before = words.verbBefore(act.verb().from());
        if (before == null || act.verb().from() - before.to() >= LONGEST_OBJECT) {
            return null;
        }
        Act over = Act.of(before, words, pack);
        if (over.is(VerbClass.ORDER) || over.lemmaIs("tell")) {
            return act.state(meaning, over.isPlanned() ? Status.PLANNED : Status.ORDERED, "state.outer.order");
        }
        if (over.is(VerbClass.AUTHORIZE) && !over.lemmaIs("agree")) {
            Status status = over.isPlanned() ? Status.PLANNED : Status.AUTHORIZED;
            return act.state(Meaning.LEVEL, status, "state.outer.authorize");
        }
        return over.is(VerbClass.REQUEST) ? act.state(Meaning.LEVEL, Status.REQUESTED, "state.outer.request") : null;
    }
}
