package muster.extract;

import java.util.List;
import java.util.Set;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.pack.Pack;
import muster.pack.VerbClass;
import org.jspecify.annotations.Nullable;

/** Reads the state of what is counted by head or by the piece: troops, staff, units and materiel. */
final class Strengths {
    private final Pack pack;
    private final Words words;

    Strengths(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /**
     * The state of a strength.
     *
     * @param end the token behind the noun phrase
     */
    State of(Subject subject, Amount amount, int end, Role role) {
        boolean change = amount.change() == Change.INCREASE;
        State state = changeTo(role, amount);
        if (state == null) {
            state = cue(end, amount, role);
        }
        if (state == null && role.post() != null) {
            state = verb(role.post(), Role.Kind.SUBJECT, amount, true, role);
        }
        if (state == null && role.kind() == Role.Kind.OBLIQUE) {
            state = nounFrame(role, amount);
        }
        if (state == null && !role.noun().isEmpty()) {
            state = nounFrame(role, amount);
        }
        if (state == null && role.verb() != null) {
            state = verb(role.verb(), role.kind(), amount, false, role);
        }
        if (state == null) {
            state = fragment(amount);
        }
        boolean ceiling = amount.quantifier().startsWith("up to")
                || amount.quantifier().startsWith("as many as")
                || amount.quantifier().startsWith("no more")
                || amount.quantifier().contains("maximum");
        if (ceiling
                && amount.low() == null
                && state.status() == Status.IN_PLACE
                && state.meaning() == Meaning.LEVEL
                && subject == Subject.TROOPS) {
            return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.up-to", amount.span());
        }
        if (change && state.meaning() == Meaning.LEVEL) {
            return state.as(Meaning.INCREASE);
        }
        if (amount.change() == Change.DECREASE && state.meaning() == Meaning.LEVEL) {
            return state.as(Meaning.DECREASE);
        }
        return state;
    }

    /** "increase the number of troops at the border to 6,000": the verb of change may stand further left. */
    private @Nullable State changeTo(Role role, Amount amount) {
        String preposition = role.preposition();
        if (role.kind() != Role.Kind.OBLIQUE
                || !preposition.equals("to") && !preposition.equals("from") && !preposition.equals("by")) {
            return null;
        }
        List<VerbGroup> verbs = words.verbGroups();
        for (int i = verbs.size() - 1; i >= 0; i--) {
            VerbGroup verb = verbs.get(i);
            if (verb.to() > amount.from() || amount.from() - verb.to() > 18) {
                continue;
            }
            Set<VerbClass> classes = classes(verb);
            boolean change = classes.contains(VerbClass.INCREASE) || classes.contains(VerbClass.DECREASE);
            if (change
                    || verb.lemma().equals("bring") && preposition.equals("to")
                    || verb.lemma().equals("go") && !preposition.equals("by")) {
                return levelChange(
                        verb, classes, Aspect.of(verb), true, preposition, words.span(verb.from(), verb.to()));
            }
        }
        return null;
    }

    /** The state of an item of a list whose verb stands in the sentence that introduces it: "She is bringing:". */
    @Nullable
    State listed(VerbGroup verb, Amount amount) {
        return verb(verb, Role.Kind.OBJECT, amount, false, new Role(Role.Kind.OBJECT, verb, "", "", null));
    }

    // --- words right behind the noun or behind the verb "be" -------------------------------------------------

    private @Nullable State cue(int end, Amount amount, Role role) {
        State near = cueIn(end, Math.min(words.size(), end + 7), amount, true, role);
        if (near != null) {
            return near;
        }
        for (int i = amount.from() - 1; i > 0 && i > amount.from() - 3; i--) {
            if (words.lower(i).equals(":")) {
                State before = cueIn(Math.max(0, i - 9), i, amount, false, role);
                if (before != null) {
                    return before;
                }
            }
        }
        VerbGroup verb = role.verb();
        if (verb != null
                && (role.kind() == Role.Kind.SUBJECT
                        || verb.lemma().equals("put")
                        || verb.lemma().equals("place")
                        || verb.lemma().equals("have")
                        || verb.lemma().equals("keep"))) {
            State behind = cueIn(
                    verb.to(), Math.min(words.size(), verb.to() + 9), amount, role.kind() == Role.Kind.SUBJECT, role);
            if (behind != null && (behind.status() != Status.IN_PLACE || Aspect.of(verb) != Aspect.PLANNED)) {
                return Aspect.of(verb) == Aspect.PLANNED && behind.status() == Status.EN_ROUTE
                        ? State.of(behind.meaning(), Status.PLANNED, "state.cue.planned", behind.span())
                        : behind;
            }
        }
        return null;
    }

    private @Nullable State cueIn(int from, int to, Amount amount, boolean stopAtVerb, Role role) {
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (stopAtVerb && plannedVerbAt(i)) {
                return null;
            }
            if (word.equals(";")
                    || word.equals(".")
                    || word.equals(":")
                    || stopAtVerb && (i > from && isFiniteVerb(i) || words.tag(i) == Tag.MODAL)) {
                return null;
            }
            if (word.equals(",") && i > from + 1 || word.equals("but") || words.tag(i) == Tag.NUMBER && i > from) {
                return null;
            }
            Status status = null;
            int length = 0;
            Meaning meaning = Meaning.LEVEL;
            if (words.phraseAt(i, "on", "standby")
                    || words.phraseAt(i, "on", "alert")
                    || words.phraseAt(i, "on", "call")
                    || words.phraseAt(i, "in", "reserve")
                    || words.phraseAt(i, "on", "notice")
                    || words.phraseAt(i, "standing", "by")
                    || words.phraseAt(i, "at", "the", "ready")
                    || words.phraseAt(i, "on", "stand", "by")
                    || words.phraseAt(i, "on", "high", "alert")
                    || words.phraseAt(i, "at", "readiness")) {
                status = Status.STANDBY;
                length = 2;
            } else if (words.phraseAt(i, "ready", "to")
                    || words.phraseAt(i, "ready", "for")
                    || words.phraseAt(i, "available", "to")
                    || words.phraseAt(i, "available", "for")
                    || words.phraseAt(i, "available", "if")
                    || words.phraseAt(i, "ready", "if")
                    || words.phraseAt(i, "prepared", "to")) {
                status = Status.STANDBY;
                length = 2;
            } else if (words.phraseAt(i, "on", "the", "way")
                    || words.phraseAt(i, "on", "their", "way")
                    || words.phraseAt(i, "en", "route")
                    || words.phraseAt(i, "in", "transit")
                    || words.phraseAt(i, "bound", "for")
                    || words.phraseAt(i, "headed", "to")
                    || words.phraseAt(i, "headed", "for")
                    || words.phraseAt(i, "on", "its", "way")
                    || words.phraseAt(i, "under", "way", "to")) {
                status = Status.EN_ROUTE;
                meaning = Meaning.INCREASE;
                length = 2;
            } else if (words.phraseAt(i, "on", "the", "ground")
                    || words.phraseAt(i, "in", "place")
                    || words.phraseAt(i, "on", "duty")
                    || words.phraseAt(i, "on", "site")
                    || words.phraseAt(i, "on", "scene")
                    || words.phraseAt(i, "on", "state", "active", "duty")
                    || words.phraseAt(i, "in", "position")) {
                status = Status.IN_PLACE;
                length = 2;
            }
            boolean aboard = words.phraseAt(i, "on", "board") || word.equals("aboard");
            if (status == null
                    && aboard
                    && role.verb() != null
                    && (Aspect.of(role.verb()) == Aspect.PLANNED || Aspect.of(role.verb()) == Aspect.UNDER_WAY)
                    && role.preposition().equals("with")) {
                status = Status.EN_ROUTE;
                length = 1;
            }
            if (status == null && (words.phraseAt(i, "on", "the", "road") || words.phraseAt(i, "on", "its", "way"))) {
                status = Status.EN_ROUTE;
                length = 3;
            }
            if (status == null
                    && (word.equals("on") || word.equals("at"))
                    && (words.lower(i + 3).equals("notice")
                            || words.lower(i + 4).equals("notice")
                            || words.lower(i + 5).equals("notice"))) {
                status = Status.STANDBY;
                length = 1;
            }
            if (status == null
                    && (words.phraseAt(i, "stand", "by")
                            || words.phraseAt(i, "stood", "by")
                            || words.phraseAt(i, "told", "to", "prepare"))) {
                status = Status.STANDBY;
                length = 2;
            }
            if (status == null && word.equals("due") && !words.lower(i + 1).equals("to") && i <= from + 2) {
                status = Status.PLANNED;
                length = 1;
                meaning = Meaning.INCREASE;
            }
            if (status != null) {
                return State.of(
                        amount.change() == Change.INCREASE ? Meaning.INCREASE : meaning,
                        status,
                        "state.cue." + status.word(),
                        words.span(i, Math.min(words.size(), i + length)));
            }
        }
        return null;
    }

