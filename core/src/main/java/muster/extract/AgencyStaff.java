package muster.extract;

import muster.claim.Subject;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Noun;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** "Personnel" and "troopers", who are troops unless an agency has them. */
final class AgencyStaff {
    private static final WordSet HIRING = WordSet.of("hire", "recruit", "employ");

    private final Words words;

    AgencyStaff(Words words) {
        this.words = words;
    }

    /** Whether those counted are of an agency, by the words around them or because they were told of before. */
    boolean are(Noun noun, Occurrence one, @Nullable Antecedent last) {
        Counted counted = one.counted();
        boolean bare = (noun.words().equals("personnel") || noun.words().equals("trooper"))
                && !counted.forceSaid()
                && counted.force().service() == null;
        return bare && (isOfAgency(one) || isTrooperAgain(noun, last) || CivilAgencies.has(words, counted));
    }

    /** "The city has 40 personnel there", "set about hiring 6,000 personnel": those of an agency. */
    private boolean isOfAgency(Occurrence one) {
        VerbGroup verb = one.role().verb();
        return verb != null
                && (HIRING.contains(verb.lemma())
                        || one.role().kind() == Role.Kind.OBJECT && CivilAgencies.endsAt(words, verb.from()));
    }

    /** "will deploy 280 state troopers; that allows 100 troopers on the ground": the state's again. */
    private static boolean isTrooperAgain(Noun noun, @Nullable Antecedent last) {
        return noun.words().equals("trooper")
                && last != null
                && last.subject() == Subject.STAFF
                && last.head().endsWith("trooper");
    }
}
