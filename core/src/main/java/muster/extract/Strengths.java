package muster.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the state of what is counted by head or by the piece: troops, staff, units and materiel. The clues are asked
 * one after the other, and the first that answers decides.
 */
final class Strengths {
    private static final WordSet PARTS = WordSet.of("some", "part", "most", "many", "half", "any", "all");
    private static final WordSet PARTED = WordSet.of("percent", "many", "few", "none", "each");
    private static final WordSet SERVING =
            WordSet.of("serve", "support", "participate", "rotate", "help", "assist", "take", "pass", "volunteer");
    private static final WordSet ACTIVATIONS = WordSet.of("activation", "mobilization", "mobilisation");
    /** "the 2,500 target": a number that is to be reached. */
    private static final WordSet TARGETS = WordSet.of("target", "goal", "deadline");

    private static final WordSet CARRYING = WordSet.of("transport", "ferry", "carry");
    private static final WordSet STANDING = WordSet.of("be", "have", "remain", "stay", "serve", "wait");
    private static final WordSet HOUSED = WordSet.of("station", "house", "base", "post", "put", "quarter", "billet");
    private static final WordSet JOINING = WordSet.of("join", "supplement", "reinforce", "augment");

    private final Pack pack;
    private final Words words;
    private final ChangeStates changes;
    private final StateCues cues;
    private final VerbStates verbs;
    private final NounFrames nouns;
    private final Aims aims;
    private final PostVerbs posts;
    private final ToldVerbs told;

    Strengths(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
        this.changes = new ChangeStates(pack, words);
        this.cues = new StateCues(pack, words);
        this.verbs = new VerbStates(pack, words, changes);
        this.nouns = new NounFrames(pack, words);
        this.aims = new Aims(words);
        this.posts = new PostVerbs(pack, words);
        this.told = new ToldVerbs(pack, words);
    }

    /**
     * The state of a strength.
     *
     * @param end the token behind the noun phrase
     */
    State of(Subject subject, Amount amount, int end, Role role) {
        State state = said(amount, end, role);
        boolean there = state.meaning() == Meaning.LEVEL && state.status() == Status.IN_PLACE;
        if (there && (haveServed(role) || areCarried(role, end))) {
            return state.as(Meaning.CUMULATIVE);
        }
        if (there && TARGETS.contains(words.lower(amount.to()))) {
            return State.of(Meaning.LEVEL, Status.PLANNED, "state.target", words.span(amount.to(), amount.to() + 1));
        }
        if (there && isNeeded(role, end)) {
            return State.of(Meaning.LEVEL, Status.REQUESTED, "state.needed", words.span(end, end + 1));
        }
        boolean plain = state.meaning() == Meaning.LEVEL
                && (state.status() == Status.IN_PLACE || state.rule().equals("state.oblique.with-mover"));
        boolean ceiling = subject == Subject.TROOPS && amount.low() == null && amount.isCeiling();
        if (ceiling && plain && !isOver(role)) {
            return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.up-to", amount.span());
        }
        if (ceiling && isAllowed(role)) {
            return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.may-be", amount.span());
        }
        if (isRemaining(amount) && state.reads(Meaning.INCREASE, Status.PLANNED)) {
            return state.as(Meaning.LEVEL);
        }
        if (state.meaning() != Meaning.LEVEL) {
            return state;
        }
        return switch (amount.change()) {
            case INCREASE -> stands(state, role) ? state : state.as(Meaning.INCREASE);
            case DECREASE -> state.as(Meaning.DECREASE);
            case NONE -> changes.raises(role) ? raising(state, role) : state;
        };
    }

    /** "2,000 troops needed on the border", without a verb that is finite. */
    private boolean isNeeded(Role role, int end) {
        return words.lower(end).equals("needed")
                && (role.verb() == null || role.verb().from() == end)
                && words.verbGroups().stream().noneMatch(verb -> verb.isFinite() && verb.from() != end);
    }

    /** "The remaining 200 will go on watch": a part of those that were counted, whom nobody adds. */
    private boolean isRemaining(Amount amount) {
        return words.lower(amount.from() - 1).equals("remaining");
    }

    /** "flew 75 missions, transported 300 personnel": the work done, where nobody says where to. */
    private boolean areCarried(Role role, int end) {
        VerbGroup verb = role.verb();
        return verb != null
                && role.kind() == Role.Kind.OBJECT
                && CARRYING.contains(verb.lemma())
                && !verb.passive()
                && Aspect.of(verb) == Aspect.DONE
                && words.tag(end) != Tag.TO
                && words.tag(end) != Tag.PREPOSITION;
    }

    /** "Since the operation began, 29,000 have served in it": all who ever did. */
    private boolean haveServed(Role role) {
        VerbGroup verb = role.verb();
        return verb != null
                && role.kind() == Role.Kind.SUBJECT
                && verb.perfect()
                && !verb.progressive()
                && SERVING.contains(verb.lemma())
                && words.holds(0, words.size(), "since");
    }