    private boolean plannedVerbAt(int i) {
        for (VerbGroup group : words.verbGroups()) {
            if (group.from() == i) {
                return group.isFinite() && Aspect.of(group) == Aspect.PLANNED;
            }
        }
        return false;
    }

    private boolean isFiniteVerb(int i) {
        Tag tag = words.tag(i);
        return (tag == Tag.PAST || tag == Tag.PRESENT || tag == Tag.MODAL)
                && !words.lemma(i).equals("be");
    }

    // --- verbs -----------------------------------------------------------------------------------------------

    private Set<VerbClass> classes(VerbGroup verb) {
        String particle = verb.to() > verb.main() + 1 ? words.lower(verb.main() + 1) : "";
        Set<VerbClass> withParticle = particle.isEmpty() ? Set.of() : pack.classes(verb.lemma() + " " + particle);
        return withParticle.isEmpty() ? pack.classes(verb.lemma()) : withParticle;
    }

    private @Nullable State verb(VerbGroup verb, Role.Kind kind, Amount amount, boolean post, Role role) {
        Set<VerbClass> classes = classes(verb);
        Aspect aspect = Aspect.of(verb);
        muster.text.Span span = words.span(verb.from(), verb.to());
        if (verb.negated()
                && (classes.contains(VerbClass.GO)
                        || classes.contains(VerbClass.WITHDRAW)
                        || classes.contains(VerbClass.LEAVE))) {
            return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.verb.not-leaving", span);
        }
        boolean definite = kind == Role.Kind.SUBJECT && !post && isDefinite(amount);
        if (definite
                        && aspect == Aspect.PLANNED
                        && !classes.contains(VerbClass.SEND)
                        && !classes.contains(VerbClass.DEPLOY)
                        && !classes.contains(VerbClass.ARRIVE)
                        && !classes.contains(VerbClass.GO)
                        && !classes.contains(VerbClass.WITHDRAW)
                || definite && verb.lemma().equals("finish")) {
            return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.verb.definite", span);
        }
        if (verb.tense() == Tense.INFINITIVE
                && (verb.lemma().equals("keep") || verb.lemma().equals("maintain"))) {
            return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.verb.keep", span);
        }
        if (kind == Role.Kind.SUBJECT && asksThat(verb)) {
            return State.of(Meaning.LEVEL, Status.REQUESTED, "state.outer.ask-that", span);
        }
        State chained = chained(verb, classes, span);
        if (chained != null) {
            return chained;
        }
        if (verb.tense() == Tense.INFINITIVE) {
            State outer = outer(verb, classes, span, kind);
            if (outer != null) {
                return outer;
            }
        }
        boolean object = kind == Role.Kind.OBJECT || verb.passive() || kind == Role.Kind.OBLIQUE;
        String preposition = role.preposition();
        if (kind == Role.Kind.OBLIQUE && !post) {
            State oblique = oblique(verb, classes, aspect, preposition, span);
            if (oblique != null) {
                return oblique;
            }
        }
        if (classes.contains(VerbClass.AUTHORIZE) && object && !isMoneyVerb(verb)) {
            return aspect == Aspect.PLANNED
                    ? State.of(Meaning.LEVEL, Status.PLANNED, "state.verb.authorize.planned", span)
                    : State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.verb.authorize", span);
        }
        if (classes.contains(VerbClass.ORDER) && object) {
            return aspect == Aspect.PLANNED
                    ? State.of(Meaning.LEVEL, Status.PLANNED, "state.verb.order.planned", span)
                    : State.of(orderMeaning(verb), Status.ORDERED, "state.verb.order", span);
        }
        if (classes.contains(VerbClass.REQUEST) && object) {
            return State.of(Meaning.LEVEL, Status.REQUESTED, "state.verb.request", span);
        }
        if (classes.contains(VerbClass.STANDBY)
                && (object || verb.lemma().equals("stand"))
                && !classes.contains(VerbClass.PLAN)) {
            return State.of(Meaning.LEVEL, Status.STANDBY, "state.verb.standby", span);
        }
        if (classes.contains(VerbClass.WITHDRAW) && withdraws(verb, object)) {
            return State.of(
                    Meaning.DECREASE,
                    aspect == Aspect.PLANNED || aspect == Aspect.UNDER_WAY && !verb.passive()
                            ? Status.PLANNED
                            : Status.WITHDRAWN,
                    "state.verb.withdraw",
                    span);
        }
        if (classes.contains(VerbClass.SEND) && object) {
            return send(verb, aspect, span);
        }
        if (classes.contains(VerbClass.DEPLOY)) {
            boolean stays = verb.lemma().equals("station")
                    || verb.lemma().equals("base")
                    || verb.lemma().equals("position")
                    || verb.lemma().equals("post");
            if (stays && aspect == Aspect.PLANNED) {
                return State.of(Meaning.LEVEL, Status.PLANNED, "state.verb.station.planned", span);
            }
            return switch (aspect) {
                case PLANNED -> State.of(Meaning.INCREASE, Status.PLANNED, "state.verb.deploy.planned", span);
                case UNDER_WAY ->
                    State.of(
                            Meaning.INCREASE,
                            verb.passive() ? Status.EN_ROUTE : Status.PLANNED,
                            "state.verb.deploy.under-way",
                            span);
                case PRESENT, DONE ->
                    State.of(
                            Meaning.LEVEL,
                            verb.tense() == Tense.PARTICIPLE && !verb.passive() ? Status.EN_ROUTE : Status.IN_PLACE,
                            "state.verb.deploy",
                            span);
            };
        }
        if (classes.contains(VerbClass.ARRIVE) && !object) {
            return switch (aspect) {
                case PLANNED -> State.of(Meaning.INCREASE, Status.PLANNED, "state.verb.arrive.planned", span);
                case UNDER_WAY -> State.of(Meaning.INCREASE, Status.EN_ROUTE, "state.verb.arrive.under-way", span);
                case PRESENT, DONE -> State.of(Meaning.INCREASE, Status.IN_PLACE, "state.verb.arrive", span);
            };
        }
        if (classes.contains(VerbClass.LEAVE) && !object) {
            boolean away = leavesMission(verb);
            if (aspect == Aspect.PLANNED) {
                return State.of(
                        away ? Meaning.DECREASE : Meaning.INCREASE, Status.PLANNED, "state.verb.leave.planned", span);
            }
            return State.of(
                    away ? Meaning.DECREASE : Meaning.INCREASE,
                    away ? Status.WITHDRAWN : Status.EN_ROUTE,
                    "state.verb.leave",
                    span);
        }
        boolean transitive = words.tag(verb.to()).isNominal()
                || words.tag(verb.to()) == Tag.NUMBER
                || words.tag(verb.to()) == Tag.DETERMINER
                || verb.lemma().equals("fly") && words.lower(verb.to()).equals("from");
        if (classes.contains(VerbClass.GO) && !object && transitive && aspect != Aspect.PLANNED) {
            return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.verb.flies", span);
        }
        if (classes.contains(VerbClass.GO) && !object) {
            return switch (aspect) {
                case PLANNED -> State.of(Meaning.INCREASE, Status.PLANNED, "state.verb.go.planned", span);
                case UNDER_WAY, PRESENT -> State.of(Meaning.INCREASE, Status.EN_ROUTE, "state.verb.go", span);
                case DONE ->
                    State.of(
                            Meaning.INCREASE,
                            verb.passive() ? Status.EN_ROUTE : Status.IN_PLACE,
                            "state.verb.go.done",
                            span);
            };
        }
        State moved = levelChange(verb, classes, aspect, object, preposition, span);
        if (moved != null) {
            return moved;
        }
        if (classes.contains(VerbClass.PLAN) && object) {
            return State.of(Meaning.LEVEL, Status.PLANNED, "state.verb.plan", span);
        }
        if (aspect == Aspect.PLANNED) {
            return State.of(Meaning.LEVEL, Status.PLANNED, "state.verb.planned", span);
        }
        if (classes.contains(VerbClass.SERVE)
                || classes.contains(VerbClass.BE)
                || classes.contains(VerbClass.DELIVER)
                || classes.contains(VerbClass.RESCUE)
                || classes.contains(VerbClass.BUILD)
                || classes.contains(VerbClass.FLY)) {
            return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.verb.in-place", span);
        }
        return post ? null : State.of(Meaning.LEVEL, Status.IN_PLACE, "state.verb.other", span);
    }

