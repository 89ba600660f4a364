package muster.extract;

import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.pack.Pack;
import muster.pack.StateWords;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Words right behind a noun, or behind its verb "be", that tell its state: "on standby", "en route". */
final class StateCues {
    private static final int BEHIND_NOUN = 7;
    private static final int BEHIND_VERB = 9;
    private static final int LONGEST_LABEL = 9;
    private static final int BEHIND_ALL = 12;
    private static final WordSet PUTTING = WordSet.of("put", "place", "have", "keep", "hold");
    private static final WordSet STAYING = WordSet.of("be", "stand", "remain", "stay", "go", "keep");
    private static final WordSet WAITING = WordSet.of("stand", "remain", "stay", "sit", "get");
    private static final WordSet ENABLING = WordSet.of("allow", "enable", "mean", "put", "place", "bring");
    private static final WordSet HOLDING = WordSet.of("have", "keep", "hold", "leave");
    private static final WordSet DEPARTING = WordSet.of("leave", "depart", "withdraw", "return");
    private static final WordSet STOPS = WordSet.of(";", ".", ":");

    /** What some words tell, and how many tokens of them are shown as the reason. */
    private record Cue(Status status, Meaning meaning, int shown) {}

    private final Pack pack;
    private final Words words;
    private final Clauses clauses;

    StateCues(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
        this.clauses = new Clauses(words);
    }

    /**
     * The state that such words give, or null.
     *
     * @param end the token behind the noun phrase
     */
    @Nullable
    State of(int end, Amount amount, Role role) {
        VerbGroup verb = role.verb();
        if (verb != null && isHeaded(verb) && role.kind() == Role.Kind.SUBJECT) {
            // "are headed to Ohio on orders of the governor"
            return State.of(
                    Meaning.INCREASE, Status.EN_ROUTE, "state.cue.en-route", words.span(verb.from(), verb.to() + 1));
        }
        State near = in(end, end + BEHIND_NOUN, amount, true, role);
        if (near == null && words.phraseAt(end, ",", "including")) {
            near = behindIncluded(end + 2, amount, role);
        }
        if (near == null) {
            near = inLabel(amount, role);
        }
        if (near != null && verb != null && (isToCome(near, verb, role) || isExpected(near, verb, role))) {
            return planned(near);
        }
        // "were called out on state active duty"
        boolean ordered = verb != null && verb.passive() && pack.isAny(verb.lemma(), VerbClass.ORDER);
        if (near != null) {
            return ordered && near.status() == Status.IN_PLACE ? null : near;
        }
        if (verb == null) {
            return null;
        }
        boolean subject = role.kind() == Role.Kind.SUBJECT;
        if (role.preposition().equals("with") && verb.lemma().equals("be")) {
            // "Soldiers were on standby with four helicopters"
            return in(verb.to(), amount.from() - 1, amount, false, role);
        }
        if (!subject && !PUTTING.contains(verb.lemma())) {
            return null;
        }
        State behind = in(verb.to(), verb.to() + BEHIND_VERB, amount, subject, role);
        if (behind == null && role.kind() == Role.Kind.OBJECT) {
            behind = behindAll(end, amount, role);
        }
        boolean planned = Aspect.of(verb) == Aspect.PLANNED;
        if (behind == null || behind.status() == Status.IN_PLACE && (planned || ordered)) {
            return null;
        }
        return planned && behind.status() == Status.EN_ROUTE ? planned(behind) : behind;
    }

    private boolean isHeaded(VerbGroup verb) {
        return (verb.lemma().equals("head") || verb.lemma().equals("bind"))
                && verb.passive()
                && Aspect.of(verb) != Aspect.PLANNED
                && (words.lower(verb.to()).equals("to")
                        || words.lower(verb.to()).equals("for"));
    }

    /** "We have 1,000 officers, including 250 of a special team, ready to deploy": behind those who are included. */
    private @Nullable State behindIncluded(int from, Amount amount, Role role) {
        for (int i = from; i < from + BEHIND_ALL; i++) {
            if (words.lower(i).equals(",")) {
                return in(i + 1, i + BEHIND_NOUN, amount, true, role);
            }
            if (words.tag(i).isVerb() || STOPS.contains(words.lower(i))) {
                return null;
            }
        }
        return null;
    }

    /** "have 520 Marines and 18 helicopters available if needed": words behind the last of those that a verb has. */
    private @Nullable State behindAll(int end, Amount amount, Role role) {
        int at = end;
        while (at < words.size() && at < end + BEHIND_ALL && isOfList(at)) {
            at++;
        }
        return at == end || words.tag(at) == Tag.PUNCTUATION ? null : in(at, at + 1, amount, true, role);
    }