    /** "another 5,000 are on ships", "a further 20 stand by": others that are there or ready, and nobody is sent. */
    private static boolean stands(State state, Role role) {
        if (state.status() == Status.STANDBY) {
            return true;
        }
        boolean there = state.rule().equals("state.verb.in-place")
                || state.rule().equals("state.verb.stays")
                || state.rule().equals("state.cue.in-place")
                || state.rule().equals("state.oblique.in-place");
        VerbGroup verb = role.verb();
        // "a further 140 will be giving support": others at work, whom nobody sends
        boolean atWork = state.rule().equals("state.verb.planned") && verb != null && verb.progressive();
        return verb != null
                && (atWork
                        || there && STANDING.contains(verb.lemma())
                        || state.status() == Status.IN_PLACE && isHoused(verb) && role.kind() == Role.Kind.SUBJECT);
    }

    /** "another 900 are stationed along the coast": where they are, not that they were sent. */
    private static boolean isHoused(VerbGroup verb) {
        return verb.passive()
                && verb.tense() == VerbGroup.Tense.PRESENT
                && !verb.perfect()
                && HOUSED.contains(verb.lemma());
    }

    /** "The 300 soldiers will bring the force to 900": they are added to it, and are as real as that. */
    private static State raising(State state, Role role) {
        boolean planned = role.verb() != null && Aspect.of(role.verb()) == Aspect.PLANNED;
        return planned && state.status() == Status.IN_PLACE && role.post() == null
                ? State.of(Meaning.INCREASE, Status.PLANNED, "state.change.raises", state.span())
                : new State(Meaning.INCREASE, state.status(), state.rung(), "state.change.raises", state.span());
    }

    /** The state of an item of a list whose verb stands in the sentence that introduces it: "She is bringing:". */
    State listed(VerbGroup verb, Role.Kind kind, Amount amount) {
        return verbs.of(verb, new Role(kind, verb, "", "", null), amount);
    }

    private State said(Amount amount, int end, Role role) {
        for (Supplier<@Nullable State> clue : asked(amount, end, role)) {
            State state = clue.get();
            if (state != null) {
                return state;
            }
        }
        return new VerblessStates(words, this).of(amount, end);
    }

    /** What each clue says, the one that decides first. */
    List<State> clues(Amount amount, int end, Role role) {
        List<State> states = new ArrayList<>();
        for (Supplier<@Nullable State> clue : asked(amount, end, role)) {
            State state = clue.get();
            if (state != null) {
                states.add(state);
            }
        }
        return states;
    }

    /** "300 Guardsmen to Help in Flood", "including 300 to arrive": what is to come, as headlines and lists tell it. */
    private @Nullable State isToCome(int end, Amount amount) {
        if (words.phraseAt(end, "to", "be", "home")) {
            // "with 400 to be home by Christmas"
            return State.of(Meaning.DECREASE, Status.PLANNED, "state.verb.home", words.span(end, end + 3));
        }
        boolean listed = words.lower(amount.from() - 1).equals("including");
        boolean told = words.tag(end) == Tag.TO && (listed || words.isTitleCase());
        VerbGroup aim = told ? new Clauses(words).startingAt(end) : null;
        if (aim == null || aim.tense() != VerbGroup.Tense.INFINITIVE) {
            return null;
        }
        if (listed && !Act.of(aim, words, pack).isAny(VerbClass.ARRIVE, VerbClass.GO, VerbClass.LEAVE)) {
            return null;
        }
        State state = listed(aim, Role.Kind.SUBJECT, amount);
        return state.status() == Status.IN_PLACE
                ? State.of(state.meaning(), Status.PLANNED, "state.verb.planned", words.span(aim.from(), aim.to()))
                : state;
    }

    /** The clues, each asked only when it is its turn. */
    private List<Supplier<@Nullable State>> asked(Amount amount, int end, Role role) {
        VerbGroup verb = role.verb();
        VerbGroup post = role.post();
        boolean framed = role.kind() == Role.Kind.OBLIQUE || !role.noun().isEmpty();
        return List.of(
                () -> joined(role, amount),
                () -> aims.of(role, amount),
                () -> isToCome(end, amount),
                () -> changes.furtherLeft(role, amount),
                () -> cues.of(end, amount, role),
                () -> post != null && posts.tells(post, role) ? verbs.behindNoun(post, role, amount) : null,
                () -> framed ? nouns.of(role, amount) : null,
                () -> wholeOf(role, amount),
                () -> verb == null ? null : byVerb(verb, role, amount));
    }

