package muster.extract;

import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.text.WordSet;

/** Tells whether a figure stands in a clause that leaves out its verb, since that is the one of the figure before. */
final class LeftOutVerbs {
    private static final WordSet VERBLESS = WordSet.of("state.default", "state.people.default");
    private static final WordSet LISTED =
            WordSet.of("state.default", "state.people.default", "state.people.there", "state.like-before");

    private LeftOutVerbs() {}

    /**
     * Whether so.
     *
     * @param own the state that the words of the figure itself give
     */
    static boolean are(Scene scene, int index, Occurrence one, State own) {
        return isGapped(scene.words(), one, own) || isOtherPart(scene.words(), one) || isNextPlace(scene, index, own);
    }

    /** "gave out 300 meals; 400 bottles of water; and 20 tarps": semicolons part what one verb has. */
    static boolean isNextItem(Scene scene, int index) {
        Words words = scene.words();
        int from = scene.amounts().get(index).from();
        int semicolon = words.lower(from - 1).equals("and") ? from - 2 : from - 1;
        return index > 0
                && words.lower(semicolon).equals(";")
                && words.verbGroups().stream()
                        .noneMatch(verb ->
                                verb.from() >= scene.amounts().get(index - 1).from());
    }

    /** "Texas sent 300 soldiers; Ohio, 200": a clause that leaves out the verb of the one before. */
    private static boolean isGapped(Words words, Occurrence one, State own) {
        if (!one.counted().isElliptic() || !VERBLESS.contains(own.rule())) {
            return false;
        }
        int at = one.amount().from() - 1;
        while (at > 0 && !words.lower(at).equals(";")) {
            if (words.tag(at).isVerb() || words.tag(at) == Tag.NUMBER) {
                return false;
            }
            at--;
        }
        return at > 0;
    }

    /** "300 are due in Waco tonight and the other 200 on Friday": no verb of their own. */
    private static boolean isOtherPart(Words words, Occurrence one) {
        int from = one.amount().from();
        return one.counted().isElliptic()
                && words.phraseAt(from - 3, "and", "the", "other")
                && words.tag(one.amount().to()) == Tag.PREPOSITION
                && words.verbGroups().stream().noneMatch(verb -> verb.from() > from);
    }

    /** "500 were arrested in Waco, more than 100 in Tulsa and a dozen in Laredo": the same was done in the next place. */
    private static boolean isNextPlace(Scene scene, int index, State own) {
        Words words = scene.words();
        Amount amount = scene.amounts().get(index);
        String joint = words.lower(amount.from() - 1);
        int end = index + 1 < scene.amounts().size()
                ? scene.amounts().get(index + 1).from()
                : words.size();
        return index > 0
                && scene.counted().get(index).isElliptic()
                && LISTED.contains(own.rule())
                && (joint.equals(",") || joint.equals("and"))
                && words.lower(amount.to()).equals("in")
                && words.token(amount.to() + 1).isCapitalized()
                && scene.roles().get(index - 1).verb() != null
                && words.verbGroups().stream().noneMatch(verb -> verb.from() >= amount.to() && verb.from() < end);
    }
}
