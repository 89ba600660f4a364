package muster.extract;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import muster.claim.Force;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Decides what a count by the head or by the piece counts, with its noun or without one. */
final class HeadSubjects {
    /** A smaller number without a noun is not taken for troops. */
    private static final BigDecimal TROOPS_FROM = BigDecimal.valueOf(20);

    /** "They brought 3.1 million": so much without a noun is what was weighed before. */
    private static final BigDecimal BULK_FROM = BigDecimal.valueOf(100_000);

    private static final WordSet KILLED = WordSet.of("killed", "kills", "killing", "injured", "injuring", "wounded");

    private static final WordSet THERE = WordSet.of("in", "at", "on", "there", "behind", "along");
    /** So many "elements" are the soldiers of armies that call each of them one, as those of Mexico do. */
    private static final BigDecimal MANY_ELEMENTS = BigDecimal.valueOf(20);

    private static final BigDecimal MANY = BigDecimal.valueOf(100);
    private static final int TOTAL_WITHIN = 4;
    private static final WordSet COMING = WordSet.of("arrive", "come");
    private static final int UNIT_WITHIN = 8;
    private static final WordSet SPENDING = WordSet.of("spend", "cost");
    private static final WordSet CALLING_UP = WordSet.of("mobilize", "activate", "federalize");

    private final Pack pack;
    private final Words words;
    private final Fates fates;
    private final NeutralSubjects neutrals;
    private final PeopleTaken taken;
    private final Owners owners;
    private final Crowds crowds;
    private final UnknownHeads unknown;
    private final AgencyStaff agencyStaff;
    private final FatedSubjects fated;

    HeadSubjects(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
        this.fates = new Fates(pack, words);
        this.taken = new PeopleTaken(pack, words, fates);
        this.owners = new Owners(pack, words);
        this.crowds = new Crowds(pack, words);
        this.neutrals = new NeutralSubjects(pack, words, fates, crowds);
        this.agencyStaff = new AgencyStaff(words);
        this.fated = new FatedSubjects(words, fates);
        this.unknown = new UnknownHeads(pack, words, fates, crowds);
    }

    CountedSubject of(Occurrence one, Preceding before) {
        Counted counted = one.counted();
        Noun noun = counted.noun();
        if (isKilledHere(one)) {
            return CountedSubject.heads(Subject.CASUALTIES, counted.force(), counted.head(), "subject.casualties");
        }
        if (noun == null) {
            return counted.isElliptic() || unknown.isGoal(one) ? leftOut(one, before) : unknown.of(one, before);
        }
        if (noun.isNeutral() && counted.head().equals("other") && before.counted() != null) {
            return CountedSubject.like(before.counted(), before.counted().unit(), "subject.left-out");
        }
        boolean included = words.lower(one.amount().from() - 1).equals("including") && before.inSentence();
        if (noun.isNeutral()
                && included
                && before.counted() != null
                && before.counted().subject() == Subject.STAFF) {
            return CountedSubject.heads(Subject.STAFF, counted.force(), counted.head(), "subject.neutral.agency");
        }
        return noun.isNeutral()
                ? neutrals.of(one, before.left())
                : known(noun, requireNonNull(noun.subject()), one, before);
    }

    /** "The floods of Oct. 29 killed 215 people": the verb of harm stands right in front of the people. */
    private boolean isKilledHere(Occurrence one) {
        return Fates.isPerson(one.counted())
                && one.role().kind() == Role.Kind.FRAGMENT
                && KILLED.contains(words.lower(one.amount().from() - 1));
    }