    private boolean isOfList(int at) {
        Tag tag = words.tag(at);
        String word = words.lower(at);
        return tag.isNominal() && !word.equals("standby")
                || tag == Tag.NUMBER
                || tag == Tag.POSSESSIVE
                || words.token(at).isHyphen()
                || tag == Tag.ADJECTIVE && !pack.states(word).iterator().hasNext()
                || word.equals("and")
                || word.equals("of")
                || tag == Tag.DETERMINER
                || word.equals(",") && words.tag(at + 1) == Tag.NUMBER
                || word.equals("(")
                || word.equals(")");
    }

    private static State planned(State cue) {
        return State.of(cue.meaning(), Status.PLANNED, "state.cue.planned", cue.span());
    }

    /** "will be on the way", "would allow 100 on the ground": what the words behind the noun tell is not so yet. */
    private static boolean isToCome(State cue, VerbGroup verb, Role role) {
        return cue.status() == Status.EN_ROUTE && Aspect.of(verb) == Aspect.PLANNED
                || cue.status() == Status.IN_PLACE && isAllowed(verb, role);
    }

    /** "Another 20 are expected on duty soon", "is expected to have 8,000 on duty": words behind what is only expected. */
    private boolean isExpected(State cue, VerbGroup verb, Role role) {
        boolean behind = cue.span() != null
                && cue.span().begin() >= words.span(verb.from(), verb.to()).end();
        boolean object = role.kind() == Role.Kind.OBJECT;
        boolean expected = verb.passive() && verb.lemma().equals("expect") && (behind || object);
        boolean toHave =
                object && !verb.chain().isEmpty() && verb.chain().getFirst().equals("expect");
        return cue.status() == Status.IN_PLACE && (expected || toHave);
    }

    /** "That would allow 100 troopers on the ground": they are not there yet. */
    private static boolean isAllowed(VerbGroup verb, Role role) {
        return role.kind() == Role.Kind.OBJECT && verb.modal().equals("would") && ENABLING.contains(verb.lemma());
    }

