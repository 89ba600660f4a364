package muster.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Force;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.quantity.Amount;
import muster.language.quantity.Dimension;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads what each amount of a sentence counts and its state, from left to right: each may lean on those before. */
final class SentenceReading {
    private static final WordSet COMING_TO = WordSet.of("reach", "top", "exceed", "pass", "hit", "total", "surpass");
    private static final WordSet SHOWING = WordSet.of("show", "list", "record", "count");
    private static final WordSet WHERE =
            WordSet.of("in", "on", "at", "along", "near", "across", "around", "by", "from");
    private static final WordSet IT = WordSet.of("it", "that", "this");

    private final Pack pack;
    private final Scene scene;
    private final Memory memory;
    private final CarriedStates carried;
    private final Subjects subjects;
    private final States states;
    private final HeadlineStates headline;
    private final CountedNouns nouns;
    private @Nullable Antecedent inSentence;

    /** What was counted last in the sentence, where it is nothing of the mission: "of 33 requests". */
    private @Nullable Antecedent others;

    private @Nullable Antecedent last;
    private @Nullable Antecedent shared;
    private boolean measuredLast;

    SentenceReading(Pack pack, Scene scene, List<Scene> following, Memory memory, CarriedStates carried) {
        this.pack = pack;
        this.scene = scene;
        this.memory = memory;
        this.carried = carried;
        this.subjects = new Subjects(pack, scene.words());
        this.states = new States(pack, scene.words());
        this.headline = new HeadlineStates(pack, following);
        this.nouns = new CountedNouns(pack, scene.words(), scene.times(), scene.amounts());
        this.last = memory.last();
        carried.begins();
    }

    /**
     * What an amount counts and its state.
     *
     * @param before what came before it, which could have told the same
     * @param outdone the states that other words give, where they did not decide
     */
    record Read(Occurrence occurrence, CountedSubject subject, State state, Preceding before, List<State> outdone) {}

    /** Reads an amount; null where it counts only people who are quoted. */
    @Nullable
    Read of(int index) {
        Amount amount = scene.amounts().get(index);
        Counted counted = scene.counted().get(index);
        if (Subjects.countsSources(counted, amount, scene.speeches())) {
            return null;
        }
        Occurrence one = new Occurrence(amount, counted, Labels.role(scene, index, pack));
        Preceding before = preceding(one);
        CountedSubject subject = subjects.of(one, before);
        State own = headline.of(scene.words(), states.of(subject, one), amount, subject);
        State state = carried.of(scene, index, one, subject.subject(), own, last);
        return new Read(one, subject, state, before, outdone(subject.subject(), one, own, state));
    }

    private List<State> outdone(Subject subject, Occurrence one, State own, State state) {
        List<State> outdone = new ArrayList<>(states.clues(subject, one));
        outdone.add(own);
        outdone.removeIf(other -> other.rule().equals(state.rule()) || other.reads(state.meaning(), state.status()));
        return outdone.stream().distinct().toList();
    }

    private Preceding preceding(Occurrence one) {
        Amount amount = one.amount();
        Counted counted = one.counted();
        boolean partOfOthers = others != null
                && counted.isElliptic()
                && amount.value().compareTo(requireNonNull(others).value()) <= 0;
        Antecedent sent = partOfOthers && isSent(one.role()) ? memory.strength() : null;
        // "325,000 homes have no power, down from 4 million"
        boolean compared = inSentence == null
                && last != null
                && counted.isElliptic()
                && CarriedStates.isCompared(scene.words(), amount);
        partOfOthers &= sent == null && !compared;
        Antecedent before = sent != null
                ? sent
                : compared ? last : partOfOthers ? others : inSentence != null ? inSentence : fromBefore(one);
        Antecedent whole =
                counted.isPartOfThem() ? memory.whole(amount.value(), amount.dimension() == Dimension.PERCENT) : null;
        if (whole != null) {
            last = whole;
            before = whole;
        }
        Counted left = nouns.nearestLeft(amount.from());
        return new Preceding(
                before,
                shared,
                last,
                memory.measured(),
                measuredLast,
                left,
                changing(one),
                partOfOthers || compared || inSentence != null);
    }

