package muster.extract;

import java.util.Optional;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Dimension;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the place that stands right beside a number as its label: "Texas 1,012", "250 Texas", "San Luis lies 25 miles south". */
final class PlaceLabels {
    private static final WordSet LABEL_SIGNS = WordSet.of(":", "–", "-", "—", "(", "|");
    private static final WordSet LYING = WordSet.of("lie", "be", "sit", "stand");
    private static final WordSet RANKED = WordSet.of("next", "second", "third", "last", "behind");
    private static final WordSet REST = WordSet.of("remaining", "other", "last");

    private final Scene scene;
    private final Words words;

    PlaceLabels(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** "Texas 1,012, Arizona the remaining 451": the place right in front of the number, or with a colon or dash between. */
    @Nullable
    PlaceMention before(Amount amount) {
        for (PlaceMention mention : scene.places()) {
            int gap = amount.from() - mention.to();
            boolean joined = gap == 1 && LABEL_SIGNS.contains(words.lower(mention.to()));
            boolean rest =
                    gap == 2 && words.lower(mention.to()).equals("the") && REST.contains(words.lower(mention.to() + 1));
            boolean listed = gap == 1 && words.lower(mention.to()).equals(",") && isOfList(amount);
            if ((gap == 0 || joined || listed || rest || isAt(mention, amount))
                    && !mention.isLocative()
                    && !mention.isOrigin()) {
                return mention;
            }
        }
        return null;
    }

    /** "Arizona, 531; Texas, 246 and New Mexico, 75": semicolons part the labels, and no number has a noun. */
    private boolean isOfList(Amount amount) {
        String behind = words.lower(amount.to());
        boolean ends = behind.equals(";") || behind.equals("and") || behind.equals(".") || behind.equals(",");
        return ends && words.holds(0, words.size(), ";");
    }

    /** "with Texas next at 283, California at 274". */
    private boolean isAt(PlaceMention mention, Amount amount) {
        int at = amount.from() - 1;
        boolean next = at == mention.to() + 1 && RANKED.contains(words.lower(mention.to()));
        return amount.dimension() == Dimension.COUNT && words.lower(at).equals("at") && (at == mention.to() || next);
    }

    /** "250 Texas, 60 New Mexico": the place right behind a number whose noun is left out. */
    @Nullable
    PlaceMention behind(FigurePlaces.Asked asked) {
        int to = asked.amount().to();
        if (asked.isDistance() || !scene.counted().get(asked.index()).isElliptic()) {
            return null;
        }
        return scene.places().stream()
                .filter(place -> place.from() == to && !words.tag(place.to()).isNominal()
                        || place.from() == to + 1
                                && words.lower(to).equals("(")
                                && words.lower(place.to()).equals(")"))
                .filter(place -> words.tag(place.to()) != Tag.GENITIVE)
                .findFirst()
                .orElse(null);
    }

    /** "Mapastepec, about 80 miles from the border", "San Luis lies 25 miles south": the place that is so far off. */
    @Nullable
    PlaceMention apposed(FigurePlaces.Asked asked) {
        // "30 miles (50 km) from the capital"
        boolean again =
                asked.index() > 0 && words.lower(asked.amount().from() - 1).equals("(");
        int from = again
                ? scene.amounts().get(asked.index() - 1).from()
                : asked.amount().from();
        Optional<PlaceMention> described = new DescribedPlaces(scene).at(from);
        if (described.isPresent()) {
            return described.get();
        }
        VerbGroup verb = asked.role().verb();
        for (PlaceMention mention : scene.places()) {
            boolean apposed = mention.to() == from && mention.isLocative()
                    || mention.to() == from - 1
                            && (words.lower(mention.to()).equals(",")
                                    || words.token(mention.to()).isDash());
            // "LaPlace, in St. John Parish, is 30 miles from New Orleans"
            boolean opens = mention.from() == 0 && words.lower(mention.to()).equals(",");
            boolean subject = verb != null
                    && LYING.contains(verb.lemma())
                    && (mention.to() == verb.from() || opens)
                    && mention.preposition().isEmpty()
                    && verb.to() == from;
            if (apposed || subject) {
                return inside(mention);
            }
        }
        return null;
    }

    /** "Fort Huachuca in southeastern Arizona, 24 kilometers": the place that lies in the other one. */
    private PlaceMention inside(PlaceMention around) {
        return scene.places().stream()
                .filter(place -> around.preposition().equals("in")
                        && place.to() < around.from()
                        && words.lower(place.to()).equals("in")
                        && around.from() - place.to() <= 2)
                .findFirst()
                .orElse(around);
    }

    /** "The plan gave Arizona 524, Texas 250": those right behind the verb get them, in front of it they give. */
    boolean areGivenTo(@Nullable VerbGroup verb) {
        return verb != null
                && scene.places().stream()
                        .anyMatch(place ->
                                place.from() == verb.to() && place.preposition().isEmpty());
    }
}
