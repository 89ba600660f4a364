package muster.extract;

import java.util.List;
import java.util.Locale;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Which of the states on the border a sentence means, where it speaks of the border. */
final class BorderStates {
    private static final WordSet BORDER_FOLLOWS = WordSet.of("'s", "southern", "-", "border", "side");
    private static final int BORDER_WITHIN = 5;
    private static final WordSet OWN = WordSet.of("its", "their");

    private final Scene scene;
    private final Words words;

    BorderStates(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** "on the border in New Mexico, Arizona, California and Texas". */
    boolean isOfSeveralStates(PlaceMention border) {
        return scene.places().stream()
                        .filter(place ->
                                place.from() >= border.to() && FigurePlaces.US_MEXICO_STATES.contains(place.name()))
                        .count()
                > 1;
    }

    /** "from Texas to California": all of the border. */
    boolean isFromOneToAnother(PlaceMention last) {
        return last.preposition().equals("to")
                && FigurePlaces.US_MEXICO_STATES.contains(last.name())
                && scene.places().stream()
                        .anyMatch(first -> first.isOrigin()
                                && FigurePlaces.US_MEXICO_STATES.contains(first.name())
                                && last.from() - first.to() == 1);
    }

    /** "along the border in Arizona": the state behind the border. */
    @Nullable
    String stateBehind(PlaceMention last) {
        return scene.places().stream()
                .filter(place ->
                        place.from() == last.to() + 1 && place.preposition().equals("in"))
                .map(PlaceMention::name)
                .filter(FigurePlaces.US_MEXICO_STATES::contains)
                .findFirst()
                .orElse(null);
    }

    /** "the Texas frontier", of which "the border" then speaks. */
    private boolean isFrontier(PlaceMention state) {
        return BorderWords.isBorder(state.to(), words);
    }

    /** "Texas has 5,000 troops at its border": whose border it is. */
    @Nullable
    String owner(PlaceMention last) {
        boolean owned = OWN.contains(words.lower(last.from() - 1)) || OWN.contains(words.lower(last.from()));
        return scene.places().stream()
                .filter(place -> place.to() <= last.from())
                .filter(place -> isFrontier(place) || owned && !place.isLocative())
                .map(PlaceMention::name)
                .filter(FigurePlaces.US_MEXICO_STATES::contains)
                .findFirst()
                .orElse(null);
    }

    /** "Texas has 5,000 soldiers on the border": the state that the report is about and that the sentence names first. */
    @Nullable
    String ofReport(List<String> mainPlaces, PlaceMention border) {
        return mainPlaces.stream()
                .filter(FigurePlaces.US_MEXICO_STATES::contains)
                .filter(state -> words.holds(
                        0, border.from(), state.toLowerCase(Locale.ROOT).split(" ", -1)))
                .findFirst()
                .orElse(null);
    }

    /** "Texas's southern border": the state and its border. */
    boolean isOnBorder(PlaceMention state) {
        return BORDER_FOLLOWS.contains(words.lower(state.to()))
                && words.holds(state.to(), state.to() + BORDER_WITHIN, "border");
    }
}
