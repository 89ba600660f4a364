package muster.extract;

import java.math.BigDecimal;
import muster.claim.Force;
import muster.claim.Subject;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Change;
import muster.pack.Pack;
import muster.text.WordSet;

/** Tells what is counted where the noun is none of the vocabulary: people of a country, a force by its name, a thing. */
final class UnknownHeads {
    private static final WordSet GOALS = WordSet.of("target", "deadline", "goal", "mark", "ceiling", "threshold");

    /** Peoples of a country whose names end as those of things may. */
    private static final WordSet PEOPLES = WordSet.of(
            "afghans",
            "brits",
            "croats",
            "czechs",
            "danes",
            "filipinos",
            "finns",
            "greeks",
            "kiwis",
            "kurds",
            "poles",
            "scots",
            "serbs",
            "swedes",
            "turks",
            "uzbeks",
            "slovaks",
            "sikhs",
            "kazakhs",
            "tajiks",
            "thais",
            "arabs");

    /** More of a people than these are no contingent. */
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    private final Pack pack;
    private final Words words;
    private final Fates fates;
    private final Crowds crowds;

    UnknownHeads(Pack pack, Words words, Fates fates, Crowds crowds) {
        this.pack = pack;
        this.words = words;
        this.fates = fates;
        this.crowds = crowds;
    }

    CountedSubject of(Occurrence one, Preceding preceding) {
        Antecedent before = preceding.counted();
        Counted counted = one.counted();
        Role role = one.role();
        String head = counted.head();
        if (before != null && isPartOfName(counted)) {
            return CountedSubject.like(before, before.unit(), "subject.of-the");
        }
        boolean ofService = counted.force().service() != null && pack.force(head) != null;
        if (counted.forceSaid() || ofService) {
            return CountedSubject.heads(Subject.TROOPS, counted.force(), head, "subject.force");
        }
        boolean moreOfThem = before != null
                && States.isStrength(before.subject())
                && (one.amount().change() == Change.INCREASE || preceding.inSentence())
                && isNation(counted)
                && one.amount().value().compareTo(MANY) < 0
                && !fates.isHurt(role)
                && !fates.isRescued(role);
        if (before != null && moreOfThem && before.subject() != Subject.TROOPS) {
            return CountedSubject.heads(Subject.TROOPS, Force.UNSAID, head, "subject.of-a-people");
        }
        if (before != null && (moreOfThem || isPeopleOfCountry(counted))) {
            return CountedSubject.like(before, before.unit(), "subject.of-a-people");
        }
        Lexicon lexicon = Lexicon.bundled();
        boolean person = lexicon.isNounOf(head, 'P') || isNation(counted);
        if (person && fates.isHurt(role)) {
            return CountedSubject.heads(Subject.CASUALTIES, Force.UNSAID, head, "subject.casualties");
        }
        if (person && fates.isRescued(role)) {
            return CountedSubject.heads(Subject.PEOPLE, Force.UNSAID, head, "subject.rescued");
        }
        if (person && crowds.flees(one)) {
            return CountedSubject.heads(Subject.PEOPLE, Force.UNSAID, head, "subject.flees");
        }
        if (isNation(counted)) {
            return CountedSubject.heads(Subject.PEOPLE, Force.UNSAID, head, "subject.a-people");
        }
        if (!person && lexicon.isNounOf(head, 'A') && !lexicon.isNounOf(head, 'L')) {
            return new CountedSubject(Subject.MATERIEL, "item", counted.force(), head, "subject.artifact");
        }
        return isMake(counted, person)
                ? new CountedSubject(Subject.MATERIEL, "item", counted.force(), head, "subject.make")
                : CountedSubject.other(head.isEmpty() ? "item" : head, head, "subject.other-noun");
    }

    /** "a dozen Unimogs", "six Bushmasters": a name in the plural that no dictionary has is one of a make. */
    private boolean isMake(Counted counted, boolean person) {
        int last = counted.to() - 1;
        String word = words.lower(last);
        return !person
                && counted.to() == counted.from() + 1
                && words.token(last).isCapitalized()
                && !words.isTitleCase()
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !PEOPLES.contains(word)
                && !Lexicon.bundled().knows(word);
    }

    /** "12 of the Black Hawks", "of the Bundeswehr". */
    private boolean isPartOfName(Counted counted) {
        return counted.partitive().equals("of the")
                && Character.isUpperCase(words.token(Math.min(counted.to(), words.size()) - 1)
                        .form()
                        .charAt(0));
    }

    /** "thousands of Slovenians", "40 Pakistanis": people by their country, which no dictionary has. */
    private boolean isNation(Counted counted) {
        int last = counted.to() - 1;
        String word = words.lower(last);
        return words.token(last).isCapitalized()
                && !words.isTitleCase()
                && (word.endsWith("ans") || word.endsWith("ese") || word.endsWith("is") || word.endsWith("ons"));
    }

    /** "800 Canadian", "300 German": who of those counted before. */
    private boolean isPeopleOfCountry(Counted counted) {
        int last = counted.to() - 1;
        return counted.to() > counted.from()
                && words.token(last).isCapitalized()
                && !words.isTitleCase()
                && words.tag(last) == Tag.NAME
                && counted.head().endsWith("n");
    }

    /** "the 2,400 target": so many of those spoken of. */
    boolean isGoal(Occurrence one) {
        return GOALS.contains(one.counted().head())
                && words.lower(one.amount().from() - 1).equals("the");
    }
}