    private CountedSubject known(Noun noun, Subject subject, Occurrence one, Preceding before) {
        Counted counted = one.counted();
        boolean crewMembers = noun.words().endsWith("crew")
                && subject == Subject.UNITS
                && !words.lower(counted.to() - 1).endsWith("s")
                && one.amount().value().intValue() > 1;
        if ((crewMembers || subject == Subject.TROOPS) && taken.isCrewOf(noun, one, before)) {
            return CountedSubject.heads(Subject.PEOPLE, Force.UNSAID, counted.head(), "subject.crew.people");
        }
        if (crewMembers) {
            return CountedSubject.heads(Subject.TROOPS, counted.force(), counted.head(), "subject.crew");
        }
        if (noun.words().endsWith("element") && one.amount().value().compareTo(MANY_ELEMENTS) >= 0) {
            return CountedSubject.heads(Subject.TROOPS, counted.force(), counted.head(), "subject.elements");
        }
        if (noun.words().equals("case")
                && subject == Subject.CASUALTIES
                && words.lower(one.amount().from() - 1).equals("in")) {
            return CountedSubject.other("case", counted.head(), "subject.in-cases");
        }
        if (subject == Subject.WORKS) {
            return CountedSubject.other(noun.words(), counted.head(), "subject.works-by-piece");
        }
        if (HandledEvents.are(counted, one.role())) {
            return CountedSubject.of(Subject.ACTIVITY, noun.words(), counted.head(), "subject.handled");
        }
        CountedSubject fate = fated.of(subject, one, before.last());
        if (fate != null) {
            return fate;
        }
        if (agencyStaff.are(noun, one, before.last())) {
            return CountedSubject.heads(Subject.STAFF, counted.force(), counted.head(), "subject.neutral.agency");
        }
        Force force = owners.force(subject, one, before.left());
        return new CountedSubject(subject, NounUnits.of(noun, one, words), force, counted.head(), "subject.noun");
    }

    // --- the noun is left out --------------------------------------------------------------------------------

    /** "The busiest corridor for smugglers falls from 2,400 to 1,200": it is the force that falls, not the people named. */
    private static boolean goesOn(Occurrence one, Preceding before) {
        String preposition = one.role().preposition();
        Counted left = before.left();
        boolean change = preposition.equals("from") || preposition.equals("to");
        boolean people = left != null && left.noun() != null && left.noun().subject() == Subject.PEOPLE;
        return change && people && before.counted() != null && before.counted().subject() == Subject.TROOPS;
    }

    private CountedSubject leftOut(Occurrence one, Preceding before) {
        CountedSubject byVerb = byVerb(one, before);
        if (byVerb != null) {
            return byVerb;
        }
        Counted counted = one.counted();
        Counted left = before.left();
        if (counted.partitive().equals("strong")) {
            return left == null
                    ? CountedSubject.heads(Subject.TROOPS, counted.force(), "", "subject.strong")
                    : CountedSubject.heads(Subject.TROOPS, left.force(), left.head(), "subject.strong");
        }
        Antecedent measured = before.measured();
        VerbGroup verb = one.role().verb();
        if (measured != null
                && measured.subject() == Subject.MATERIEL
                && one.amount().value().compareTo(BULK_FROM) >= 0
                && verb != null
                && pack.isAny(verb.lemma(), VerbClass.DELIVER)) {
            return CountedSubject.like(measured, measured.unit(), "subject.bulk");
        }
        if (taken.opensWithPeople() && (one.role().kind() == Role.Kind.SUBJECT || doesSomething(one))) {
            return CountedSubject.heads(Subject.PEOPLE, Force.UNSAID, "people", "subject.of-those");
        }
        Antecedent people = before.last();
        boolean moves = verb != null
                && one.role().kind() == Role.Kind.SUBJECT
                && verb.passive()
                && Aspect.of(verb) == Aspect.DONE
                && WordList.CARRYING.has(verb);
        if (moves && people != null && people.subject() == Subject.PEOPLE) {
            return CountedSubject.like(people, people.unit(), "subject.left-out");
        }
        Counted changing = before.subject();
        Subject changed =
                changing == null ? null : requireNonNull(changing.noun()).subject();
        if (changing != null && (changed == Subject.PEOPLE || changed == Subject.CASUALTIES)) {
            return CountedSubject.heads(changed, Force.UNSAID, changing.head(), "subject.changing");
        }
        boolean apposed = counted.isPartOfThem()
                && !before.inSentence()
                && words.lower(one.amount().from() - 1).equals(",");
        boolean ownNoun = !counted.partitive().startsWith("of") && !before.inSentence() && !goesOn(one, before);
        if (left != null && (ownNoun || apposed)) {
            Noun noun = requireNonNull(left.noun());
            if (noun.subject() == Subject.UNITS
                    && isOneUnit(left)
                    && one.amount().value().compareTo(BigDecimal.ONE) > 0) {
                Force force = counted.forceSaid() ? counted.force() : left.force();
                return CountedSubject.heads(Subject.TROOPS, force, "", "subject.of-unit");
            }
            // "People in shelters: 4,100" counts no force
            Subject subject = noun.isNeutral() ? Subject.PEOPLE : requireNonNull(noun.subject());
            return new CountedSubject(
                    subject,
                    noun.unit(),
                    counted.forceSaid() ? counted.force() : left.force(),
                    left.head(),
                    "subject.noun-left");
        }
        Antecedent last = before.counted();
        if (last != null && last.subject() == Subject.UNITS && isManyMore(one.amount(), last)) {
            return CountedSubject.heads(Subject.TROOPS, last.force(), "", "subject.of-unit");
        }
        if (last != null) {
            Force general = isTotal(one) ? Force.UNSAID : last.force();
            Force force = counted.forceSaid() ? counted.force() : general;
            return new CountedSubject(last.subject(), last.unit(), force, last.head(), "subject.left-out");
        }
        return assumed(one);
    }