    /** "Quebec asked that 1,000 of them stay". */
    private boolean asksThat(VerbGroup verb) {
        if (words.tag(verb.from()) != Tag.BASE) {
            return false;
        }
        for (VerbGroup group : words.verbGroups()) {
            boolean asks = group.to() < verb.from()
                    && verb.from() - group.to() < 12
                    && pack.classes(group.lemma()).contains(VerbClass.REQUEST);
            if (asks) {
                for (int i = group.to(); i < verb.from(); i++) {
                    if (words.lower(i).equals("that")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "the 1,200 troops": they are there already, whatever they will do. */
    private boolean isDefinite(Amount amount) {
        String before = words.lower(amount.from() - 1);
        return before.equals("the") || before.equals("these") || before.equals("those") || before.equals("its");
    }

    private static boolean isMoneyVerb(VerbGroup verb) {
        return verb.lemma().equals("budget");
    }

    private static Meaning orderMeaning(VerbGroup verb) {
        return verb.lemma().equals("order") && !verb.passive() ? Meaning.INCREASE : Meaning.LEVEL;
    }

    private boolean withdraws(VerbGroup verb, boolean object) {
        return switch (verb.lemma()) {
            case "leave" -> !object && leavesMission(verb);
            case "end", "finish", "wrap", "pack", "exit", "depart" -> !object || verb.passive();
            case "release" -> object;
            case "return" -> true;
            case "come", "go" -> true;
            default ->
                object
                        || verb.lemma().equals("withdraw")
                        || verb.lemma().equals("redeploy")
                        || verb.lemma().equals("demobilize")
                        || verb.lemma().equals("stand")
                        || verb.lemma().equals("rotate")
                        || verb.lemma().equals("pull")
                        || verb.lemma().equals("draw");
        };
    }

    /** "left the state", "will leave their posts", "left for home", but not "left Valcartier for the flooded regions". */
    private boolean leavesMission(VerbGroup verb) {
        if (!verb.lemma().equals("leave")) {
            return words.lower(verb.to()).equals("home");
        }
        for (int i = verb.to(); i < Math.min(words.size(), verb.to() + 6); i++) {
            if (words.lower(i).equals("for")) {
                return words.lower(i + 1).equals("home");
            }
        }
        return true;
    }

    private State send(VerbGroup verb, Aspect aspect, muster.text.Span span) {
        return switch (aspect) {
            case PLANNED -> State.of(Meaning.INCREASE, Status.PLANNED, "state.verb.send.planned", span);
            case UNDER_WAY ->
                State.of(
                        Meaning.INCREASE,
                        verb.passive() ? Status.EN_ROUTE : Status.PLANNED,
                        "state.verb.send.under-way",
                        span);
            case PRESENT ->
                State.of(
                        Meaning.INCREASE,
                        verb.tense() == Tense.PARTICIPLE ? Status.PLANNED : Status.EN_ROUTE,
                        "state.verb.send.present",
                        span);
            case DONE -> State.of(Meaning.INCREASE, Status.IN_PLACE, "state.verb.send", span);
        };
    }

    /** "ordered to deploy", "authorized to send", "began arriving". */
    private @Nullable State chained(VerbGroup verb, Set<VerbClass> classes, muster.text.Span span) {
        for (String link : verb.chain()) {
            Set<VerbClass> outer = pack.classes(link);
            if (link.equals("ready") || link.equals("prepared") || link.equals("available")) {
                return State.of(Meaning.LEVEL, Status.STANDBY, "state.chain.ready", span);
            }
            if (outer.contains(VerbClass.ORDER) && !link.equals("call")) {
                boolean sends = classes.contains(VerbClass.SEND)
                        || classes.contains(VerbClass.DEPLOY)
                        || classes.contains(VerbClass.GO);
                return State.of(sends ? Meaning.INCREASE : Meaning.LEVEL, Status.ORDERED, "state.chain.order", span);
            }
            if (outer.contains(VerbClass.AUTHORIZE) && !link.equals("agree")) {
                return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.chain.authorize", span);
            }
            if (link.equals("ask") || link.equals("request")) {
                return State.of(Meaning.LEVEL, Status.REQUESTED, "state.chain.request", span);
            }
        }
        return null;
    }

    /** An infinitive: the verb or noun in front of it decides ("approved a plan to send", "ordered the Pentagon to deploy"). */
    private @Nullable State outer(VerbGroup verb, Set<VerbClass> classes, muster.text.Span span, Role.Kind kind) {
        boolean sends = classes.contains(VerbClass.SEND)
                || classes.contains(VerbClass.DEPLOY)
                || classes.contains(VerbClass.GO)
                || classes.contains(VerbClass.ARRIVE);
        Meaning meaning = sends ? Meaning.INCREASE : Meaning.LEVEL;
        String before = words.lemma(verb.from() - 1);
        switch (before) {
            case "plan", "decision", "proposal", "intention", "pledge", "promise", "offer", "effort", "move" -> {
                return State.of(meaning, Status.PLANNED, "state.noun.plan", span);
            }
            case "order", "directive" -> {
                return State.of(meaning, Status.ORDERED, "state.noun.order", span);
            }
            case "authority", "authorization", "approval", "permission" -> {
                return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.noun.authority", span);
            }
            case "request", "call", "appeal" -> {
                return State.of(Meaning.LEVEL, Status.REQUESTED, "state.noun.request", span);
            }
            default -> {}
        }
        VerbGroup outer = null;
        for (VerbGroup group : words.verbGroups()) {
            if (group.to() <= verb.from() && verb.from() - group.to() < 14) {
                outer = group;
            }
        }
        if (outer != null && kind == Role.Kind.OBJECT) {
            Set<VerbClass> over = classes(outer);
            if (over.contains(VerbClass.ORDER)) {
                return State.of(
                        meaning,
                        Aspect.of(outer) == Aspect.PLANNED ? Status.PLANNED : Status.ORDERED,
                        "state.outer.order",
                        span);
            }
            if (over.contains(VerbClass.AUTHORIZE) && !outer.lemma().equals("agree")) {
                return State.of(
                        Meaning.LEVEL,
                        Aspect.of(outer) == Aspect.PLANNED ? Status.PLANNED : Status.AUTHORIZED,
                        "state.outer.authorize",
                        span);
            }
            if (over.contains(VerbClass.REQUEST)) {
                return State.of(Meaning.LEVEL, Status.REQUESTED, "state.outer.request", span);
            }
        }
        if (sends) {
            return State.of(Meaning.INCREASE, Status.PLANNED, "state.infinitive.send", span);
        }
        return null;
    }

    /** Behind a preposition: "with 500 vehicles", "pay for up to 4,000", "to 6,000". */
    private @Nullable State oblique(
            VerbGroup verb, Set<VerbClass> classes, Aspect aspect, String preposition, muster.text.Span span) {
        State change = levelChange(verb, classes, aspect, true, preposition, span);
        if (change != null && (preposition.equals("to") || preposition.equals("by") || preposition.equals("from"))) {
            return change;
        }
        if (preposition.equals("for")
                && (verb.lemma().equals("pay")
                        || verb.lemma().equals("fund")
                        || classes.contains(VerbClass.AUTHORIZE))) {
            return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.oblique.pay-for", span);
        }
        if (preposition.equals("for")
                && (classes.contains(VerbClass.REQUEST) || verb.lemma().equals("call"))) {
            return State.of(Meaning.LEVEL, Status.REQUESTED, "state.oblique.ask-for", span);
        }
        if (preposition.equals("with")
                || preposition.equals("by")
                || preposition.equals("among")
                || preposition.equals("from")
                || preposition.equals("using")) {
            if (aspect == Aspect.PLANNED) {
                return State.of(Meaning.LEVEL, Status.PLANNED, "state.oblique.planned", span);
            }
            if (preposition.equals("among") && aspect == Aspect.DONE && classes.contains(VerbClass.SEND)) {
                return null;
            }
            if (classes.contains(VerbClass.ORDER) && preposition.equals("with")) {
                return State.of(Meaning.LEVEL, Status.ORDERED, "state.oblique.ordered", span);
            }
            return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.oblique.in-place", span);
        }
        return null;
    }

    /** "increase to 6,000", "cut by 500", "fell from 2,400 to 1,200", "brings the total to 18,200". */
    private @Nullable State levelChange(
            VerbGroup verb,
            Set<VerbClass> classes,
            Aspect aspect,
            boolean object,
            String preposition,
            muster.text.Span span) {
        boolean up = classes.contains(VerbClass.INCREASE);
        boolean down = classes.contains(VerbClass.DECREASE);
        boolean bring = verb.lemma().equals("bring")
                || verb.lemma().equals("take")
                || verb.lemma().equals("push")
                || verb.lemma().equals("go")
                || verb.lemma().equals("double")
                || verb.lemma().equals("come")
                || verb.lemma().equals("amount");
        if (!up && !down && !bring) {
            return null;
        }
        Status to = aspect == Aspect.PLANNED
                ? Status.PLANNED
                : aspect == Aspect.UNDER_WAY ? Status.PLANNED : Status.IN_PLACE;
        Status gone = down && to == Status.IN_PLACE ? Status.WITHDRAWN : to;
        Meaning change = down ? Meaning.DECREASE : Meaning.INCREASE;
        return switch (preposition) {
            case "to" -> State.of(Meaning.LEVEL, to, "state.change.to", span);
            case "from" -> State.of(Meaning.LEVEL, Status.IN_PLACE, "state.change.from", span);
            case "by" -> State.of(change, gone, "state.change.by", span);
            default -> object && !bring ? State.of(change, gone, "state.change.object", span) : null;
        };
    }

    // --- nouns in front --------------------------------------------------------------------------------------

    /** "the deployment of 800 troops", "an increase of 500", "a ceiling of 4,000". */
    private @Nullable State nounFrame(Role role, Amount amount) {
        VerbGroup verb = role.verb();
        Aspect aspect = verb == null ? Aspect.PRESENT : Aspect.of(verb);
        boolean planned = aspect == Aspect.PLANNED
                || verb != null
                        && (pack.classes(verb.lemma()).contains(VerbClass.PLAN)
                                || pack.classes(verb.lemma()).contains(VerbClass.AUTHORIZE)
                                || pack.classes(verb.lemma()).contains(VerbClass.ORDER));
        if (!role.preposition().equals("of")
                && !role.preposition().equals("for")
                && !role.preposition().equals("to")
                && !role.preposition().equals("by")) {
            return null;
        }
        String name = "state.noun." + role.noun();
        muster.text.Span span = amount.span();
        return switch (role.noun()) {
            case "deployment", "addition", "arrival", "dispatch", "infusion", "influx", "surge" ->
                planned
                        ? verb != null
                                        && pack.classes(verb.lemma()).contains(VerbClass.AUTHORIZE)
                                        && aspect != Aspect.PLANNED
                                ? State.of(Meaning.INCREASE, Status.AUTHORIZED, name, span)
                                : verb != null
                                                && pack.classes(verb.lemma()).contains(VerbClass.ORDER)
                                                && aspect != Aspect.PLANNED
                                        ? State.of(Meaning.INCREASE, Status.ORDERED, name, span)
                                        : State.of(Meaning.INCREASE, Status.PLANNED, name, span)
                        : State.of(
                                role.noun().equals("deployment") ? Meaning.LEVEL : Meaning.INCREASE,
                                Status.IN_PLACE,
                                name,
                                span);
            case "increase", "reinforcement" ->
                State.of(Meaning.INCREASE, planned ? Status.PLANNED : Status.IN_PLACE, name, span);
            case "reduction", "decrease", "cut", "drawdown", "withdrawal", "departure", "removal" ->
                State.of(Meaning.DECREASE, planned ? Status.PLANNED : Status.WITHDRAWN, name, span);
            case "call-up", "callup", "activation", "mobilization", "mobilisation" ->
                State.of(
                        Meaning.LEVEL,
                        verb != null && pack.classes(verb.lemma()).contains(VerbClass.AUTHORIZE)
                                ? Status.AUTHORIZED
                                : planned && aspect == Aspect.PLANNED ? Status.PLANNED : Status.ORDERED,
                        name,
                        span);
            case "ceiling", "cap", "limit", "maximum", "authorization", "authority" ->
                State.of(Meaning.LEVEL, Status.AUTHORIZED, name, span);
            case "request", "need", "requirement" -> State.of(Meaning.LEVEL, Status.REQUESTED, name, span);
            case "order" -> State.of(Meaning.LEVEL, Status.ORDERED, name, span);
            case "plan", "proposal", "pledge", "promise", "offer" ->
                State.of(Meaning.INCREASE, Status.PLANNED, name, span);
            case "call" -> State.of(Meaning.LEVEL, Status.REQUESTED, name, span);
            case "reserve" -> State.of(Meaning.LEVEL, Status.STANDBY, name, span);
            case "peak", "high", "height" ->
                State.of(Meaning.LEVEL, planned ? Status.PLANNED : Status.IN_PLACE, name, span);
            default -> null;
        };
    }

    // --- no verb ---------------------------------------------------------------------------------------------

    private State fragment(Amount amount) {
        if (words.isTitleCase() && amount.change() == Change.INCREASE) {
            return State.of(Meaning.INCREASE, Status.PLANNED, "state.headline.more", null);
        }
        return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.default", null);
    }
}
