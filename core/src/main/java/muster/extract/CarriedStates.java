package muster.extract;

import static java.util.Objects.requireNonNullElse;

import java.util.EnumSet;
import java.util.Set;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.language.quantity.Dimension;
import muster.pack.Pack;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Takes the state of a figure over from what introduces or precedes it, where its own words give none. */
final class CarriedStates {
    private static final WordSet JOINING = WordSet.of("and", ",", "or", "plus", "with");
    private static final Set<Tag> OF_A_CLAUSE = EnumSet.of(Tag.PAST, Tag.PRESENT, Tag.MODAL, Tag.BASE);

    private static final int LONGEST_ASIDE = 24;
    private static final int LONGEST_CONVERSION = 8;

    /** What a heading or an introducing line says of the list below it. */
    private final HeadingStates headings;

    /** The state of the people counted last, in whichever sentence. */
    private @Nullable State people;

    /** The state of the force counted last, in whichever sentence. */
    private @Nullable State force;

    private @Nullable State previous;
    private Subject previousSubject = Subject.OTHER;

    CarriedStates(Pack pack) {
        this.headings = new HeadingStates(pack);
    }

    /** "40,000 are under evacuation orders, and 1,300 are in shelters": whatever was said of others before. */
    private static boolean isSomewhere(Words words, Role role) {
        return role.verb() != null && words.lower(role.verb().to()).equals("in");
    }

    /** A sentence begins. */
    void begins() {
        previous = null;
        previousSubject = Subject.OTHER;
    }

    /** A sentence ends, which may introduce the items behind it. */
    void ends(Scene scene) {
        headings.ends(scene, force);
    }

