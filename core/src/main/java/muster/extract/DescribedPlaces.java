package muster.extract;

import java.util.Optional;
import muster.language.Words;
import muster.text.WordSet;

/** Finds the place that words between commas describe: "Voronezh, a city of 850,000 people 300 miles south of Moscow". */
final class DescribedPlaces {
    private static final WordSet ARTICLES = WordSet.of("a", "an", "the");
    private static final int LONGEST = 16;

    private final Scene scene;
    private final Words words;

    DescribedPlaces(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** The place whose description goes on at a token; empty where none does. */
    Optional<PlaceMention> at(int token) {
        return scene.places().stream()
                .filter(place -> place.to() < token && token - place.to() <= LONGEST)
                .filter(place -> isDescription(place.to(), token))
                .reduce((first, second) -> second);
    }

    private boolean isDescription(int comma, int token) {
        return words.lower(comma).equals(",")
                && ARTICLES.contains(words.lower(comma + 1))
                && !(words.lower(comma + 1).equals("the")
                        && words.token(comma + 2).isCapitalized())
                && scene.amounts().stream().noneMatch(amount -> amount.from() == comma + 1)
                && !words.hasFiniteVerb(comma, token)
                && !words.holds(comma + 1, token, ",");
    }
}
