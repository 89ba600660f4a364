package muster.extract;

import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.Tag;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.pack.VerbClass;
import muster.text.BlockKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the state of a strength from a verb that moves it: withdrawn, sent, deployed, arriving, leaving, on its way. */
final class MovementStates {
    private static final WordSet STATIONING = WordSet.of("station", "base", "position", "post", "place", "put");

    /** Who gives so many today has them there. */
    private static final WordSet PROVIDING = WordSet.of("provide", "contribute", "supply", "lend", "loan");

    private static final int GOAL_WITHIN = 12;
    private static final WordSet MEANING = WordSet.of("from", "of", "about", "against", "for");
    private static final WordSet WAYS = WordSet.of("into", "home", "back", "out", "in", "there");
    private static final WordSet GATHERING = WordSet.of("together", "forward");
    private static final WordSet NOW = WordSet.of("now", "already", "currently");

    /** "left their base": who leaves that sets out. */
    private static final WordSet OWN = WordSet.of("their", "its", "home");

    private static final WordSet BASES = WordSet.of(
            "base", "bases", "barracks", "home", "homes", "station", "stations", "port", "garrison", "airfield");
    private static final WordSet FORTS = WordSet.of("fort", "camp", "cfb", "raaf", "barracks");
    /** Where these are done to somebody in the present, they have been and it lasts: "are committed to tasks". */
    private static final WordSet COMMITTING = WordSet.of("commit", "assign", "lend", "attach", "dedicate", "devote");

    private static final int NOW_WITHIN = 6;
    private static final int OUT_WITHIN = 8;

    private final Words words;
    private final WaysBack back;

    MovementStates(Words words) {
        this.words = words;
        this.back = new WaysBack(words);
    }

