package muster.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Which of the states on the border a sentence means, where it speaks of the border. */
final class BorderStates {
    private static final WordSet BORDER_FOLLOWS = WordSet.of("'s", "'", "’", "southern", "-", "border", "side");
    private static final int BORDER_WITHIN = 5;
    /** "the San Ysidro border crossing": no stretch of the border. */
    private static final WordSet CROSSINGS = WordSet.of("crossing", "crossings", "station", "patrol", "bridge", "town");

    private static final WordSet OWN = WordSet.of("its", "their");

    private final Scene scene;
    private final Words words;

    BorderStates(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** "in Texas, Arizona, California and New Mexico", "from Texas to California": all of the border. */
    boolean isWholeBorder(List<String> names, PlaceMention last, @Nullable String border) {
        return names.containsAll(FigurePlaces.US_MEXICO_STATES)
                || FigurePlaces.US_MEXICO_BORDER.equals(border) && isFromOneToAnother(last);
    }

    /**
     * Adds to the names of a figure the border that a state's words mean, or the state whose border it is.
     *
     * @param last the last of the places named
     * @param border the border that the report is about, or null
     */
    void complete(List<String> names, PlaceMention last, @Nullable String border, List<String> mainPlaces) {
        boolean wide = FigurePlaces.US_MEXICO_BORDER.equals(border)
                && (names.remove("Southwest") || last.isOrigin() && names.remove("Mexico"));
        if (wide && !names.contains(border)) {
            names.add(border);
        }
        addBorder(names, last, border);
        String state = names.equals(List.of(FigurePlaces.US_MEXICO_BORDER)) ? stateOf(last, mainPlaces) : null;
        if (state != null) {
            names.addFirst(state);
        }
    }

    /** Adds the border behind a single state: "Arizona's southern border", "the state's border". */
    void addBorder(List<String> names, PlaceMention last, @Nullable String border) {
        String of = FigurePlaces.US_MEXICO_STATES.contains(last.name()) ? FigurePlaces.US_MEXICO_BORDER : border;
        if (of != null && names.size() == 1 && !names.contains(FigurePlaces.US_MEXICO_BORDER) && isOnBorder(last)) {
            names.add(of);
        }
    }

    private @Nullable String stateOf(PlaceMention border, List<String> mainPlaces) {
        if (isOfSeveralStates(border)) {
            return null;
        }
        String state = stateBehind(border);
        if (state == null) {
            state = owner(border);
        }
        return state == null && mainPlaces.contains(FigurePlaces.US_MEXICO_BORDER)
                ? ofReport(mainPlaces, border)
                : state;
    }

    /** "on the border in New Mexico, Arizona, California and Texas". */
    private boolean isOfSeveralStates(PlaceMention border) {
        return scene.places().stream()
                        .filter(place ->
                                place.from() >= border.to() && FigurePlaces.US_MEXICO_STATES.contains(place.name()))
                        .count()
                > 1;
    }

    /** "from Texas to California": all of the border. */
    private boolean isFromOneToAnother(PlaceMention last) {
        return last.preposition().equals("to")
                && FigurePlaces.US_MEXICO_STATES.contains(last.name())
                && scene.places().stream()
                        .anyMatch(first -> first.isOrigin()
                                && FigurePlaces.US_MEXICO_STATES.contains(first.name())
                                && last.from() - first.to() == 1);
    }

    /** "along the border in Arizona": the state behind the border. */
    private @Nullable String stateBehind(PlaceMention last) {
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
    private @Nullable String owner(PlaceMention last) {
        boolean owned = OWN.contains(words.lower(last.from() - 1)) || OWN.contains(words.lower(last.from()));
        return scene.places().stream()
                .filter(place -> place.to() <= last.from())
                .filter(place -> isFrontier(place) && last.to() - last.from() <= 2 || owned && !place.isLocative())
                .map(PlaceMention::name)
                .filter(FigurePlaces.US_MEXICO_STATES::contains)
                .findFirst()
                .orElse(null);
    }

    /** "Texas has 5,000 soldiers on the border": the state that the report is about and that the sentence names first. */
    private @Nullable String ofReport(List<String> mainPlaces, PlaceMention border) {
        return mainPlaces.stream()
                .filter(FigurePlaces.US_MEXICO_STATES::contains)
                .filter(state -> words.holds(
                        0, border.from(), state.toLowerCase(Locale.ROOT).split(" ", -1)))
                .findFirst()
                .orElse(null);
    }

    /** "Texas's southern border": the state and its border. */
    private boolean isOnBorder(PlaceMention state) {
        return BORDER_FOLLOWS.contains(words.lower(state.to()))
                && IntStream.range(state.to(), state.to() + BORDER_WITHIN)
                        .anyMatch(i -> words.lower(i).equals("border") && !CROSSINGS.contains(words.lower(i + 1))
                                || words.lower(i).equals("borderlands"));
    }
}