    /** "1,500 troops from 16 units; the first 550": so many more than the units are their troops. */
    private static boolean isManyMore(Amount amount, Antecedent units) {
        return amount.value().compareTo(MANY) >= 0
                && amount.value().compareTo(units.value().multiply(BigDecimal.TEN)) > 0;
    }

    /** "raise the total to 4,000", "makes 9,200 in all": of whatever force those counted last are. */
    private boolean isTotal(Occurrence one) {
        int from = one.amount().from();
        int to = one.amount().to();
        return words.holds(from - TOTAL_WITHIN, from, "total")
                || words.phraseAt(to, "in", "all")
                || words.phraseAt(to, "in", "total")
                || words.phraseAt(to, "all", "told")
                || words.lower(to).equals("altogether");
    }

    /** "Of those flown out 87 are Italians": the verb stands right behind the number. */
    private boolean doesSomething(Occurrence one) {
        Tag next = words.tag(one.amount().to());
        return next == Tag.PAST
                || next == Tag.PRESENT
                || words.lower(one.amount().to()).equals("are");
    }

    /** "Joint Task Force headquarters: fewer than 100": more than one of a single unit are its troops. */
    private boolean isOneUnit(Counted left) {
        String last = words.lower(left.to() - 1);
        return !last.endsWith("s") || last.equals("headquarters");
    }