    /**
     * The state of an amount.
     *
     * @param own what its own words give
     * @param last what was counted last, or null
     */
    State of(Scene scene, int index, Occurrence one, Subject subject, State own, @Nullable Antecedent last) {
        Amount amount = one.amount();
        Role role = one.role();
        // "Personnel on standby in Queensland: 225" says it itself, whatever stands over the list.
        boolean told = own.rule().startsWith("state.cue.");
        boolean becomes = own.rule().equals("state.change.to");
        State state = told ? own : requireNonNullElse(headings.of(scene.words(), one, subject), own);
        if (state.rule().equals("state.verb.planned") && headings.listMore(scene.words())) {
            state = state.as(Meaning.INCREASE);
        }
        if (previous != null && subject == Subject.CASUALTIES && isOfThose(one, last)) {
            // "173 are missing, 161 of them in Kerr County"
            state = state.as(amount.dimension() == Dimension.PERCENT ? Meaning.SHARE : previous.meaning());
        }
        if (previous != null
                && previous.rule().equals("state.change.to")
                && isReachedToo(scene.words(), amount, subject)) {
            state = previous.by("state.like-before");
        }
        if (previous != null
                && subject == Subject.MATERIEL
                && subject == previousSubject
                && own.rule().equals("state.default")
                && LeftOutVerbs.isNextItem(scene, index)) {
            state = previous.by("state.like-before");
        }
        if (previous != null && subject == Subject.MONEY && subject == previousSubject && isConverted(scene, index)) {
            state = previous.by("state.like-before");
        }
        State those = force;
        if (those != null && SameForces.isThose(scene.words(), amount, state, last)) {
            state = those.as(Meaning.LEVEL).by("state.like-before");
        }
        boolean part = isPartOf(one, subject, last) && !becomes
                || isInDashes(scene, index, subject)
                || isAmongThem(scene, index, one, subject)
                || opensParts(scene, index, one, subject);
        boolean comesLater = own.isPlan() && scene.words().tag(one.counted().to()) == Tag.TO;
        if (previous != null && part && !comesLater) {
            Meaning whole = previous.meaning() == Meaning.SHARE ? state.meaning() : previous.meaning();
            Meaning meaning = amount.dimension() == Dimension.PERCENT ? Meaning.SHARE : whole;
            state = previous.as(meaning).by("state.part-of-them");
        } else if (previous != null
                && States.isStrength(subject)
                && States.isStrength(previousSubject)
                && goesOn(scene, index, role)) {
            state = state.rule().startsWith("state.cue.") ? state : like(previous, state, amount, subject);
        } else if (previous != null
                && subject == Subject.PEOPLE
                && previousSubject == Subject.PEOPLE
                && state.rule().equals("state.people.there")
                && (goesOn(scene, index, role)
                        || scene.words().lower(amount.from() - 1).equals("including"))) {
            state = new State(previous.meaning(), previous.status(), null, "state.like-before", previous.span());
        } else if (previous != null && subject == previousSubject && LeftOutVerbs.are(scene, index, one, own)) {
            state = previous.by("state.like-before");
        } else if (force != null
                && States.isStrength(subject)
                && scene.words().phraseAt(0, "among", "them")
                && role.verb() != null
                && role.verb().lemma().equals("be")) {
            state = force.as(state.meaning()).by("state.kind-of-them");
        } else if (force != null
                && (SameForces.isKindOfThem(scene, one, subject, last)
                        || SameForces.isIncluded(scene, amount, subject))) {
            state = force.as(state.meaning()).by("state.kind-of-them");
        }
        if (previous != null
                && States.isStrength(subject)
                && subject == previousSubject
                && one.counted().isElliptic()
                && isCompared(scene.words(), amount)
                && state.rule().startsWith("state.oblique.")) {
            Status then = previous.status() == Status.PLANNED ? Status.IN_PLACE : previous.status();
            state = State.of(
                    Meaning.LEVEL, requireNonNullElse(then, Status.IN_PLACE), "state.compared", previous.span());
        }
        if (previous != null
                && previousSubject == Subject.ACTIVITY
                && subject == Subject.ACTIVITY
                && isCompared(scene.words(), amount)) {
            // "can handle 140 flights a day, up from 25"
            state = State.of(previous.meaning(), Status.IN_PLACE, "state.compared", previous.span());
        }
        if (previous != null
                && amount.dimension() == Dimension.PERCENT
                && ShareSubjects.isChange(scene.words(), amount)) {
            Meaning meaning = ShareSubjects.isRise(scene.words(), amount) ? Meaning.INCREASE : Meaning.DECREASE;
            state = new State(meaning, previous.status(), null, "state.compared", previous.span());
        }
        if (subject == Subject.PEOPLE) {
            boolean repeats = WordList.REPEATING.has(role.verb()) || isCompared(scene.words(), amount);
            boolean bare = one.counted().isElliptic()
                    || WordList.PEOPLE.has(one.counted().head()) && isCompared(scene.words(), amount);
            boolean compared = state.rule().equals("state.compared");
            if (people != null && bare && repeats && !compared && !isSomewhere(scene.words(), role)) {
                boolean share = amount.dimension() == Dimension.PERCENT && people.meaning() == Meaning.RATE;
                Meaning meaning = share ? Meaning.SHARE : people.meaning();
                state = new State(meaning, people.status(), null, "state.people.again", people.span());
            }
            people = state;
        }
        state = Rungs.refined(state, scene.words(), amount, role);
        if (States.isStrength(subject)) {
            force = state;
        }
        if (subject != Subject.OTHER) {
            previous = state;
            previousSubject = subject;
        }
        return state;
    }

    /** "will grow to 4,000 on land and another 5,000 offshore": both are what it comes to. */
    private boolean isReachedToo(Words words, Amount amount, Subject subject) {
        return States.isStrength(subject)
                && subject == previousSubject
                && amount.change() == Change.INCREASE
                && words.lower(amount.from()).equals("another")
                && words.lower(amount.from() - 1).equals("and");
    }

    /** "1,200 soldiers arrived, 300 of them from Ohio". */
    private static boolean isPartOf(Occurrence one, Subject subject, @Nullable Antecedent last) {
        return isOfThose(one, last)
                && last != null
                && last.subject() == subject
                && subject != Subject.OTHER
                && subject != Subject.CASUALTIES;
    }

    private static boolean isOfThose(Occurrence one, @Nullable Antecedent last) {
        Role role = one.role();
        return one.counted().isPartOfThem()
                && (role.verb() == null || role.kind() != Role.Kind.SUBJECT)
                && last != null;
    }

    /** "5,000 more members, among them 1,200 from Texas", "5,900 troops, including 1,100 Marines". */
    private boolean isAmongThem(Scene scene, int index, Occurrence one, Subject subject) {
        if (index == 0
                || !States.isStrength(subject)
                || previousSubject != subject
                || one.role().post() != null) {
            return false;
        }
        Words words = scene.words();
        int at = one.amount().from();
        int from = scene.amounts().get(index - 1).to();
        if (words.lower(at - 1).equals("including")) {
            return !words.holds(from, at, ";");
        }
        boolean among = words.phraseAt(at - 2, "among", "them") || words.phraseAt(at - 2, "among", "whom");
        return among && noVerb(words, from, at - 2);
    }