    /** "Helicopters on standby: 18". */
    private @Nullable State inLabel(Amount amount, Role role) {
        for (int i = amount.from() - 1; i > 0 && i > amount.from() - 3; i--) {
            State label = words.lower(i).equals(":") ? in(labelStart(i), i, amount, false, role) : null;
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    /** What stands behind a semicolon has a label of its own. */
    private int labelStart(int colon) {
        int start = colon;
        while (start > Math.max(0, colon - LONGEST_LABEL)
                && !words.lower(start - 1).equals(";")) {
            start--;
        }
        return start;
    }

    private @Nullable State in(int from, int end, Amount amount, boolean stopAtVerb, Role role) {
        int to = Math.min(words.size(), end);
        for (int i = from; i < to && !isEnd(i, from, stopAtVerb); i++) {
            Cue cue = at(i, from, role);
            if (cue != null) {
                // those who are there or ready besides others are not sent
                boolean stands = cue.status() == Status.STANDBY || cue.status() == Status.IN_PLACE;
                return State.of(
                        amount.change() == Change.INCREASE && !stands ? Meaning.INCREASE : cue.meaning(),
                        cue.status(),
                        "state.cue." + cue.status().word(),
                        words.span(i, Math.min(words.size(), i + cue.shown())));
            }
        }
        return null;
    }

    private boolean isEnd(int i, int from, boolean stopAtVerb) {
        String word = words.lower(i);
        Tag tag = words.tag(i);
        boolean verb = tag == Tag.MODAL || i > from && isFiniteVerb(i) || isPlan(i);
        return STOPS.contains(word)
                || isAim(i)
                || stopAtVerb && verb
                || word.equals(",") && i > from + 1
                || word.equals("but")
                || tag == Tag.NUMBER && i > from;
    }

    private @Nullable Cue at(int i, int from, Role role) {
        String word = words.lower(i);
        boolean departs = DEPARTING.contains(words.lower(i + 2)) || words.phraseAt(i + 2, "give", "up");
        if (words.phraseAt(i, "ready", "to") && departs) {
            return new Cue(Status.PLANNED, Meaning.DECREASE, 1);
        }
        boolean timed = words.lower(i + 1).equals("for") || words.lower(i + 1).equals("by");
        if (word.equals("ready")
                && timed
                && WordList.CALENDAR.has(words.lower(i + 2))
                && role.verb() != null
                && Aspect.of(role.verb()) == Aspect.PLANNED) {
            return new Cue(Status.PLANNED, Meaning.LEVEL, 1);
        }
        Cue said = said(word.equals("now") ? i + 1 : i);
        if (said != null) {
            return said;
        }
        boolean placed =
                words.tag(i + 1) == Tag.PREPOSITION && !words.lower(i + 1).equals("under");
        if (word.equals("now") && i == from && placed) {
            // "The 5,800 troops now on the border are to leave"
            return new Cue(Status.IN_PLACE, Meaning.LEVEL, 2);
        }
        boolean aboard = words.phraseAt(i, "on", "board") || word.equals("aboard");
        if (aboard && sails(role)) {
            return new Cue(Status.EN_ROUTE, Meaning.LEVEL, 1);
        }
        if ((word.equals("on") || word.equals("at")) && isNotice(i)) {
            return new Cue(Status.STANDBY, Meaning.LEVEL, 1);
        }
        boolean ready = word.equals("ready") || word.equals("available");
        boolean had = role.verb() != null && HOLDING.contains(role.verb().lemma());
        if (had && ready && i == from && !words.lower(i + 1).equals("to")) {
            return new Cue(Status.STANDBY, Meaning.LEVEL, 1);
        }
        if (isIfNeeded(i) && role.verb() != null && role.verb().modal().equals("can")) {
            return new Cue(Status.STANDBY, Meaning.LEVEL, 2);
        }
        boolean waits = word.equals("ready") && WAITING.contains(words.lemma(i - 1));
        boolean ends = STOPS.contains(words.lower(i + 1)) || words.lower(i + 1).equals(",");
        if (waits || ready && words.lemma(i - 1).equals("be") && ends) {
            return new Cue(Status.STANDBY, Meaning.LEVEL, 1);
        }
        if (word.equals("already") && i > from && words.lower(i + 1).equals(",")) {
            return new Cue(Status.IN_PLACE, Meaning.LEVEL, 1);
        }
        boolean cause = words.lower(i + 1).equals("to") && words.tag(i + 2) != Tag.BASE;
        boolean due = word.equals("due") && !cause && i <= from + 2;
        return due ? new Cue(Status.PLANNED, Meaning.INCREASE, 1) : null;
    }

    /** "if need be", "if they are called". */
    private boolean isIfNeeded(int i) {
        return words.lower(i).equals("if")
                && (words.phraseAt(i + 1, "need", "be")
                        || words.lower(i + 1).equals("needed")
                        || words.lower(i + 1).equals("necessary")
                        || words.lower(i + 1).equals("called")
                        || words.lower(i + 1).equals("asked"));
    }

    /** The words of the vocabulary that begin at a token. */
    private @Nullable Cue said(int i) {
        for (StateWords state : pack.states(words.lower(i))) {
            if (words.phraseAt(i, state.words().toArray(String[]::new))
                    && !isOfNoun(i, state.words().size())) {
                return new Cue(state.status(), state.reading(), state.words().size());
            }
        }
        return null;
    }

    /** "on-the-ground efforts": joined by hyphens in front of a noun, it tells only of that noun. */
    private boolean isOfNoun(int i, int size) {
        int behind = i + 2 * size - 1;
        return size > 1
                && words.token(Math.min(words.size() - 1, i + 1)).isHyphen()
                && words.tag(behind).isNominal();
    }

    /** "The ship is sailing with 500 sailors aboard". */
    private static boolean sails(Role role) {
        if (role.verb() == null || !role.preposition().equals("with")) {
            return false;
        }
        Aspect aspect = Aspect.of(role.verb());
        boolean due = role.verb().passive() && WordList.PLANNING.has(role.verb());
        return due || aspect == Aspect.PLANNED || aspect == Aspect.UNDER_WAY;
    }

    /** "on 24 hours' notice". */
    private boolean isNotice(int i) {
        return words.lower(i + 3).equals("notice")
                || words.lower(i + 4).equals("notice")
                || words.lower(i + 5).equals("notice");
    }

    /** "two teams to check the roads on the ground": what they are for, unless it is to be ready. */
    private boolean isAim(int i) {
        VerbGroup group = clauses.startingAt(i);
        return group != null
                && group.tense() == VerbGroup.Tense.INFINITIVE
                && group.chain().isEmpty()
                && !STAYING.contains(group.lemma());
    }

    private boolean isPlan(int i) {
        VerbGroup group = clauses.startingAt(i);
        return group != null && group.isFinite() && Aspect.of(group) == Aspect.PLANNED;
    }

    private boolean isFiniteVerb(int i) {
        Tag tag = words.tag(i);
        return (tag == Tag.PAST || tag == Tag.PRESENT) && !words.lemma(i).equals("be");
    }
}