    /**
     * The state, or null where the verb moves nothing.
     *
     * @param object whether the strength is moved, not moves
     */
    @Nullable
    State of(Act act, boolean object) {
        if (!object && act.lemmaIs("leave") && isOutOfDoors(act.verb().to())) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.other");
        }
        if (!object && act.aspect() == Aspect.DONE && back.isToWork(act)) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.other");
        }
        if (!object && isOrigin(act)) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.other");
        }
        if (act.lemmaIs("go") && act.verb().passive() && !act.isPlanned()) {
            // "half of them are gone already"
            return withdrawn(act);
        }
        if (act.is(VerbClass.WITHDRAW) && withdraws(act, object) || object && back.isHomeward(act)) {
            return withdrawn(act);
        }
        if (isOnlyMeant(act) && act.isAny(VerbClass.SEND, VerbClass.DEPLOY)) {
            return act.state(Meaning.INCREASE, Status.PLANNED, "state.verb.only-meant");
        }
        if (object && isHeadline(act) && act.isAny(VerbClass.SEND, VerbClass.DEPLOY)) {
            return act.state(Meaning.INCREASE, Status.PLANNED, "state.headline.sends");
        }
        if (act.is(VerbClass.SEND) && object) {
            return isOutOf(act) ? withdrawn(act) : sent(act);
        }
        if (act.is(VerbClass.DEPLOY)) {
            return deployed(act, object);
        }
        if (object) {
            return null;
        }
        boolean outOf = act.verb().perfect() && isOutOf(act);
        if (act.is(VerbClass.GO) && (outOf || words.lower(act.verb().to()).equals("home") || back.isWayBack(act))) {
            return withdrawn(act);
        }
        if (act.is(VerbClass.ARRIVE)) {
            return arriving(act);
        }
        if (act.is(VerbClass.LEAVE)) {
            return leaving(act);
        }
        return act.is(VerbClass.GO) ? going(act) : null;
    }

    /** Whether what the verb does brings its object home or off a mission. */
    boolean isHomeward(Act act) {
        return back.isHomeward(act);
    }

    /** "Pentagon Sends 1,500 Troops to Border": the present of a headline tells what was decided. */
    private boolean isHeadline(Act act) {
        return words.sentence().block().kind() == BlockKind.HEADLINE
                && act.verb().tense() == Tense.PRESENT
                && act.aspect() == Aspect.PRESENT
                && !isOutOf(act);
    }

    /** "60 percent of them come from Texas": that is where they are at home, not how they move. */
    private boolean isOrigin(Act act) {
        return act.lemmaIs("come")
                && act.aspect() == Aspect.PRESENT
                && !act.verb().progressive()
                && words.lower(act.verb().to()).equals("from");
    }

    /** "leave a metal hangar", "left a tent": who goes out of something small is still there. */
    private boolean isOutOfDoors(int behind) {
        if (!words.lower(behind).equals("a") && !words.lower(behind).equals("an")) {
            return false;
        }
        int last = behind + 1;
        while (words.tag(last + 1) == Tag.NOUN) {
            last++;
        }
        return words.tag(last) == Tag.NOUN
                && !BASES.contains(words.lower(last))
                && !words.lower(last + 1).equals("for");
    }

    private static State withdrawn(Act act) {
        boolean going = act.verb().tense() == Tense.PARTICIPLE && act.verb().progressive();
        boolean returning = act.lemmaIs("return") && act.verb().isFinite() && !act.isPlanned();
        boolean open = act.isPlanned()
                || !returning
                        && (going && act.aspect() != Aspect.DONE || act.aspect() == Aspect.UNDER_WAY)
                        && !act.verb().passive();
        return act.state(Meaning.DECREASE, open ? Status.PLANNED : Status.WITHDRAWN, "state.verb.withdraw");
    }

    /** "moved 300 soldiers out of Kabul", but not "flew out of Norfolk to Haiti". */
    private boolean isOutOf(Act act) {
        for (int i = act.verb().to(); i < Math.min(words.size(), act.verb().to() + OUT_WITHIN); i++) {
            if (words.lower(i).equals("to")
                    || words.lower(i).equals("into")
                    || words.lower(i).equals(",")) {
                return false;
            }
            if (words.phraseAt(i, "out", "of")) {
                return words.tag(i + 2) == Tag.NAME || words.tag(i + 2) == Tag.DETERMINER;
            }
        }
        return false;
    }

    private boolean withdraws(Act act, boolean object) {
        return switch (act.verb().lemma()) {
            case "leave" -> !object && leavesMission(act);
            case "end", "finish", "wrap", "pack", "exit", "depart" ->
                !object || act.verb().passive();
            case "release" -> object;
            case "return", "come", "go" -> !back.isToWork(act);
            // "cut the road open": who does that to something else goes nowhere
            default ->
                object
                        || WordList.WITHDRAWING.has(act.verb())
                                && !takesThing(act.verb().to());
        };
    }

    private boolean takesThing(int behind) {
        Tag tag = words.tag(behind);
        return tag.isNominal()
                || tag == Tag.DETERMINER
                || tag == Tag.POSSESSIVE
                || tag == Tag.ADJECTIVE
                || tag == Tag.NUMBER;
    }

    /** "left the state", "will leave their posts", "left for home", but not "left Valcartier for the flooded regions". */
    private boolean leavesMission(Act act) {
        int behind = act.verb().to();
        if (!act.lemmaIs("leave")) {
            return words.lower(behind).equals("home");
        }
        boolean own = OWN.contains(words.lower(behind));
        if (own && (BASES.contains(words.lower(behind + 1)) || BASES.contains(words.lower(behind + 2)))) {
            return false;
        }
        for (int i = behind; i < Math.min(words.size(), behind + 6); i++) {
            // who leaves the barracks, or a fort, sets out
            if (BASES.contains(words.lower(i)) && words.token(i).isCapitalized() || FORTS.contains(words.lower(i))) {
                return false;
            }
            if (words.lower(i).equals("for")) {
                return words.lower(i + 1).equals("home");
            }
        }
        return !isForAnotherPlace(behind);
    }

    /** "left Tulsa, Okla., on Monday for Haiti": a goal further behind. */
    private boolean isForAnotherPlace(int behind) {
        for (int i = behind; i < Math.min(words.size() - 1, behind + GOAL_WITHIN); i++) {
            if (words.tag(i).isVerb()) {
                return false;
            }
            if (words.lower(i).equals("for")) {
                return words.token(i + 1).isCapitalized() && !WordList.CALENDAR.has(words.lower(i + 1));
            }
        }
        return false;
    }

    /** "blocked from deploying", "spoke of sending": what is only spoken of or kept from happening. */
    private boolean isOnlyMeant(Act act) {
        return act.verb().tense() == Tense.PARTICIPLE
                && act.verb().progressive()
                && MEANING.contains(words.lower(act.verb().from() - 1));
    }

    private static State sent(Act act) {
        boolean passive = act.verb().passive();
        boolean participle = act.verb().tense() == Tense.PARTICIPLE;
        boolean lasts = passive && act.verb().tense() == Tense.PRESENT;
        if (lasts
                && act.aspect() != Aspect.PLANNED
                && COMMITTING.contains(act.verb().lemma())) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.in-place");
        }
        return switch (act.aspect()) {
            case PLANNED -> act.state(Meaning.INCREASE, Status.PLANNED, "state.verb.send.planned");
            case UNDER_WAY -> {
                if (PROVIDING.contains(act.verb().lemma()) && !passive) {
                    yield act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.in-place");
                }
                boolean onTheWay = passive || WordList.FREIGHTING.has(act.verb());
                yield act.state(
                        onTheWay && !passive ? Meaning.LEVEL : Meaning.INCREASE,
                        onTheWay ? Status.EN_ROUTE : Status.PLANNED,
                        "state.verb.send.under-way");
            }
            case PRESENT -> {
                boolean gives = !participle && PROVIDING.contains(act.verb().lemma());
                yield gives
                        ? act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.in-place")
                        : act.state(
                                Meaning.INCREASE,
                                participle ? Status.PLANNED : Status.EN_ROUTE,
                                "state.verb.send.present");
            }
            case DONE -> act.state(Meaning.INCREASE, Status.IN_PLACE, "state.verb.send");
        };
    }

    private State deployed(Act act, boolean object) {
        boolean passive = act.verb().passive() || !object && isUnderWayNow(act);
        if (STATIONING.contains(act.verb().lemma()) && act.isPlanned()) {
            return act.state(Meaning.LEVEL, Status.PLANNED, "state.verb.station.planned");
        }
        return switch (act.aspect()) {
            case PLANNED ->
                act.state(
                        act.verb().passive() ? Meaning.LEVEL : Meaning.INCREASE,
                        Status.PLANNED,
                        "state.verb.deploy.planned");
            case UNDER_WAY ->
                act.state(Meaning.INCREASE, passive ? Status.EN_ROUTE : Status.PLANNED, "state.verb.deploy.under-way");
            case PRESENT, DONE -> {
                boolean deploying = act.verb().tense() == Tense.PARTICIPLE && !passive;
                Status underWay = object ? Status.PLANNED : Status.EN_ROUTE;
                yield act.state(Meaning.LEVEL, deploying ? underWay : Status.IN_PLACE, "state.verb.deploy");
            }
        };
    }

    /** "are now deploying", "are already deploying", "are deploying to six states now". */
    private boolean isUnderWayNow(Act act) {
        for (int i = act.verb().from(); i < Math.min(words.size(), act.verb().to() + NOW_WITHIN); i++) {
            if (NOW.contains(words.lower(i))) {
                return true;
            }
            if (words.tag(i) == Tag.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    private static State arriving(Act act) {
        return switch (act.aspect()) {
            case PLANNED -> act.state(Meaning.INCREASE, Status.PLANNED, "state.verb.arrive.planned");
            case UNDER_WAY ->
                // who is adding to a force is with it already
                act.lemmaIs("augment")
                        ? act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.in-place")
                        : act.state(Meaning.INCREASE, Status.EN_ROUTE, "state.verb.arrive.under-way");
            case PRESENT, DONE -> act.state(Meaning.INCREASE, Status.IN_PLACE, "state.verb.arrive");
        };
    }

    private State leaving(Act act) {
        boolean away = leavesMission(act);
        return act.plannedOr(
                away ? Status.WITHDRAWN : Status.EN_ROUTE,
                away ? Meaning.DECREASE : Meaning.INCREASE,
                "state.verb.leave");
    }

    private State going(Act act) {
        if (act.lemmaIs("come") && GATHERING.contains(words.lower(act.verb().to()))) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.other");
        }
        if (act.lemmaIs("board") && !act.isPlanned()) {
            return act.state(Meaning.INCREASE, Status.EN_ROUTE, "state.verb.go");
        }
        if ((takesObject(act) || act.verb().modal().equals("can")) && !act.isPlanned()) {
            return act.state(Meaning.LEVEL, Status.IN_PLACE, "state.verb.flies");
        }
        boolean passive = act.verb().passive();
        if (act.isPlanned() && words.tag(act.verb().to()) == Tag.PLURAL) {
            // "will drive ambulances": what they are to do there
            return act.state(Meaning.LEVEL, Status.PLANNED, "state.verb.planned");
        }
        return switch (act.aspect()) {
            case PLANNED -> act.state(Meaning.INCREASE, Status.PLANNED, "state.verb.go.planned");
            case UNDER_WAY, PRESENT -> act.state(Meaning.INCREASE, Status.EN_ROUTE, "state.verb.go");
            case DONE -> act.state(Meaning.INCREASE, passive ? Status.EN_ROUTE : Status.IN_PLACE, "state.verb.go.done");
        };
    }

    /** "flew 12 missions", "are flying from": work in place, no way there. */
    private boolean takesObject(Act act) {
        Tag behind = words.tag(act.verb().to());
        return behind.isNominal()
                || behind == Tag.NUMBER
                || behind == Tag.DETERMINER
                || act.lemmaIs("fly") && !headsSomewhere(act.verb().to());
    }

    /** "are flying to Yuma", but not "are flying again", "fly over the city". */
    private boolean headsSomewhere(int behind) {
        String word = words.lower(behind);
        return words.tag(behind) == Tag.TO || WAYS.contains(word);
    }
}
