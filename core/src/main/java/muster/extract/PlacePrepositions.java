package muster.extract;

import muster.language.Tag;
import muster.language.Words;
import muster.pack.PlaceNoun;
import muster.text.WordSet;

/** Finds the preposition that governs the name of a place. */
final class PlacePrepositions {
    private static final int FARTHEST = 7;
    private static final WordSet LOCATIVE = PlaceWords.PREPOSITIONS;
    private static final WordSet DIRECTIONS = PlaceWords.LISTS.list("direction");
    private static final WordSet PARTS = PlaceWords.LISTS.list("part");
    private static final WordSet PLACE_VERBS = PlaceWords.LISTS.list("place-verb");
    private static final WordSet LEAVING = PlaceWords.LISTS.list("leave");
    /** What stands behind a hyphen in "flood-hit Queensland"; some stand alone, too. */
    static final WordSet STRICKEN =
            WordSet.of("ravaged", "stricken", "hit", "battered", "affected", "devastated", "struck", "torn", "damaged");

    private static final WordSet BETWEEN = WordSet.of("border", "ravaged", "stricken", "hit");

    private final PlaceText text;
    private final Words words;

    PlacePrepositions(PlaceText text) {
        this.text = text;
        this.words = text.words();
    }

    /**
     * The preposition in front of a name, or empty; articles, directions and "the outskirts of" may stand between.
     *
     * @param lastEnd the token after the last place found before this one, or -1
     */
    String before(int from, int lastEnd) {
        int steps = 0;
        boolean part = false;
        for (int at = from - 1; at >= 0 && steps < FARTHEST; at--) {
            String word = words.lower(at);
            if (LOCATIVE.contains(word)) {
                return word;
            }
            if (word.equals("of")) {
                String noun = words.lower(at - 1);
                if (noun.equals("out")) {
                    return "from";
                }
                if (DIRECTIONS.contains(noun)) {
                    return "near";
                }
                if (!PARTS.contains(noun) && !noun.equals("each")) {
                    return "of";
                }
                part = true;
            } else if (!mayStandBetween(at, steps, lastEnd)) {
                // "empty parts of Laredo": work on a part of a place is done there.
                return part && words.tag(at).isVerb() ? "in" : withoutPreposition(at);
            }
            // "in the earthquake- and tsunami-stricken region" stands as near as "in the stricken region"
            boolean compound = words.token(at).isHyphen() || words.token(at + 1).isHyphen();
            steps += compound ? 0 : 1;
        }
        return "";
    }

    private boolean mayStandBetween(int at, int steps, int lastEnd) {
        String word = words.lower(at);
        boolean beforeOf = words.lower(at + 1).equals("of");
        boolean byTag = switch (words.tag(at)) {
            case DETERMINER, ADJECTIVE -> true;
            // "in the four border states"
            case NUMBER -> steps > 0 || words.lower(at + 1).equals("border");
            case NOUN -> steps > 0 && at > 0 && beforeOf;
            case PLURAL -> beforeOf;
            case NAME -> lastEnd == at + 1 || steps > 0 && isDemonym(at) || isPatrol(at);
            // "in the Border Patrol's Tucson sector"
            case GENITIVE -> isPatrol(at - 1);
            default -> false;
        };
        // "in flood-hit Queensland"
        boolean joined = words.token(at + 1).isHyphen()
                        && (STRICKEN.contains(words.lower(at + 2))
                                || words.lower(at + 2).equals("and"))
                || word.equals("and") && words.token(at - 1).isHyphen();
        return byTag
                || joined
                || PlaceWords.REGIONS.contains(word)
                || BETWEEN.contains(word)
                || STRICKEN.contains(word) && words.token(at - 1).isHyphen()
                || words.token(at).isHyphen();
    }

    private boolean isPatrol(int at) {
        return words.lower(at).equals("patrol") || words.lower(at + 1).equals("patrol");
    }

    private boolean isDemonym(int at) {
        return text.gazetteer().homeOf(words.token(at).form()).isPresent();
    }

    /** "Sites: Houston", "two states, Ohio and Iowa", "patrol Houston": other words that say that something is there. */
    private String withoutPreposition(int at) {
        String word = words.lower(at);
        if (word.equals("with")) {
            // "We start with Tara": who stands behind it is not where anything is
            return word;
        }
        boolean listed =
                word.equals(":") || word.equals("(") || word.equals("like") || words.phraseAt(at - 1, "such", "as");
        // "three states - Ohio, Iowa and Utah"
        boolean hyphen = words.token(at + 1).isHyphen() && !words.token(at + 1).glued();
        boolean counted = words.tag(at - 2) == Tag.NUMBER
                || words.tag(at - 3) == Tag.NUMBER && words.tag(at - 2) != Tag.PUNCTUATION;
        if (hyphen && words.tag(at - 1) == Tag.NUMBER && text.pack().isPlaceNoun(words.lemma(at), PlaceNoun.AREA)) {
            return "in";
        }
        listed |= (word.equals(",") || words.token(at).isDash()) && counted;
        int noun = word.equals("as") || words.tag(at - 1) == Tag.ADVERB ? at - 2 : at - 1;
        boolean behindNoun = listed && noun >= 0 && text.pack().isPlaceNoun(words.lemma(noun), PlaceNoun.AREA);
        boolean behindVerb = words.tag(at).isVerb() && PLACE_VERBS.contains(words.lemma(at));
        if (words.tag(at).isVerb() && LEAVING.contains(words.lemma(at))) {
            return PlaceMention.LEFT;
        }
        return behindNoun || behindVerb ? "in" : "";
    }
}