    private @Nullable CountedSubject byVerb(Occurrence one, Preceding before) {
        Counted counted = one.counted();
        Role role = one.role();
        if (crowds.areHit(one)) {
            return CountedSubject.heads(Subject.PEOPLE, Force.UNSAID, "people", "subject.crowd");
        }
        if (fates.isHurt(role) || Fates.HURT.contains(words.lower(one.amount().to()))) {
            return CountedSubject.heads(Subject.CASUALTIES, Force.UNSAID, "", "subject.casualties");
        }
        boolean formed = role.preposition().equals("of") && WordList.FORMATIONS.has(role.noun());
        if (formed && !crowds.isGroup(one)) {
            Force force = before.left() == null
                    ? counted.force()
                    : before.left().force().or(counted.force());
            return CountedSubject.heads(Subject.TROOPS, force, "", "subject.unit-of");
        }
        boolean comes = role.verb() != null
                && role.kind() == Role.Kind.OBJECT
                && COMING.contains(role.verb().lemma());
        boolean level = comes || role.verb() != null && role.verb().lemma().equals("reach");
        if (!level && fates.isRescued(role)) {
            return CountedSubject.heads(Subject.PEOPLE, Force.UNSAID, "", "subject.rescued");
        }
        boolean theyAreFrom = role.kind() == Role.Kind.SUBJECT
                && role.verb() != null
                && role.verb().lemma().equals("be")
                && CivilAgencies.isFrom(words, role.verb().to());
        if (theyAreFrom || CivilAgencies.isFrom(words, one.amount().to())) {
            return CountedSubject.heads(Subject.STAFF, Force.UNSAID, "", "subject.neutral.agency");
        }
        if (crowds.flees(one)) {
            return CountedSubject.heads(Subject.PEOPLE, Force.UNSAID, "", "subject.flees");
        }
        VerbGroup verb = role.verb();
        if (verb != null && role.kind() == Role.Kind.SUBJECT && haveOrders(verb)) {
            return CountedSubject.heads(Subject.TROOPS, counted.force(), "", "subject.called-up");
        }
        if (isSpent(one)) {
            return CountedSubject.of(Subject.MONEY, "USD", "", "subject.spent");
        }
        if (crowds.is(one, before)) {
            return CountedSubject.heads(Subject.PEOPLE, Force.UNSAID, "people", "subject.crowd");
        }
        if (verb == null || role.kind() != Role.Kind.OBJECT) {
            return null;
        }
        Antecedent last = before.counted();
        if (callsUp(verb) && last != null && last.subject() != Subject.TROOPS) {
            return CountedSubject.heads(Subject.TROOPS, counted.force(), "", "subject.called-up");
        }
        return WordList.DISPLACING.has(verb) && !staysBehind(one, before)
                ? CountedSubject.heads(Subject.PEOPLE, Force.UNSAID, "", "subject.displaced")
                : null;
    }

    /** "have spent millions": so much without a noun is a sum. */
    private static boolean isSpent(Occurrence one) {
        VerbGroup verb = one.role().verb();
        return verb != null
                && one.role().kind() == Role.Kind.OBJECT
                && SPENDING.contains(verb.lemma())
                && !verb.passive()
                && one.amount().value().compareTo(BULK_FROM) >= 0;
    }

    /** "pulled out its 900 troops, leaving 40 in Ohio": those are left there, not homeless. */
    private boolean staysBehind(Occurrence one, Preceding before) {
        Antecedent last = before.counted();
        Noun left = before.left() == null ? null : before.left().noun();
        boolean troops =
                last == null ? left != null && left.subject() == Subject.TROOPS : last.subject() == Subject.TROOPS;
        return troops
                && requireNonNull(one.role().verb()).lemma().equals("leave")
                && (THERE.contains(words.lower(one.amount().to()))
                        || words.tag(one.amount().to()) == Tag.PUNCTUATION);
    }

    /** "Hundreds have prepare-to-deploy orders". */
    private boolean haveOrders(VerbGroup verb) {
        return VerbStates.HOLDING_ORDERS.contains(verb.lemma())
                && words.holds(verb.to(), verb.to() + VerbStates.ORDERS_WITHIN, "orders");
    }

    private static boolean callsUp(VerbGroup verb) {
        boolean callUp = verb.lemma().equals("call") && verb.to() > verb.main() + 1;
        return callUp || CALLING_UP.contains(verb.lemma());
    }

    /** "Around 60 from 7th Battalion": whom they come from tells what they are. */
    private boolean isFromUnit(int from) {
        return words.lower(from).equals("from")
                && IntStream.range(from + 1, Math.min(words.size(), from + UNIT_WITHIN))
                        .anyMatch(i -> words.token(i).isCapitalized() && WordList.FORMATIONS.has(words.lower(i)));
    }

    private CountedSubject assumed(Occurrence one) {
        Amount amount = one.amount();
        VerbGroup verb = one.role().verb();
        boolean large = amount.value().compareTo(TROOPS_FROM) >= 0;
        boolean does = verb != null && !pack.classes(verb.lemma()).isEmpty();
        return large && does || isFromUnit(amount.to())
                ? CountedSubject.heads(Subject.TROOPS, one.counted().force(), "", "subject.assumed")
                : CountedSubject.other("item", "", "subject.unknown");
    }
}
