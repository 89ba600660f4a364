package muster.extract;

import muster.language.Words;
import muster.text.WordSet;

/** Tells people of a civilian agency from troops: "860 CBP personnel", "30 from FEMA". */
final class CivilAgencies {
    private static final WordSet ARMED = WordSet.of("defense", "defence", "war", "the", "national", "veterans");

    private static final WordSet BODIES =
            WordSet.of("service", "services", "department", "agency", "cross", "crescent", "ministry", "authority");
    private static final WordSet MILITARY = WordSet.of("military", "army", "armed", "defense", "defence", "guard");
    private static final WordSet FORCES_OF_ORDER =
            WordSet.of("police", "fire", "coastguard", "gendarmerie", "patrol", "carabinieri", "constabulary");
    private static final int LONGEST = 4;

    private CivilAgencies() {}

    /** Whether a noun phrase, or "from" and "of" behind it, names a civilian agency or the federal side. */
    static boolean has(Words words, Counted counted) {
        for (int i = counted.from(); i < counted.to(); i++) {
            boolean federal = words.lower(i).equals("federal");
            if (WordList.CIVIL_AGENCIES.has(words.lower(i)) || federal || isDepartment(words, i)) {
                return true;
            }
        }
        return words.lower(counted.to()).equals("of") && begins(words, counted.to() + 1) || isFrom(words, counted.to());
    }

    /** "Department of Public Safety troopers", but not "Department of Defense personnel". */
    private static boolean isDepartment(Words words, int at) {
        return words.phraseAt(at, "department", "of")
                && words.token(at).isCapitalized()
                && !ARMED.contains(words.lower(at + 2));
    }

    /** "from FEMA", "from the EPA" at a token. */
    static boolean isFrom(Words words, int at) {
        int name = words.lower(at + 1).equals("across") ? at + 2 : at + 1;
        return words.lower(at).equals("from") && begins(words, name);
    }

    /** "FEMA has 900 personnel": whether the words right in front of a verb name a civilian agency. */
    static boolean endsAt(Words words, int at) {
        int last = words.lower(at - 1).equals(")") ? at - 2 : at - 1;
        return WordList.CIVIL_AGENCIES.has(words.lower(last));
    }

    private static boolean begins(Words words, int at) {
        int name = words.lower(at).equals("the") ? at + 1 : at;
        return WordList.CIVIL_AGENCIES.has(words.lower(name))
                || words.lower(name).equals("federal")
                || isService(words, name);
    }

    /** "the wildfire service", "the Red Cross", "the fire department": a body whose people are at work for others. */
    private static boolean isService(Words words, int at) {
        int last = at;
        boolean police = false;
        while (words.tag(last + 1).isNominal() && last - at < LONGEST) {
            if (MILITARY.contains(words.lower(last))) {
                return false;
            }
            police |= FORCES_OF_ORDER.contains(words.lower(last));
            last++;
        }
        return police
                || words.phraseAt(at, "guardia", "civil")
                || BODIES.contains(words.lower(last))
                || FORCES_OF_ORDER.contains(words.lower(last))
                        && words.tag(last).isNominal();
    }
}