    /** "They will join the 300 on the dyke", "pulled out its force, leaving 300 on the dyke": those were there before. */
    private @Nullable State joined(Role role, Amount amount) {
        VerbGroup verb = role.verb();
        if (verb != null && verb.lemma().equals("add") && words.phraseAt(amount.from() - 4, "to", "a", "force", "of")) {
            // "The new ones add to a force of 900"
            return State.of(Meaning.LEVEL, Status.IN_PLACE, "state.verb.definite", words.span(verb.from(), verb.to()));
        }
        if (verb == null || role.kind() != Role.Kind.OBJECT || verb.passive() || amount.change() != Change.NONE) {
            return null;
        }
        boolean left = verb.lemma().equals("leave") && verb.progressive() && verb.tense() == VerbGroup.Tense.PARTICIPLE;
        Status status = left && isToBeLeft(verb) ? Status.PLANNED : Status.IN_PLACE;
        // "will join 300 members authorized to serve there"
        VerbGroup post = role.post();
        boolean authorized = post != null
                && (post.chain().contains("authorize")
                        || post.passive() && post.lemma().equals("authorize"));
        return !authorized && (left || JOINING.contains(verb.lemma()))
                ? State.of(Meaning.LEVEL, status, "state.verb.definite", words.span(verb.from(), verb.to()))
                : null;
    }

    /** "40 will be pulled out, leaving 300": so many will be left. */
    private boolean isToBeLeft(VerbGroup left) {
        VerbGroup main = words.verbBefore(left.from());
        return main != null && main.isFinite() && Aspect.of(main) == Aspect.PLANNED;
    }

    /** "300 of the 900 soldiers will leave": until then there are 900. */
    private @Nullable State wholeOf(Role role, Amount amount) {
        VerbGroup verb = role.verb();
        if (verb == null) {
            return null;
        }
        if (words.phraseAt(amount.from() - 2, "all", "but")) {
            // "withdraw all but 100": so many stay
            Act act = Act.of(verb, words, pack);
            Status status = act.isPlanned() ? Status.PLANNED : Status.IN_PLACE;
            return act.is(VerbClass.WITHDRAW) ? act.state(Meaning.LEVEL, status, "state.verb.definite") : null;
        }
        int part = amount.from() - 3;
        boolean ofThe = words.phraseAt(part + 1, "of", "the");
        boolean whole = ofThe && (words.tag(part) == Tag.NUMBER || PARTS.contains(words.lower(part)))
                || isOwnersWhole(amount.from() - 1);
        boolean going = whole && Act.of(verb, words, pack).isAny(VerbClass.WITHDRAW, VerbClass.LEAVE, VerbClass.ORDER);
        // "would not say how many of the 2,100 are armed", "30 percent of the 900 are ill"
        boolean parted = ofThe && PARTED.contains(words.lower(part)) && pack.isAny(verb.lemma(), VerbClass.SAY);
        return going || parted ? State.of(Meaning.LEVEL, Status.IN_PLACE, "state.verb.definite", amount.span()) : null;
    }

    /** "most of its 360 soldiers", "all but 100 of the state's 360": the number is that of all whom somebody has. */
    private boolean isOwnersWhole(int at) {
        boolean own = words.tag(at) == Tag.POSSESSIVE;
        if (!own && words.tag(at) != Tag.GENITIVE) {
            return false;
        }
        int of = at - 1;
        while (!own && of > 0 && (words.tag(of).isNominal() || words.tag(of) == Tag.DETERMINER)) {
            of--;
        }
        return words.lower(of).equals("of")
                && (!own || PARTS.contains(words.lower(of - 1)) || words.tag(of - 1) == Tag.NUMBER);
    }

    private State byVerb(VerbGroup verb, Role role, Amount amount) {
        if (words.lower(amount.from() - 1).equals("including") && ACTIVATIONS.contains(words.lemma(verb.from() - 1))) {
            // "Guard activations came Monday, including 1,000 troops in Ohio"
            return State.of(
                    Meaning.LEVEL, Status.ORDERED, "state.verb.order", words.span(verb.from() - 1, verb.from()));
        }
        Role one = told.of(verb, role);
        return verbs.of(requireNonNull(one.verb()), one, amount);
    }

    /** "No more than 4,000 troops may serve": what is allowed. */
    private static boolean isAllowed(Role role) {
        return role.verb() != null
                && (role.verb().modal().equals("may") || role.verb().modal().equals("can"));
    }

    /** "Up to 6,000 troops served there", "there were up to 6,000": what is over was there. */
    private boolean isOver(Role role) {
        VerbGroup verb = role.verb();
        if (verb == null
                || verb.tense() != VerbGroup.Tense.PAST
                || !verb.modal().isEmpty()) {
            return false;
        }
        boolean there = verb.lemma().equals("be")
                && verb.chain().isEmpty()
                && (role.kind() == Role.Kind.SUBJECT || words.tag(verb.from() - 1) == Tag.EXISTENTIAL);
        boolean had = (verb.lemma().equals("have") || verb.lemma().equals("use"))
                && verb.chain().isEmpty()
                && role.kind() == Role.Kind.OBJECT;
        boolean served = had
                || role.kind() == Role.Kind.SUBJECT
                        && Act.of(verb, words, pack).isAny(VerbClass.SERVE, VerbClass.DEPLOY, VerbClass.SEND);
        return there || served;
    }
}
