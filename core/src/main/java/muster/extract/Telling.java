package muster.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import muster.claim.Attribution;
import muster.statement.NamedPlace;
import muster.statement.Told;
import org.jspecify.annotations.Nullable;

/** Hands a sentence over to those who read its statements. */
final class Telling {
    private Telling() {}

    static Told of(Scene scene, Attribution attribution, @Nullable LocalDate said, @Nullable LocalDate published) {
        List<NamedPlace> places = new ArrayList<>();
        for (PlaceMention place : scene.places()) {
            boolean located = place.isLocative() || place.isOrigin();
            places.add(new NamedPlace(place.from(), place.to(), place.name(), located, place.group()));
        }
        List<Told.Stretch> speech = new ArrayList<>();
        boolean dated = false;
        for (Speech spoken : scene.speeches()) {
            speech.add(new Told.Stretch(spoken.from(), spoken.to()));
            dated |= spoken.time() != null;
        }
        return new Told(
                scene.words(), scene.times(), places, speech, attribution, said, dated && said != null, published);
    }
}
