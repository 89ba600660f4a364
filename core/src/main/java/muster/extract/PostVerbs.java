package muster.extract;

import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;

/** Tells whether a participle or relative clause behind a noun says in what state the counted are, or only what they are like. */
final class PostVerbs {
    private static final WordSet FITTING =
            WordSet.of("load", "pack", "equip", "fit", "crew", "man", "arm", "stock", "fill");
    private static final WordSet DESCRIBING = WordSet.of("base", "train", "skill", "school");
    private static final WordSet MAKING_UP = WordSet.of("comprise", "consist", "include", "contain", "total", "number");

    private final Pack pack;
    private final Words words;

    PostVerbs(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** Whether it gives a state, so that the main verb is not asked. */
    boolean tells(VerbGroup post, Role role) {
        return !(isDecided(role) && isOpen(post)
                || isAble(post)
                || isOutcome(post)
                || isBroughtHome(role)
                || isToBe(role, post)
                || isNoLonger(post)
                || isFittedOut(post)
                || isMadeUp(post)
                || isDescribed(post, role));
    }

    /** "mobilized 68 teams which comprise 1,700 soldiers": of whom they are made up tells no state. */
    private static boolean isMadeUp(VerbGroup post) {
        return MAKING_UP.contains(post.lemma()) && !post.passive();
    }

    /** "165 soldiers of a regiment based at Kinloss will deploy", "about 110 police trained to search will": what they are like. */
    private boolean isDescribed(VerbGroup post, Role role) {
        VerbGroup verb = role.verb();
        return verb != null
                && role.kind() == Role.Kind.SUBJECT
                && DESCRIBING.contains(post.lemma())
                && post.passive()
                && verb.from() > post.to()
                && Aspect.of(verb) == Aspect.PLANNED;
    }

    /** "Troops taking part are expected to be on duty": where they will be, whatever they do. */
    private static boolean isToBe(Role role, VerbGroup post) {
        VerbGroup verb = role.kind() == Role.Kind.SUBJECT && post.progressive() ? role.verb() : null;
        return verb != null && verb.has("expect") && verb.lemma().equals("be");
    }

    /** "sending home 40 who drove", "The 200 posted outside Portland are being demobilized": the main verb tells what becomes of them. */
    private boolean isBroughtHome(Role role) {
        VerbGroup verb = role.verb();
        Act act = verb == null ? null : Act.of(verb, words, pack);
        if (verb == null || act == null || !act.is(VerbClass.WITHDRAW)) {
            return false;
        }
        boolean sent = words.lower(verb.main() + 1).equals("home");
        boolean open = act.isPlanned() || act.aspect() == Aspect.UNDER_WAY;
        return role.kind() == Role.Kind.SUBJECT
                ? open || verb.passive() || words.lower(verb.to()).equals("home")
                : role.kind() == Role.Kind.OBJECT && sent && !verb.passive();
    }

    /** "helicopters that can lift five tons": what they are able to do tells no state. */
    private static boolean isAble(VerbGroup post) {
        return post.modal().equals("can");
    }

    /** "activated", "deployed", "sent": what has been done to them. */
    private boolean isDecided(Role role) {
        VerbGroup verb = role.verb();
        return verb != null
                && role.kind() == Role.Kind.OBJECT
                && !verb.passive()
                && Aspect.of(verb) == Aspect.DONE
                && Act.of(verb, words, pack)
                        .isAny(VerbClass.ORDER, VerbClass.DEPLOY, VerbClass.SEND, VerbClass.AUTHORIZE);
    }

    /** "who could drive vans", "who are set to return": what may come. */
    private static boolean isOpen(VerbGroup post) {
        return post.isFinite() && Aspect.of(post) == Aspect.PLANNED;
    }

    /** "400 who were no longer needed have left": what is no more tells no state. */
    private boolean isNoLonger(VerbGroup post) {
        return words.holds(post.from(), post.to(), "no", "longer") || words.phraseAt(post.from() - 2, "no", "longer");
    }

    /** "sends four ships loaded with aid": what they have aboard tells no state of theirs. */
    private static boolean isFittedOut(VerbGroup post) {
        return post.passive() && FITTING.contains(post.lemma());
    }

    /** "sent 500 troops, bringing the total to 1,900": what comes of their sending is nothing that they do. */
    private boolean isOutcome(VerbGroup post) {
        return WordList.BRINGING_TO.has(post) && words.lower(post.from() - 1).equals(",");
    }
}
