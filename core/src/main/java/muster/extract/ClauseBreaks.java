package muster.extract;

import muster.language.Tag;
import muster.language.Words;
import muster.text.WordSet;

/** Tells where, between a figure and a place behind it, something else begins that the place belongs to. */
final class ClauseBreaks {
    private static final WordSet SOME = WordSet.of("many", "most", "some", "several", "few");
    private static final WordSet OF_THEM = WordSet.of("of them", "of those", "of whom", "of which");
    private static final WordSet CONCEDING = WordSet.of("though", "although", "whereas");

    private final Scene scene;
    private final Words words;

    ClauseBreaks(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** Whether something begins between two tokens; what may be part of a figure counts only past the next one. */
    boolean between(int from, int to, boolean pastNext) {
        for (int i = from; i < to; i++) {
            i = behindAside(i, to);
            boolean meanwhile =
                    words.lower(i).equals("while") && (words.hasFiniteVerb(from, i) || words.holds(from, i, Tag.BASE));
            // "was raised to 10 teams, while in Thrissur 12 are at work"
            meanwhile |= words.phraseAt(i - 1, ",", "while") && words.tag(i + 1) == Tag.PREPOSITION;
            // "has 3,100 troops, and there's work in Lismore"
            boolean another = words.phraseAt(i, ",", "and") && words.tag(i + 2) == Tag.EXISTENTIAL;
            another |= words.lower(i).equals(",") && words.lower(i + 1).equals("which");
            if (words.lower(i).equals(";")
                    || another
                    || meanwhile
                    || CONCEDING.contains(words.lower(i))
                    || words.lower(i).equals(",") && isReason(i + 1)
                    || pastNext && beginsPart(i)
                    || describesPlace(i)
                    || countsPart(i)) {
                return true;
            }
        }
        return false;
    }

    /** ", since most of its helicopters are in Iraq". */
    private boolean isReason(int i) {
        boolean reason = words.lower(i).equals("because")
                || words.lower(i).equals("since") && scene.times().stream().noneMatch(time -> time.covers(i));
        return reason && !words.lower(i + 1).equals("of");
    }

    /** "450 troops, 175 reservists among them, would be in Ohio": the verb of the clause behind an aside, or the same token. */
    private int behindAside(int comma, int to) {
        if (!words.lower(comma).equals(",") || !isCountAside(comma + 1)) {
            return comma;
        }
        int end = comma + 1;
        while (end < to && !words.lower(end).equals(",") && !words.lower(end).equals(";")) {
            end++;
        }
        return end < to && words.lower(end).equals(",") && words.tag(end + 1).isFinite() ? end + 1 : comma;
    }

    private boolean isCountAside(int from) {
        return words.lower(from).equals("including")
                || words.phraseAt(from, "among", "them")
                || scene.amounts().stream().anyMatch(amount -> amount.from() == from);
    }

    /** "40 trucks, half of them for Ohio", "40 dead, among them 3 in Ohio": from here on a part of them is counted. */
    private boolean countsPart(int i) {
        boolean some = SOME.contains(words.lower(i))
                && words.lower(i + 1).equals("of")
                && (words.lower(i + 2).equals("them") || words.lower(i + 2).equals("whom"));
        if (some || words.phraseAt(i, ",", "one", "of", "them")) {
            return true;
        }
        if (words.phraseAt(i, "among", "them") && !words.lower(i + 2).equals(",")) {
            return true;
        }
        for (int index = 0; index < scene.amounts().size(); index++) {
            boolean apart = words.lower(i - 1).equals(",") || words.phraseAt(i - 2, ",", "with");
            if (scene.amounts().get(index).from() == i && apart) {
                return OF_THEM.contains(scene.counted().get(index).partitive());
            }
        }
        return false;
    }

    /** "at Fort Bliss, a base that reaches into Ohio": what sort of place the one in front of the comma is. */
    private boolean describesPlace(int comma) {
        boolean described =
                words.lower(comma + 1).equals("a") || words.lower(comma + 1).equals("an");
        return described
                && words.lower(comma).equals(",")
                && scene.places().stream().anyMatch(place -> place.to() == comma);
    }

    /** "40 trucks: 10 in Ohio", "of whom 10 in Ohio": what follows tells of a part only. */
    private boolean beginsPart(int i) {
        String word = words.lower(i);
        return word.equals(":")
                || word.equals("including")
                || word.equals("while")
                || words.token(i).isDash()
                || words.phraseAt(i, "of", "whom");
    }
}
