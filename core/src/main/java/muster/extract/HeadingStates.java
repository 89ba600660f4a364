package muster.extract;

import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.VerbGroup.Tense;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Pack;
import muster.pack.StateWords;
import muster.pack.VerbClass;
import muster.text.BlockKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The state that a heading or an introducing line gives to what is listed below it: "Units on standby", "Requested:",
 * "She is bringing:". It holds for what has no verb of its own; a clause that tells what the listed ones will do is none.
 */
final class HeadingStates {
    /** Verbs that decide on a strength or move it, so that their participle in a heading tells the state of a list. */
    private static final VerbClass[] DECIDING = {
        VerbClass.AUTHORIZE, VerbClass.ORDER, VerbClass.REQUEST, VerbClass.STANDBY, VerbClass.SEND
    };

    /** Verbs of those who move themselves: "Arriving this week", but not "Providing support". */
    private static final VerbClass[] MOVING = {
        VerbClass.DEPLOY, VerbClass.GO, VerbClass.ARRIVE, VerbClass.LEAVE, VerbClass.WITHDRAW
    };

    private static final WordSet NONE = WordSet.of("no", "not");
    private static final WordSet FORCES = WordSet.of("deployment", "force", "contingent", "package", "response");
    private static final WordSet LISTING = WordSet.of("be", "include", "comprise");

    private final Pack pack;

    /** The line over the list, or null where none tells a state. */
    private @Nullable Words line;

    private @Nullable VerbGroup verb;
    private @Nullable State said;

    HeadingStates(Pack pack) {
        this.pack = pack;
    }

    /**
     * A sentence ends, and may stand over what follows, be one of those listed, or end the list.
     *
     * @param counted the state of the force counted last, which "They are:" goes on with; null where none was
     */
    void ends(Scene scene, @Nullable State counted) {
        Words words = scene.words();
        BlockKind kind = words.sentence().block().kind();
        boolean colon = words.token(words.size() - 1).is(":");
        if (!colon && (kind == BlockKind.ITEM || isRow(scene))) {
            return;
        }
        line = null;
        verb = null;
        said = null;
        if (colon || kind == BlockKind.HEADING || kind == BlockKind.HEADLINE) {
            opens(words, colon, counted);
        }
    }

    private void opens(Words words, boolean colon, @Nullable State counted) {
        boolean denied = NONE.contains(words.lower(0)) || words.holds(0, words.size(), "no", "longer");
        said = denied ? null : cue(words);
        if (said == null && !denied) {
            verb = governing(words, colon);
            if (verb != null && isListing(verb, words)) {
                said = counted;
            }
        }
        line = said == null && verb == null ? null : words;
    }

    /** "60 soldiers of the 1st Company": a line without a verb that counts is one of a list, though it has no bullet. */
    private boolean isRow(Scene scene) {
        return line != null && !scene.amounts().isEmpty() && isRow(scene.words());
    }

    private @Nullable State cue(Words words) {
        for (int i = 0; i < words.size(); i++) {
            for (StateWords state : pack.states(words.lower(i))) {
                String[] phrase = state.words().toArray(String[]::new);
                if (words.phraseAt(i, phrase) && words.tag(i - 1) != Tag.NEGATION) {
                    return State.of(state.reading(), state.status(), "state.heading", words.span(i, i + phrase.length));
                }
            }
        }
        return ready(words);
    }