    /** "The number rose to 5,600: 2,800 in Texas": behind a colon stand the parts of what was counted before it. */
    private boolean opensParts(Scene scene, int index, Occurrence one, Subject subject) {
        Words words = scene.words();
        int at = one.amount().from();
        return index > 0
                && States.isStrength(subject)
                && previousSubject == subject
                && words.lower(at - 1).equals(":")
                && scene.amounts().get(index - 1).value().compareTo(one.amount().value()) > 0
                && one.role().post() == null
                && !words.hasFiniteVerb(at, words.size());
    }

    /** "$30 million (27 million euros)": the same sum in other money. */
    private static boolean isConverted(Scene scene, int index) {
        Words words = scene.words();
        int from = scene.amounts().get(index).from();
        int at = from - 1;
        while (at > 0 && from - at < LONGEST_CONVERSION && !words.lower(at).equals("(")) {
            if (words.lower(at).equals(")") || words.tag(at).isVerb()) {
                return false;
            }
            at--;
        }
        int open = at;
        return words.lower(open).equals("(")
                && scene.amounts().subList(0, index).stream().anyMatch(amount -> amount.to() == open);
    }

    /** "The 5,800 now there — 2,800 in Texas, 3,000 in Ohio — are to leave": the dashes hold the parts of them. */
    private boolean isInDashes(Scene scene, int index, Subject subject) {
        Words words = scene.words();
        int at = scene.amounts().get(index).from();
        int opening = at - 1;
        while (opening > 0
                && at - opening < LONGEST_ASIDE
                && !words.token(opening).isDash()) {
            opening--;
        }
        int closing = at;
        while (closing + 1 < words.size()
                && closing - at < LONGEST_ASIDE
                && !words.token(closing).isDash()) {
            closing++;
        }
        int dash = opening;
        return index > 0
                && States.isStrength(subject)
                && previousSubject == subject
                && words.token(Math.max(0, opening)).isDash()
                && words.token(closing).isDash()
                && scene.amounts().getFirst().to() <= dash
                && !words.hasFiniteVerb(opening, closing);
    }

    /** "37,393 were stopped in March, up from 26,662". */
    static boolean isCompared(Words words, Amount amount) {
        String word = words.lower(amount.from() - 2);
        String joint = words.lower(amount.from() - 1);
        return joint.equals("from") && (word.equals("up") || word.equals("down"))
                || word.equals("compared") && (joint.equals("with") || joint.equals("to"));
    }

    static boolean noVerb(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (OF_A_CLAUSE.contains(words.tag(i)) || words.lower(i).equals(";")) {
                return false;
            }
        }
        return true;
    }

    /** Whether an amount goes on with a list: only nouns, "and" and commas stand between it and the one before. */
    private static boolean goesOn(Scene scene, int index, Role role) {
        if (index == 0 || role.post() != null) {
            return false;
        }
        Words words = scene.words();
        int to = scene.amounts().get(index).from();
        boolean asAre = words.lower(to - 1).equals("are") && words.lower(to - 2).equals("as");
        if (asAre) {
            return true;
        }
        if (!JOINING.contains(words.lower(to - 1)) || role.kind() == Role.Kind.SUBJECT) {
            return false;
        }
        return noVerb(words, scene.amounts().get(index - 1).to(), to);
    }

    private static State like(State previous, State own, Amount amount, Subject subject) {
        boolean addsUp = previous.meaning() == Meaning.CUMULATIVE && subject == Subject.MATERIEL;
        // "sent 60 generators, 729,000 liters of water and 50,000 blankets"
        boolean usedUp = own.meaning() == Meaning.CUMULATIVE && subject == Subject.MATERIEL;
        // "850 are ashore and 6,200 more on eight ships"
        boolean stands = previous.reads(Meaning.LEVEL, Status.IN_PLACE)
                && States.isStrength(subject)
                && !amount.quantifier().contains("additional")
                && !amount.quantifier().contains("another");
        Meaning meaning = usedUp
                ? own.meaning()
                : amount.change() == Change.INCREASE && !stands
                        ? Meaning.INCREASE
                        : previous.meaning() == Meaning.CUMULATIVE && !addsUp ? own.meaning() : previous.meaning();
        return previous.as(meaning).by("state.like-before");
    }
}