    /** "burned 1,400 buildings, and plans to send 50 more": those are soldiers again. */
    private boolean isSent(Role role) {
        return role.verb() != null
                && role.kind() == Role.Kind.OBJECT
                && pack.isAny(role.verb().lemma(), VerbClass.SEND, VerbClass.DEPLOY);
    }

    /** What an amount without a noun goes on from: the force, unless it fits only what was counted last. */
    private @Nullable Antecedent fromBefore(Occurrence one) {
        Antecedent force = memory.strength();
        Antecedent last = memory.counted();
        if (force == null || last == null) {
            return last;
        }
        VerbGroup verb = one.role().verb();
        boolean it = verb != null
                && one.role().kind() == Role.Kind.OBJECT
                && (verb.lemma().equals("be") && IT.contains(scene.words().lower(verb.from() - 1))
                        || SHOWING.contains(verb.lemma()));
        return it ? last : force;
    }

    /** "encounters fell to about 5,000 a day", "deaths reach 182": what falls is what the number counts. */
    private @Nullable Counted changing(Occurrence one) {
        Role role = one.role();
        boolean percent = one.amount().dimension() == Dimension.PERCENT;
        boolean share = percent && role.kind() == Role.Kind.OBJECT;
        VerbGroup verb = role.verb();
        boolean change = verb != null
                && (role.kind() == Role.Kind.OBLIQUE || percent)
                && (Act.of(verb, scene.words(), pack).isAny(VerbClass.INCREASE, VerbClass.DECREASE)
                        || verb.lemma().equals("go")
                                && (role.preposition().equals("from")
                                        || share
                                        || role.preposition().equals("by"))
                        || percent && ShareSubjects.isUpOrDown(scene.words(), one.amount()))
                && !verb.passive();
        boolean comesTo = verb != null && role.kind() == Role.Kind.OBJECT && COMING_TO.contains(verb.lemma());
        return change || comesTo ? subjectOf(requireNonNull(verb)) : null;
    }

    /** "Arrests on the coast fell": the noun right before the verb, or before the preposition of where. */
    private @Nullable Counted subjectOf(VerbGroup verb) {
        Counted found = nouns.endingRightBefore(verb.from());
        for (int at = verb.from() - 1; found == null && at > 0; at--) {
            Tag tag = scene.words().tag(at);
            if (tag == Tag.PUNCTUATION || tag.isVerb() || tag == Tag.NUMBER) {
                return null;
            }
            if (tag == Tag.PREPOSITION && WHERE.contains(scene.words().lower(at))) {
                found = nouns.endingRightBefore(at);
            }
        }
        return found;
    }

    /** Keeps what was counted for the amounts that leave their noun out. */
    void remember(Read read, Force force) {
        Amount amount = read.occurrence().amount();
        CountedSubject subject = read.subject();
        Antecedent counts = new Antecedent(subject.subject(), subject.unit(), force, subject.head(), amount.value());
        switch (amount.dimension()) {
            case MONEY, LENGTH, MASS -> {
                memory.measured(counts);
                measuredLast = true;
            }
            case COUNT -> {
                measuredLast = false;
                if (!read.occurrence().counted().partitive().equals("compound")) {
                    last = counts;
                    memory.last(counts);
                }
                if (subject.subject() == Subject.OTHER
                        && !read.occurrence().counted().isElliptic()) {
                    others = counts;
                }
                if (subject.subject() != Subject.OTHER && subject.subject() != Subject.MONEY) {
                    inSentence = counts;
                    others = null;
                    memory.count(counts);
                }
            }
            case PERCENT -> shared = subject.subject() == Subject.OTHER ? null : counts;
            case DURATION, VOLUME, AREA, SPEED, POWER, TEMPERATURE, ANGLE, DATA, FREQUENCY, POINTS -> {}
        }
    }
}
