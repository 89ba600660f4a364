package muster.extract;

import muster.claim.Subject;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Noun;
import muster.place.PlaceKind;
import muster.text.WordSet;

/** Tells persons and forces that bear the name of a place from the place itself. */
final class Namesakes {
    /** Words in lower case behind a place that say where people are from: "Texas officials". */
    private static final WordSet OF_A_PLACE = WordSet.of("officials", "governor", "governors", "lawmakers", "national");

    private static final int GUARD_WITHIN = 4;

    private final PlaceText text;
    private final Words words;
    private final FoundPlaces found;

    Namesakes(PlaceText text, FoundPlaces found) {
        this.text = text;
        this.words = text.words();
        this.found = found;
    }

    /** Whether a name is, or may as well be, that of a person: "Jackson said", "Houston Smith". */
    boolean isPerson(int from, int to, boolean common, boolean locative) {
        if (personBefore(from)) {
            return true;
        }
        boolean saying = words.lower(to).equals("said") || words.lower(to).equals("says");
        return common
                && (saying
                        || !locative
                                && !text.stateBehind(to)
                                && !isRegion(from, to)
                                && !PlaceWords.isOfEvent(words, to));
    }

    /** "the Valencia region", "the province of Valencia". */
    private boolean isRegion(int from, int to) {
        boolean of = words.lower(from - 1).equals("of") && PlaceWords.AREAS.contains(words.lower(from - 2));
        return of || PlaceWords.isArea(words, from, to);
    }

    /** "Gov. Houston", "Sam Houston": a title or a first name in front. */
    private boolean personBefore(int i) {
        String before = words.lower(i - 1);
        if (PlaceWords.TITLES.contains(before)) {
            return true;
        }
        return i > 0
                && text.isCapitalizedName(i - 1)
                && !words.isTitleCase()
                && !before.equals("in")
                && !PlaceWords.REGIONS.contains(before)
                && !found.endsAt(i)
                && !text.inTime(i - 1);
    }

    /** "Texas National Guard", "Florida Guardsmen": where they are from, not where they are. */
    boolean isModifier(int to) {
        boolean genitive = words.tag(to) == Tag.GENITIVE;
        int at = genitive ? to + 1 : to;
        String next = words.lower(at);
        if (!PlaceWords.ORGANISATIONS.contains(next) || genitive && next.equals("state")) {
            return false;
        }
        return words.token(at).isCapitalized() || text.pack().force(next) != null || OF_A_PLACE.contains(next);
    }

    /** "Texas troops had rescued 1,554": whether troops are named after their state. */
    boolean isOfTroops(int to, PlaceKind kind) {
        Noun noun = text.pack().noun(Lexicon.bundled().singular(words.lower(to)));
        return kind == PlaceKind.STATE
                && !words.token(to).isCapitalized()
                && noun != null
                && noun.subject() == Subject.TROOPS;
    }

    /** "the Florida Guard", "Iowa National Guard soldiers": where the force is at home. */
    boolean isGuard(int to) {
        for (int i = to; i < Math.min(words.size(), to + GUARD_WITHIN); i++) {
            if (words.lower(i).startsWith("guard") && words.token(i).isCapitalized()) {
                return true;
            }
        }
        return false;
    }
}