    /** "Resources available", "Ready:". */
    private static @Nullable State ready(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean alone = i + 1 >= words.size() || words.tag(i + 1) == Tag.PUNCTUATION;
            if (WordList.HELD_READY.has(words.lower(i)) && (alone || i == 0) && words.tag(i - 1) != Tag.NEGATION) {
                return State.of(Meaning.LEVEL, Status.STANDBY, "state.heading", words.span(i, i + 1));
            }
        }
        return null;
    }

    /** The last verb of the line; of a line without one its last participle that decides. */
    private @Nullable VerbGroup governing(Words words, boolean colon) {
        VerbGroup finite = null;
        VerbGroup other = null;
        for (VerbGroup group : words.verbGroups()) {
            if (group.isFinite() && (colon || decides(group))) {
                finite = group;
            } else if (!group.isFinite() && decides(group)) {
                other = group;
            }
        }
        VerbGroup found = finite != null ? finite : other;
        return found == null || found.negated() ? null : isShortForm(found, words) ? found.asPassive(false) : found;
    }

    private boolean decides(VerbGroup verb) {
        boolean moves = pack.isAny(verb.lemma(), MOVING);
        return verb.tense() == Tense.PARTICIPLE && verb.progressive()
                ? moves
                : moves || pack.isAny(verb.lemma(), DECIDING) || WordList.PLANNING.has(verb.lemma());
    }

    /** "Forces deployed", "Units ordered to the coast": without an object it is done to the noun in front. */
    private static boolean isShortForm(VerbGroup verb, Words words) {
        Tag behind = words.tag(verb.to());
        return verb.tense() == Tense.PAST
                && verb.chain().isEmpty()
                && verb.modal().isEmpty()
                && !verb.perfect()
                && (behind == Tag.PREPOSITION
                        || behind == Tag.PUNCTUATION
                        || behind == Tag.ADVERB
                        || behind == Tag.TO
                        || verb.to() >= words.size());
    }

    /** "They are:", "The units include:": only names what was spoken of before. */
    private static boolean isListing(VerbGroup verb, Words words) {
        Tag before = words.tag(verb.from() - 1);
        return LISTING.contains(verb.lemma())
                && verb.to() >= words.size() - 1
                && (before == Tag.PRONOUN
                        || before == Tag.DETERMINER
                        || FORCES.contains(words.lower(verb.from() - 1))
                        || words.holds(0, verb.from(), Tag.PLURAL));
    }

    /** The state that the line over a list gives to one that is listed, or null. */
    @Nullable
    State of(Words words, Occurrence one, Subject subject) {
        Words over = line;
        boolean below = over != null && (words.sentence().block().kind() == BlockKind.ITEM || isRow(words));
        if (!below || hasOwnVerb(words, one)) {
            return null;
        }
        if (subject == Subject.PEOPLE && verb != null && over != null) {
            return people(over, verb, one);
        }
        if (!States.isStrength(subject)) {
            return null;
        }
        if (said != null) {
            return said.by("state.heading");
        }
        if (over == null || verb == null) {
            return null;
        }
        State state = new Strengths(pack, over).listed(verb, role(verb), one.amount());
        return state.by("state.heading");
    }

    /** "Approved elements include:", behind forces that come as well: whether those listed come, too, whatever they will do. */
    boolean listMore(Words words) {
        return line != null
                && said != null
                && said.meaning() == Meaning.INCREASE
                && words.sentence().block().kind() == BlockKind.ITEM;
    }

    /** "The state has transported:": what became of the people listed below. */
    private @Nullable State people(Words over, VerbGroup verb, Occurrence one) {
        Role role = new Role(Role.Kind.OBJECT, verb, "", "", null);
        State state = new PeopleStates(pack, over)
                .of(
                        new Occurrence(one.amount(), one.counted(), role),
                        one.counted().head());
        return state.status() == Status.MOVED
                ? new State(state.meaning(), state.status(), null, "state.heading", state.span())
                : null;
    }

    /** What is listed arrives, but is sent, ordered, approved. */
    private Role.Kind role(VerbGroup over) {
        boolean self = pack.isAny(over.lemma(), VerbClass.ARRIVE, VerbClass.GO, VerbClass.DEPLOY, VerbClass.LEAVE);
        return self && over.tense() == Tense.PARTICIPLE && over.progressive() ? Role.Kind.SUBJECT : Role.Kind.OBJECT;
    }

    private static boolean isRow(Words words) {
        return words.verbGroups().stream().noneMatch(group -> group.isFinite() && !isRelative(group, words));
    }

    private boolean hasOwnVerb(Words words, Occurrence one) {
        Role role = one.role();
        boolean governed = role.verb() != null && !isTask(role.verb(), words);
        boolean behind = role.post() != null && !isTask(role.post(), words);
        return governed || behind || isInClause(words, one.amount());
    }

    /** Whether a verb stands in front of a number, or one of a clause behind it. */
    private boolean isInClause(Words words, Amount amount) {
        for (VerbGroup group : words.verbGroups()) {
            boolean before = group.from() < amount.from();
            boolean told = before || group.isFinite() && !words.holds(amount.to(), group.from(), ";");
            if (told && !isTask(group, words)) {
                return true;
            }
        }
        return false;
    }

    /** "who will look after the sick", "to run a kitchen": what they are for, not whether they are there. */
    private boolean isTask(VerbGroup verb, Words words) {
        if (!isRelative(verb, words) && verb.tense() != Tense.INFINITIVE) {
            return false;
        }
        boolean moves = pack.isAny(verb.lemma(), DECIDING) || pack.isAny(verb.lemma(), MOVING);
        boolean planned = Aspect.of(verb) == Aspect.PLANNED || Aspect.of(verb) == Aspect.PRESENT;
        return !moves || planned && !verb.passive() && hasObject(verb, words);
    }

    /** "will augment the headquarters", "will drive buses", but not "will deploy on Friday". */
    private static boolean hasObject(VerbGroup verb, Words words) {
        Tag behind = words.tag(verb.to());
        return behind.isNominal() && !words.lower(verb.to()).equals("home")
                || behind == Tag.DETERMINER
                || behind == Tag.POSSESSIVE
                || behind == Tag.NUMBER
                || behind == Tag.ADJECTIVE;
    }

    /** "who will plan and coordinate supply": behind a relative, or going on from what stands there. */
    private static boolean isRelative(VerbGroup verb, Words words) {
        int at = verb.from() - 1;
        while (words.tag(at) == Tag.ADVERB) {
            at--;
        }
        VerbGroup before = words.tag(at) == Tag.CONJUNCTION ? words.verbBefore(at) : null;
        return words.tag(at) == Tag.RELATIVE || before != null && isRelative(before, words);
    }
}
