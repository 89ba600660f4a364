package muster.extract;

import java.util.stream.IntStream;
import muster.language.Words;
import muster.place.Place;
import muster.place.PlaceKind;
import muster.text.BlockKind;

/** Headings that are nothing but the name of a place. */
final class PlaceHeadings {
    private PlaceHeadings() {}

    static boolean isPlace(Scene scene) {
        return scene.places().size() == 1
                && scene.places().getFirst().from() == 0
                && scene.places().getFirst().to() == scene.words().size();
    }

    /** "WASHINGTON" on a line of its own above the first paragraph: where the report was written. */
    static boolean isDateline(Scene scene) {
        Words words = scene.words();
        Place city = isPlace(scene) ? scene.places().getFirst().place() : null;
        return words.sentence().block().kind() == BlockKind.HEADING
                && city != null
                && (city.kind() == PlaceKind.CITY || words.lower(0).equals("washington"))
                && IntStream.range(0, words.size())
                        .allMatch(i ->
                                words.token(i).isAllCaps() || !words.token(i).isWord());
    }
}
